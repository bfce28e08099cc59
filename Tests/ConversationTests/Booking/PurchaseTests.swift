import Flights
import LocalTime
import Testing

@testable import Conversation

@Suite("Buying")
struct PurchaseTests {
  @Test("a chosen offer is priced at once, then the travellers are asked for")
  func begin() {
    var booking = BookingTalk()
    #expect(
      booking.hear(.choose(.number(1))) == """
        A good choice:
        *$250.00* · United
        Fri 27 Nov · UA 200
        BOS 13:00 → ORD 15:45 · 2 h 45 min · direct
        Sun 29 Nov · UA 200
        ORD 13:00 → BOS 15:45 · 2 h 45 min · direct
        _changes for $75 · no refund_

        Who is flying? I need the name as in the passport, the date of birth, and male or female. For example: _Anna Maria Schmidt, 12 March 1987, female_
        """)
    #expect(booking.pricings == 1)
    #expect(booking.state.asked?.topic == .details)
    #expect(
      booking.hear(.details([ToldDetails(.anna)]))
        == "Which e-mail address should the airline write to?")
  }

  @Test("the question for the yes names offer, travellers and total")
  func quote() {
    var booking = BookingTalk()
    #expect(
      booking.toPurchase() == """
        This is what I would book:
        *$250.00* · United
        Fri 27 Nov · UA 200
        BOS 13:00 → ORD 15:45 · 2 h 45 min · direct
        Sun 29 Nov · UA 200
        ORD 13:00 → BOS 15:45 · 2 h 45 min · direct
        _changes for $75 · no refund_
        1. Anna Maria *Schmidt* · born 12 March 1988
        *Total: $250.00*

        Write *yes* to book it for $250.00, or tell me what to change.
        """)
    #expect(booking.pricings == 2)
    #expect(booking.order == nil)
  }

  @Test("a yes orders exactly what was named, once")
  func yes() throws {
    var booking = BookingTalk()
    booking.toPurchase()
    #expect(
      booking.hear(.affirm)
        == "I'm booking it now and write as soon as the airline has confirmed it.")
    let order = try #require(booking.order)
    guard case .order(let request) = order.effect else {
      Issue.record("no order")
      return
    }
    #expect(request.offerID == "b")
    #expect(request.total == Money("250.00", currency: "USD"))
    #expect(request.kind == .instant)
    #expect(
      request.passengers == [
        PassengerDetails(
          passengerID: "p1", givenName: "Anna Maria", familyName: "Schmidt",
          bornOn: day("1988-03-12"), gender: .female, title: .ms, email: "anna@example.com",
          phone: "+447700900123")
      ])
    #expect(
      booking.hear(.affirm)
        == "Your booking is still under way. I write as soon as I know; please don't book it a second time."
    )
    #expect(booking.order == nil)
    #expect(booking.hear(.book).contains("still under way"))
    #expect(booking.order == nil)
  }

  @Test(
    "nothing but a plain yes buys",
    arguments: [
      [Command.affirm, .set(.cabin(.value(.business)))],
      [.affirm, .sideQuestion("is it refundable")],
      [.affirm, .set(.bags(1))], [.deny], [], [.smallTalk(.thanks)], [.choose(.number(1))],
      [.affirm, .deny], [.affirm, .more(.cheaper)], [.sideQuestion("yes?")],
      [.details([ToldDetails(.person("Paul", "Meier", "1980-01-01", .male))]), .affirm],
      [.affirm, .news(BookingNews(number: 9, .booked))],
      [.affirm, .set(.passengers(Party(adults: 2)))], [.affirm, .startOver], [.affirm, .human],
      [.affirm, .seat(.window)], [.guessed(.origin), .affirm, .clear(.cabin)],
    ])
  func noYes(commands: [Command]) {
    var booking = BookingTalk()
    booking.toPurchase()
    let decision = Dialogue.decide(booking.state, commands, booking.talk.context)
    #expect(decision.order == nil)
  }

  @Test("a yes to anything else than the question for the yes buys nothing")
  func yesElsewhere() {
    var booking = BookingTalk()
    for step in 0..<4 {
      #expect(booking.order == nil, "step \(step)")
      _ = booking.hear(.affirm)
      #expect(booking.order == nil, "step \(step)")
      switch step {
      case 0: _ = booking.hear(.choose(.number(1)))
      case 1: _ = booking.hear(.details([ToldDetails(.anna)]))
      default: break
      }
    }
  }

  @Test("a price that changed since the offers is told, and asked about at the new one")
  func changedPrice() {
    var booking = BookingTalk()
    _ = booking.hear(.choose(.number(1)))
    booking.sold["b"] = offer("b", "275.00", at: 13, number: "200")
    _ = booking.hear(.details([ToldDetails(.anna)]))
    let reply = booking.hear(.details([ToldDetails(.mail("anna@example.com"))]))
    #expect(reply.hasPrefix("The price has changed: it was $250.00, and it is *$275.00* now."))
    #expect(reply.hasSuffix("Write *yes* to book it for $275.00, or tell me what to change."))
    _ = booking.hear(.affirm)
    guard case .order(let request) = booking.order?.effect else {
      Issue.record("no order")
      return
    }
    #expect(request.total == Money("275.00", currency: "USD"))
  }

  @Test("an offer whose time is over at the yes is not bought: flights are looked for again")
  func expiredAtYes() {
    var short = offer("b", "250.00", at: 13, number: "200")
    short.expiresAt = TurnContext.test().now.adding(seconds: 1800)
    var booking = BookingTalk([offer("a", "312.40"), short])
    booking.toPurchase()
    booking.talk.context.now = booking.talk.context.now.adding(seconds: 1801)
    let reply = booking.hear(.affirm)
    #expect(reply.hasPrefix("That offer is not sold any more."))
    #expect(booking.order == nil)
  }

  @Test("the seller's word that the price changed leads to the question at the new price")
  func priceChangedAtOrder() {
    var booking = BookingTalk()
    booking.toPurchase()
    _ = booking.hear(.affirm)
    booking.sold["b"] = offer("b", "291.00", at: 13, number: "200")
    let reply = booking.hear(.news(BookingNews(number: 1, .failed(.priceChanged))))
    #expect(
      reply.hasPrefix(
        "It was not booked: the price changed at the last moment. Nothing was charged."))
    #expect(reply.contains("The price has changed: it was $250.00, and it is *$291.00* now."))
    #expect(reply.hasSuffix("Write *yes* to book it for $291.00, or tell me what to change."))
    _ = booking.hear(.affirm)
    #expect(booking.order?.number == 2)
  }

  @Test("a hold is offered where the fare has one, and holds without paying")
  func hold() {
    var holdable = offer("b", "250.00", at: 13, number: "200")
    holdable.payment = PaymentRequirements(
      instant: false, payBy: Instant("2026-11-25T18:00:00Z"),
      priceGuaranteedUntil: Instant("2026-11-25T18:00:00Z"))
    var booking = BookingTalk([offer("a", "312.40"), holdable])
    let quote = booking.toPurchase()
    #expect(
      quote.hasSuffix(
        "Or write *hold*: I keep it unpaid until Wednesday 25 November, 18:00 (London time), at this price."
      ))
    _ = booking.hear(.hold)
    guard case .order(let request) = booking.order?.effect else {
      Issue.record("no order")
      return
    }
    #expect(request.kind == .hold)
    let order = booking.order.flatMap { booking.made($0) }
    let told = booking.hear(.news(BookingNews(number: 1, .held, order: order)))
    #expect(
      told.hasPrefix(
        "*Held* until Wednesday 25 November, 18:00 (London time), reference *XK29PL*. Write *pay* before then"
      ))
    #expect(
      booking.hear(.booking(BookingRequest(.pay))).hasPrefix(
        "Write *yes* to pay $250.00; it is held until"))
    _ = booking.hear(.affirm)
    #expect(
      booking.order
        == BookingOrder(
          number: 1,
          effect: .pay(orderID: "ord_1", total: Money(units: 25000, scale: 2, currency: "USD")),
          names: ["Anna Maria Schmidt"]))
  }

  @Test("no hold where the fare has none")
  func noHold() {
    var booking = BookingTalk()
    booking.toPurchase()
    #expect(
      booking.hear(.hold)
        == "The airline does not hold this fare: it is paid at once. Write *yes* to book it for $250.00, or tell me what to change."
    )
    #expect(booking.order == nil)
  }
}
