import Flights

@testable import Documents

/// Itineraries whose every text is one that nobody should be able to send.
enum Hostile {
  static let texts = [
    "", " ", "\u{0}", "\u{7}\u{1B}[31mred\u{9F}", "a\r\nBEGIN:VEVENT\r\nUID:x", "\\;,:\"'\n",
    "<image href=\"file:///etc/passwd\"/>", "</text></svg>&lt;&#0;&xxe;", "]]><!--<![CDATA[",
    "👩🏽‍🚀👨‍👩‍👧‍👦🇪🇺 ✈️", "محمد بن سلمان \u{202E}olleh\u{2066}", "שָׁלוֹם", "山田太郎", "ศรีสุวรรณ",
    "Z" + String(repeating: "\u{0301}", count: 5000), String(repeating: "Wolfeschlegel", count: 20),
    String(repeating: "Maria da Silva ", count: 50), "\u{FFFE}\u{FFFF}\u{10FFFF}", "\u{2028}\u{85}",
    "%s%n%@", String(repeating: "🧳", count: 300),
  ]

  /// A few of them in one line.
  static let gallery = "<b>محمد</b> 山田 👩🏽‍🚀 Wolfeschlegelsteinhausenbergerdorff & Söhne"

  /// The longest journey with the text in every place that holds text.
  static func everywhere(_ text: String) -> Itinerary {
    var itinerary = Journeys.family
    itinerary.travellers = itinerary.travellers.map { _ in text }
    itinerary.language = text
    itinerary.order.id = text
    itinerary.order.bookingReference = text
    itinerary.order.owner = Airline(code: text, name: text)
    itinerary.order.total.currency = text
    for index in itinerary.order.slices.indices {
      itinerary.order.slices[index].fareBrand = text
      for segment in itinerary.order.slices[index].segments.indices {
        fill(&itinerary.order.slices[index].segments[segment], text)
      }
    }
    for index in itinerary.order.tickets.indices { itinerary.order.tickets[index].number = text }
    for index in itinerary.order.services.indices {
      itinerary.order.services[index].service.kind = .seat(text)
    }
    itinerary.cityNames = ["LIS": text]
    itinerary.isDemonstration = true
    return itinerary
  }

  private static func fill(_ segment: inout Segment, _ text: String) {
    if segment.origin != "LIS" { segment.origin = text }
    segment.originTerminal = text
    segment.destinationTerminal = text
    segment.marketingCarrier = Airline(code: text, name: text)
    segment.operatingCarrier = Airline(code: nil, name: text + "x")
    segment.flightNumber = text
    segment.aircraft = text
    segment.technicalStops = [text, "KEF"]
  }
}
