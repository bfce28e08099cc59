import Conversation
import LocalTime
import Synchronization
import Testing
import Understanding

@testable import Agent

/// A traveller who writes to an agent with the built-in understander, at a clock that the test sets.
private final class Traveller: Sendable {
  private let world = World()
  private let address: String
  private let clock: Mutex<Instant>
  private let count = Mutex(0)

  init(_ address: String, at now: String) {
    self.address = address
    clock = Mutex(Instant(now) ?? Instant(seconds: 0))
  }

  var zone: TravellerZone? { world.state.zone }
  var trip: Trip { world.state.trip }

  func write(_ text: String) async -> String { await send(.text(text)) }

  func share(_ latitude: Double, _ longitude: Double) async -> String {
    await send(.location(latitude: latitude, longitude: longitude))
  }

  private func send(_ content: Message.Content) async -> String {
    let number = count.withLock { count in
      count += 1
      return count
    }
    var environment = world.environment(waits: false, understander: .builtIn)
    let now = clock.withLock(\.self)
    environment.now = { now }
    let answer = await Agent(environment).receive(
      Message(
        id: "SM\(number)", conversation: traveller, address: address, content: content,
        receivedAt: now))
    return answer.texts?.joined(separator: "\n") ?? ""
  }
}

@Suite("The traveller's clock") struct TravellerClockTests {
  private let question = "Which city are you in right now? Then I know what day it is for you."

  @Test("a date that hangs on the zone is asked about once, and set right by the answer")
  func asked() async {
    // 00:30 on Tuesday in New York.
    let ann = Traveller("whatsapp:+18005550123", at: "2026-11-24T05:30:00Z")
    #expect(await ann.write("to Lisbon tomorrow, one way").hasSuffix(question))
    #expect(await ann.write("Denver").contains("leaving Tuesday 24 November, from Denver."))
    #expect(ann.zone == TravellerZone(name: "America/Denver", source: .said))
    #expect(!(await ann.write("no, the day after tomorrow")).contains(question))
    #expect(ann.trip.departure == .exact(CalendarDate("2026-11-25") ?? CalendarDate(day: 0)))
  }

  @Test("nothing is asked by day, with an exact date, or of a number of one zone")
  func notAsked() async {
    let noon = Traveller("whatsapp:+18005550123", at: "2026-11-24T18:30:00Z")
    #expect(!(await noon.write("to Lisbon tomorrow")).contains(question))
    let exact = Traveller("whatsapp:+18005550123", at: "2026-11-24T05:30:00Z")
    #expect(!(await exact.write("to Lisbon on December 4th")).contains(question))
    let one = Traveller("whatsapp:+12125550123", at: "2026-11-24T05:30:00Z")
    #expect(!(await one.write("to Lisbon tomorrow")).contains(question))
  }

  @Test("without an answer the first zone stays, and nothing is asked again")
  func unanswered() async {
    let ann = Traveller("whatsapp:+79161234567", at: "2026-11-24T20:30:00Z")
    #expect(await ann.write("to Lisbon tomorrow, one way").hasSuffix(question))
    #expect((await ann.write("just me")).hasSuffix("fly from?") || ann.trip.party != nil)
    #expect(!(await ann.write("make it tomorrow")).contains(question))
    #expect(ann.zone == TravellerZone(name: "Europe/Moscow", source: .phone))
  }

  @Test("a sender without a number is at home where the id says")
  func withoutNumber() async {
    let ann = Traveller("whatsapp:US.13491208655302741918", at: "2026-11-24T05:30:00Z")
    #expect(await ann.write("to Lisbon tomorrow").hasSuffix(question))
    let bob = Traveller("whatsapp:NZ.13491208655302741918", at: "2026-11-24T12:30:00Z")
    _ = await bob.write("to Lisbon tomorrow")
    #expect(bob.trip.departure == .exact(CalendarDate("2026-11-26") ?? CalendarDate(day: 0)))
  }

  @Test("a pin beats the number, and the words beside and after it are by its clock")
  func pin() async {
    // 00:30 on Tuesday in London, Monday afternoon in Boston.
    let ann = Traveller("whatsapp:+447911123456", at: "2026-11-24T00:30:00Z")
    #expect(
      (await ann.share(42.36, -71.06)).hasSuffix(
        "Thanks for your location. Got it: from Boston. Where would you like to fly?"))
    #expect(ann.zone == TravellerZone(name: "America/New_York", source: .location))
    _ = await ann.write("to Lisbon tomorrow")
    #expect(ann.trip.departure == .exact(CalendarDate("2026-11-24") ?? CalendarDate(day: 0)))
    #expect(ann.trip.origin == "BOS")
  }

  @Test("what the traveller says beats a pin")
  func said() async {
    let ann = Traveller("whatsapp:+447911123456", at: "2026-11-24T00:30:00Z")
    _ = await ann.write("I'm in Denver")
    _ = await ann.share(42.36, -71.06)
    #expect(ann.zone == TravellerZone(name: "America/Denver", source: .said))
    #expect(ann.trip.origin == "DEN")
  }
}
