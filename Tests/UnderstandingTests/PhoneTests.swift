import Conversation
import LocalTime
import Testing

@testable import Understanding

@Suite("Messages as they are written on a phone")
struct PhoneTests {
  @Test(
    "days that are told by other days",
    arguments: [
      ("friday week to cork", on("2026-12-04"), nil),
      ("a week on friday to cork", on("2026-12-04"), nil),
      ("stn-dub two weeks today, back the following monday", on("2026-12-07"), on("2026-12-14")),
      ("leaving thanksgiving day thru sunday", on("2026-11-26"), on("2026-11-29")),
      ("lisbon for easter weekend", from("2027-03-26", to: "2027-03-29"), nil),
      ("rome last weekend of january", from("2027-01-30", to: "2027-01-31"), nil),
      ("philly to nola for mardi gras feb 5-10", on("2027-02-05"), on("2027-02-10")),
      ("newark to orlando dec 19 to 27", on("2026-12-19"), on("2026-12-27")),
      ("a weekend in prague, 11 to 13 december", on("2026-12-11"), on("2026-12-13")),
      ("for 5 nights from 8 december", on("2026-12-08"), on("2026-12-13")),
      ("a flight home to tulsa on christmas eve", on("2026-12-24"), nil),
      ("as soon as possible to warsaw", from("2026-11-23", to: "2026-11-24"), nil),
    ])
  func days(_ text: String, _ departure: TripDate, _ back: TripDate?) {
    let trip = World().trip(text)
    #expect(trip.departure == departure)
    #expect(trip.returning == back)
  }

  @Test(
    "a date that takes the one before it back, and one said twice",
    arguments: [
      ("on the second no the third of december to oakland", "2026-12-03"),
      ("not on friday, saturday to oslo", "2026-11-28"),
      ("to oslo on friday, one way\nno, on saturday", "2026-11-28"),
      ("next friday that's december fourth to omaha", "2026-12-04"),
    ])
  func corrections(_ text: String, _ date: String) {
    let trip = World().trip(text)
    #expect(trip.departure == on(date))
    #expect(trip.returning == nil)
  }

  @Test("a weekday that corrects a date stays in its week, a day of the month in its month")
  func moved() {
    var world = World()
    world.state.trip.departure = on("2027-03-12")
    #expect(world.trip("actually make it thursday").departure == on("2027-03-11"))
    #expect(world.trip("the 15th instead").departure == on("2027-03-15"))
    world.state.trip.returning = on("2027-03-19")
    let both = world.trip("can you move both dates one day later?")
    #expect(both.departure == on("2027-03-13"))
    #expect(both.returning == on("2027-03-20"))
  }

  @Test("times that are open to one side, or of arrival")
  func times() {
    #expect(World().trip("thurs 6pm or later to joburg").departureTime == between("18:00", nil))
    #expect(World().trip("must be in chicago on tuesday by 9").arrivalTime == between(nil, "09:00"))
    #expect(
      World().trip("get from long beach to houston by 4 pm").arrivalTime == between(nil, "16:00"))
    let day = World().trip("zurich monday morning and return the same day in the evening")
    #expect(day.departureTime == between("05:00", "11:59"))
    #expect(day.returnTime == between("18:00", "23:59"))
  }

  @Test(
    "codes and names where ways begin",
    arguments: [
      ("sea > anc tomorrow", "SEA", "ANC"), ("sin to KL tomorrow", "SIN", "KUL"),
      ("fly oakland to portland", "OAK", "PDX"), ("edinbrugh to brussls", "EDI", "BRU"),
      ("fly dubai to nairobi", "DXB", "NBO"), ("omaha to wichita", "OMA", "ICT"),
    ])
  func ways(_ text: String, _ origin: String, _ destination: String) {
    let trip = World().trip(text)
    #expect(trip.origin == origin)
    #expect(trip.destination == destination)
  }

  @Test("a way back from elsewhere is a leg of its own, and leads home once that is known")
  func openJaw() {
    let trip = World().trip("Frankfurt to Rome on 5 December, home from Naples on 12 December")
    #expect(trip.kind == .multiCity)
    #expect(trip.legs == [Leg(origin: "NAP", destination: "FRA", date: on("2026-12-12"))])
  }

  @Test("what a traveller takes along is noted once, whatever else is said")
  func needs() {
    #expect(World().read("my dog and a wheelchair") == [.need(.animal), .need(.wheelchair)])
    #expect(World().read("mit hund").contains(.need(.animal)))
    #expect(World().read("silla de ruedas").contains(.need(.wheelchair)))
    #expect(World().read("avec mon chaton").contains(.need(.animal)))
    #expect(World().read("com dois animais de estimação").contains(.need(.animal)))
    #expect(World().read("sono celiaco, pasto senza glutine").contains(.need(.meal)))
    #expect(World().read("estoy embarazada y necesito asistencia").contains(.need(.assistance)))
  }

  @Test("personal data are neither dates nor times nor travellers")
  func personalData() {
    let trip = World().trip("passport C01X00T47, born 12.03.1985, call +49 151 12345678")
    #expect(trip == Trip())
  }

  @Test("money by its sign is that of the traveller's country")
  func money() {
    var world = World()
    world.country = "AU"
    #expect(world.trip("under $500").budget?.currency == "AUD")
    world.country = "MX"
    #expect(world.trip("menos de $5000").budget?.currency == "MXN")
    world.country = "ZA"
    #expect(world.trip("under R15000").budget?.amount == "15000")
    #expect(World().trip("under $500").budget?.currency == "USD")
  }
}
