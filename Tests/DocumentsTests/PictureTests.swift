import Flights
import Foundation
import LocalTime
import Testing

@testable import Documents

@Suite("A picture")
struct PictureTests {
  static let languages = ["en", "es", "pt-BR", "fr", "de", "it"]

  private func texts(_ itinerary: Itinerary) -> [String] {
    Picture(Facts(itinerary, now: Journeys.now)).svg.texts
  }

  @Test("is a PNG of a phone's width and not too big for it")
  func size() throws {
    for itinerary in Journeys.all {
      let bytes = try itinerary.render(.picture, now: Journeys.now)
      #expect(Self.width(bytes) == 1080 && bytes.count < 400_000)
    }
  }

  @Test("of six ways with two changes each is a little narrower, and not too big either")
  func six() throws {
    let bytes = try Journeys.six.render(.picture, now: Journeys.now)
    #expect((800..<1080).contains(Self.width(bytes)) && bytes.count <= 600_000)
  }

  @Test("has no text over another one, in any language", arguments: languages)
  func noOverlaps(language: String) {
    for var itinerary in Journeys.all + [Journeys.six] {
      itinerary.language = language
      let svg = Picture(Facts(itinerary, now: Journeys.now)).svg
      #expect(svg.faults == [])
    }
  }

  @Test("says what there is to know of a direct flight, and no more")
  func direct() {
    #expect(
      texts(Journeys.direct) == [
        "BOOKING REFERENCE", "Lufthansa", "X4RT2K", "Booked", "Monday 14 September 2026",
        "Economy Classic", "09:30", "11:35", "3 h 5 min", "direct", "FRA", "Frankfurt am Main",
        "Terminal 1", "LIS", "Lisbon", "Terminal 1", "Economy", "LH 1166", "Lufthansa",
        "Ana García López", "Travellers", "1 cabin bag, 1 checked bag", "Bags", "Total",
        "€1,234.50", "All times are the local times of each airport.",
        "As of Tue 1 Sep, 10:00 (Frankfurt am Main)",
      ])
  }

  @Test("tells changes, the days after, the babies and what was bought besides")
  func family() {
    let texts = texts(Journeys.family)
    for text in [
      "Sexta-feira, 18 de dezembro de 2026", "+1", "sáb 19 dez", "19 h 30 min", "2 escalas",
      "MAD, GRU", "operado por Iberia Express", "Troca de avião em Madrid (MAD) · 3 h 25 min",
      "GRU 09:20 +1 → FLN 10:35 +1", "1 escala", "Tomás Vasconcelos (bebê)",
      "Beatriz Vasconcelos (criança)", "2 × Mala despachada extra, 23\u{A0}kg",
      "João Pedro Vasconcelos · IB\u{A0}6827", "€\u{A0}1.234,50",
    ] { #expect(texts.contains(text), "\(text)") }
  }

  @Test("says how the order stands, and that flights are invented")
  func standing() {
    #expect(texts(Journeys.held).contains("Held until Thu 3 Sep, 18:00 (Frankfurt am Main)"))
    #expect(
      texts(Journeys.held).joined(separator: " ").contains(
        "Demonstration: these flights are invented, nobody can board them."))
    #expect(texts(Journeys.cancelled).contains("Annulé"))
    var lapsed = Journeys.held
    lapsed.order.payment.payBy = Instant("2026-08-31T16:00:00Z")
    #expect(texts(lapsed).contains("The hold ended on Mon 31 Aug, 18:00 (Frankfurt am Main)"))
    lapsed.order.payment = PaymentRequirements(instant: false)
    #expect(texts(lapsed).contains("Held, not paid yet"))
    #expect(!texts(Journeys.direct).contains { $0.contains("Demonstration") })
  }

  @Test("calls cities as the language does where it is told")
  func cities() {
    #expect(texts(Journeys.german).contains("Umstieg in Neu-Delhi (DEL) · 55 min"))
  }

  /// The width that a PNG says it has.
  private static func width(_ bytes: [UInt8]) -> Int {
    bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
  }
}
