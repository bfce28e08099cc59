import Flights
import LocalTime
import Testing

@testable import Conversation

@Suite("Offers")
struct OfferTests {
  /// Three offers worth comparing, and one that sells the flights of the first for more.
  private let offers = [
    offer("a", "312.40", at: 8, number: "100"),
    offer("b", "250.00", at: 13, minutes: 300, number: "200", via: "DTW"),
    offer("c", "1350.00", at: 23, number: "300"), offer("d", "400.00", at: 8, number: "100"),
    offer("e", "330.00", at: 18, number: "400"),
  ]

  private func shown() -> Talk {
    var talk = Talk.searching()
    _ = talk.find(offers)
    return talk
  }

  @Test("offers are few, numbered, with local times at named airports and the reasons for each")
  func list() {
    var talk = Talk.searching()
    talk.context.isDemonstration = true
    #expect(
      talk.find(offers) == [
        """
        *Boston to Chicago O'Hare*
        Friday 27 November, back Sunday 29 November · 1 adult, economy
        _Demonstration flights: invented, and bookings are only simulated, with no real ticket and no money._

        *1. $250.00* · United · cheapest
        Fri 27 Nov · UA 200, UA 2001
        BOS 13:00 → ORD 18:00 · 5 h · 1 stop: DTW 1 h 15 min
        Sun 29 Nov · UA 200, UA 2001
        ORD 13:00 → BOS 18:00 · 5 h · 1 stop: DTW 1 h 15 min
        _changes for $75 · no refund_

        *2. $312.40* · United · fastest
        Fri 27 Nov · UA 100
        BOS 08:00 → ORD 10:45 · 2 h 45 min · direct
        Sun 29 Nov · UA 100
        ORD 08:00 → BOS 10:45 · 2 h 45 min · direct
        _changes for $75 · no refund_

        *3. $330.00* · United · leaves in the evening
        Fri 27 Nov · UA 400
        BOS 18:00 → ORD 20:45 · 2 h 45 min · direct
        Sun 29 Nov · UA 400
        ORD 18:00 → BOS 20:45 · 2 h 45 min · direct
        _changes for $75 · no refund_

        Which one? Reply 1-3, or tell me what to change.
        """
      ])
    #expect(talk.state.offers.map(\.id) == ["b", "a", "e"])
    #expect(talk.state.asked == Question(.offers))
    #expect(talk.state.searched != nil)
  }

  @Test("a landing on the next day, another airline's plane and a change of airport are said")
  func hardFacts() {
    var late = offer("n", "500", at: 23, minutes: 420, via: "LGA")
    late.slices[0].segments[1].origin = "JFK"
    late.slices[0].segments[1].operatingCarrier = Airline(code: "YX", name: "Republic *Air*")
    late.passengers.append(Passenger(id: "p2", kind: .child, age: 7))
    let text = OfferText(phrases: State().phrases(.test())).paragraph(
      late, number: 1, merits: [.cheapest])
    #expect(
      text.hasPrefix(
        """
        *1. $500 for 2 travellers* · United · cheapest
        Fri 27 Nov · UA 100, UA 1001 · operated by Republic Air
        BOS 23:00 → ORD 06:00 +1 day · 7 h · 1 stop: LGA, change to JFK 1 h 15 min

        """.dropLast()))
  }

  @Test("choosing repeats the offer in full and says honestly that booking is not open")
  func choose() {
    var talk = shown()
    #expect(
      talk.hear(.choose(.number(2))) == """
        A good choice:
        *$312.40* · United
        Fri 27 Nov · UA 100
        BOS 08:00 → ORD 10:45 · 2 h 45 min · direct
        Sun 29 Nov · UA 100
        ORD 08:00 → BOS 10:45 · 2 h 45 min · direct
        _changes for $75 · no refund_

        I keep this choice for you. Booking here in the chat is not open yet; a person can help you on: help@example.com.
        """)
    #expect(talk.state.chosen == "a")
    #expect(talk.hear(.smallTalk(.thanks)) == "You're welcome!")
    _ = talk.hear(.choose(.number(1)))
    #expect(talk.state.chosen == "b")
  }

  @Test("an offer whose time is over is looked for again instead")
  func expired() {
    var talk = shown()
    talk.state.offers[0].expiresAt = talk.context.now
    #expect(talk.hear(.choose(.number(1))) == "")
    #expect(talk.state.chosen == nil)
    #expect(talk.requests.count == 1)
    #expect(talk.find([offer("n", "250")])[0].hasPrefix("That offer has expired"))
    #expect(talk.state.asked?.topic == .offers)
  }

  @Test("an offer can be chosen by what it is")
  func chooseByKind() {
    func chosen(_ choice: OfferChoice) -> String? {
      var talk = shown()
      _ = talk.hear(.choose(choice))
      return talk.state.chosen
    }
    #expect(chosen(.cheapest) == "b")
    #expect(chosen(.fastest) == "a")
    #expect(chosen(.earliest) == "a")
    #expect(chosen(.latest) == "e")
    #expect(chosen(.last) == "e")
    #expect(
      chosen(.departing(TimeWindow(from: ClockTime(hour: 12), to: ClockTime(hour: 14)))) == "b")
    #expect(chosen(.number(4)) == nil)
  }

  @Test("a choice that fits several offers asks which of them")
  func severalFit() {
    var talk = shown()
    #expect(talk.hear(.choose(.airline("UA"))) == "Numbers 1, 2 and 3 fit. Which of them?")
    #expect(
      talk.hear(.choose(.number(9))) == """
        That isn't one of the choices. Which one? Reply 1-3, or tell me what to change.
        """)
    #expect(
      talk.hear(.deny) == """
        Okay. What should be different: earlier, later, cheaper, direct, or other dates?
        """)
  }

  @Test("anything else leaves the offers as they are, without another search")
  func noSecondSearch() {
    var talk = shown()
    #expect(
      talk.hear(.smallTalk(.thanks))
        == "You're welcome! Which one? Reply 1-3, or tell me what to change.")
    #expect(talk.action == nil)
    #expect(talk.state.offers.count == 3)
  }

  @Test("a wish for others searches again and shows what fulfils it")
  func wishes() {
    var talk = shown()
    #expect(talk.hear(.more(.later)) == "")
    #expect(talk.requests.count == 1)
    let reply = talk.find(offers)
    #expect(talk.state.offers.map(\.id) == ["c"])
    #expect(reply[0].hasSuffix("Would you like this one? Write *1*, or tell me what to change."))

    var cheaper = shown()
    _ = cheaper.hear(.more(.cheaper))
    #expect(
      cheaper.find(offers) == [
        """
        I found nothing cheaper for these dates.

        Which one? Reply 1-3, or tell me what to change.
        """
      ])
    #expect(cheaper.state.offers.count == 3)

    var direct = shown()
    _ = direct.hear(.more(.direct))
    #expect(direct.requests.first?.maximumStops == 0)

    var dates = shown()
    _ = dates.hear(.more(.otherDates))
    #expect(
      dates.requests.map { $0.slices[0].date.dayOfMonth } == [24, 25, 26, 28, 29, 30])
    #expect(dates.requests.allSatisfy { $0.slices[0].date.days(until: $0.slices[1].date) == 2 })
  }

  @Test("nothing found proposes the days around, and a yes searches them")
  func nothing() {
    var talk = Talk.searching()
    #expect(
      talk.find([]) == [
        """
        I found no flights for Boston to Chicago O'Hare on Friday 27 November. Shall I look at the three days before and after? I'd look at the other airports of the city, too.
        """
      ])
    var other = talk
    #expect(
      other.hear(.deny)
        == "Okay. Tell me another date, another city, or what matters less, and I'll look again.")
    #expect(talk.hear(.affirm) == "")
    #expect(talk.requests.count == 7)
    #expect(talk.requests.first?.slices.map(\.date) == [day("2026-11-24"), day("2026-11-26")])
    #expect(talk.requests.first?.slices.map(\.destination) == ["CHI", "BOS"])
  }

  @Test("when the seller cannot be reached the trip is kept, and a yes tries again")
  func failure() {
    var talk = Talk.searching()
    #expect(
      talk.find(.failure(FlightError(.unavailable, operation: "search"))) == [
        "I can't reach the airlines' systems right now. Write *yes* in a few minutes, and I'll try again."
      ])
    #expect(talk.hear(.affirm) == "")
    #expect(talk.requests.count == 1)
  }

  @Test("an open date is searched on seven days at most, spread over it")
  func openDates() {
    var talk = Talk.begun()
    _ = talk.set(
      .origin("BOS"), .destination("ORD"), .passengers(Party()), .stay(days: 3),
      .departureDate(.cheapest(day("2026-12-01"), day("2026-12-31"))))
    #expect(talk.requests.map { $0.slices[0].date.dayOfMonth } == [1, 6, 11, 16, 21, 26, 31])
    #expect(talk.requests.allSatisfy { $0.slices[0].date.days(until: $0.slices[1].date) == 3 })
    let reply = talk.find(offers).joined()
    #expect(reply.contains("I compared up to seven days; each offer shows its own dates."))
  }

  @Test("a wish that no offer fulfils is said, and the nearest are shown")
  func unmet() {
    var talk = Talk.searching()
    _ = talk.set(.budget(Money(units: 100, scale: 0, currency: "USD")), .airlines(.value(["LH"])))
    let reply = talk.find(offers)
    #expect(
      reply[0].contains(
        "I found nothing that is with Lufthansa and up to $100, so here is what comes nearest."))
    #expect(talk.state.offers.count == 3)
  }

  @Test("the messages stay short with five offers of two slices")
  func length() {
    var talk = Talk.searching()
    let long = Airline(code: "XX", name: "An Airline with quite a Long Name, Limited")
    let many = (0..<40).map {
      offer(
        "\($0)", "\(200 + $0 * 7).00", at: ($0 * 5) % 24, minutes: 400 - $0,
        number: "\(100 + $0)", via: $0 % 2 == 0 ? "DTW" : nil, airline: long)
    }
    let reply = talk.find(many)
    #expect(reply.count <= 2)
    #expect(reply.allSatisfy { $0.utf16.count < 1500 })
    #expect((3...5).contains(talk.state.offers.count))
  }
}
