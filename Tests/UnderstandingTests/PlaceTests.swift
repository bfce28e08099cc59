import Conversation
import Testing

@testable import Understanding

@Suite struct PlaceTests {
  @Test(
    "the words before a place tell whether it is left or reached",
    arguments: [
      ("I want to fly from London to Paris", "LON", "PAR"),
      ("to paris from london please", "LON", "PAR"),
      ("LHR-JFK 2026-12-03", "LHR", "JFK"),
      ("lhr to jfk", "LHR", "JFK"),
      ("Berlin -> Rome", "BER", "ROM"),
      ("Berlin ✈️ Rome", "BER", "ROM"),
      ("flights between Oslo and Madrid", "OSL", "MAD"),
      ("leaving Vancouver, BC and heading to chi-town", "YVR", "CHI"),
      ("sf to vegas", "SFO", "LAS"),
      ("out of NYC, going to SD", "NYC", "SAN"),
      ("from London, Ontario to Phoenix AZ", "YXU", "PHX"),
      ("from nice to split", "NCE", "SPU"),
    ])
  func directions(_ text: String, _ origin: String, _ destination: String) {
    let trip = World().trip(text)
    #expect(trip.origin == origin)
    #expect(trip.destination == destination)
  }

  @Test("a bare place answers what was asked")
  func bare() {
    #expect(World.asking(.origin).values("Boston") == [.origin("BOS")])
    #expect(World.asking(.destination).values("boston please") == [.destination("BOS")])
    #expect(World().values("Lisbon") == [.destination("LIS")])
  }

  @Test("an ordinary word is no place")
  func ordinaryWords() {
    #expect(World().values("that would be nice, thanks for all your help") == [])
    #expect(World().values("I want to buy a ticket") == [])
    #expect(World().values("I'm just reading about it") == [])
  }

  @Test("a country asks for a city, and an unknown name says so")
  func regions() {
    guard
      case .region(.destination, let name, let candidates)? = World().read("fly to france").first
    else {
      Issue.record("no region")
      return
    }
    #expect(name == "france")
    #expect(candidates.count > 1)
    #expect(
      World().read("a flight to Xyzzyville") == [.unknownPlace(.destination, text: "Xyzzyville")])
  }

  @Test("a misspelt place is taken as a guess")
  func typos() {
    let commands = World().read("fly from Brussls to Rome")
    #expect(commands.contains(.set(.origin("BRU"))))
    #expect(commands.contains(.guessed(.origin)))
  }

  @Test("the refused place gives way to the other in its slot")
  func corrections() {
    var world = World()
    world.state.trip.origin = "LON"
    world.state.trip.destination = "PAR"
    #expect(world.trip("no, not paris, lyon").destination == "LYS")
    #expect(world.trip("no, not paris, lyon").origin == "LON")
  }

  @Test("a place of a hotel or of a question about the offer is none of the trip's")
  func elsewhere() {
    #expect(World().values("find me a hotel in Rome") == [])
    #expect(World().values("Will it land in Atlanta?") == [])
  }
}

@Suite struct LegTests {
  @Test("several ways in one message make a trip of several legs")
  func legs() {
    let trip = World().trip(
      "from rome to paris on 3 dec then paris to berlin on 6 dec and berlin to rome on 10 dec")
    #expect(trip.kind == .multiCity)
    #expect(trip.origin == "ROM")
    #expect(trip.destination == "PAR")
    #expect(trip.departure == on("2026-12-03"))
    #expect(
      trip.legs == [
        Leg(origin: "PAR", destination: "BER", date: on("2026-12-06")),
        Leg(origin: "BER", destination: "ROM", date: on("2026-12-10")),
      ])
  }

  @Test("a way and the same way back make a return")
  func thereAndBack() {
    let trip = World().trip("london to paris on dec 3 and paris to london on dec 9")
    #expect(trip.origin == "LON")
    #expect(trip.destination == "PAR")
    #expect(trip.departure == on("2026-12-03"))
    #expect(trip.returning == on("2026-12-09"))
  }

  @Test("a correction is no second leg")
  func correction() {
    #expect(World().trip("to Paris, actually to Lyon").destination == "LYS")
  }
}

@Suite struct AlternativeTests {
  @Test("paris or lyon is asked, and a city with its airport is one place")
  func alternatives() {
    #expect(
      World().read("paris or lyon") == [
        .ambiguous(
          .destination, [.destination("PAR"), .destination("LYS")], text: "paris or lyon")
      ])
    let trip = World().trip("London Heathrow to New York JFK on 3 dec, back on 10 dec")
    #expect(trip.origin == "LHR")
    #expect(trip.destination == "JFK")
    #expect(trip.returning == on("2026-12-10"))
  }
}
