import Conversation
import Flights
import LocalTime
import Synchronization
import Testing
import Understanding

@testable import Agent

@Suite("While somebody else is asked, typing")
struct TypingTests {
  private static let wish = "from munich to lisbon on friday, one way, just me"

  /// Notes for which messages typing is shown.
  private final class Phone: Sendable {
    private let ids = Mutex<[String]>([])
    private let ended = Atomic<Bool>(false)
    /// Holds what shows it.
    let gate = Gate()

    var shown: [String] { ids.withLock { $0 } }
    var isEnded: Bool { ended.load(ordering: .acquiring) }

    func note(_ message: Message) { ids.withLock { $0.append(message.id) } }
    func end() { ended.store(true, ordering: .releasing) }
  }

  private let phone = Phone()

  private func environment(
    _ world: World = World(), model: Bool = false, seller: Bool = false
  ) -> Environment {
    var environment = world.environment(waits: model, understander: .builtIn)
    environment.flights.waits = seller
    environment.typing = { [phone] message in phone.note(message) }
    return environment
  }

  @Test("is shown once in a turn, whether a model, a seller or both are asked")
  func once() async {
    for (model, seller) in [(true, false), (false, true), (true, true)] {
      let id = "SM\(model)\(seller)"
      _ = await Agent(environment(model: model, seller: seller)).receive(message(id, Self.wish))
      #expect(await eventually { phone.shown.last == id })
    }
    #expect(phone.shown == ["SMtruefalse", "SMfalsetrue", "SMtruetrue"])
  }

  @Test("is not shown where nobody is asked")
  func nobody() async {
    let agent = Agent(environment())
    #expect(await agent.receive(message("SM1", Self.wish)).texts != nil)
    // There is a seller to be asked, but nothing to ask.
    let seller = Agent(environment(seller: true))
    #expect(await seller.receive(message("SM2", "thanks")).texts != nil)
    #expect(phone.shown == [])
  }

  @Test("is not waited for, and ends with the turn")
  func late() async {
    var environment = environment(seller: true)
    environment.typing = { [phone] message in
      await withTaskCancellationHandler {
        await phone.gate.pass()
      } onCancel: {
        phone.end()
        phone.gate.open()
      }
    }
    #expect(await Agent(environment).receive(message("SM1", Self.wish)).texts != nil)
    #expect(await eventually { phone.isEnded })
  }

  @Test("is not shown while the traveller is about to pay")
  func paying() async {
    for topic in [Question.Topic.purchase, .changePurchase, .payment] {
      var environment = environment(model: true, seller: true)
      var state = State()
      state.asked = Question(topic)
      environment.conversations.load = { [state] _, _ in
        LoadedConversation(version: 0, state: state)
      }
      environment.conversations.save = { _ in .saved }
      _ = await Agent(environment).receive(message("SM1", Self.wish))
    }
    #expect(phone.shown == [])
  }

  @Test("is shown for what the traveller wrote, not for news that came beside it")
  func news() async throws {
    let environment = environment(model: true, seller: true)
    #expect(try await environment.inbox.receive(message("SM1", Self.wish)))
    var news = message("news-1")
    news.content = .news(BookingNews(number: 1, .paid).json)
    #expect(try await environment.inbox.receive(news))
    #expect(try await Agent(environment).takeUp(traveller) == 2)
    #expect(await eventually { phone.shown == ["SM1"] })
  }
}
