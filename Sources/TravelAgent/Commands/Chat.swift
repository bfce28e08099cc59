import Agent
import ArgumentParser
import LocalTime

struct Chat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Talks to the agent in the terminal: the same engine, without Twilio or a database.")

  @Option(help: "The number that you write from; its country gives the time zone.")
  var from = "+14155550100"

  @Flag(help: "Ask the language model, where a key is set.")
  var model = false

  func run() async throws {
    let settings = try Settings.load()
    let house = House(settings: settings, log: settings.log("chat"))
    let store = MemoryStore()
    let flights = try house.flights(book: store.book, isForTravellers: false)
    let (understander, waits) = model ? try house.understander() : (.builtIn, false)
    let agent = Agent(
      Environment(
        now: { Instant.now }, conversations: store.conversations, inbox: store.inbox,
        claims: store.claims, understander: understander, understanderWaits: waits,
        flights: flights, bookings: store.bookings, humanContact: settings["HUMAN_CONTACT"],
        replyDeadline: .seconds(60), observe: { _ in }))
    let rounds = Task { await carryBookings(agent) }
    defer { rounds.cancel() }
    var number = 0
    print("Write as a traveller would, a message a line; an empty line ends the talk.\n")
    while let line = prompt(), !line.isEmpty {
      number += 1
      let answer = await agent.receive(
        Message(
          id: "chat-\(number)", conversation: MemoryStore.conversation,
          address: "whatsapp:" + from, content: .text(line), receivedAt: .now))
      if case .reply(let messages) = answer { show(messages.map(\.text)) }
      // What is being booked is told when it is done.
      for _ in 0..<100 where agent.turnsUnderWay > 0 {
        try await Task.sleep(for: .milliseconds(20))
      }
      show(store.takeReplies())
    }
  }

  private func show(_ texts: [String]) {
    if !texts.isEmpty { print() }
    for text in texts { print(text + "\n") }
  }

  /// Does what the courier does for bookings.
  private func carryBookings(_ agent: Agent) async {
    while !Task.isCancelled {
      _ = try? await agent.booker?.round()
      try? await Task.sleep(for: .seconds(1))
    }
  }

  private func prompt() -> String? {
    print("> ", terminator: "")
    return readLine()
  }
}
