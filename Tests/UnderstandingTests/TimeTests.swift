import Airports
import Conversation
import LocalTime
import Testing

@testable import Understanding

/// A message at a traveller's clock.
private struct Clock {
  var number = "+447911123456"
  var now: String
  var state = State()

  var context: TurnContext {
    TurnContext(
      now: Instant(now) ?? Instant(seconds: 0), home: PhonePrefix.home(ofAddress: number),
      zone: state.zone)
  }

  func read(_ text: String) async -> [Command] {
    await Understander.builtIn.commands(text, state, context)
  }

  func departure(_ text: String) async -> TripDate? {
    for case .set(.departureDate(let date)) in await read(text) { return date }
    return nil
  }

  /// What the dialogue says of the message.
  func remarks(_ text: String) async -> [Remark] {
    var state = state
    return Dialogue.apply(await read(text), to: &state, context)
  }
}

@Suite("Dates at the traveller's clock") struct TimeTests {
  @Test(
    "a day is counted from the traveller's date, not from UTC's",
    arguments: [
      // Past midnight it is still the same night.
      ("+447911123456", "2026-11-24T01:30:00Z", "tonight", "2026-11-24"),
      ("+447911123456", "2026-11-24T01:30:00Z", "tomorrow", "2026-11-25"),
      ("+447911123456", "2026-11-23T23:58:00Z", "tomorrow", "2026-11-24"),
      ("+12125550123", "2026-11-24T04:58:00Z", "tomorrow", "2026-11-24"),
      ("+12125550123", "2026-11-24T05:02:00Z", "tomorrow", "2026-11-25"),
      // Auckland is 13 hours ahead, Honolulu 10 behind, Tarawa 12 ahead.
      ("+6495550123", "2026-11-23T12:00:00Z", "tomorrow", "2026-11-25"),
      ("+6495550123", "2026-11-23T10:59:00Z", "tomorrow", "2026-11-24"),
      ("+18085550123", "2026-11-24T08:00:00Z", "tomorrow", "2026-11-24"),
      ("+18085550123", "2026-11-24T08:00:00Z", "on friday", "2026-11-27"),
      ("+68628000", "2026-11-23T12:01:00Z", "today", "2026-11-24"),
      ("+68628000", "2026-11-23T11:59:00Z", "today", "2026-11-23"),
      // Sunday here is Monday there: the week that is next differs.
      ("+12125550123", "2026-11-30T02:00:00Z", "next friday", "2026-12-04"),
      ("+819012345678", "2026-11-29T16:00:00Z", "next friday", "2026-12-11"),
      // Days of 23 and 25 hours are days.
      ("+447911123456", "2026-10-24T23:30:00Z", "tomorrow", "2026-10-26"),
      ("+447911123456", "2026-10-25T23:30:00Z", "tomorrow", "2026-10-26"),
      ("+447911123456", "2027-03-27T23:59:00Z", "tomorrow", "2027-03-28"),
      ("+447911123456", "2027-03-28T22:59:00Z", "in 2 days", "2027-03-30"),
    ])
  func days(_ number: String, _ now: String, _ words: String, _ expected: String) async {
    let clock = Clock(number: number, now: now)
    #expect(await clock.departure("I want to fly " + words) == on(expected))
  }

  @Test("the first place on Earth to see a day and the last do not share it")
  func extremes() async {
    let zones = [("Pacific/Kiritimati", "2026-11-24"), ("Pacific/Pago_Pago", "2026-11-22")]
    for (name, expected) in zones {
      var clock = Clock(now: "2026-11-23T10:30:00Z")
      clock.state.zone = TravellerZone(name: name, source: .said)
      #expect(await clock.departure("I want to fly today") == on(expected))
    }
  }

  @Test(
    "years roll forward, never back",
    arguments: [
      ("2027-03-04T12:00:00Z", "on 3 march", "2028-03-03"),
      ("2027-03-03T12:00:00Z", "on 3 march", "2027-03-03"),
      ("2026-12-31T23:30:00Z", "on 1 january", "2027-01-01"),
      ("2026-11-23T12:00:00Z", "on 29 february", "2028-02-29"),
    ])
  func years(_ now: String, _ words: String, _ expected: String) async {
    #expect(await Clock(now: now).departure("fly " + words) == on(expected))
  }

  @Test(
    "what is over, too far or in no calendar is refused with the reason",
    arguments: [
      (
        "on 3 march",
        Remark.refused(
          .departureDate, .tooFar(day("2028-03-03"), lastDay: day("2028-01-28")))
      ),
      (
        "on 29 february",
        .refused(
          .departureDate, .tooFar(day("2028-02-29"), lastDay: day("2028-01-28")))
      ),
      ("on 29 february 2027", .noSuchDay(.departureDate, text: "29 february 2027")),
      ("on 31 april", .noSuchDay(.departureDate, text: "31 april")),
      ("on 31/02", .noSuchDay(.departureDate, text: "31/02")),
      ("last friday", .refused(.departureDate, .past(day("2027-02-26")))),
      ("on 3 march 2026", .refused(.departureDate, .past(day("2026-03-03")))),
      ("on 2027-03-03", .refused(.departureDate, .past(day("2027-03-03")))),
      ("in january 2027", .refused(.departureDate, .past(day("2027-01-31")))),
    ])
  func refused(_ words: String, _ expected: Remark) async {
    // Thursday.
    let remarks = await Clock(now: "2027-03-04T12:00:00Z").remarks("I want to fly " + words)
    #expect(remarks == [expected])
  }

  @Test("yesterday is no answer, and elsewhere no date at all")
  func yesterday() async {
    var clock = Clock(now: "2027-03-04T12:00:00Z")
    #expect(await clock.departure("I called you yesterday") == nil)
    clock.state.asked = Question(.slots, slots: [.departureDate])
    #expect(
      await clock.remarks("yesterday") == [.refused(.departureDate, .past(day("2027-03-03")))])
  }

  @Test(
    "a weekday that is over is refused in every language",
    arguments: [
      "letzten Freitag", "el viernes pasado", "vendredi dernier", "venerdì scorso",
      "na sexta-feira passada",
    ])
  func past(_ words: String) async {
    let clock = Clock(now: "2027-03-04T12:00:00Z")
    let language = ["letzten": "de", "el": "es", "vendredi": "fr", "venerdì": "it", "na": "pt"]
    var state = State()
    state.language = language[words.split(separator: " ").first.map(String.init) ?? ""] ?? "en"
    state.asked = Question(.slots, slots: [.departureDate])
    let asked = Clock(now: clock.now, state: state)
    #expect(
      await asked.remarks(words) == [.refused(.departureDate, .past(day("2027-02-26")))])
  }

  @Test(
    "03/04 is read as the country writes it, and asked where that says nothing",
    arguments: [
      ("US", "2027-03-04"), ("PH", "2027-03-04"), ("PR", "2027-03-04"), ("PA", "2027-03-04"),
      ("JP", "2027-03-04"), ("GB", "2027-04-03"), ("DE", "2027-04-03"), ("AU", "2027-04-03"),
      ("IN", "2027-04-03"), ("MX", "2027-04-03"), ("ZA", "2027-04-03"), ("CA", nil), (nil, nil),
    ] as [(String?, String?)])
  func order(_ country: String?, _ expected: String?) {
    var world = World()
    world.country = country
    #expect(world.values("fly on 03/04") == (expected.map { [.departureDate(on($0))] } ?? []))
    let isAsked = world.read("fly on 03/04").contains {
      if case .ambiguous(.departureDate, let dates, _) = $0 { dates.count == 2 } else { false }
    }
    #expect(isAsked == (expected == nil))
    #expect(world.values("fly on 25/12") == [.departureDate(on("2026-12-25"))])
  }
}

@Suite("Where the traveller says they are") struct SaidZoneTests {
  @Test(
    "the zone is taken in every language, and where the journey begins is missing that, too",
    arguments: [
      ("I'm in Denver", "America/Denver", "DEN"), ("estoy en Madrid", "Europe/Madrid", "MAD"),
      ("ich bin in München", "Europe/Berlin", "MUC"), ("je suis à Lyon", "Europe/Paris", "LYS"),
      ("sono a Roma", "Europe/Rome", "ROM"), ("estou em Lisboa", "Europe/Lisbon", "LIS"),
      ("I live in Auckland", "Pacific/Auckland", "AKL"),
    ])
  func said(_ text: String, _ zone: String, _ city: String) {
    for world in [World(), .asking(.origin), .asking(.destination, .origin)] {
      let commands = world.read(text)
      #expect(commands.contains(.zone(TravellerZone(name: zone, source: .said))))
      #expect(commands.contains(.set(.origin(city))))
    }
    var known = World()
    known.state.trip.origin = "BOS"
    #expect(known.values(text) == [])
  }

  @Test("a bare city answers the question where the traveller is")
  func answered() {
    var world = World()
    world.state.asked = Question(.zone)
    for text in ["Denver", "in Denver", "denver please", "I am in Denver"] {
      #expect(
        world.read(text).contains(.zone(TravellerZone(name: "America/Denver", source: .said))))
    }
    #expect(world.values("Nice") == [.origin("NCE")])
  }

  @Test(
    "a state, a country or a clock answers it as well",
    arguments: [
      ("Texas", "America/Chicago"), ("I'm in California", "America/Los_Angeles"),
      ("queensland", "Australia/Brisbane"), ("Hawaii", "Pacific/Honolulu"),
      ("georgia", "America/New_York"), ("eastern time", "America/New_York"),
      ("PST", "America/Los_Angeles"), ("in Japan at the moment", "Asia/Tokyo"),
    ])
  func regions(_ text: String, _ zone: String) {
    var world = World()
    world.country = "US"
    world.state.asked = Question(.zone)
    #expect(world.read(text).compactMap(\.zone) == [TravellerZone(name: zone, source: .said)])
  }

  @Test(
    "what is no answer is none",
    arguments: ["no idea", "why do you ask?", "just me", "one way", "tomorrow"])
  func none(_ text: String) {
    var world = World()
    world.country = "US"
    world.state.asked = Question(.zone)
    #expect(world.read(text).compactMap(\.zone) == [])
  }

  @Test("the dates beside it are by the clock there")
  func dates() async {
    // Midnight has passed in London, not in Denver.
    let clock = Clock(now: "2026-11-24T02:00:00Z")
    #expect(await clock.departure("I need to fly to Boston tomorrow") == on("2026-11-25"))
    #expect(
      await clock.departure("I'm in Denver and need to fly to Boston tomorrow")
        == on("2026-11-24"))
  }
}

@Suite("Dates that hang on the zone") struct DateDoubtTests {
  /// 00:30 in New York, still the day before everywhere further west.
  private let night = "2026-11-24T05:30:00Z"

  private func doubt(_ number: String, _ now: String, _ text: String) async -> [DatedReading] {
    for case .dateDoubt(let readings) in await Clock(number: number, now: now).read(text) {
      return readings
    }
    return []
  }

  @Test("a relative date is in doubt where the number's zones have different dates now")
  func doubted() async {
    let readings = await doubt("+18005550123", night, "to Lisbon tomorrow, back in a week")
    #expect(readings.map(\.today) == [day("2026-11-24"), day("2026-11-23"), day("2026-11-25")])
    #expect(readings.first?.values.first == .departureDate(on("2026-11-25")))
    #expect(readings.dropFirst().first?.values.first == .departureDate(on("2026-11-24")))
  }

  @Test(
    "any other date, clock or number leaves nothing in doubt",
    arguments: [
      ("+18005550123", "2026-11-24T05:30:00Z", "to Lisbon on December 4th"),
      ("+18005550123", "2026-11-24T05:30:00Z", "to Lisbon on friday"),
      ("+18005550123", "2026-11-24T15:30:00Z", "to Lisbon tomorrow"),
      ("+12125550123", "2026-11-24T05:30:00Z", "to Lisbon tomorrow"),
      ("+447911123456", "2026-11-24T00:30:00Z", "to Lisbon tomorrow"),
      ("+18005550123", "2026-11-24T05:30:00Z", "I'm in Denver, to Lisbon tomorrow"),
    ])
  func certain(_ number: String, _ now: String, _ text: String) async {
    #expect(await doubt(number, now, text) == [])
  }

  @Test(
    "every prefix of several zones can leave a date in doubt",
    arguments: [
      ("+79161234567", "2026-11-23T20:00:00Z"),
      ("+61412345678", "2026-11-23T14:00:00Z"), ("+52", "2026-11-24T07:00:00Z"),
      ("+18005550123", "2026-11-24T05:30:00Z"),
      ("whatsapp:US.13491208655302741918", "2026-11-24T05:30:00Z"),
      ("+55", "2026-11-24T03:30:00Z"),
    ])
  func prefixes(_ number: String, _ now: String) async {
    #expect(await doubt(number, now, "to Lisbon tomorrow").count == 3)
  }

  @Test("what a model reads is doubted the same way, unless it reads another date")
  func model() async {
    let context = Clock(number: "+18005550123", now: night).context
    for (date, isDoubted) in [("2026-11-25", true), ("2026-11-28", false)] {
      let model = Understander { _, _, _ in [.set(.departureDate(on(date)))] }
      let commands = await model.commands("to Lisbon tomorrow", State(), context)
      let hasDoubt = commands.contains { if case .dateDoubt = $0 { true } else { false } }
      #expect(hasDoubt == isDoubted)
    }
  }

  @Test("a bare weekday is in doubt only on the day itself")
  func weekday() async {
    // Tuesday in New York, Monday further west.
    #expect(await doubt("+18005550123", night, "to Lisbon on monday").count == 3)
    #expect(await doubt("+18005550123", night, "to Lisbon next tuesday") == [])
  }
}
