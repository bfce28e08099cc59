import Flights
import LocalTime

@testable import Conversation

/// Everything that a phrasebook can say, said once for representative facts.
struct Rendering {
  /// What each sentence is for, and the sentence.
  private(set) var sentences: [(label: String, text: String)] = []
  private let language: String

  init(_ language: String) {
    self.language = language
    sayFlow()
    sayRemarks()
    sayTalk()
    sayPieces()
    sayTrips()
    sayOffers()
  }

  /// The sentences line by line; a no-break space is seen as `␣`.
  var text: String {
    sentences.map { $0.text.replacing("\u{A0}", with: "␣") }.joined(separator: "\n")
  }

  private func phrases(_ variant: UInt64) -> any Phrasebook {
    var state = State()
    state.language = language
    return state.phrases(.test(variant: variant))
  }

  /// Says it once for each wording that it has.
  private mutating func say(_ label: String, _ text: (any Phrasebook) -> String) {
    let first = text(phrases(0))
    let second = text(phrases(1))
    sentences.append((label, first))
    if second != first { sentences.append((label, second)) }
  }
}

// The flow.
extension Rendering {
  private static let inquiries: [Inquiry] = [
    .bothPlaces, .destination, .origin, .departure, .journey, .returnDate, .passengers, .ages(1),
    .ages(2), .legDestination(origin: nil), .legDestination(origin: "ROM"),
    .legDate(origin: nil, destination: "ATH"), .legDate(origin: "ROM", destination: "ATH"),
  ]

  private mutating func sayFlow() {
    say("introduction") { $0.introduction(humanContact: nil, isDemonstration: false) }
    say("introduction") { $0.introduction(humanContact: contact, isDemonstration: true) }
    for inquiry in Self.inquiries { say("\(inquiry)") { $0.question(inquiry) } }
    for inquiry in Self.inquiries where ![.ages(1), .legDestination(origin: nil)].contains(inquiry)
    {
      if case .legDate(nil, _) = inquiry { continue }
      say("\(inquiry)") { $0.plainQuestion(inquiry) }
    }
    say("not understood") { $0.notUnderstood() }
    say("offer a person") { $0.offerPerson(nil) }
    say("offer a person") { $0.offerPerson(contact) }
    say("echo") { $0.echo(taken: [.origin, .destination], corrected: [], trip()) ?? "" }
    say("echo") { $0.echo(taken: [.destination], corrected: [.departureDate], trip()) ?? "" }
    say("confirm") { $0.confirm(trip(), guessed: [.destination]) }
    say("confirm") { $0.confirm(trip("OPO", "CAI"), guessed: [.origin]) }
    say("which") { $0.which($0.place("LON")) }
    say("which") { $0.which($0.quoted("3 april")) }
    say("which one") { $0.whichOne() }
    say("which city") { $0.whichCity(in: "Liechtenstein", hasCandidates: false) }
    say("which city") { $0.whichCity(in: "Liechtenstein", hasCandidates: true) }
    say("candidate") { $0.candidate(.origin("LON")) }
    say("candidate") { $0.candidate(.destination("YXU")) }
    say("candidate") { $0.candidate(.departureDate(exact("2026-12-01"))) }
    say("which zone") { $0.whichZone() }
    say("located") { $0.located() }
    for need in SpecialNeed.allCases { say("noted \(need)") { $0.noted(need) } }
    say("what to change") { $0.whatToChange() }
  }
}

// Remarks.
extension Rendering {
  private mutating func sayRemarks() {
    for slot in SlotName.allCases { sayRemark(.cleared(slot)) }
    sayRemark(.swapped)
    sayRemark(.returnDropped(day("2026-11-29")))
    sayRemark(.unknownPlace(nil, text: "*Narnia*"))
    sayRemark(.noSuchDay(.departureDate, text: "30 02"))
    sayRemark(.denied)
    sayRemark(.noSuchChoice)
    sayRemark(.expired)
    sayRemark(.severalChoices([1, 2, 3]))
    sayRemark(.agesDoNotMatch(children: 1))
    sayRemark(.agesDoNotMatch(children: 2))
    sayRemark(.startedOver)
    sayRemark(.refused(.departureDate, .past(day("2026-11-22"))))
    sayRemark(
      .refused(.departureDate, .tooFar(day("2027-12-24"), lastDay: day("2027-10-19"))))
    sayRemark(
      .refused(
        .returnDate,
        .returnBeforeDeparture(returning: day("2026-11-26"), departure: day("2026-11-28"))))
    sayRemark(.refused(.origin, .samePlace("LHR")))
    sayRemark(.refused(.destination, .samePlace("LHR")))
    sayRemark(.refused(.passengers, .tooMany(12)))
    sayRemark(.refused(.passengers, .moreInfantsThanAdults))
    sayRemark(.refused(.passengers, .noAdults))
  }

  private mutating func sayRemark(_ remark: Remark) {
    say("\(remark)") { $0.remark(remark, trip()) ?? "" }
  }
}

// Around the flow.
extension Rendering {
  private mutating func sayTalk() {
    for talk in [SmallTalk.greeting, .thanks, .goodbye, .other] {
      say("\(talk)") { $0.smallTalk(talk) }
    }
    say("side question") { $0.sideQuestion() }
    for kind in ["audio", "image", "video", "document", "contact", "hologram", "missed"] {
      say(kind) { $0.unreadable(kind) }
    }
    say("person") { $0.person(nil) }
    say("person") { $0.person(contact) }
    say("stopped") { $0.stopped() }
    say("resumed") { $0.resumed() }
    say("known") { $0.known(Trip(), offers: 0) }
    say("known") { $0.known(trip(), offers: 3) }
    say("forget") { $0.forget(nil) }
    say("forget") { $0.forget(contact) }
  }
}

// Pieces.
extension Rendering {
  private mutating func sayPieces() {
    say("dates") { phrases in
      (1...12).map { phrases.date(CalendarDate(year: 2027, month: $0, day: $0) ?? day("")) }
        .joined(separator: " | ")
    }
    say("short dates") { phrases in
      (1...12).map { phrases.shortDate(CalendarDate(year: 2026, month: $0, day: 1) ?? day("")) }
        .joined(separator: " | ")
    }
    let amounts = [
      ("1004.03", "EUR"), ("250", "USD"), ("1234567.50", "GBP"), ("99.90", "CHF"), ("88", "BRL"),
    ]
    say("money") { phrases in
      amounts.compactMap { Money($0.0, currency: $0.1).map(phrases.money) }
        .joined(separator: " | ")
    }
    say("durations") { phrases in
      [175, 45, 120].map(phrases.duration(minutes:)).joined(separator: " | ")
    }
    for party in [
      Party(), Party(adults: 2, children: [nil], infants: [0]),
      Party(adults: 2, children: [4, 7], infants: [0, 1]),
    ] {
      say("party") { $0.party(party) }
    }
    say("places") { phrases in
      [
        "MUC", "CGN", "MIL", "VCE", "FLR", "GVA", "NCE", "SVQ", "FRA", "NYC", "EDI", "KRK", "GOT",
        "LHR", "MEX",
      ]
      .map(phrases.place).joined(separator: " | ")
    }
    say("list") { $0.list(["Vueling", "Iberia"]) }
    say("list") { $0.list(["ITA", "easyJet"]) }
    say("list") { $0.list(["LH", "OS"], .or) }
  }
}

// Trips.
extension Rendering {
  private var values: [SlotValue] {
    let windows = [(8, 12), (8, 8), (1, 2), (18, nil), (nil, 12), (1, nil), (nil, 1), (nil, nil)]
    return [
      .tripType(.oneWay), .tripType(.roundTrip), .tripType(.multiCity), .origin("LON"),
      .origin("ATH"), .origin("CAI"), .origin("OPO"), .destination("NYC"), .destination("ATH"),
      .destination("CAI"), .destination("HAV"), .destination("RIO"),
      .departureDate(exact("2026-11-27")), .returnDate(exact("2026-11-29")),
      .departureDate(.range(day("2026-12-01"), day("2026-12-05"))),
      .returnDate(.cheapest(day("2026-12-01"), day("2026-12-31"))), .stay(days: 1),
      .stay(days: 3),
    ] + windows.map { .departureTime(window($0.0, $0.1)) } + [
      .arrivalTime(window(nil, 12)), .returnTime(window(18, nil)),
      .passengers(Party(adults: 1, infants: [0])), .cabin(.any), .cabin(.value(.economy)),
      .cabin(.value(.premiumEconomy)), .cabin(.value(.business)), .cabin(.value(.first)),
      .airlines(.any), .airlines(.value(["LH", "BA"])), .refusedAirlines(["LH", "BA"]),
      .maximumStops(.any), .maximumStops(.value(0)), .maximumStops(.value(1)),
      .maximumStops(.value(2)), .bags(0), .bags(1), .bags(2),
      .budget(Money(units: 500, scale: 0, currency: "EUR")), .refundable(true),
      .refundable(false), .changeable(true), .changeable(false),
      .leg(Leg(destination: "ATH", date: exact("2026-12-01"))),
    ]
  }

  private mutating func sayTrips() {
    for value in values { say("\(value)") { $0.describe(value) } }
    say("heading") { $0.heading(trip()) }
    var oneWay = trip("CAI", "ATH")
    oneWay.write(.tripType(.oneWay))
    oneWay.departure = .cheapest(day("2026-12-01"), day("2026-12-31"))
    say("heading") { $0.heading(oneWay) }
    var several = trip("OPO", "ROM")
    several.kind = .multiCity
    several.returning = nil
    several.legs = [Leg(destination: "ATH", date: exact("2026-12-01"))]
    say("heading") { $0.heading(several) }
    say("unmet") { $0.unmet([.airlines, .budget], trip()) }
    say("no offers") { $0.noOffers(trip()) }
    say("no offers") { $0.noOffers(several) }
  }
}

// Offers.
extension Rendering {
  private mutating func sayOffers() {
    let money = Money(units: 25000, scale: 2, currency: "EUR")
    say("demonstration") { $0.demonstration() }
    say("price") { $0.price(money, travellers: 1) }
    say("price") { $0.price(money, travellers: 2) }
    for merit in [Merit.cheapest, .fastest, .direct] + PartOfDay.allCases.map(Merit.leaves) {
      say("\(merit)") { $0.merit(merit) }
    }
    say("stops") { $0.stops([Layover(airport: "DTW", minutes: 75)]) }
    say("stops") {
      $0.stops([
        Layover(airport: "LGA", changeTo: "JFK", minutes: 175),
        Layover(airport: "DTW", minutes: 600, isOvernight: true),
      ])
    }
    say("operated") { $0.operated(by: $0.list(["Republic", "SkyWest"])) }
    for rule in [
      Conditions.Rule(allowed: false), .init(allowed: true),
      .init(allowed: true, penalty: Money(units: 0, scale: 0, currency: "EUR")),
      .init(allowed: true, penalty: money),
    ] {
      var offer = offer("o", "200")
      offer.conditions = Conditions(change: rule, refund: rule)
      say("rules") { $0.rules(offer).joined(separator: " | ") }
    }
    for count in 0...2 { say("bags") { $0.bagsEach(count) } }
    for days in [1, 2, -1] { say("days later") { $0.daysLater(days) } }
    say("which offer") { $0.whichOffer(count: 1) }
    say("which offer") { $0.whichOffer(count: 3) }
    say("what else") { $0.whatElse() }
    say("sampled") { $0.sampledDates() }
    say("chosen") { $0.chosen() }
    say("not yet") { $0.notYetBookable(nil) }
    say("not yet") { $0.notYetBookable(contact) }
    for wish in [OfferWish.cheaper, .faster, .earlier, .later, .direct, .more, .otherDates] {
      say("\(wish)") { $0.nothingNew(wish) }
    }
    say("change") { $0.changeSomething() }
    say("failed") { $0.searchFailed() }
    for minutes in [1, 25, 150] { say("limit") { $0.searchLimit(minutes: minutes) } }
    say("too fast") { $0.tooFast() }
  }
}

private let contact = "help@example.com"

private func exact(_ text: String) -> TripDate { .exact(day(text)) }

private func window(_ from: Int?, _ to: Int?) -> TimeWindow {
  func clock(_ hour: Int?) -> ClockTime? { hour.map { ClockTime(minutes: $0 * 60) } }
  return TimeWindow(from: clock(from), to: clock(to))
}

private func trip(_ origin: String = "MUC", _ destination: String = "LIS") -> Trip {
  var trip = Trip()
  for value: SlotValue in [
    .origin(origin), .destination(destination), .departureDate(exact("2026-11-27")),
    .returnDate(exact("2026-11-29")), .passengers(Party(adults: 2)),
    .airlines(.value(["LH"])), .budget(Money(units: 300, scale: 0, currency: "EUR")),
  ] { trip.write(value) }
  return trip
}
