import Conversation
import Flights
import LocalTime
import Testing

@testable import Agent

@Suite("What comes next with a booking")
struct BookingStepsTests {
  private let now = Market.start
  private let total = Money(units: 25000, scale: 2, currency: "USD")

  private func booking(_ standing: Booking.Standing, payBy: Instant? = nil) -> Booking {
    var booking = Booking(
      standing: standing, work: nil, names: [], token: "t", address: "a", language: "en")
    booking.order = Order(
      id: "ord_1", bookingReference: "XK29PL", offerID: "off_1",
      owner: Airline(code: "BA", name: "BA"), slices: [slice], passengers: [], total: total,
      payment: PaymentRequirements(instant: payBy == nil, payBy: payBy))
    booking.lookedAt = now
    return booking
  }

  /// London to New York on 10 December 2026, 11:00 to 14:10 at the clocks: 11:00Z to 19:10Z.
  private var slice: Slice {
    func at(_ text: String) -> LocalDateTime {
      LocalDateTime(
        CalendarDate("2026-12-10") ?? CalendarDate(day: 0), ClockTime(text) ?? ClockTime(minutes: 0)
      )
    }
    let airline = Airline(code: "BA", name: "BA")
    return Slice(
      segments: [
        Segment(
          origin: "LHR", destination: "JFK", departure: at("11:00"), arrival: at("14:10"),
          duration: 490, marketingCarrier: airline, flightNumber: "117", operatingCarrier: airline)
      ], duration: 490)
  }

  private func instant(_ text: String) -> Instant { Instant(text) ?? now }

  @Test(
    "a day before the departure at its airport's clock the check-in is told, once, then the landing is noted"
  )
  func checkIn() {
    var booked = booking(.booked)
    let due = instant("2026-12-09T11:00:00Z")
    booked.lookedAt = due.adding(seconds: -60)
    #expect(booked.next(due.adding(seconds: -1), paysOnPage: false) == .rest(until: due))
    guard case .remind(let reminder) = booked.next(due, paysOnPage: false) else {
      Issue.record("no reminder")
      return
    }
    #expect(reminder.event == .checkIn(flight: 0))
    booked.reminded.insert(reminder.key)
    let landing = instant("2026-12-10T19:10:00Z")
    booked.lookedAt = landing.adding(seconds: -60)
    #expect(booked.next(landing.adding(seconds: -1), paysOnPage: false) == .rest(until: landing))
    guard case .remind(let landed) = booked.next(landing, paysOnPage: false) else {
      Issue.record("no landing")
      return
    }
    #expect(landed.event == .landed(slice: 0))
    booked.reminded.insert(landed.key)
    #expect(booked.next(landing, paysOnPage: false) == .rest(until: nil))
  }

  @Test("who books less than a day ahead is not told what they know")
  func lateBooking() {
    var booked = booking(.booked)
    let late = instant("2026-12-09T20:00:00Z")
    booked.skipReminders(late)
    booked.lookedAt = late
    let next = booked.next(late, paysOnPage: false)
    #expect(next == .rest(until: late.adding(seconds: 21_600)))
  }

  @Test("a hold is reminded of two hours before its end, and over a minute after it")
  func hold() {
    let end = instant("2026-12-01T18:00:00Z")
    var held = booking(.held, payBy: end)
    #expect(held.next(now, paysOnPage: false) == .rest(until: instant("2026-12-01T16:00:00Z")))
    guard case .remind(let reminder) = held.next(instant("2026-12-01T16:00:00Z"), paysOnPage: false)
    else {
      Issue.record("no reminder")
      return
    }
    #expect(reminder.event == .holdEnds(end))
    held.reminded.insert(reminder.key)
    #expect(
      held.next(instant("2026-12-01T17:00:00Z"), paysOnPage: false)
        == .rest(until: end.adding(seconds: 60)))
    #expect(held.next(end.adding(seconds: 60), paysOnPage: false) == .expire)
  }

  @Test("what is given back comes from all that was paid, the latest first; the rest is a person's")
  func refunds() {
    func refunded(_ units: Int64) -> Booking {
      var booked = booking(.booked)
      for (index, amount) in [Int64(20_000), 5_000].enumerated() {
        var payment = Booking.Payment(
          id: "\(index)", amount: Money(units: amount, scale: 2, currency: "USD"), until: now,
          now: now)
        payment.stage = .captured
        booked.payments.append(payment)
      }
      let quote = CancellationQuote(
        id: "ore_1", orderID: "ord_1", refund: Money(units: units, scale: 2, currency: "USD"),
        refundTo: "balance", expiresAt: nil)
      booked.work = Booking.Work(effect: .cancel(quote), operationID: "op", confirmedAt: now)
      _ = booked.take(.done(booked.order), 1, now)
      return booked
    }
    #expect(refunded(3_000).payments.map(\.refund?.units) == [nil, 3_000])
    #expect(refunded(12_000).payments.map(\.refund?.units) == [7_000, 5_000])
    #expect(refunded(12_000).notRefunded == nil)
    #expect(refunded(26_000).payments.map(\.refund?.units) == [20_000, 5_000])
    #expect(refunded(26_000).notRefunded?.units == 1_000)
    #expect(refunded(0).payments.map(\.refund) == [nil, nil])
  }

  @Test(
    "money that is being taken when its booking is cancelled is given back after it; a voucher is the airline's affair"
  )
  func refundsOfOther() {
    func cancelled(_ stage: Booking.Payment.Stage, _ refund: Int64?, to place: String) -> Booking {
      var booked = booking(.booked)
      var payment = Booking.Payment(
        id: "0", amount: Money(units: 20_000, scale: 2, currency: "USD"), until: now, now: now)
      payment.stage = stage
      booked.payments.append(payment)
      let quote = CancellationQuote(
        id: "ore_1", orderID: "ord_1",
        refund: refund.map { Money(units: $0, scale: 2, currency: "USD") }, refundTo: place,
        expiresAt: nil)
      booked.work = Booking.Work(effect: .cancel(quote), operationID: "op", confirmedAt: now)
      _ = booked.take(.done(booked.order), 1, now)
      return booked
    }
    let capturing = cancelled(.capturing, 15_000, to: "balance")
    #expect(
      capturing.payments[0].stage == .capturing && capturing.payments[0].refund?.units == 15_000)
    #expect(capturing.notRefunded == nil)
    let voucher = cancelled(.captured, 15_000, to: "voucher")
    #expect(voucher.payments[0].stage == .captured && voucher.notRefunded == nil)
    #expect(cancelled(.captured, nil, to: "balance").notRefunded?.units == 20_000)
  }

  @Test("whether a page was paid in its last moment is asked once more")
  func lastMoment() {
    let request = OrderRequest(
      operationID: "op", kind: .instant, offerID: "off_1", total: total, passengers: [],
      services: [])
    var paying = booking(.new)
    var work = Booking.Work(effect: .order(request), operationID: "op", confirmedAt: now)
    work.stage = .authorising
    paying.work = work
    var payment = Booking.Payment(
      id: "op", amount: total, until: now.adding(seconds: 900), now: now)
    payment.url = "https://pay.test/op"
    paying.payments = [payment]
    #expect(paying.next(now.adding(seconds: 931), paysOnPage: true) == .checkPayment)
    #expect(paying.next(now.adding(seconds: 1800), paysOnPage: true) == .giveUp(.notPaid))
    #expect(!payment.isOver(now.adding(seconds: 929)) && payment.isOver(now.adding(seconds: 930)))
  }

  @Test("an unclear result is asked about often at first, after ten minutes, and for a day")
  func inquiries() {
    let request = OrderRequest(
      operationID: "op", kind: .instant, offerID: "off_1", total: total, passengers: [])
    var work = Booking.Work(effect: .order(request), operationID: "op", confirmedAt: now)
    work.attemptedAt = now
    var times: [Int64] = []
    for inquiries in 0..<200 {
      work.inquiries = inquiries
      times.append(work.nextInquiry.seconds - now.seconds)
    }
    #expect(times.prefix(10) == [2, 5, 10, 20, 40, 60, 120, 180, 240, 300])
    #expect(times.contains(600))
    #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
    #expect(times.contains { $0 >= Booking.Work.failedAfter })
    #expect(zip(times, times.dropFirst()).prefix { $1 < 86_400 }.allSatisfy { $1 - $0 <= 1800 })
  }
}
