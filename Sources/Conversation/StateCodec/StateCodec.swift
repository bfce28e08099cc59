import Flights
import LocalTime

extension State {
  /// The version of the bytes; fields may be added without a new one.
  private static let version: UInt8 = 1

  /// The state as few bytes, made to be kept.
  package func encoded() -> [UInt8] {
    var writer = ByteWriter(capacity: 256 + offers.count * 512)
    writer.byte(Self.version)
    writer.text(1, language)
    if let zone {
      writer.fields(2) { writer in
        writer.text(1, zone.name)
        writer.number(2, zone.source.code)
      }
    }
    writer.flag(3, introduced)
    writer.fields(4) { trip.write(to: &$0) }
    if !guessed.isEmpty { writer.number(5, Int64(bitPattern: guessed.mask)) }
    if let asked { writer.fields(6) { asked.write(to: &$0) } }
    for index in offers.indices {
      writer.fields(7) {
        offers[index].write(to: &$0, after: index > 0 ? offers[index - 1] : nil)
      }
    }
    if let searched { writer.fields(8) { searched.write(to: &$0) } }
    writer.text(9, chosen)
    writer.flag(10, stopped)
    if let stumble {
      writer.fields(11) { writer in
        writer.number(1, stumble.slot?.code)
        writer.number(2, stumble.count)
      }
    }
    writer.number(12, wish?.code)
    writer.text(13, preface)
    if let dateDoubt { writer.fields(14) { dateDoubt.write(to: &$0) } }
    for need in needs { writer.number(15, need.code) }
    if let draft { writer.text(16, json(draft)) }
    for trip in trips { writer.text(17, json(trip)) }
    for person in people { writer.text(18, json(person)) }
    if let errand { writer.text(19, json(errand)) }
    if let askedAt { writer.number(20, askedAt.milliseconds) }
    return writer.finish()
  }

  /// The state of bytes that `encoded` made, in this version of the program or another one.
  package init(decoding bytes: [UInt8]) throws(StateCodingError) {
    self.init()
    var failure: StateCodingError?
    bytes.withUnsafeBytes { buffer in
      do throws(StateCodingError) {
        try read(ByteReader(buffer))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private mutating func read(_ reader: ByteReader) throws(StateCodingError) {
    var reader = reader
    let version = try reader.byte()
    guard version == Self.version else { throw .version(version) }
    while let tag = try reader.tag() {
      switch tag {
      case 1: language = try reader.text()
      case 2: zone = try TravellerZone(reader.fields())
      case 3: introduced = try reader.flag()
      case 4: trip = try Trip(reader.fields())
      case 5: guessed = Set(mask: UInt64(bitPattern: try reader.number()))
      case 6: asked = try Question(reader.fields())
      case 7: offers.append(try Offer(reader.fields(), after: offers.last))
      case 8: searched = try OfferRequest(reader.fields())
      case 9: chosen = try reader.text()
      case 10: stopped = try reader.flag()
      case 11: stumble = try Stumble(reader.fields())
      case 12: wish = OfferWish(code: try reader.number())
      case 13: preface = try reader.text()
      case 14: dateDoubt = try DateDoubt(reader.fields())
      case 15: if let need = SpecialNeed(code: try reader.number()) { needs.append(need) }
      case 16: draft = decodedJSON(BookingDraft.self, try reader.json())
      case 17:
        if let trip = decodedJSON(BookedTrip.self, try reader.json()) { trips.append(trip) }
      case 18:
        if let person = decodedJSON(TravellerDetails.self, try reader.json()) {
          people.append(person)
        }
      case 19: errand = decodedJSON(Errand.self, try reader.json())
      case 20: askedAt = Instant(milliseconds: try reader.number())
      default: try reader.skip()
      }
    }
  }
}

// What is rare and rich is written as JSON.
private func json(_ value: some Encodable) -> String {
  String(decoding: encodedJSON(value), as: UTF8.self)
}

extension ByteReader {
  fileprivate mutating func json() throws(StateCodingError) -> [UInt8] { Array(try text().utf8) }
}

extension TravellerZone {
  fileprivate init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(name: "", source: .phone)
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: name = try reader.text()
      case 2: source = Source(code: try reader.number()) ?? .said
      default: try reader.skip()
      }
    }
  }
}

extension DateDoubt {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.number(1, since.milliseconds)
    for reading in readings {
      writer.fields(2) { writer in
        writer.number(1, Int(reading.today.day))
        for value in reading.values { writer.fields(2) { value.write(to: &$0) } }
      }
    }
  }

  fileprivate init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(since: Instant(milliseconds: 0), readings: [])
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: since = Instant(milliseconds: try reader.number())
      case 2: readings.append(try DatedReading(reader.fields()))
      default: try reader.skip()
      }
    }
  }
}

extension DatedReading {
  fileprivate init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(today: CalendarDate(day: 0), values: [])
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: today = CalendarDate(day: try reader.day())
      case 2: if let value = try SlotValue.read(reader.fields()) { values.append(value) }
      default: try reader.skip()
      }
    }
  }
}

extension Stumble {
  fileprivate init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(slot: nil, count: 0)
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: slot = SlotName(code: try reader.number())
      case 2: count = try reader.small()
      default: try reader.skip()
      }
    }
  }
}

extension Question {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.number(1, topic.code)
    for slot in slots { writer.number(2, slot.code) }
    for value in candidates { writer.fields(3) { value.write(to: &$0) } }
    for value in proposed { writer.fields(4) { value.write(to: &$0) } }
  }

  fileprivate init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(.slots)
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: topic = Topic(code: try reader.number()) ?? .slots
      case 2: if let slot = SlotName(code: try reader.number()) { slots.append(slot) }
      case 3: if let value = try SlotValue.read(reader.fields()) { candidates.append(value) }
      case 4: if let value = try SlotValue.read(reader.fields()) { proposed.append(value) }
      default: try reader.skip()
      }
    }
  }
}
