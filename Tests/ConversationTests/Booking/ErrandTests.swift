import Flights
import LocalTime
import Testing

@testable import Conversation

@Suite("After the booking")
struct ErrandTests {
  private func booked() -> BookingTalk {
    var booking = BookingTalk()
    booking.toBooked()
    return booking
  }

  private let total = Money(units: 25000, scale: 2, currency: "USD")
  private let refund = Money(units: 17500, scale: 2, currency: "USD")

  @Test("the news of a booking is the itinerary, with reference, documents and picture")
  func told() {
    var booking = BookingTalk()
    booking.toPurchase()
    _ = booking.hear(.affirm)
    let made = booking.order.flatMap { booking.made($0) }
    let reply = booking.hear(
      .news(
        BookingNews(number: 1, .booked, order: made, documents: "https://x.test/documents/t")))
    #expect(
      reply == """
        *Booked!* Your booking reference is *XK29PL*.
        *Boston to Chicago O'Hare* · Fri 27 Nov – Sun 29 Nov · booked · reference *XK29PL*
        Fri 27 Nov · UA 200
        BOS 13:00 → ORD 15:45 · 2 h 45 min · direct
        Sun 29 Nov · UA 200
        ORD 13:00 → BOS 15:45 · 2 h 45 min · direct
        Anna Maria Schmidt
        *Total: $250.00*

        The tickets are not issued yet; the airline sends them by e-mail.

        Itinerary: https://x.test/documents/t.pdf
        For your calendar: https://x.test/documents/t.ics

        Write *my trips*, *change* or *cancel* whenever you need me.
        """)
    #expect(booking.picture == "https://x.test/documents/t.png")
    #expect(booking.state.trip == Trip())
    #expect(booking.state.draft == nil)
  }

  @Test("my trips are listed with what they are")
  func list() {
    var booking = booked()
    #expect(
      booking.hear(.booking(BookingRequest(.list)))
        == "1. *Boston to Chicago O'Hare* · Fri 27 Nov – Sun 29 Nov · booked · reference *XK29PL*")
    var none = BookingTalk()
    #expect(
      none.hear(.booking(BookingRequest(.list))).hasPrefix("You have no booking with me yet."))
  }

  @Test("a cancellation is quoted first, and done only on a yes to that quote")
  func cancel() {
    var booking = booked()
    booking.quote = CancellationQuote(
      id: "ore_1", orderID: "ord_1", refund: refund, refundTo: "balance", expiresAt: nil)
    #expect(
      booking.hear(.booking(BookingRequest(.cancel))) == """
        *Boston to Chicago O'Hare* · Fri 27 Nov – Sun 29 Nov · booked · reference *XK29PL*
        If I cancel, $175.00 of the $250.00 comes back to our account with the airline, from which we pay it on to you.

        Write *yes* to cancel the booking, or *no* to keep it.
        """)
    #expect(booking.order == nil)
    var other = booking
    #expect(other.hear(.deny) == "Okay, everything stays as it is.")
    #expect(other.hear(.affirm).isEmpty == false)
    #expect(other.order == nil)
    #expect(booking.hear(.affirm) == "I'm cancelling it and write as soon as it is done.")
    let quote = booking.quote
    #expect(booking.order?.effect == quote.map(Effect.cancel))
    #expect(booking.hear(.booking(BookingRequest(.cancel))).contains("still under way"))
    #expect(booking.order == nil)
    if let quote {
      _ = booking.hear(.news(BookingNews(number: 1, .cancelled(quote), kind: .cancel)))
    }
    #expect(booking.state.trips[0].status == .cancelled)
    #expect(
      booking.hear(.booking(BookingRequest(.cancel))) == "I don't know such a booking of yours.")
  }

  @Test(
    "what the airline does not say about a refund is not made up, and a refused cancellation is said"
  )
  func unknownRefund() {
    var booking = booked()
    booking.quote = CancellationQuote(
      id: "ore_1", orderID: "ord_1", refund: nil, refundTo: nil, expiresAt: nil)
    #expect(
      booking.hear(.booking(BookingRequest(.cancel))).contains(
        "The airline doesn't say how much of the $250.00 comes back if I cancel."))
    booking.quote = nil
    #expect(
      booking.hear(.booking(BookingRequest(.cancel)))
        == "The airline does not let me cancel this booking. You can reach a person here: help@example.com."
    )
  }

  @Test("a quote that is over is made anew before anything is cancelled")
  func oldQuote() {
    var booking = booked()
    booking.quote = CancellationQuote(
      id: "ore_1", orderID: "ord_1", refund: refund, refundTo: "balance",
      expiresAt: booking.talk.context.now.adding(seconds: 600))
    _ = booking.hear(.booking(BookingRequest(.cancel)))
    booking.talk.context.now = booking.talk.context.now.adding(seconds: 601)
    booking.quote?.id = "ore_2"
    booking.quote?.expiresAt = booking.talk.context.now.adding(seconds: 600)
    #expect(booking.hear(.affirm).hasPrefix("What I said about it is too old by now."))
    #expect(booking.order == nil)
    _ = booking.hear(.affirm)
    #expect(booking.order?.effect == booking.quote.map(Effect.cancel))
  }

  private func change(_ difference: Int64) -> ChangeOffer {
    var slices = offer("b", "250.00", at: 13, number: "200").slices
    slices[1] = offer("b", "250.00", at: 18, number: "300").slices[1]
    return ChangeOffer(
      id: "oco_1", orderID: "ord_1", slices: slices,
      difference: Money(units: difference, scale: 2, currency: "USD"), penalty: nil,
      newTotal: Money(units: 25000 + difference, scale: 2, currency: "USD"),
      expiresAt: Instant(seconds: 1_900_000_000))
  }

  @Test("a change names the flight and the difference, and is made on a yes")
  func change() {
    var booking = booked()
    booking.changes = [change(4000)]
    #expect(
      booking.hear(.booking(BookingRequest(.change)))
        == "Which flight should change, and to which day: Fri 27 Nov Boston to Chicago O'Hare or Sun 29 Nov Chicago O'Hare to Boston?"
    )
    #expect(
      booking.hear(.set(.returnDate(.exact(day("2026-11-29"))))) == """
        You could fly like this instead:

        *1. $40.00 more*
        Sun 29 Nov · UA 300
        ORD 18:00 → BOS 20:45 · 2 h 45 min · direct

        Write *1* to take it, or name another day.
        """)
    #expect(booking.state.trip == Trip())
    #expect(
      booking.hear(.choose(.number(1))) == """
        The flight would then be:
        *$40.00 more*
        Sun 29 Nov · UA 300
        ORD 18:00 → BOS 20:45 · 2 h 45 min · direct

        Write *yes* to change it ($40.00 more), or *no* to leave it.
        """)
    #expect(booking.order == nil)
    #expect(booking.hear(.affirm) == "I'm changing it and write as soon as it is done.")
    #expect(booking.order?.effect == .change(change(4000)))
  }

  @Test("a change in one message goes straight to the flights; money back is said as such")
  func changeAtOnce() {
    var booking = booked()
    booking.changes = [change(-1000), change(0)]
    var request = BookingRequest(.change)
    request.isReturn = true
    request.date = day("2026-11-29")
    let reply = booking.hear(.booking(request))
    #expect(reply.contains("*1. $10.00 back*"))
    #expect(reply.contains("*2. no extra cost*"))
    #expect(reply.hasSuffix("Which one? Reply 1-2."))
    booking.changes = []
    #expect(
      booking.hear(.set(.departureDate(.exact(day("2026-12-01")))))
        == "The airline offers no other flights on Tuesday 1 December. Which other day would do?")
  }

  @Test("bags are added to a booking at their price, on a yes")
  func addBags() {
    var booking = booked()
    booking.services = [
      Service(
        id: "ase_1", kind: .bag(.init(isChecked: true)), passengerIDs: ["p1"], flights: [0, 1],
        maximumQuantity: 2, price: Money(units: 3000, scale: 2, currency: "USD"))
    ]
    var request = BookingRequest(.addBags)
    request.bags = 2
    #expect(
      booking.hear(.booking(request)) == """
        *Boston to Chicago O'Hare* · Fri 27 Nov – Sun 29 Nov · booked · reference *XK29PL*
        With 2 checked bags: $60.00

        Write *yes* to add that for $60.00, or *no* to leave it.
        """)
    #expect(booking.order == nil)
    _ = booking.hear(.affirm)
    let chosen = ChosenService(booking.services[0], quantity: 2)
    #expect(
      booking.order?.effect
        == .add(
          orderID: "ord_1", [chosen], beside: [],
          price: Money(units: 6000, scale: 2, currency: "USD")))
    var order = booking.state.trips[0].order
    order?.services = [chosen]
    order?.total.units += 6000
    let told = booking.hear(.news(BookingNews(number: 1, .added, kind: .addBags, order: order)))
    #expect(told.hasPrefix("*Changed.* This is your trip now:"))
    #expect(told.contains("+ 2 checked bags\n*Total: $310.00*"))
    booking.services = []
    #expect(booking.hear(.booking(request)).hasPrefix("More bags are not sold here"))
    #expect(booking.order == nil)
  }

  @Test("with several bookings the one that is meant is asked for")
  func which() {
    var booking = booked()
    var second = booking.state.trips[0]
    second.number = 2
    second.order?.id = "ord_2"
    second.order?.bookingReference = "QQ77AB"
    booking.talk.state.trips.append(second)
    booking.quote = CancellationQuote(
      id: "ore_1", orderID: "ord_1", refund: refund, refundTo: "voucher", expiresAt: nil)
    #expect(
      booking.hear(.booking(BookingRequest(.cancel))) == """
        Which of your bookings do you mean?
        1. *Boston to Chicago O'Hare* · Fri 27 Nov – Sun 29 Nov · booked · reference *QQ77AB*
        2. *Boston to Chicago O'Hare* · Fri 27 Nov – Sun 29 Nov · booked · reference *XK29PL*
        """)
    #expect(
      booking.hear(.choose(.number(2))).contains("$175.00 of the $250.00 comes back as a voucher"))
    #expect(booking.state.errand?.number == 1)
    var request = BookingRequest(.cancel)
    request.reference = "qq77ab"
    _ = booking.hear(.booking(request))
    #expect(booking.state.errand?.number == 2)
    request.reference = "NOSUCH"
    #expect(booking.hear(.booking(request)) == "I don't know such a booking of yours.")
  }

  @Test("what the airline changed is told with what was and what is, and taken on a word")
  func schedule() {
    var booking = booked()
    let slices = booking.state.trips[0].slices
    let schedule = ScheduleChange(
      id: "aic_1", orderID: "ord_1", removed: [slices[1]], added: change(0).slices.suffix(1),
      availableActions: [.accept, .cancel])
    let told = booking.hear(.news(BookingNews(number: 1, .scheduleChanged(schedule))))
    #expect(
      told == """
        *Boston to Chicago O'Hare* · Fri 27 Nov – Sun 29 Nov · booked · reference *XK29PL*
        The airline has changed your flights. Write *accept* to take the new ones, or *cancel*.
        Before:
        Sun 29 Nov · UA 200
        ORD 13:00 → BOS 15:45 · 2 h 45 min · direct
        Now:
        Sun 29 Nov · UA 300
        ORD 18:00 → BOS 20:45 · 2 h 45 min · direct
        """)
    _ = booking.hear(.booking(BookingRequest(.accept)))
    #expect(booking.order?.effect == .accept(changeID: "aic_1", orderID: "ord_1"))
  }

  private func reminder(_ booking: BookingTalk) -> Command {
    .news(BookingNews(number: 1, .checkIn(flight: 0), order: booking.state.trips[0].order))
  }

  @Test("a yes that crosses with news buys and ends nothing: what it was for is asked again")
  func crossedYes() {
    var booking = booked()
    booking.quote = CancellationQuote(
      id: "ore_1", orderID: "ord_1", refund: refund, refundTo: "balance",
      expiresAt: booking.talk.context.now.adding(seconds: 3600))
    _ = booking.hear(.booking(BookingRequest(.cancel)))
    let reply = booking.hear(reminder(booking), .affirm)
    #expect(reply.hasPrefix("Check-in: your flight UA 200"))
    #expect(reply.hasSuffix("Write *yes* to cancel the booking, or *no* to keep it."))
    #expect(booking.order == nil)
    _ = booking.hear(.affirm)
    #expect(booking.order?.effect == booking.quote.map(Effect.cancel))
  }

  @Test("a message that crosses with news is answered after it")
  func crossed() {
    var booking = booked()
    let reply = booking.hear(reminder(booking), .set(.destination("FCO")))
    #expect(reply.hasPrefix("Check-in: your flight UA 200"))
    #expect(booking.state.trip.destination == "FCO")
    #expect(reply.contains("Rome") || reply.contains("Where"))
  }

  @Test("what the airline changed takes no question about money away, and waits for its word")
  func changeWhileBuying() {
    var booking = booked()
    let offer = ConversationTests.offer("c", "90.00")
    _ = booking.talk.find([offer])
    booking.sold[offer.id] = offer
    booking.toPurchase()
    #expect(booking.state.asked?.topic == .purchase)
    let change = ScheduleChange(
      id: "aic_1", orderID: "ord_1", removed: [], added: [], availableActions: [.accept])
    _ = booking.hear(.news(BookingNews(number: 1, .scheduleChanged(change))))
    #expect(booking.state.asked?.topic == .purchase)
    let accepted = booking.hear(.booking(BookingRequest(.accept)))
    #expect(
      booking.order?.effect == .accept(changeID: "aic_1", orderID: "ord_1"), "\(accepted)")
  }

  @Test("on the page for a bag its price is asked for, not that of the flights")
  func pageAmount() {
    var booking = booked()
    let bag = Money(units: 3000, scale: 2, currency: "USD")
    let reply = booking.hear(
      .news(
        BookingNews(
          number: 1,
          .payHere(
            url: "https://pay.test/1", until: booking.talk.context.now.adding(seconds: 900),
            amount: bag), kind: .addBags)))
    #expect(reply.contains("$30") && !reply.contains("$250"))
  }

  @Test("news of a booking that is not remembered is told all the same")
  func forgotten() {
    var booking = BookingTalk()
    booking.toPurchase()
    _ = booking.hear(.affirm)
    let made = booking.order.flatMap { booking.made($0) }
    booking.talk.state.trips = []
    let reply = booking.hear(.news(BookingNews(number: 1, .booked, order: made)))
    #expect(reply.contains("*Booked!*") && booking.state.trips.map(\.number) == [1])
  }

  @Test("a hold costs nothing to cancel, and that is said")
  func cancelledHold() {
    var booking = booked()
    booking.talk.state.trips[0].status = .held
    booking.quote = CancellationQuote(
      id: "ore_1", orderID: "ord_1", refund: Money(units: 0, scale: 2, currency: "USD"),
      refundTo: "awaiting_payment", expiresAt: nil)
    let reply = booking.hear(.booking(BookingRequest(.cancel)))
    #expect(reply.contains("Nothing was paid; the hold ends."))
  }

  @Test("reminders come at the clock of the place that they are about")
  func reminders() {
    var booking = booked()
    #expect(
      booking.hear(.news(BookingNews(number: 1, .checkIn(flight: 1))))
        == "Check-in: your flight UA 200 leaves on Sunday 29 November, 13:00 (Chicago time). Have a good trip!"
    )
    #expect(booking.hear(.news(BookingNews(number: 1, .landed(slice: 0)))) == "")
    #expect(booking.state.zone == TravellerZone(name: "America/Chicago", source: .arrival))
  }

  @Test("while a booking is unclear the traveller is told the truth, and other talk goes on")
  func unclear() {
    var booking = BookingTalk()
    booking.toPurchase()
    _ = booking.hear(.affirm)
    #expect(
      booking.hear(.news(BookingNews(number: 1, .unclear))).hasPrefix(
        "I don't know yet whether the airline has taken it"))
    #expect(booking.hear(.smallTalk(.thanks)) == "You're welcome!")
    #expect(
      booking.hear(.booking(BookingRequest(.status)))
        == "*Boston to Chicago O'Hare* · Fri 27 Nov – Sun 29 Nov · not confirmed yet")
    #expect(booking.hear(.booking(BookingRequest(.cancel))).contains("still under way"))
  }

  @Test("who asked for silence hears nothing, and finds everything noted afterwards")
  func silent() {
    var booking = BookingTalk()
    booking.toPurchase()
    _ = booking.hear(.affirm)
    let made = booking.order.flatMap { booking.made($0) }
    _ = booking.hear(.stop)
    #expect(booking.hear(.news(BookingNews(number: 1, .booked, order: made))) == "")
    #expect(booking.picture == nil)
    #expect(booking.hear(.affirm) == "")
    _ = booking.hear(.resume)
    #expect(booking.hear(.booking(BookingRequest(.list))).contains("booked · reference *XK29PL*"))
  }

  @Test("of bookings that are over the last ones are remembered, of others all")
  func forgetting() {
    var booking = booked()
    let trip = booking.state.trips[0]
    for number in 2...30 {
      var other = trip
      other.number = number
      if number % 3 > 0 { other.status = number % 3 == 1 ? .cancelled : .failed }
      booking.talk.state.trips.append(other)
    }
    booking.talk.state.forgetOldTrips(booking.talk.context.now)
    let left = booking.state.trips
    #expect(left.count { $0.status == .booked } == 11)
    #expect(left.count == 19)
    #expect(left.last?.number == 30)
    #expect(left.map(\.number) == left.map(\.number).sorted())
  }

  @Test("a state with bookings comes back from its bytes whole")
  func codec() throws {
    var booking = booked()
    booking.quote = CancellationQuote(
      id: "ore_1", orderID: "ord_1", refund: refund, refundTo: "balance", expiresAt: nil)
    _ = booking.hear(.booking(BookingRequest(.cancel)))
    #expect(try State(decoding: booking.state.encoded()) == booking.state)
    var draft = BookingTalk()
    draft.toPurchase()
    #expect(try State(decoding: draft.state.encoded()) == draft.state)
  }
}
