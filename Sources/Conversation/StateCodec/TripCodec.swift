import Flights
import LocalTime

extension Trip {
  func write(to writer: inout ByteWriter) {
    writer.number(1, kind?.code)
    writer.text(2, origin)
    writer.text(3, destination)
    if let departure { writer.fields(4) { departure.write(to: &$0) } }
    if let returning { writer.fields(5) { returning.write(to: &$0) } }
    writer.number(6, stay)
    if let departureTime { writer.fields(7) { departureTime.write(to: &$0) } }
    if let arrivalTime { writer.fields(8) { arrivalTime.write(to: &$0) } }
    if let returnTime { writer.fields(9) { returnTime.write(to: &$0) } }
    if let party { writer.fields(10) { party.write(to: &$0) } }
    if let cabin { writer.number(11, cabin.code) }
    if let airlines { writer.fields(12) { writer in airlines.write(to: &writer) } }
    writer.texts(13, refusedAirlines)
    if let maximumStops { writer.number(14, maximumStops.code) }
    writer.number(15, bags)
    if let budget { writer.fields(16) { budget.write(to: &$0) } }
    writer.flag(17, refundable)
    writer.flag(18, changeable)
    for leg in legs { writer.fields(19) { leg.write(to: &$0) } }
  }

  init(_ reader: ByteReader) throws(StateCodingError) {
    self.init()
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: kind = TripKind(code: try reader.number())
      case 2: origin = try reader.text()
      case 3: destination = try reader.text()
      case 4: departure = try TripDate.read(reader.fields())
      case 5: returning = try TripDate.read(reader.fields())
      case 6: stay = try reader.small()
      case 7: departureTime = try TimeWindow(reader.fields())
      case 8: arrivalTime = try TimeWindow(reader.fields())
      case 9: returnTime = try TimeWindow(reader.fields())
      case 10: party = try Party(reader.fields())
      case 11: cabin = Wish<Cabin>(code: try reader.number())
      case 12: airlines = try Wish<[String]>(reader.fields())
      case 13: refusedAirlines.append(try reader.text())
      case 14: maximumStops = Wish<Int>(code: try reader.small())
      case 15: bags = try reader.small()
      case 16: budget = try Money(reader.fields())
      case 17: refundable = try reader.flag()
      case 18: changeable = try reader.flag()
      case 19: legs.append(try Leg(reader.fields()))
      default: try reader.skip()
      }
    }
  }
}

extension TripDate {
  /// The number of days of a date that is open, with the first; one kind of field for each case.
  func write(to writer: inout ByteWriter) {
    switch self {
    case .exact(let date): writer.number(1, Int(date.day))
    case .range(let first, let last):
      writer.number(2, Int(first.day))
      writer.number(4, Int(last.day))
    case .cheapest(let first, let last):
      writer.number(3, Int(first.day))
      writer.number(4, Int(last.day))
    }
  }

  /// Nil for a kind of date of a newer program.
  static func read(_ reader: ByteReader) throws(StateCodingError) -> TripDate? {
    var reader = reader
    var kind: UInt64 = 0
    var first = CalendarDate(day: 0)
    var last = CalendarDate(day: 0)
    while let tag = try reader.tag() {
      switch tag {
      case 1, 2, 3:
        kind = tag
        first = CalendarDate(day: try reader.day())
      case 4: last = CalendarDate(day: try reader.day())
      default: try reader.skip()
      }
    }
    return switch kind {
    case 1: .exact(first)
    case 2: .range(first, last)
    case 3: .cheapest(first, last)
    default: nil
    }
  }
}

extension ByteReader {
  /// Days since 1970.
  mutating func day() throws(StateCodingError) -> Int { try small() }
}

extension TimeWindow {
  func write(to writer: inout ByteWriter) {
    if let from { writer.number(1, Int(from.minutes)) }
    if let to { writer.number(2, Int(to.minutes)) }
  }

  init(_ reader: ByteReader) throws(StateCodingError) {
    self.init()
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: from = ClockTime(minutes: try reader.small())
      case 2: to = ClockTime(minutes: try reader.small())
      default: try reader.skip()
      }
    }
  }
}

extension Party {
  func write(to writer: inout ByteWriter) {
    writer.number(1, adults)
    for age in children { writer.number(2, age ?? -1) }
    for age in infants { writer.number(3, age) }
  }

  init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(adults: 0)
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: adults = try reader.small()
      case 2:
        let age = try reader.small()
        children.append(age < 0 ? nil : age)
      case 3: infants.append(try reader.small())
      default: try reader.skip()
      }
    }
  }
}

extension Money {
  func write(to writer: inout ByteWriter) {
    writer.number(1, units)
    if scale != 0 { writer.number(2, scale) }
    writer.text(3, currency)
  }

  init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(units: 0, scale: 0, currency: "")
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: units = try reader.number()
      case 2: scale = try reader.number(in: 0...9)
      case 3: currency = try reader.text()
      default: try reader.skip()
      }
    }
  }
}

extension Leg {
  func write(to writer: inout ByteWriter) {
    writer.text(1, origin)
    writer.text(2, destination)
    if let date { writer.fields(3) { date.write(to: &$0) } }
  }

  init(_ reader: ByteReader) throws(StateCodingError) {
    self.init()
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: origin = try reader.text()
      case 2: destination = try reader.text()
      case 3: date = try TripDate.read(reader.fields())
      default: try reader.skip()
      }
    }
  }
}

// A wish is a number: 0 where it does not matter, else one more than the value's.

extension Wish<Cabin> {
  var code: Int {
    switch self {
    case .any: 0
    case .value(let cabin): cabin.code + 1
    }
  }

  /// Nil for a cabin of a newer program.
  init?(code: Int64) {
    if code == 0 {
      self = .any
    } else if code > 0, let cabin = Cabin(code: code - 1) {
      self = .value(cabin)
    } else {
      return nil
    }
  }
}

extension Wish<Int> {
  var code: Int {
    switch self {
    case .any: 0
    case .value(let number): max(0, min(1000, number)) + 1
    }
  }

  init(code: Int) { self = code == 0 ? .any : .value(code - 1) }
}

extension Wish<[String]> {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .any: writer.flag(1, true)
    case .value(let values): writer.texts(2, values)
    }
  }

  init(_ reader: ByteReader) throws(StateCodingError) {
    var values: [String] = []
    var isAny = false
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: isAny = try reader.flag()
      case 2: values.append(try reader.text())
      default: try reader.skip()
      }
    }
    self = isAny ? .any : .value(values)
  }
}
