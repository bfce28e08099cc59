import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

@Suite struct WishTests {
  @Test(
    "who travels",
    arguments: [
      ("2 adults", Party(adults: 2)), ("2 adt 1 chd", Party(adults: 2, children: [nil])),
      ("me and my wife", Party(adults: 2)), ("just me", Party(adults: 1)),
      ("two of us and a baby", Party(adults: 2, infants: [0])),
      ("2 of us + baby", Party(adults: 2, infants: [0])),
      ("2 adults and a child of 5", Party(adults: 2, children: [5])),
      ("three people", Party(adults: 3)), ("I need 4 tickets", Party(adults: 4)),
      ("family of 4 (2 adults, kids 3 and 9)", Party(adults: 2, children: [3, 9])),
      ("with my wife and our 3 and 7 year olds", Party(adults: 2, children: [3, 7])),
      ("2 adults and an infant", Party(adults: 2, infants: [0])),
      ("a flight for 3", Party(adults: 3)), ("I'd like to bring my girlfriend", Party(adults: 2)),
      ("two one way tickets", Party(adults: 2)),
    ])
  func party(_ text: String, _ party: Party) {
    #expect(World().trip(text).party == party)
  }

  @Test("who is added joins the party there is")
  func added() {
    var world = World()
    world.state.trip.party = Party(adults: 2)
    #expect(world.trip("add my daughter (9)").party == Party(adults: 2, children: [9]))
  }

  @Test("nobody joins by being visited, and a room for two is no seat for two")
  func noParty() {
    #expect(World().trip("I'm visiting my mum").party == nil)
    #expect(World().trip("find a hotel room for 2 people").party == nil)
    #expect(World().trip("perfect for me").party == nil)
  }

  @Test("ages answer the question for them")
  func ages() {
    var world = World()
    world.state.asked = Question(.ages, slots: [.passengers])
    #expect(world.read("3 and 9") == [.ages([3, 9])])
    #expect(world.read("7 years and 8 months") == [.ages([7, 0])])
  }

  @Test(
    "the cabin",
    arguments: [
      ("economy please", Wish.value(Cabin.economy)), ("in business class", .value(.business)),
      ("premium economy", .value(.premiumEconomy)), ("first class", .value(.first)),
      ("business or economy, both are fine", .any), ("any class is fine", .any),
    ])
  func cabin(_ text: String, _ cabin: Wish<Cabin>) {
    #expect(World().trip(text).cabin == cabin)
  }

  @Test("a business trip and a question set no cabin")
  func noCabin() {
    #expect(World().trip("it's a business trip").cabin == nil)
    #expect(World().trip("is it a first class ticket?").cabin == nil)
  }

  @Test("airlines are wanted, refused or all the same")
  func airlines() {
    #expect(World().trip("I'd like to fly with Delta").airlines == .value(["DL"]))
    #expect(World().trip("not ryanair").refusedAirlines == ["FR"])
    #expect(World().trip("anything but United Airlines").refusedAirlines == ["UA"])
    #expect(World().trip("any airline is fine").airlines == .any)
    #expect(World().trip("star alliance only").airlines?.value?.contains("LH") == true)
    #expect(World.asking(.airlines).trip("doesn't matter").airlines == .any)
  }

  @Test("stops, bags, money")
  func others() {
    #expect(World().trip("direct only").maximumStops == .value(0))
    #expect(World().trip("at most one stop").maximumStops == .value(1))
    #expect(World().trip("Does it have one stop?").maximumStops == nil)
    #expect(World().trip("just hand luggage").bags == 0)
    #expect(World().trip("with 2 checked bags").bags == 2)
    #expect(World().trip("under 300 euros").budget == Money("300", currency: "EUR"))
    #expect(World().trip("max $1,200").budget == Money("1200", currency: "USD"))
    #expect(World().trip("refundable please").refundable == true)
  }

  @Test(
    "times of day",
    arguments: [
      ("in the morning", "05:00", "11:59"), ("after 6 pm", "18:00", nil),
      ("before noon", nil, "12:00"),
      ("after 6", "18:00", nil), ("between 9 and 11 am", "09:00", "11:00"),
      ("a red-eye", "21:00", "05:00"),
      ("at 18:30", "17:30", "19:30"),
    ] as [(String, String?, String?)])
  func times(_ text: String, _ from: String?, _ to: String?) {
    let window = TimeWindow(from: from.flatMap { ClockTime($0) }, to: to.flatMap { ClockTime($0) })
    #expect(World().trip("flying tomorrow " + text).departureTime == window)
  }

  @Test("a time to be there is one of arrival")
  func arrival() {
    #expect(World().trip("I must be there by 9").arrivalTime == TimeWindow(to: ClockTime(hour: 9)))
  }
}

@Suite struct SpokenTests {
  @Test("requests as they are spoken, without capitals or signs")
  func spoken() {
    let trip = World().trip(
      "i want to fly from boston at 838 am and arrive in denver before 10 o'clock in the evening")
    #expect(trip.origin == "BOS")
    #expect(trip.destination == "DEN")
    #expect(
      trip.departureTime
        == TimeWindow(from: ClockTime(hour: 7, minute: 38), to: ClockTime(hour: 9, minute: 38)))
    #expect(trip.arrivalTime == TimeWindow(to: ClockTime(hour: 22)))
    let evening = World().trip("next wednesday evening around 7")
    #expect(
      evening.departureTime == TimeWindow(from: ClockTime(hour: 18), to: ClockTime(hour: 20)))
    #expect(World().trip("the cheapest one way fare to rome").kind == .oneWay)
    #expect(World().trip("on june twenty ninth").departure == on("2027-06-29"))
  }

  @Test("of two places of one name, the one in the country of the other end is a guess")
  func country() {
    let commands = World().read("from st. petersburg to milwaukee")
    #expect(commands.contains(.set(.origin("PIE"))))
    #expect(commands.contains(.guessed(.origin)))
  }
}
