import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

/// What a message means beside what is known already: the party, the dates, the traveller's country.
@Suite struct KnownTests {
  private func world(_ party: Party? = nil, departure: TripDate? = nil, returning: TripDate? = nil)
    -> World
  {
    var world = World()
    world.state.trip.party = party
    world.state.trip.departure = departure
    world.state.trip.returning = returning
    return world
  }

  @Test(
    "an age said of the baby that is known leaves the adults as they are",
    arguments: ["baby is 8 months", "from munich, baby is 8 months", "she's 10 months"])
  func babies(text: String) {
    let known = Party(adults: 2, infants: [0])
    #expect(world(known).trip(text).party == known)
  }

  @Test("an age of 18 months makes an infant of one year")
  func monthsBecomeYears() {
    let world = world(Party(adults: 2, infants: [0]))
    #expect(world.trip("the baby is 18 months").party == Party(adults: 2, infants: [1]))
  }

  @Test("ages said of the children that are known leave the others as they are")
  func children() {
    let two = world(Party(adults: 2, children: [nil, nil]))
    #expect(two.trip("the kids are 4 and 7").party == Party(adults: 2, children: [4, 7]))
    #expect(two.trip("kids: 4, 7").party == Party(adults: 2, children: [4, 7]))
    #expect(two.trip("my son is 7").party == Party(adults: 2, children: [7, nil]))
    #expect(
      two.trip("she's 10 months").party == Party(adults: 2, children: [nil], infants: [0]))
    #expect(two.trip("one kid is 13").party == Party(adults: 3, children: [nil]))
  }

  @Test("children alone join the adults that are known, and a new count of all replaces them")
  func joining() {
    let two = world(Party(adults: 2))
    #expect(two.trip("and 2 kids").party == Party(adults: 2, children: [nil, nil]))
    #expect(two.trip("make it 3 adults").party == Party(adults: 3))
    let four = Party(adults: 2, children: [4, 7])
    #expect(world(four).trip("the kids need 2 bags").party == four)
    #expect(world(four).trip("without the kids").party == Party(adults: 2))
    let family = world(Party(adults: 2, children: [5]))
    #expect(
      family.trip("the baby is 8 months").party == Party(adults: 2, children: [5], infants: [0]))
  }

  @Test("a length of stay is no age")
  func stays() {
    let world = world(Party(adults: 2, infants: [0]))
    #expect(world.values("for 8 months") == [.stay(days: 240)])
  }

  @Test(
    "days earlier and later count from the departure",
    arguments: [
      ("a day earlier please", "2026-12-09"), ("one day later", "2026-12-11"),
      ("the day after", "2026-12-11"), ("two days later", "2026-12-12"),
    ])
  func departures(text: String, expected: String) {
    let world = world(departure: on("2026-12-10"), returning: on("2026-12-17"))
    #expect(world.read(text) == [.set(.departureDate(on(expected)))])
  }

  @Test(
    "days earlier and later are told in the other languages",
    arguments: [
      ("einen Tag früher", 9), ("einen Tag später", 11), ("un jour plus tôt", 9),
      ("un jour plus tard", 11), ("un día antes", 9), ("un día después", 11),
      ("un giorno prima", 9), ("un giorno dopo", 11),
    ])
  func otherLanguages(text: String, day: Int) {
    let world = world(departure: on("2026-12-10"), returning: on("2026-12-17"))
    let expected = CalendarDate(year: 2026, month: 12, day: day)
    #expect(world.trip(text).departure?.earliest == expected)
  }

  @Test("departure and return are moved in one message")
  func bothDates() {
    let world = world(departure: on("2026-12-10"), returning: on("2026-12-17"))
    let trip = world.trip("can we leave a day later and come back a day earlier")
    #expect(trip.departure == on("2026-12-11"))
    #expect(trip.returning == on("2026-12-16"))
  }

  @Test("days earlier count from the return where that is spoken of")
  func returns() {
    let world = world(departure: on("2026-12-10"), returning: on("2026-12-17"))
    #expect(world.values("make the return a day earlier") == [.returnDate(on("2026-12-16"))])
  }

  @Test("a question whether a flight arrives the day after moves nothing")
  func arrivals() {
    let world = world(departure: on("2026-12-10"), returning: on("2026-12-17"))
    #expect(world.values("will it arrive the day after?").isEmpty)
    #expect(world.values("tell me if it will arrive the day after").isEmpty)
  }

  @Test("a week later is a stay while the return is open")
  func openReturn() {
    #expect(world(departure: on("2026-12-10")).values("a week later") == [.stay(days: 7)])
  }

  @Test("there and back in a day returns on the day of departure; the same way back only returns")
  func sameDay() {
    let world = world(departure: on("2026-12-10"))
    #expect(world.trip("there and back in a day").returning == on("2026-12-10"))
    #expect(world.trip("coming back the same day").returning == on("2026-12-10"))
    #expect(world.values("same way back") == [.tripType(.roundTrip)])
  }

  @Test("a price without a currency is of the money of the traveller's country")
  func budgets() {
    var world = World(country: "FR")
    let euros = Money(units: 300, scale: 0, currency: "EUR")
    #expect(world.values("under 300") == [.budget(euros)])
    #expect(!world.values("under 2 stops").contains { $0.slot == .budget })
    world.country = nil
    #expect(world.read("under 300").isEmpty)
  }

  @Test("of two places of a name the one in the traveller's country is guessed")
  func places() {
    #expect(
      World(country: "US").read("to birmingham") == [
        .set(.destination("BHM")), .guessed(.destination),
      ])
    #expect(
      World(country: "GB").read("to birmingham") == [
        .set(.destination("BHX")), .guessed(.destination),
      ])
  }

  @Test("home is no place", arguments: ["home", "from Home", "Home"])
  func home(text: String) {
    #expect(World.asking(.origin).read(text).isEmpty)
  }

  @Test("to cancel a booking is not to stop the messages")
  func cancelling() {
    #expect(!World().read("cancel my booking").contains(.stop))
    #expect(!World().read("unaccompanied minor").contains(.stop))
  }
}
