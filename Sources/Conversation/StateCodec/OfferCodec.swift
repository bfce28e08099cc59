import Flights
import LocalTime

extension Offer {
  func write(to writer: inout ByteWriter) {
    writer.text(1, id)
    writer.text(2, requestID)
    writer.fields(3) { owner.write(to: &$0) }
    for slice in slices { writer.fields(4) { slice.write(to: &$0) } }
    writer.fields(5) { total.write(to: &$0) }
    writer.number(6, expiresAt.milliseconds)
    for passenger in passengers { writer.fields(7) { passenger.write(to: &$0) } }
    if let rule = conditions.change { writer.fields(8) { rule.write(to: &$0) } }
    if let rule = conditions.refund { writer.fields(9) { rule.write(to: &$0) } }
    writer.flag(10, !payment.instant)
    if let instant = payment.payBy { writer.number(11, instant.milliseconds) }
    if let instant = payment.priceGuaranteedUntil { writer.number(12, instant.milliseconds) }
    writer.flag(13, needsIdentityDocuments)
  }

  init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(
      id: "", requestID: "", owner: Airline(code: nil, name: ""), slices: [],
      total: Money(units: 0, scale: 0, currency: ""), expiresAt: Instant(milliseconds: 0),
      passengers: [])
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: id = try reader.text()
      case 2: requestID = try reader.text()
      case 3: owner = try Airline(reader.fields())
      case 4: slices.append(try Slice(reader.fields()))
      case 5: total = try Money(reader.fields())
      case 6: expiresAt = Instant(milliseconds: try reader.number())
      case 7: passengers.append(try Passenger(reader.fields()))
      case 8: conditions.change = try Conditions.Rule(reader.fields())
      case 9: conditions.refund = try Conditions.Rule(reader.fields())
      case 10: payment.instant = !(try reader.flag())
      case 11: payment.payBy = Instant(milliseconds: try reader.number())
      case 12: payment.priceGuaranteedUntil = Instant(milliseconds: try reader.number())
      case 13: needsIdentityDocuments = try reader.flag()
      default: try reader.skip()
      }
    }
  }
}

extension Slice {
  fileprivate func write(to writer: inout ByteWriter) {
    for segment in segments { writer.fields(1) { segment.write(to: &$0) } }
    writer.number(2, duration)
    writer.text(3, fareBrand)
  }

  fileprivate init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(segments: [], duration: nil)
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: segments.append(try Segment(reader.fields()))
      case 2: duration = try reader.small()
      case 3: fareBrand = try reader.text()
      default: try reader.skip()
      }
    }
  }
}

extension Segment {
  /// The operating airline is written only where it is another one than the marketing airline.
  fileprivate func write(to writer: inout ByteWriter) {
    writer.text(1, origin)
    writer.text(2, destination)
    writer.text(3, originTerminal)
    writer.text(4, destinationTerminal)
    writer.number(5, departure.minutes)
    writer.number(6, arrival.minutes)
    writer.number(7, duration)
    writer.fields(8) { marketingCarrier.write(to: &$0) }
    writer.text(9, flightNumber)
    if operatingCarrier != marketingCarrier {
      writer.fields(10) { operatingCarrier.write(to: &$0) }
    }
    writer.text(11, aircraft)
    writer.number(12, cabin?.code)
    if let bags {
      writer.number(13, bags.carryOn)
      writer.number(14, bags.checked)
    }
    writer.texts(15, technicalStops)
  }

  fileprivate init(_ reader: ByteReader) throws(StateCodingError) {
    let nobody = Airline(code: nil, name: "")
    self.init(
      origin: "", destination: "", departure: LocalDateTime(minutes: 0),
      arrival: LocalDateTime(minutes: 0), duration: nil, marketingCarrier: nobody, flightNumber: "",
      operatingCarrier: nobody)
    var reader = reader
    var operating: Airline?
    while let tag = try reader.tag() {
      switch tag {
      case 1: origin = try reader.text()
      case 2: destination = try reader.text()
      case 3: originTerminal = try reader.text()
      case 4: destinationTerminal = try reader.text()
      case 5: departure = LocalDateTime(minutes: try reader.localMinutes())
      case 6: arrival = LocalDateTime(minutes: try reader.localMinutes())
      case 7: duration = try reader.small()
      case 8: marketingCarrier = try Airline(reader.fields())
      case 9: flightNumber = try reader.text()
      case 10: operating = try Airline(reader.fields())
      case 11: aircraft = try reader.text()
      case 12: cabin = Cabin(code: try reader.number())
      case 13: bags = Bags(carryOn: try reader.small(), checked: bags?.checked ?? 0)
      case 14: bags = Bags(carryOn: bags?.carryOn ?? 0, checked: try reader.small())
      case 15: technicalStops.append(try reader.text())
      default: try reader.skip()
      }
    }
    operatingCarrier = operating ?? marketingCarrier
  }
}

extension ByteReader {
  /// Minutes since 1970 on some clock, within the years 1 to 9999.
  fileprivate mutating func localMinutes() throws(StateCodingError) -> Int {
    try number(in: -719_162 * 1440...2_932_897 * 1440 - 1)
  }
}

extension Airline {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.text(1, code)
    writer.text(2, name)
  }

  fileprivate init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(code: nil, name: "")
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: code = try reader.text()
      case 2: name = try reader.text()
      default: try reader.skip()
      }
    }
  }
}

extension Passenger {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.text(1, id)
    writer.number(2, kind.code)
    writer.number(3, age)
  }

  fileprivate init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(id: "", kind: .adult)
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: id = try reader.text()
      case 2: kind = Kind(code: try reader.number()) ?? .adult
      case 3: age = try reader.small()
      default: try reader.skip()
      }
    }
  }
}

extension Conditions.Rule {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.number(1, allowed ? 1 : 0)
    if let penalty { writer.fields(2) { penalty.write(to: &$0) } }
  }

  fileprivate init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(allowed: false)
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: allowed = try reader.flag()
      case 2: penalty = try Money(reader.fields())
      default: try reader.skip()
      }
    }
  }
}

extension OfferRequest {
  func write(to writer: inout ByteWriter) {
    for slice in slices { writer.fields(1) { slice.write(to: &$0) } }
    writer.fields(2) { party.write(to: &$0) }
    writer.number(3, cabin.code)
    writer.number(4, maximumStops)
    writer.texts(5, airlines)
    writer.texts(6, refusedAirlines)
  }

  init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(slices: [], party: Party())
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: slices.append(try Slice(reader.fields()))
      case 2: party = try Party(reader.fields())
      case 3: cabin = Cabin(code: try reader.number()) ?? .economy
      case 4: maximumStops = try reader.small()
      case 5: airlines.append(try reader.text())
      case 6: refusedAirlines.append(try reader.text())
      default: try reader.skip()
      }
    }
  }
}

extension OfferRequest.Slice {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.text(1, origin)
    writer.text(2, destination)
    writer.number(3, Int(date.day))
    if let departure { writer.fields(4) { departure.write(to: &$0) } }
    if let arrival { writer.fields(5) { arrival.write(to: &$0) } }
  }

  fileprivate init(_ reader: ByteReader) throws(StateCodingError) {
    self.init(origin: "", destination: "", date: CalendarDate(day: 0))
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: origin = try reader.text()
      case 2: destination = try reader.text()
      case 3: date = CalendarDate(day: try reader.day())
      case 4: departure = try TimeWindow(reader.fields())
      case 5: arrival = try TimeWindow(reader.fields())
      default: try reader.skip()
      }
    }
  }
}
