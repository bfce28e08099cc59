import Flights
import Foundation
import LocalTime
import Testing

@testable import Documents

@Suite("A document")
struct SheetTests {
  private func pages(_ itinerary: Itinerary) -> [[String]] {
    Sheet(Facts(itinerary, now: Journeys.now)).pages.map(\.texts)
  }

  @Test("has no text over another one, in any language", arguments: PictureTests.languages)
  func noOverlaps(language: String) {
    for var itinerary in Journeys.all + [Journeys.six] {
      itinerary.language = language
      for page in Sheet(Facts(itinerary, now: Journeys.now)).pages { #expect(page.faults == []) }
    }
  }

  @Test("says what the picture says, with tickets, payment, rules and whose word counts")
  func direct() throws {
    let texts = try #require(pages(Journeys.direct).first)
    for text in [
      "X4RT2K", "Booked", "Frankfurt am Main → Lisbon", "3 h 5 min · direct · Economy Classic",
      "Economy · Airbus A320neo · 3 h 5 min", "Lisbon Portela (LIS)",
      "Monday 14 September 2026 · Terminal 1", "Ana García López", "Ticket 220-1234567890",
      "Paid on Sunday 30 August 2026.", "Page 1 of 1",
      "The flights can be changed, with the costs that the airline then names.",
      "The airline's word counts: check times, terminals and the documents you need with it before",
    ] { #expect(texts.contains(text), "\(text)") }
  }

  @Test("of an order without tickets or that is held says so")
  func untold() {
    var itinerary = Journeys.direct
    itinerary.order.tickets = []
    itinerary.order.availableActions = []
    let texts = pages(itinerary).flatMap(\.self)
    #expect(texts.contains("The airline has not issued all tickets yet."))
    #expect(texts.contains("The flights cannot be changed at the moment."))
    #expect(texts.contains("The booking cannot be cancelled at the moment."))
    let held = pages(Journeys.held).flatMap(\.self)
    #expect(held.contains("To be paid by Thu 3 Sep, 18:00 (Frankfurt am Main)."))
    #expect(held.contains("The price holds until Wed 2 Sep, 18:00 (Frankfurt am Main)."))
    #expect(!held.contains("The airline has not issued all tickets yet."))
    var lapsed = Journeys.held
    lapsed.order.payment.payBy = Journeys.now.adding(seconds: -1)
    #expect(!pages(lapsed).flatMap(\.self).contains { $0.hasPrefix("To be paid") })
    #expect(!pages(lapsed).flatMap(\.self).contains { $0.hasPrefix("The booking can") })
    let cancelled = pages(Journeys.cancelled).flatMap(\.self)
    #expect(cancelled.contains("Cette réservation a été annulée le lundi 31 août 2026."))
  }

  @Test("of a long journey has several pages, with no flight divided and the last word not alone")
  func pages() throws {
    let pages = pages(Journeys.six)
    #expect(pages.count > 3)
    #expect(pages.last?.contains("Página \(pages.count) de \(pages.count)") == true)
    let flights = pages.map { page in page.filter { $0 == "IB 6827" }.count }
    let landings = pages.map { page in
      page.filter { $0 == "Sábado, 19 de dezembro de 2026 (+1) · Terminal 3" }.count
    }
    #expect(flights == landings && flights.reduce(0, +) == 4)
    #expect((pages.last?.count ?? 0) > 5)
  }

  @Test("differs by its content alone: it bears the time at which it was made")
  func sameBytes() throws {
    let first = try Journeys.family.render(.document, now: Journeys.now)
    #expect(try Journeys.family.render(.document, now: Journeys.now) == first)
    let text = String(decoding: first, as: UTF8.self)
    #expect(text.contains("/CreationDate (20260901080000Z)"))
  }

  @Test(
    "can be searched and copied from",
    .enabled(
      if: FileManager.default.fileExists(atPath: "/usr/bin/pdftotext")
        || ProcessInfo.processInfo.environment["CI"] != nil, "poppler-utils is missing"))
  func selectable() throws {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "itinerary-\(UInt64.random(in: 0...UInt64.max)).pdf")
    try Data(try Journeys.family.render(.document, now: Journeys.now)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/pdftotext")
    process.arguments = [file.path(percentEncoded: false), "-"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for word in ["X4RT2K", "CÓDIGO DA RESERVA", "São Paulo", "18:05", "Tomás Vasconcelos (bebê)"] {
      #expect(text.contains(word), "\(word)")
    }
  }
}
