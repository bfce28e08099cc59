import Flights
import LocalTime
import Testing

@testable import Conversation

/// The trip and the remarks after the values, one message for each list.
private func after(_ messages: [Command]..., state: State = State()) -> (State, [Remark]) {
  var state = state
  var remarks: [Remark] = []
  for commands in messages { remarks = Dialogue.apply(commands, to: &state, .test()) }
  return (state, remarks)
}

private func exact(_ text: String) -> TripDate { .exact(day(text)) }

@Suite("What commands write")
struct ApplyTests {
  @Test("several values from one message are all taken")
  func several() {
    let (state, remarks) = after([
      .set(.origin("BOS")), .set(.destination("ORD")), .set(.passengers(Party(adults: 2))),
    ])
    #expect(state.trip.origin == "BOS")
    #expect(state.trip.destination == "ORD")
    #expect(state.trip.party == Party(adults: 2))
    #expect(remarks == [.taken(.origin), .taken(.destination), .taken(.passengers)])
  }

  @Test("a correction replaces, and is known as one")
  func correction() {
    let (state, remarks) = after([.set(.destination("ORD"))], [.set(.destination("DEN"))])
    #expect(state.trip.destination == "DEN")
    #expect(remarks == [.corrected(.destination)])
  }

  @Test("a slot can be cleared")
  func clear() {
    let (state, remarks) = after([.set(.airlines(.value(["LH"])))], [.clear(.airlines)])
    #expect(state.trip.airlines == nil)
    #expect(remarks == [.cleared(.airlines)])
  }

  @Test("origin and destination change places")
  func swap() {
    let (state, remarks) = after([.set(.origin("BOS")), .set(.destination("ORD"))], [.swap])
    #expect(state.trip.origin == "ORD")
    #expect(state.trip.destination == "BOS")
    #expect(remarks.contains(.swapped))
  }

  @Test("a yes writes what was proposed, and what stands beside it wins")
  func affirm() {
    var asked = State()
    asked.asked = Question(
      .slots, slots: [.departureDate],
      proposed: [.departureDate(exact("2026-11-27")), .passengers(Party(adults: 1))])
    let (state, _) = after(
      [.set(.departureDate(exact("2026-11-28"))), .affirm], state: asked)
    #expect(state.trip.departure == exact("2026-11-28"))
    #expect(state.trip.party == Party(adults: 1))
  }

  @Test("a no to a proposal writes nothing")
  func deny() {
    var asked = State()
    asked.asked = Question(
      .slots, slots: [.departureDate], proposed: [.departureDate(exact("2026-11-27"))])
    let (state, remarks) = after([.deny], state: asked)
    #expect(state.trip == Trip())
    #expect(remarks == [.denied])
  }

  @Test("a no to the question for a return is one way; to the one for company, one adult")
  func denyQuestion() {
    var asked = State()
    asked.asked = Question(.slots, slots: [.tripType, .returnDate])
    #expect(after([.deny], state: asked).0.trip.kind == .oneWay)
    asked.asked = Question(.slots, slots: [.passengers])
    #expect(after([.deny], state: asked).0.trip.party == Party(adults: 1))
  }

  @Test("a chosen candidate writes its value")
  func candidate() {
    var asked = State()
    asked.asked = Question(
      .which, slots: [.destination], candidates: [.destination("LON"), .destination("YXU")])
    #expect(after([.choose(.number(2))], state: asked).0.trip.destination == "YXU")
    #expect(after([.choose(.last)], state: asked).0.trip.destination == "YXU")
    let (state, remarks) = after([.choose(.number(3))], state: asked)
    #expect(state.trip.destination == nil)
    #expect(remarks == [.noSuchChoice])
  }

  @Test("an ambiguous place takes the old value away")
  func ambiguous() {
    let candidates = [SlotValue.destination("LON"), .destination("YXU")]
    let (state, remarks) = after(
      [.set(.destination("PAR"))], [.ambiguous(.destination, candidates, text: "london")])
    #expect(state.trip.destination == nil)
    #expect(remarks == [.unclear(.destination, candidates: candidates, text: "london")])
  }

  @Test("a stay becomes a return date as soon as the departure is known, and moves with it")
  func stay() {
    var (state, _) = after([.set(.stay(days: 5))])
    #expect(state.trip.kind == .roundTrip)
    #expect(state.trip.returning == nil)
    _ = Dialogue.apply([.set(.departureDate(exact("2026-11-27")))], to: &state, .test())
    #expect(state.trip.returning == exact("2026-12-02"))
    _ = Dialogue.apply([.set(.departureDate(exact("2026-11-28")))], to: &state, .test())
    #expect(state.trip.returning == exact("2026-12-03"))
  }

  @Test("a return date makes a round trip; one way drops the return")
  func tripType() {
    var (state, _) = after([.set(.returnDate(exact("2026-12-02")))])
    #expect(state.trip.kind == .roundTrip)
    _ = Dialogue.apply([.set(.tripType(.oneWay))], to: &state, .test())
    #expect(state.trip.returning == nil)
    #expect(state.trip.kind == .oneWay)
  }

  @Test("a departure after the return drops the return")
  func departureAfterReturn() {
    let (state, remarks) = after(
      [.set(.departureDate(exact("2026-11-27"))), .set(.returnDate(exact("2026-11-29")))],
      [.set(.departureDate(exact("2026-12-05")))])
    #expect(state.trip.departure == exact("2026-12-05"))
    #expect(state.trip.returning == nil)
    #expect(remarks == [.returnDropped(day("2026-11-29")), .corrected(.departureDate)])
  }

  @Test("a leg makes a trip of several cities, and a bare date answers the question for its date")
  func legs() {
    var (state, _) = after([
      .set(.origin("BOS")), .set(.destination("ORD")),
      .set(.departureDate(exact("2026-11-27"))), .set(.leg(Leg(destination: "DEN"))),
    ])
    #expect(state.trip.kind == .multiCity)
    #expect(
      state.trip.missing == .legDate(origin: "ORD", destination: "DEN"))
    state.asked = Question(.slots, slots: [.legs])
    _ = Dialogue.apply([.set(.departureDate(exact("2026-12-01")))], to: &state, .test())
    #expect(state.trip.departure == exact("2026-11-27"))
    #expect(state.trip.legs == [Leg(destination: "DEN", date: exact("2026-12-01"))])
  }

  @Test("ages go to the children; a baby becomes an infant, a 13-year-old an adult")
  func ages() {
    let (state, _) = after(
      [.set(.passengers(Party(adults: 1, children: [nil, nil, nil])))], [.ages([1, 7, 13])])
    #expect(state.trip.party == Party(adults: 2, children: [7], infants: [1]))
  }

  @Test("the wrong number of ages is not taken")
  func wrongAges() {
    let (state, remarks) = after(
      [.set(.passengers(Party(adults: 1, children: [nil, nil])))], [.ages([4, 5, 6])])
    #expect(state.trip.party?.children == [nil, nil])
    #expect(remarks == [.agesDoNotMatch(children: 2)])
  }

  @Test("an airline that is wanted is refused no more, and the other way round")
  func airlines() {
    var (state, _) = after([.set(.airlines(.value(["LH", "UA"]))), .set(.refusedAirlines(["UA"]))])
    #expect(state.trip.airlines == .value(["LH"]))
    _ = Dialogue.apply([.set(.airlines(.value(["UA"])))], to: &state, .test())
    #expect(state.trip.refusedAirlines == [])
  }

  @Test("a guess stays one until the traveller says or confirms the value")
  func guesses() {
    var (state, _) = after([.guessed(.destination), .set(.destination("LON"))])
    #expect(state.guessed == [.destination])
    _ = Dialogue.apply([.set(.destination("LON"))], to: &state, .test())
    #expect(state.guessed == [])
    state.guessed = [.destination]
    state.asked = Question(.confirmation, slots: [.destination])
    _ = Dialogue.apply([.affirm], to: &state, .test())
    #expect(state.guessed == [])
  }

  @Test("a change of the trip drops the offers shown")
  func offersDropped() {
    var talk = Talk.searching()
    _ = talk.find([offer("1", "200")])
    #expect(talk.state.offers.count == 1)
    _ = Dialogue.apply([.set(.cabin(.value(.business)))], to: &talk.state, .test())
    #expect(talk.state.offers == [])
    #expect(talk.state.searched == nil)
  }

  @Test("starting over forgets the trip, and takes what stands beside it")
  func startOver() {
    let (state, remarks) = after(
      [.set(.origin("BOS")), .set(.destination("ORD"))], [.startOver, .set(.origin("DEN"))])
    #expect(state.trip.origin == "DEN")
    #expect(state.trip.destination == nil)
    #expect(remarks.first == .startedOver)
  }

  @Test("language and zone are kept")
  func languageAndZone() {
    let zone = TravellerZone(name: "America/Denver", source: .said)
    let (state, _) = after([.language("de"), .zone(zone)])
    #expect(state.language == "de")
    #expect(state.zone == zone)
  }
}

@Suite("What cannot be")
struct ValidationTests {
  @Test("a past date is refused, and nothing else is lost")
  func past() {
    let (state, remarks) = after([
      .set(.origin("BOS")), .set(.departureDate(exact("2026-11-20"))),
    ])
    #expect(state.trip.origin == "BOS")
    #expect(state.trip.departure == nil)
    #expect(remarks == [.refused(.departureDate, .past(day("2026-11-20"))), .taken(.origin)])
  }

  @Test("today is judged where the flight leaves")
  func today() {
    // 11:30 on the 23rd in UTC is the 24th already on Kiritimati.
    var context = TurnContext.test()
    context.now = Instant(seconds: Int64(day("2026-11-23").day) * 86_400 + 41_400)
    var state = State()
    let commands: [Command] = [
      .set(.origin("CXI")), .set(.departureDate(exact("2026-11-23"))),
    ]
    #expect(
      Dialogue.apply(commands, to: &state, context).contains(
        .refused(.departureDate, .past(day("2026-11-23")))))
    var other = State()
    _ = Dialogue.apply(
      [.set(.origin("BOS")), .set(.departureDate(exact("2026-11-23")))], to: &other, context)
    #expect(other.trip.departure == exact("2026-11-23"))
  }

  @Test("a date beyond what is sold is refused")
  func tooFar() {
    let (_, remarks) = after([.set(.departureDate(exact("2027-12-24")))])
    #expect(
      remarks == [
        .refused(.departureDate, .tooFar(day("2027-12-24"), lastDay: day("2027-10-19")))
      ])
  }

  @Test("a return before the departure is refused, whichever came first")
  func returnBeforeDeparture() {
    let expected = Remark.refused(
      .returnDate,
      .returnBeforeDeparture(returning: day("2026-11-26"), departure: day("2026-11-27")))
    let departure = Command.set(.departureDate(exact("2026-11-27")))
    let returning = Command.set(.returnDate(exact("2026-11-26")))
    #expect(after([departure], [returning]).1.contains(expected))
    #expect(after([returning, departure]).1.contains(expected))
    #expect(after([returning, departure]).0.trip.departure == exact("2026-11-27"))
  }

  @Test("there and back in a day is fine")
  func sameDay() {
    let (state, _) = after([
      .set(.departureDate(exact("2026-11-27"))), .set(.returnDate(exact("2026-11-27"))),
    ])
    #expect(state.trip.returning == exact("2026-11-27"))
  }

  @Test("from a city to itself, or to one of its airports, is refused")
  func samePlace() {
    let (state, remarks) = after([.set(.origin("LON")), .set(.destination("LHR"))])
    #expect(state.trip.origin == "LON")
    #expect(state.trip.destination == nil)
    #expect(remarks.contains(.refused(.destination, .samePlace("LHR"))))
    #expect(
      after([.set(.destination("ORD"))], [.set(.origin("ORD"))]).1
        == [.refused(.origin, .samePlace("ORD"))])
  }

  @Test("parties that no booking takes are refused")
  func parties() {
    func refusal(_ party: Party) -> [Remark] { after([.set(.passengers(party))]).1 }
    #expect(refusal(Party(adults: 10)) == [.refused(.passengers, .tooMany(10))])
    #expect(
      refusal(Party(adults: 1, infants: [0, 1])) == [.refused(.passengers, .moreInfantsThanAdults)])
    #expect(refusal(Party(adults: 0, children: [7])) == [.refused(.passengers, .noAdults)])
    #expect(refusal(Party(adults: 7, children: [3], infants: [1])) == [.taken(.passengers)])
  }

  @Test("a leg before the flight before it loses its date")
  func legs() {
    let (state, remarks) = after([
      .set(.origin("BOS")), .set(.destination("ORD")), .set(.departureDate(exact("2026-11-27"))),
      .set(.leg(Leg(destination: "DEN", date: exact("2026-11-25")))),
    ])
    #expect(state.trip.legs == [Leg(destination: "DEN")])
    #expect(
      remarks.contains(
        .refused(
          .legs,
          .returnBeforeDeparture(returning: day("2026-11-25"), departure: day("2026-11-27")))))
  }
}
