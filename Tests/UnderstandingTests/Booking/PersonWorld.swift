import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

extension World {
  /// A traveller from the country who is asked on the topic, with a draft for the passengers where there are any.
  static func asked(
    _ topic: Question.Topic, _ language: String = "en", country: String? = nil,
    for passengers: [Passenger.Kind] = []
  ) -> World {
    var world = World.speaking(language, topic)
    world.state.introduced = true
    world.country = country
    if !passengers.isEmpty { world.state.draft = .of(passengers) }
    return world
  }

  /// What the message says of the travellers, in short: `#2 mr m Anna Maria|Schmidt *1988-03-12`.
  func told(_ text: String) -> String {
    let told = read(text).compactMap { if case .details(let people) = $0 { people } else { nil } }
    return told.flatMap { $0 }.map(\.inShort).joined(separator: "; ")
  }
}

extension BookingDraft {
  static func of(_ kinds: [Passenger.Kind]) -> BookingDraft {
    BookingDraft(offer: offer("off_1", kinds))
  }

  static func offer(_ id: String, _ kinds: [Passenger.Kind] = [.adult]) -> Offer {
    Offer(
      id: id, requestID: "orq_1", owner: Airline(code: "IB", name: "Iberia"), slices: [],
      total: Money(units: 9900, scale: 2, currency: "EUR"), expiresAt: Instant(seconds: 0),
      passengers: kinds.enumerated().map { Passenger(id: "pas_\($0)", kind: $1) })
  }
}

extension ToldDetails {
  /// Number, title, sex, names, birth date, contacts and passport, as far as they are said.
  var inShort: String {
    let names =
      details.givenName == nil && details.familyName == nil
      ? nil : "\(details.givenName ?? "")|\(details.familyName ?? "")"
    let parts: [String?] = [
      number.map { "#\($0)" }, details.title?.rawValue, details.gender?.rawValue, names,
      details.bornOn.map { "*\($0)" }, details.email, details.phone,
      details.passportNumber.map { "no \($0)" }, details.passportCountry.map { "of \($0)" },
      details.passportExpiresOn.map { "until \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}
