import Flights
import Foundation
import LocalTime
import Testing

@testable import Documents

@Suite("Any text")
struct HostileTests {
  @Test("becomes a whole document of each kind", arguments: Hostile.texts)
  func renders(text: String) throws {
    let itinerary = Hostile.everywhere(text)
    let picture = try itinerary.render(.picture, now: Journeys.now)
    #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) && picture.count <= 600_000)
    let document = try itinerary.render(.document, now: Journeys.now)
    #expect(document.starts(with: "%PDF-".utf8))
    #expect(Data(document).suffix(6) == Data("%%EOF\n".utf8))
    let calendar = try itinerary.render(.calendar, now: Journeys.now)
    #expect(String(validating: calendar, as: UTF8.self) != nil)
  }

  @Test("stands in a drawing only between tags", arguments: Hostile.texts)
  func escaped(text: String) {
    let facts = Facts(Hostile.everywhere(text), now: Journeys.now)
    for svg in [Picture(facts).svg] + Sheet(facts).pages {
      let tags = svg.text.matches(of: /<([^ >]*)[^>]*>/).map { String($0.output.1) }
      #expect(Set(tags).isSubset(of: ["svg", "/svg", "text", "/text", "rect", "line", "circle"]))
      #expect(tags.filter { $0 == "text" }.count == tags.filter { $0 == "/text" }.count)
      let attributes = svg.text.matches(of: /<[^>]*>/).map { String($0.output) }.joined()
      #expect(!attributes.contains("href") && !attributes.contains("file:"))
    }
  }

  @Test("never lies over another text, nor beyond the edge", arguments: Hostile.texts)
  func noOverlaps(text: String) {
    let facts = Facts(Hostile.everywhere(text), now: Journeys.now)
    for svg in [Picture(facts).svg] + Sheet(facts).pages { #expect(svg.faults == []) }
  }

  @Test("makes no line of a calendar that is not ours", arguments: Hostile.texts)
  func calendarLines(text: String) throws {
    let bytes = try Hostile.everywhere(text).render(.calendar, now: Journeys.now)
    let lines = unfolded(bytes)
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 5)
    #expect(lines.filter { $0.hasPrefix("UID:") }.count == 5)
    let names = Set(lines.map { String($0.prefix { $0 != ":" && $0 != ";" }) })
    #expect(
      names.isSubset(of: [
        "BEGIN", "END", "VERSION", "PRODID", "TZID", "DTSTART", "DTEND", "TZOFFSETFROM",
        "TZOFFSETTO", "TZNAME", "UID", "DTSTAMP", "SEQUENCE", "STATUS", "SUMMARY", "LOCATION",
        "DESCRIPTION", "ACTION", "TRIGGER",
      ]), "\(names)")
  }

  @Test("is one line without control characters, as long as it may be")
  func plainText() {
    #expect(plain(" Ana\r\n\tGarcía\u{0}López ") == "Ana García López")
    #expect(plain("a\u{202E}b\u{2066}c\u{FEFF}d\u{FFFF}e") == "abcde")
    #expect(plain("👨‍👩‍👧‍👦 🇪🇺") == "👨‍👩‍👧‍👦 🇪🇺")
    #expect(plain("abcdef", limit: 6) == "abcdef")
    #expect(plain("abcdefg", limit: 6) == "abcdef…")
    #expect(plain("Z" + String(repeating: "\u{0301}", count: 99)).unicodeScalars.count == 12)
  }

  @Test("an order without flights has no document", arguments: DocumentKind.allCases)
  func noFlights(kind: DocumentKind) throws {
    for slices in [[], [Slice(segments: [], duration: 5)]] {
      var itinerary = Journeys.direct
      itinerary.order.slices = slices
      #expect(throws: DocumentError.noFlights) {
        try itinerary.render(kind, now: Journeys.now)
      }
    }
  }

  @Test("an order without passengers, names or bags, and with an empty slice, has its documents")
  func bare() throws {
    var itinerary = Journeys.direct
    itinerary.order.slices.insert(Slice(segments: [], duration: nil), at: 0)
    itinerary.order.slices[1].segments[0].bags = nil
    itinerary.order.passengers = []
    itinerary.travellers = []
    for kind in DocumentKind.allCases {
      #expect(try !itinerary.render(kind, now: Journeys.now).isEmpty)
    }
    let facts = Facts(itinerary, now: Journeys.now)
    #expect(facts.ways.count == 1 && facts.travellers.isEmpty && facts.bags.isEmpty)
  }

  @Test("an order too long for a picture is refused, and is a document of many pages all the same")
  func tooTall() throws {
    var itinerary = Journeys.family
    itinerary.order.slices = Array(repeating: itinerary.order.slices[0], count: 40)
    #expect(throws: DocumentError.tooTall) {
      try itinerary.render(.picture, now: Journeys.now)
    }
    let facts = Facts(itinerary, now: Journeys.now)
    let pages = Sheet(facts).pages
    #expect(pages.count > 10)
    for page in pages { #expect(page.faults == []) }
  }
}
