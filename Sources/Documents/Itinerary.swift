import Flights
import LocalTime

/// What a document shows: an order, for those who travel on it.
package struct Itinerary: Sendable {
  package var order: Order
  /// Full names, in the order of `order.passengers`.
  package var travellers: [String]
  /// A BCP 47 tag; Spanish, Portuguese, French, German and Italian have words of their own, any other language is answered in English.
  package var language: String
  /// Whether the flights are invented, which the document then says.
  package var isDemonstration: Bool
  /// What the language calls the cities of airports, by IATA code. The default is the English names of the atlas.
  package var cityNames: [String: String]

  package init(
    order: Order, travellers: [String], language: String, isDemonstration: Bool,
    cityNames: [String: String] = [:]
  ) {
    self.order = order
    self.travellers = travellers
    self.language = language
    self.isDemonstration = isDemonstration
    self.cityNames = cityNames
  }
}

/// The forms that an itinerary can be sent in; the raw value is the end of the file's name.
package enum DocumentKind: String, CaseIterable, Sendable {
  case calendar = "ics"
  case picture = "png"
  case document = "pdf"

  package var contentType: String {
    switch self {
    case .calendar: "text/calendar; charset=utf-8"
    case .picture: "image/png"
    case .document: "application/pdf"
    }
  }
}

/// Why there is no document.
package enum DocumentError: Error, Hashable, Sendable {
  /// The order has no flights.
  case noFlights
  /// The order has more than a picture can show.
  case tooTall
  /// A drawing library refused: what was being done, and its code.
  case drawing(operation: String, code: Int)
}

extension Itinerary {
  /// The bytes of the document; `now` is when it was made. Nothing is read but the fonts and the zones of the system.
  package func render(_ kind: DocumentKind, now: Instant) throws(DocumentError) -> [UInt8] {
    let facts = Facts(self, now: now)
    guard !facts.ways.isEmpty else { throw .noFlights }
    switch kind {
    case .calendar: return Array(CalendarFile(self, facts, now: now).text.utf8)
    case .picture: return try Picture(facts).png()
    case .document: return try Sheet(facts).pdf(madeAt: now)
    }
  }
}
