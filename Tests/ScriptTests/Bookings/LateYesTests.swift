import LocalTime
import Testing

@Suite("A yes that was on its way for long")
struct LateYesTests {
  /// Up to the question whether to book, which was put ten minutes ago.
  private func asked(_ name: String) async throws -> Counter {
    let counter = try await Counter(name)
    _ = try await counter.say("London to Lisbon on December 10, one way, just me")
    _ = try await counter.say("1")
    _ = try await counter.say("Anna Schmidt, 12 March 1988, female")
    let question = try await counter.say("anna@example.com")
    #expect(question.contains("Write *yes* to book"))
    counter.clock.advance(.seconds(600))
    return counter
  }

  @Test(
    "from before the question it buys nothing: the question is put again",
    arguments: ["yes", "pay"])
  func before(word: String) async throws {
    let counter = try await asked("late \(word)")
    let reply = try await counter.say(word, late: 601)
    #expect(reply.contains("Write *yes* to book"))
    #expect(try await counter.bookings.isEmpty)
    #expect(try await counter.say("yes").contains("*Booked!*"))
  }

  @Test("from after the question it buys while the offer stands")
  func after() async throws {
    let counter = try await asked("late after")
    #expect(try await counter.say("yes", late: 590).contains("*Booked!*"))
  }

  @Test("from after the question it still buys where the same question was put twice")
  func repeated() async throws {
    let counter = try await asked("late repeated")
    #expect(try await counter.say("hm?").contains("Write *yes* to book"))
    counter.clock.advance(.seconds(60))
    #expect(try await counter.say("yes", late: 120).contains("*Booked!*"))
  }

  @Test("past the end of the offer it buys nothing")
  func expired() async throws {
    let counter = try await asked("late expired")
    let end = try #require(try await counter.state.draft?.offer.expiresAt)
    let seconds = end.seconds - counter.clock.now.seconds + 1
    counter.clock.advance(.seconds(seconds))
    #expect(try await !counter.say("yes", late: seconds + 590).contains("*Booked!*"))
    #expect(try await counter.bookings.isEmpty)
  }

  @Test("a cancellation is not confirmed by it, either")
  func cancellation() async throws {
    let counter = try await asked("late cancellation")
    _ = try await counter.say("yes")
    counter.clock.advance(.seconds(60))
    let quote = try await counter.say("cancel my booking")
    #expect(quote.hasSuffix("Write *yes* to cancel the booking, or *no* to keep it."))
    counter.clock.advance(.seconds(60))
    let reply = try await counter.say("yes", late: 61)
    #expect(reply.hasSuffix("Write *yes* to cancel the booking, or *no* to keep it."))
    #expect(try await counter.bookings == ["booked"])
    #expect(try await counter.say("yes").contains("*Cancelled.*"))
  }
}
