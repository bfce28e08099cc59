import Flights
import LocalTime
import Testing

@testable import Conversation

@Suite("A state as bytes")
struct StateCodecTests {
  @Test("a fresh state is a handful of bytes and comes back")
  func fresh() throws {
    let bytes = State().encoded()
    #expect(bytes.count < 16)
    #expect(try State(decoding: bytes) == State())
  }

  @Test("any state comes back as it was", arguments: 0..<500)
  func roundTrip(seed: Int) throws {
    var random = Random(seed: UInt64(seed))
    let state = random.state()
    #expect(try State(decoding: state.encoded()) == state)
  }

  @Test("a state cut off anywhere is refused or read as an earlier one, never a trap")
  func truncated() {
    var random = Random(seed: 7)
    let bytes = random.state(offers: 3).encoded()
    for count in bytes.indices {
      _ = try? State(decoding: Array(bytes.prefix(count)))
    }
    #expect(throws: StateCodingError.truncated) { try State(decoding: []) }
    #expect(throws: StateCodingError.truncated) {
      try State(decoding: Array(bytes.dropLast()))
    }
  }

  @Test("damaged bytes never trap, and what is read can be spoken of", arguments: 0..<200)
  func damaged(seed: Int) {
    var random = Random(seed: UInt64(seed))
    var bytes = random.state(offers: 2).encoded()
    for _ in 0..<50 {
      bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      bytes[0] = 1
      guard let state = try? State(decoding: bytes) else { continue }
      let decision = Dialogue.decide(state, [.whatDoYouKnow, .choose(.number(1))], .test())
      _ = Dialogue.found(decision.state, .success(state.offers), .test())
    }
  }

  @Test("random bytes are refused or read, never a trap", arguments: 0..<200)
  func garbage(seed: Int) {
    var random = Random(seed: UInt64(seed))
    for _ in 0..<50 {
      let count = Int(random.next() % 200)
      var bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      if !bytes.isEmpty { bytes[0] = 1 }
      _ = try? State(decoding: bytes)
    }
  }

  @Test("fields of a newer program are passed over")
  func newerFields() throws {
    var state = State()
    state.trip.origin = "BOS"
    var writer = ByteWriter(capacity: 64)
    for byte in state.encoded() { writer.byte(byte) }
    writer.number(900, 42)
    writer.text(901, "from the future")
    writer.fields(902) { $0.text(1, "nested") }
    #expect(try State(decoding: writer.finish()) == state)
  }

  @Test("values out of all bounds are refused or cut, and the state can still be kept")
  func outOfBounds() throws {
    let edge = CalendarDate(day: .max)
    for number in [Int.min, -1, 0, 10_000, Int.max] {
      var state = State()
      let values: [SlotValue] = [
        .stay(days: number), .departureDate(.range(day("2026-12-01"), edge)), .bags(number),
        .maximumStops(.value(number)),
        .passengers(Party(adults: number, children: [number], infants: [number])),
        .budget(Money(units: .max, scale: 9, currency: "EUR")),
        .leg(Leg(origin: "", destination: "???", date: .cheapest(edge, edge))),
      ]
      for value in values + [.returnDate(.exact(edge))] {
        for command in [Command.set(value), .ages([number, number])] {
          state = Dialogue.decide(state, [command, .choose(.number(number))], .test()).state
          #expect(try State(decoding: state.encoded()) == state)
        }
      }
    }
  }

  @Test("bytes of another version are refused by its number")
  func version() {
    #expect(throws: StateCodingError.version(9)) { try State(decoding: [9, 1, 2]) }
  }

  @Test("every case of an enumeration has a number")
  func numbers() {
    #expect(Set(SlotName.numbered) == Set(SlotName.allCases))
    #expect(Set(Cabin.numbered) == Set(Cabin.allCases))
    #expect(Set(mask: Set(SlotName.allCases).mask) == Set(SlotName.allCases))
  }
}

/// Random states from a seed (SplitMix64).
struct Random {
  private var seed: UInt64

  init(seed: UInt64) { self.seed = seed }

  mutating func next() -> UInt64 {
    seed &+= 0x9e37_79b9_7f4a_7c15
    var value = seed
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  mutating func number(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  mutating func chance() -> Bool { next() & 1 == 1 }
  mutating func maybe<T>(_ make: (inout Random) -> T) -> T? { chance() ? make(&self) : nil }
  mutating func some<T>(_ limit: Int, _ make: (inout Random) -> T) -> [T] {
    (0..<number(limit + 1)).map { _ in make(&self) }
  }
  mutating func one<T>(of values: [T]) -> T { values[number(values.count)] }
  mutating func text() -> String {
    one(of: ["", "BOS", "Zürich", "a longer text that does not fit inline", "🛫", "x*y"])
  }
  mutating func date() -> CalendarDate { CalendarDate(day: 20_000 + number(1000)) }
  mutating func tripDate() -> TripDate {
    let first = date()
    return one(of: [.exact(first), .range(first, date()), .cheapest(first, date())])
  }
  mutating func window() -> TimeWindow {
    TimeWindow(
      from: maybe { ClockTime(minutes: $0.number(1440)) },
      to: maybe { ClockTime(minutes: $0.number(1440)) })
  }
  mutating func party() -> Party {
    Party(
      adults: number(10), children: some(3) { $0.maybe { $0.number(12) } },
      infants: some(2) { $0.number(2) })
  }
  mutating func money() -> Money {
    Money(units: Int64(bitPattern: next()), scale: number(10), currency: text())
  }
  mutating func leg() -> Leg {
    Leg(
      origin: maybe { $0.text() }, destination: maybe { $0.text() }, date: maybe { $0.tripDate() })
  }
  mutating func cabin() -> Wish<Cabin> { chance() ? .any : .value(one(of: Cabin.allCases)) }
  mutating func airlines() -> Wish<[String]> { chance() ? .any : .value(some(3) { $0.text() }) }
  mutating func slotValue() -> SlotValue {
    let kinds: [TripKind] = [.oneWay, .roundTrip, .multiCity]
    return switch number(19) {
    case 0: .tripType(one(of: kinds))
    case 1: .origin(text())
    case 2: .destination(text())
    case 3: .departureDate(tripDate())
    case 4: .returnDate(tripDate())
    case 5: .stay(days: number(30))
    case 6: .departureTime(window())
    case 7: .arrivalTime(window())
    case 8: .returnTime(window())
    case 9: .passengers(party())
    case 10: .cabin(cabin())
    case 11: .airlines(airlines())
    case 12: .refusedAirlines(some(3) { $0.text() })
    case 13: .maximumStops(chance() ? .any : .value(number(4)))
    case 14: .bags(number(4))
    case 15: .budget(money())
    case 16: .refundable(chance())
    case 17: .changeable(chance())
    default: .leg(leg())
    }
  }
  mutating func trip() -> Trip {
    var trip = Trip()
    for _ in 0..<number(30) { trip.write(slotValue()) }
    return trip
  }
  mutating func airline() -> Airline { Airline(code: maybe { $0.text() }, name: text()) }
  mutating func instant() -> Instant { Instant(milliseconds: Int64(bitPattern: next())) }
  mutating func segment() -> Segment {
    Segment(
      origin: text(), destination: text(), originTerminal: maybe { $0.text() },
      destinationTerminal: maybe { $0.text() },
      departure: LocalDateTime(minutes: 29_000_000 + number(1_000_000)),
      arrival: LocalDateTime(minutes: 29_000_000 + number(1_000_000)),
      duration: maybe { $0.number(2000) }, marketingCarrier: airline(), flightNumber: text(),
      operatingCarrier: airline(), aircraft: maybe { $0.text() },
      cabin: maybe { $0.one(of: Cabin.allCases) },
      bags: maybe { Bags(carryOn: $0.number(3), checked: $0.number(3)) },
      technicalStops: some(2) { $0.text() })
  }
  mutating func rule() -> Conditions.Rule {
    Conditions.Rule(allowed: chance(), penalty: maybe { $0.money() })
  }
  mutating func offer() -> Offer {
    Offer(
      id: text(), requestID: text(), owner: airline(),
      slices: some(2) { random in
        Slice(
          segments: random.some(3) { $0.segment() }, duration: random.maybe { $0.number(3000) },
          fareBrand: random.maybe { $0.text() })
      }, total: money(), expiresAt: instant(),
      passengers: some(3) { random in
        Passenger(
          id: random.text(), kind: random.one(of: [.adult, .child, .infant]),
          age: random.maybe { $0.number(90) })
      }, conditions: Conditions(change: maybe { $0.rule() }, refund: maybe { $0.rule() }),
      payment: PaymentRequirements(
        instant: chance(), payBy: maybe { $0.instant() },
        priceGuaranteedUntil: maybe { $0.instant() }), needsIdentityDocuments: chance())
  }
  mutating func request() -> OfferRequest {
    OfferRequest(
      slices: some(3) { random in
        OfferRequest.Slice(
          origin: random.text(), destination: random.text(), date: random.date(),
          departure: random.maybe { $0.window() }, arrival: random.maybe { $0.window() })
      }, party: party(), cabin: one(of: Cabin.allCases), maximumStops: maybe { $0.number(3) },
      airlines: some(2) { $0.text() }, refusedAirlines: some(2) { $0.text() })
  }
  mutating func question() -> Question {
    Question(
      one(of: [.slots, .which, .confirmation, .offers, .ages, .zone]),
      slots: some(3) { $0.one(of: SlotName.allCases) }, candidates: some(4) { $0.slotValue() },
      proposed: some(3) { $0.slotValue() })
  }
  mutating func dateDoubt() -> DateDoubt {
    DateDoubt(
      since: instant(),
      readings: some(3) { random in
        DatedReading(today: random.date(), values: random.some(2) { $0.slotValue() })
      })
  }
  mutating func state(offers count: Int? = nil) -> State {
    var state = State()
    state.language = text()
    state.zone = maybe {
      TravellerZone(name: $0.text(), source: $0.one(of: [.phone, .location, .said, .arrival]))
    }
    state.introduced = chance()
    state.trip = trip()
    state.guessed = Set(some(4) { $0.one(of: SlotName.allCases) })
    state.asked = maybe { $0.question() }
    state.askedAt = maybe { $0.instant() }
    state.offers = (0..<(count ?? number(4))).map { _ in offer() }
    state.searched = maybe { $0.request() }
    state.chosen = maybe { $0.text() }
    state.stopped = chance()
    state.stumble = maybe { random in
      Stumble(slot: random.maybe { $0.one(of: SlotName.allCases) }, count: random.number(5))
    }
    state.wish = maybe { $0.one(of: OfferWish.numbered) }
    state.preface = maybe { $0.text() }
    state.dateDoubt = maybe { $0.dateDoubt() }
    return state
  }
}
