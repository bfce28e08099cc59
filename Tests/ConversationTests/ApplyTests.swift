import Flights
import LocalTime
import Testing

@testable import Conversation

@Suite("Slots")
struct ApplyTests {
  @Test("several values from one message are all taken")
  func several() {
    var state = State()
    _ = Dialogue.apply([.set(.origin("BOS")), .set(.destination("ORD"))], to: &state, .test())
    #expect(state.trip.origin == "BOS")
    #expect(state.trip.destination == "ORD")
  }
}
