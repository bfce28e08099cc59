import LocalTime
import Testing

@testable import Conversation

@Suite("When a question about persons or money was put")
struct AskedAtTests {
  private let first = Instant(seconds: 1_795_464_000)
  private let second = Instant(seconds: 1_795_464_060)

  /// The state after a reply at the instant.
  private func noted(_ state: State, at instant: Instant, after before: State) -> State {
    var state = state
    state.note(askedAt: instant, after: before)
    return state
  }

  private func asking(_ topic: Question.Topic?) -> State {
    var state = State()
    state.asked = topic.map { Question($0) }
    return state
  }

  @Test("the same question over again keeps its time")
  func same() {
    let once = noted(asking(.purchase), at: first, after: State())
    #expect(once.askedAt == first)
    #expect(noted(once, at: second, after: once).askedAt == first)
  }

  @Test("another question, another errand or other trips make it a new one")
  func other() {
    let once = noted(asking(.cancellation), at: first, after: State())
    var errand = once
    errand.errand = Errand(BookingRequest(.cancel), number: 1)
    var trips = once
    trips.trips = [
      BookedTrip(
        number: 1, status: .underWay, slices: [], total: .init(units: 1, scale: 0, currency: "EUR"),
        names: [])
    ]
    for next in [asking(.payment), errand, trips] {
      #expect(noted(next, at: second, after: once).askedAt == second)
    }
  }

  @Test("questions that cost nothing have none")
  func harmless() {
    let once = noted(asking(.purchase), at: first, after: State())
    for topic in [nil, Question.Topic.slots, .offers, .confirmation] {
      var next = once
      next.asked = topic.map { Question($0) }
      #expect(noted(next, at: second, after: once).askedAt == nil)
    }
  }
}
