import Agent
import Conversation
import Duffel
import Flights
import Foundation
import LocalTime
import Synchronization
import Testing
import Web

@testable import TravelAgent

@Suite("What webhooks and addresses lead to")
struct BookingHookTests {
  /// Keeps one booking, and what was woken.
  private final class Desk: Sendable {
    private let inside: Mutex<(booking: LoadedBooking?, woken: [String], now: Instant)>

    init(_ booking: LoadedBooking? = nil) {
      inside = Mutex((booking, [], Instant(seconds: 1_795_464_000)))
    }

    var woken: [String] { inside.withLock { $0.woken } }
    func wait(days: Int64) {
      inside.withLock { $0.now = $0.now.adding(seconds: days * 86_400) }
    }

    private func find(_ key: BookingKey) -> [BookingID] {
      guard let loaded = inside.withLock({ $0.booking }) else { return [] }
      let isFound =
        switch key {
        case .order(let id): loaded.booking.order?.id == id
        case .offer(let id): loaded.booking.order?.offerID == id
        case .token(let token): loaded.booking.token == token
        }
      return isFound ? [loaded.id] : []
    }

    var hooks: BookingHooks {
      .live(
        Bookings(
          load: { [self] id in inside.withLock { $0.booking?.id == id ? $0.booking : nil } },
          save: { _, _, _ in false }, take: { _, _ in [] },
          find: { [self] key in find(key) },
          wake: { [self] id in inside.withLock { $0.woken.append("\(id)") } }),
        isDemonstration: true, now: { [self] in inside.withLock { $0.now } },
        observe: { [self] observation in
          if case .notDrawn(let kind, _) = observation {
            inside.withLock { $0.woken.append("no \(kind)") }
          }
        })
    }
  }

  private let id: BookingID

  init() throws {
    let conversation = try #require(ConversationID([UInt8](repeating: 7, count: 16)))
    id = BookingID(conversation: conversation, number: 2)
  }

  private func event(_ object: String) throws -> WebhookEvent {
    try #require(
      WebhookEvent(
        Array(
          #"{"id":"wev_1","type":"order.created","live_mode":false,"data":{"object":\#(object)}}"#
            .utf8)))
  }

  /// A booking of a flight that lands on 27 November 2026 at 20:05 in Lisbon.
  private func booked(reference: String = "X7K2QP") throws -> LoadedBooking {
    let date = try #require(CalendarDate("2026-11-27"))
    let departure = LocalDateTime(date, try #require(ClockTime("17:10")))
    let arrival = LocalDateTime(date, try #require(ClockTime("20:05")))
    let airline = Airline(code: "ZZ", name: "Duffel Airways")
    let segment = Segment(
      origin: "MUC", destination: "LIS", departure: departure, arrival: arrival, duration: 235,
      marketingCarrier: airline, flightNumber: "42", operatingCarrier: airline)
    let order = Order(
      id: "ord_1", bookingReference: reference, offerID: "off_1", owner: airline,
      slices: [Slice(segments: [segment], duration: 235)], passengers: [],
      total: Money(units: 1, scale: 0, currency: "EUR"),
      payment: PaymentRequirements())
    var booking = Booking(
      work: nil, names: ["Ana Ruiz"], token: "abc", address: "whatsapp:+34600111222",
      language: "en")
    booking.order = order
    return LoadedBooking(id: id, version: 1, booking: booking)
  }

  @Test("an event wakes the booking with its order, or else the one made of its offer")
  func events() async throws {
    let desk = Desk(try booked())
    let hooks = desk.hooks
    try await hooks.duffelEvent(event(#"{"order_id":"ord_1","offer_id":"off_1"}"#))
    try await hooks.duffelEvent(event(#"{"order_id":null,"offer_id":"off_1"}"#))
    try await hooks.duffelEvent(event(#"{"order_id":"ord_9","offer_id":"off_1"}"#))
    #expect(desk.woken == ["\(id)", "\(id)", "\(id)"])
    try await hooks.duffelEvent(event(#"{"order_id":"ord_9","offer_id":"off_9"}"#))
    try await hooks.duffelEvent(event("{}"))
    #expect(desk.woken.count == 3)
  }

  @Test("a payment wakes the booking of its operation; what is no operation of ours nothing")
  func payment() async throws {
    let desk = Desk()
    try await desk.hooks.payment("\(id).3")
    #expect(desk.woken == ["\(id)"])
    for foreign in ["", ".", "\(id)", "\(id).x", "x.2.3", "\(id).3.4", "pay_1"] {
      try await desk.hooks.payment(foreign)
    }
    #expect(desk.woken.count == 1)
  }

  @Test(
    "a document is drawn of the order, under a name that WhatsApp takes",
    arguments: [
      ("png", "image/png", "\u{89}PNG"), ("pdf", "application/pdf", "%PDF-"),
      ("ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR"),
    ])
  func document(kind: String, type: String, start: String) async throws {
    let found = try await Desk(try booked()).hooks.document("abc", kind)
    let document = try #require(found)
    #expect(document.contentType == type)
    #expect(document.name == "trip-X7K2QP.\(kind)")
    #expect(document.bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    let odd = try await Desk(try booked(reference: "a\"\r\né/1234567890")).hooks
      .document("abc", kind)
    #expect(odd?.name == "trip-a123456789.\(kind)")
  }

  @Test("documents can be read until thirty days after the last landing, and only by their token")
  func ending() async throws {
    let desk = Desk(try booked())
    #expect(try await desk.hooks.document("ab", "png") == nil)
    // From 23 November, 20:00 UTC: four days and five minutes before the landing.
    desk.wait(days: 34)
    #expect(try await desk.hooks.document("abc", "png") != nil)
    desk.wait(days: 1)
    #expect(try await desk.hooks.document("abc", "png") == nil)
    var unmade = try booked()
    unmade.booking.order = nil
    #expect(try await Desk(unmade).hooks.document("abc", "png") == nil)
    #expect(try await Desk(try booked()).hooks.document("abc", "gif") == nil)
  }

  @Test("a document speaks the traveller's language, its places' names, too")
  func language() async throws {
    var booked = try booked()
    booked.booking.language = "de-AT"
    let found = try await Desk(booked).hooks.document("abc", "ics")
    let text = String(decoding: try #require(found).bytes, as: UTF8.self)
    #expect(text.contains("München") && text.contains("Lissabon"))
    #expect(cityName(ofAirport: "FCO", in: "it") == "Roma")
    #expect(cityName(ofAirport: "LHR", in: "fr") == "Londres")
    #expect(cityName(ofAirport: "MUC", in: "en") == nil)
  }

  @Test("what cannot be drawn is told, and is not there")
  func notDrawn() async throws {
    var empty = try booked()
    empty.booking.order?.slices = []
    let desk = Desk(empty)
    desk.wait(days: -30_000)
    #expect(try await desk.hooks.document("abc", "png") == nil)
    #expect(desk.woken == ["no png"])
  }
}
