import Airports
import Flights
import LocalTime
import Testing

@testable import Conversation

/// A traveller with a number of all the United States at 00:30 in New York, still Monday further west.
private func night(_ number: String = "+18005550123") -> TurnContext {
  TurnContext(
    now: Instant(seconds: 1_795_498_200), home: PhonePrefix.home(ofAddress: number), zone: nil)
}

private let tuesday = day("2026-11-24")

/// "Tomorrow" as an understander marks it in that night.
private func tomorrow(_ others: SlotValue...) -> [Command] {
  func reading(_ days: Int) -> DatedReading {
    let today = tuesday.adding(days: days)
    return DatedReading(today: today, values: [.departureDate(.exact(today.adding(days: 1)))])
  }
  return [.set(.departureDate(.exact(tuesday.adding(days: 1))))] + others.map(Command.set)
    + [.dateDoubt([reading(0), reading(-1), reading(1)])]
}

private let toLisbon: [SlotValue] = [
  .destination("LIS"), .tripType(.oneWay), .passengers(Party(adults: 1)),
]

@Suite("The traveller's zone") struct TravellerZoneTests {
  private func asked() -> Talk {
    var talk = Talk.begun()
    talk.context = night()
    let reply = talk.hear(tomorrow(toLisbon[0], toLisbon[1], toLisbon[2]))
    #expect(
      reply == """
        Got it: to Lisbon, leaving Wednesday 25 November, one way, 1 adult. Which city are you in right now? Then I know what day it is for you.
        """)
    return talk
  }

  @Test("is asked where the number leaves several and a date hangs on it")
  func asks() {
    let talk = asked()
    #expect(talk.state.asked == Question(.zone))
    #expect(talk.state.zone == TravellerZone(name: "America/New_York", source: .phone))
  }

  @Test("once answered sets the date right, and says so")
  func answered() {
    var talk = asked()
    let denver = TravellerZone(name: "America/Denver", source: .said)
    #expect(
      talk.hear(.zone(denver)) == "Changed: leaving Tuesday 24 November. Where will you fly from?")
    #expect(talk.state.zone == denver)
    #expect(talk.state.dateDoubt == nil)
  }

  @Test("in the zone that was taken changes nothing")
  func answeredSame() {
    var talk = asked()
    let reply = talk.hear(.zone(TravellerZone(name: "America/Detroit", source: .said)))
    #expect(reply == "Where will you fly from?")
    #expect(talk.state.trip.departure == .exact(day("2026-11-25")))
  }

  @Test("answered by where the journey begins is known, too")
  func answeredByOrigin() {
    var talk = asked()
    _ = talk.hear(.set(.origin("TYO")))
    #expect(talk.state.trip.departure == .exact(day("2026-11-25")))
    var other = asked()
    _ = other.hear(.set(.origin("LAX")))
    #expect(other.state.trip.departure == .exact(day("2026-11-24")))
  }

  @Test("is asked no second time, and without an answer the first zone stays")
  func unanswered() {
    var talk = asked()
    #expect(talk.hear(.smallTalk(.other)).hasSuffix("Where will you fly from?"))
    #expect(talk.hear(tomorrow()).contains("Which city are you in") == false)
    #expect(talk.state.zone?.source == .phone)
    // Said later, it still sets the date right.
    _ = talk.hear(.zone(TravellerZone(name: "America/Denver", source: .said)))
    #expect(talk.state.trip.departure == .exact(tuesday))
  }

  @Test("is not asked where the journey begins in one of the zones")
  func origin() {
    var talk = Talk.begun()
    talk.context = night()
    let reply = talk.hear(tomorrow(.origin("DEN")))
    #expect(
      reply == "Got it: from Denver, leaving Tuesday 24 November. Where would you like to fly?")
    #expect(talk.state.zone == nil)
  }

  @Test("does not set right a date that was changed meanwhile")
  func replaced() {
    var talk = asked()
    _ = talk.set(.departureDate(.exact(day("2026-12-04"))))
    _ = talk.hear(.zone(TravellerZone(name: "America/Denver", source: .said)))
    #expect(talk.state.trip.departure == .exact(day("2026-12-04")))
  }

  @Test("as said stands over a pin, a pin over the number, and a landing over all")
  func precedence() {
    func zone(_ sources: [TravellerZone.Source]) -> TravellerZone.Source? {
      var state = State()
      for source in sources {
        _ = Dialogue.apply(
          [.zone(TravellerZone(name: "Europe/Paris", source: source))], to: &state, .test())
      }
      return state.zone?.source
    }
    #expect(zone([.phone, .location]) == .location)
    #expect(zone([.location, .phone]) == .location)
    #expect(zone([.said, .location]) == .said)
    #expect(zone([.location, .said]) == .said)
    #expect(zone([.said, .arrival]) == .arrival)
    #expect(zone([.arrival, .location]) == .location)
  }

  @Test("that does not exist is not taken")
  func unknown() {
    var state = State()
    _ = Dialogue.apply(
      [.zone(TravellerZone(name: "Mars/Olympus", source: .said))], to: &state, .test())
    #expect(state.zone == nil)
  }

  @Test("tells today from the turn in which it is said on")
  func today() {
    var talk = Talk.begun()
    // 00:30 on Tuesday in London; Monday evening in Denver.
    talk.context = TurnContext(
      now: Instant(seconds: 1_795_480_200), home: ("GB", ["Europe/London"]), zone: nil)
    let denver = TravellerZone(name: "America/Denver", source: .said)
    _ = talk.hear(.zone(denver), .set(.departureDate(.exact(day("2026-11-23")))))
    #expect(talk.state.trip.departure == .exact(day("2026-11-23")))
  }

  @Test("does not decide how far ahead flights are sold: the date where the flight leaves does")
  func horizon() {
    // Monday evening in Honolulu, Tuesday evening in Auckland; 330 days ahead.
    let context = TurnContext(
      now: Instant(seconds: 1_795_505_400), home: ("US", ["Pacific/Honolulu"]), zone: nil)
    #expect(context.today == day("2026-11-23"))
    for (origin, last) in [("AKL", "2027-10-20"), ("HNL", "2027-10-19")] {
      var talk = Talk.begun(.set(.origin(origin)))
      talk.context = context
      _ = talk.set(.departureDate(.exact(day(last))))
      #expect(talk.state.trip.departure == .exact(day(last)))
      _ = talk.set(.departureDate(.exact(day(last).adding(days: 1))))
      #expect(talk.state.trip.departure == nil)
    }
  }

  @Test("of a pin proposes the nearest city as the origin, to be confirmed")
  func pin() {
    let pin = Command.location(zone: "Europe/Lisbon", city: "OPO")
    var talk = Talk.begun()
    #expect(
      talk.hear(pin)
        == "Thanks for your location. Got it: from Porto. Where would you like to fly?")
    #expect(talk.state.zone == TravellerZone(name: "Europe/Lisbon", source: .location))
    let reply = talk.set(
      .destination("PAR"), .departureDate(.exact(day("2026-12-04"))), .tripType(.oneWay),
      .passengers(Party(adults: 1)))
    #expect(
      reply == """
        Before I search, is this right?
        *Porto, Portugal, to Paris*
        Friday 4 December, one way
        1 adult, economy
        Write *yes*, or tell me what to change.
        """)
  }

  @Test("of a pin leaves an origin that is known or said as it is")
  func pinBeside() {
    let pin = Command.location(zone: "Europe/Lisbon", city: "OPO")
    var talk = Talk.begun(.set(.origin("LIS")))
    #expect(talk.hear(pin) == "Thanks for your location. Where would you like to fly?")
    #expect(talk.state.trip.origin == "LIS")
    var other = Talk.begun()
    _ = other.hear(pin, .set(.origin("MAD")))
    #expect(other.state.trip.origin == "MAD")
    #expect(other.state.guessed.isEmpty)
    var there = Talk.begun(.set(.destination("OPO")))
    #expect(there.hear(pin) == "Thanks for your location. Where will you fly from?")
  }
}
