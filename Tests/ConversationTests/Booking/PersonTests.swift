import Flights
import LocalTime
import Testing

@testable import Conversation

@Suite("Who flies")
struct PersonTests {
  private let family = [
    Passenger(id: "p1", kind: .adult), Passenger(id: "p2", kind: .adult),
    Passenger(id: "p3", kind: .child, age: 7), Passenger(id: "p4", kind: .infant, age: 1),
  ]

  private func booking() -> BookingTalk {
    var one = offer("b", "250.00")
    one.passengers = family
    var booking = BookingTalk([one])
    booking.talk.state.trip.party = Party(adults: 2, children: [7], infants: [1])
    _ = booking.hear(.choose(.number(1)))
    return booking
  }

  @Test("all travellers fit in one message: each goes where the age belongs")
  func all() {
    var booking = booking()
    let reply = booking.hear(
      .details([
        ToldDetails(.person("Mia", "Meier", "2025-06-01", .female)),
        ToldDetails(.person("Paul", "Meier", "1985-05-03", .male)),
        ToldDetails(.person("Ben", "Meier", "2019-02-10", .male)),
        ToldDetails(.person("Eva", "Meier", "1987-07-24", .female)),
      ]))
    #expect(reply == "Which e-mail address should the airline write to?")
    let names = booking.state.draft?.travellers.compactMap(\.givenName)
    #expect(names == ["Paul", "Eva", "Ben", "Mia"])
    _ = booking.hear(.details([ToldDetails(.mail("p@example.com"))]))
    let passengers = booking.state.draft?.passengers
    #expect(passengers?.map(\.infantID) == ["p4", nil, nil, nil])
    #expect(passengers?.map(\.title) == [.mr, .ms, .mr, .miss])
  }

  @Test("one at a time, what is missing is asked for by name")
  func oneByOne() {
    var booking = booking()
    var paul = TravellerDetails()
    paul.givenName = "Paul"
    paul.familyName = "Meier"
    #expect(
      booking.hear(.details([ToldDetails(paul)]))
        == "I still need for Paul Meier: the date of birth and male or female, as in the passport.")
    var rest = TravellerDetails()
    rest.bornOn = day("1985-05-03")
    rest.gender = .male
    #expect(
      booking.hear(.details([ToldDetails(rest)])).hasPrefix("Who is traveller 2 (adult)?"))
    #expect(
      booking.hear(.details([ToldDetails(number: 3, .person("Ben", "Meier", "2019-02-10", .male))]))
        .hasPrefix("Who is traveller 2 (adult)?"))
    #expect(booking.state.draft?.travellers[2].givenName == "Ben")
  }

  @Test(
    "what no ticket can hold is told and asked again",
    arguments: [
      (
        TravellerDetails.person("Юрий", "Schmidt", "1988-03-12", .male),
        "has letters that tickets don't have"
      ),
      (
        .person("Anna", "Wolfeschlegelsteinhausen", "1988-03-12", .female),
        "is too long for a ticket"
      ),
      (.person("Anna", "Schmidt", "2027-03-12", .female), "can't be born on that day"),
      (.person("Anna", "Schmidt", "1888-03-12", .female), "can't be born on that day"),
    ])
  func refused(person: TravellerDetails, words: String) {
    var booking = BookingTalk()
    _ = booking.hear(.choose(.number(1)))
    #expect(booking.hear(.details([ToldDetails(person)])).contains(words))
    #expect(booking.state.draft?.open == 0)
  }

  @Test("two travellers of one name are refused, as airlines do")
  func sameName() {
    var booking = booking()
    let reply = booking.hear(
      .details([
        ToldDetails(.person("Paul", "Meier", "1985-05-03", .male)),
        ToldDetails(.person("Ben", "Meier", "2019-02-10", .male)),
        ToldDetails(.person("Mia", "Meier", "2025-06-01", .female)),
      ]))
    #expect(reply.hasPrefix("Who is traveller 2"))
    let again = booking.hear(
      .details([ToldDetails(number: 2, .person("Paul", "Meier", "1960-05-03", .male))]))
    #expect(again.hasPrefix("Two travellers are called Paul Meier."))
  }

  private let others = [
    ToldDetails(number: 1, .person("Paul", "Meier", "1985-05-03", .male)),
    ToldDetails(number: 2, .person("Eva", "Meier", "1987-07-24", .female)),
    ToldDetails(number: 3, .person("Ben", "Meier", "2014-02-10", .male)),
    ToldDetails(number: 4, .person("Mia", "Meier", "2026-06-01", .female)),
    ToldDetails(.mail("p@example.com")),
  ]

  @Test(
    "a birth date that makes another fare is looked for again, and the same flights are gone on with"
  )
  func otherAge() {
    var booking = booking()
    booking.sellsToAll = true
    let reply = booking.hear(.details(others))
    #expect(reply.hasPrefix("This is what I would book:"))
    #expect(booking.state.trip.party == Party(adults: 3, infants: [0]))
    let draft = booking.state.draft
    #expect(draft?.offer.passengers.map(\.id) == ["a0", "a1", "a2", "i0"])
    #expect(draft?.travellers.compactMap(\.givenName) == ["Paul", "Eva", "Ben", "Mia"])
    _ = booking.hear(.affirm)
    guard case .order(let request) = booking.order?.effect else {
      Issue.record("no order")
      return
    }
    #expect(request.passengers.map(\.passengerID) == ["a0", "a1", "a2", "i0"])
    #expect(request.passengers.map(\.infantID) == ["i0", nil, nil, nil])
  }

  @Test("where those flights are dearer for them, that is said")
  func dearer() {
    var booking = booking()
    booking.sold["b"]?.total =
      Money("290.00", currency: "USD") ?? Money(units: 0, scale: 0, currency: "")
    let reply = booking.hear(.details(others))
    #expect(reply.hasPrefix("The price has changed: it was $250.00, and it is *$290.00* now."))
  }

  @Test("where they are not sold to them, others are shown, and nobody is asked twice")
  func otherFlights() {
    var booking = booking()
    booking.sold["c"] = offer("c", "99.00", at: 18, number: "400")
    booking.unlisted = ["b"]
    let reply = booking.hear(.details(others))
    #expect(
      reply.hasPrefix(
        "Ben Meier will be 12 on that trip, so the fares are others. I've searched again:"))
    #expect(booking.state.asked?.topic == .offers)
    #expect(booking.state.people.count == 4)
    #expect(booking.state.draft == nil)
  }

  @Test("a seller who knows no such fares is asked once more and no more")
  func never() {
    var booking = booking()
    let reply = booking.hear(.details(others))
    #expect(reply.contains("I've searched again:"))
    #expect(booking.order == nil)
  }

  @Test("the passport is asked for only where the offer needs it")
  func passport() {
    var one = offer("b", "250.00")
    one.needsIdentityDocuments = true
    var booking = BookingTalk([one])
    _ = booking.hear(.choose(.number(1)))
    #expect(
      booking.hear(.details([ToldDetails(.anna)]))
        == "I still need for Anna Maria Schmidt: the passport's number, its country and the day it expires."
    )
    var passport = TravellerDetails()
    passport.passportNumber = "C01X00T47"
    passport.passportCountry = "DE"
    passport.passportExpiresOn = day("2026-11-28")
    #expect(
      booking.hear(.details([ToldDetails(passport)]))
        .hasPrefix("The passport of Anna Maria Schmidt will have expired by then."))
    #expect(booking.state.draft?.travellers[0].passportExpiresOn == nil)
    passport.passportExpiresOn = day("2031-11-28")
    #expect(
      booking.hear(.details([ToldDetails(passport)]))
        == "Which e-mail address should the airline write to?")
  }

  @Test("the same people are proposed for the next booking, and a yes takes them")
  func samePeople() {
    var booking = BookingTalk()
    booking.toBooked()
    booking.talk.state.trip = Talk.searching().state.trip
    _ = booking.talk.find([offer("c", "99.00")])
    booking.sold["c"] = offer("c", "99.00")
    #expect(
      booking.hear(.choose(.number(1))).hasSuffix(
        "Shall I book for the same people as last time: Anna Maria Schmidt? Write *yes*, or *no* for others."
      ))
    #expect(
      booking.hear(.affirm).hasSuffix(
        "Write *yes* to book it for $99.00, or tell me what to change."))
  }

  @Test("a card number is refused, and nothing else happens")
  func card() {
    var booking = BookingTalk()
    booking.toPurchase()
    let reply = booking.hear(.cardNumber)
    #expect(reply.hasPrefix("Please never write a card number here. I have not kept it."))
    #expect(booking.order == nil)
    #expect(booking.state.asked?.topic == .purchase)
  }
}
