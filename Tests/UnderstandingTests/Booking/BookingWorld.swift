import Conversation
import Flights
import LocalTime

@testable import Understanding

extension World {
  /// A traveller with a held trip to Lisbon and one to Rome that is booked.
  static func travelling(_ topic: Question.Topic? = nil, _ language: String = "en") -> World {
    var world = World()
    world.state.introduced = true
    world.state.language = language
    world.state.asked = topic.map { Question($0) }
    world.state.trips = [.to("LIS", "ABC123", .held), .to("FCO", "QWERTZ", .booked)]
    return world
  }

  /// A traveller who was shown three offers.
  static func shopping(_ language: String = "en") -> World {
    var world = World.speaking(language, .offers)
    world.state.introduced = true
    world.state.offers = (1...3).map { BookingDraft.offer("off_\($0)") }
    return world
  }

  /// The requests that the text makes, in short: `cancel LIS`.
  func requests(_ text: String) -> String {
    read(text).compactMap { if case .booking(let request) = $0 { request.inShort } else { nil } }
      .joined(separator: "; ")
  }
}

extension BookedTrip {
  static func to(_ place: String, _ reference: String, _ status: Status) -> BookedTrip {
    let airline = Airline(code: "IB", name: "Iberia")
    let start = LocalDateTime(day("2026-12-12"), ClockTime(minutes: 580))
    let segment = Segment(
      origin: "MAD", destination: place, departure: start, arrival: start, duration: 85,
      marketingCarrier: airline, flightNumber: "1", operatingCarrier: airline)
    let slices = [Slice(segments: [segment], duration: 85)]
    let total = Money(units: 9900, scale: 2, currency: "EUR")
    let order = Order(
      id: "ord_1", bookingReference: reference, offerID: "off_1", owner: airline, slices: slices,
      passengers: [], total: total, payment: PaymentRequirements())
    return BookedTrip(
      number: 1, status: status, slices: slices, total: total, names: ["Anna Schmidt"], order: order
    )
  }
}

extension BookingRequest {
  var inShort: String {
    let parts: [String?] = [
      kind.rawValue, reference, place, isReturn.map { $0 ? "back" : "out" }, date.map { "\($0)" },
      window.map { "\($0.from.map { "\($0)" } ?? "")-\($0.to.map { "\($0)" } ?? "")" },
      bags.map { "bags \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}
