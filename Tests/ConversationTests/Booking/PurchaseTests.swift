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
    var dearer = booking
    var dear = order
    dear?.total.units += 500
    #expect(
      dearer.hear(.news(BookingNews(number: 1, .held, order: dear))).hasPrefix(
        "The price has changed: it was $250.00, and it is *$255.00* now."))
    #expect(
      dearer.state.trips[0].total == Money(units: 25500, scale: 2, currency: "USD"))
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

  @Test("to say that one pays is a yes, too; to say it beside something else is not")
  func pay() {
    var booking = BookingTalk()
    booking.toPurchase()
    var other = booking
    _ = other.hear(.booking(BookingRequest(.pay)), .sideQuestion("how?"))
    #expect(other.order == nil)
    _ = booking.hear(.booking(BookingRequest(.pay)))
    #expect(booking.order?.number == 1)
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

@Suite("Bags and seats")
struct ExtrasTests {
  private func bag(_ passenger: String, _ flights: [Int], _ price: String) -> Service {
    Service(
      id: "ase_\(passenger)\(flights)", kind: .bag(.init(isChecked: true, maximumWeight: 23)),
      passengerIDs: [passenger], flights: flights, maximumQuantity: 2,
      price: Money(price, currency: "USD") ?? Money(units: 0, scale: 0, currency: "USD"))
  }

  @Test("offers show what they cost with the bags asked for")
  func offersWithBags() {
    var booking = BookingTalk()
    booking.services = [bag("p1", [0, 1], "30.00")]
    let reply = booking.hear(.set(.bags(2)))
    #expect(
      reply.contains(
        """
        *1. $250.00* · United · cheapest · fastest
        Fri 27 Nov · UA 200
        BOS 13:00 → ORD 15:45 · 2 h 45 min · direct
        Sun 29 Nov · UA 200
        ORD 13:00 → BOS 15:45 · 2 h 45 min · direct
        _changes for $75 · no refund_
        _with 2 checked bags: $310.00 in all_
        """))
    let quote = booking.toPurchase()
    #expect(quote.contains("With 2 checked bags: $60.00\n*Total: $310.00*"))
    #expect(quote.hasSuffix("Write *yes* to book it for $310.00, or tell me what to change."))
    _ = booking.hear(.affirm)
    guard case .order(let request) = booking.order?.effect else {
      Issue.record("no order")
      return
    }
    #expect(request.services == [ChosenService(bag("p1", [0, 1], "30.00"), quantity: 2)])
    #expect(request.total == Money("310.00", currency: "USD"))
  }

  @Test("bags are added to the offer in hand, each way where they are sold by the way")
  func later() {
    var booking = BookingTalk()
    booking.services = [bag("p1", [0], "20.00"), bag("p1", [1], "25.00"), bag("p1", [1], "27.00")]
    #expect(
      booking.toPurchase().hasSuffix(
        "Write *yes* to book it for $250.00, or tell me what to change. You can add a checked bag (from $20.00)."
      ))
    let reply = booking.hear(.set(.bags(1)))
    #expect(reply.contains("With 1 checked bag: $45.00\n*Total: $295.00*"))
    #expect(booking.state.offers.count == 2)
    #expect(booking.order == nil)
    let more = booking.hear(.set(.bags(5)))
    #expect(more.hasPrefix("More bags are not sold here for these flights."))
    #expect(more.contains("With 2 checked bags: $90.00"))
    #expect(booking.hear(.set(.bags(0))).contains("*Total: $250.00*"))
  }

  private var map: SeatMap {
    func seat(_ name: String, _ price: String?) -> SeatMap.Element {
      .seat(
        SeatMap.Seat(
          designator: name,
          services: price.map { price in
            [
              Service(
                id: name, kind: .seat(name), passengerIDs: ["p1"], flights: [0],
                price: Money(price, currency: "USD") ?? Money(units: 0, scale: 0, currency: "USD"))
            ]
          } ?? []))
    }
    let rows = [
      SeatMap.Row(sections: [
        [seat("1A", nil), seat("1B", "9.00")], [seat("1C", "12.00"), seat("1D", "15.00")],
      ]),
      SeatMap.Row(sections: [
        [seat("2A", "11.00"), seat("2B", "8.00")], [seat("2C", "7.00"), seat("2D", nil)],
      ]),
    ]
    return SeatMap(flight: 0, cabins: [.init(kind: .economy, rows: rows)])
  }

  @Test(
    "the cheapest seats that fulfil the wish are taken",
    arguments: [
      (SeatWish.window, "2A", "11.00"), (.aisle, "2C", "7.00"), (.together, "2C", "7.00"),
      (.designators(["1D"]), "1D", "15.00"),
    ])
  func seats(wish: SeatWish, seat: String, price: String) {
    var one = offer("b", "250.00", at: 13, number: "200")
    one.slices.removeLast()
    var booking = BookingTalk([one])
    booking.seats = [map]
    booking.toPurchase()
    let reply = booking.hear(.seat(wish))
    #expect(reply.contains("Seat \(seat): $\(price)"))
    #expect(booking.order == nil)
  }

  @Test("seats that nobody sells are said to be given by the airline")
  func noSeats() {
    var booking = BookingTalk()
    booking.toPurchase()
    #expect(booking.hear(.seat(.window)).hasPrefix("Seats can't be chosen here"))
    #expect(booking.hear(.affirm).hasPrefix("I'm booking it now"))
  }
}
