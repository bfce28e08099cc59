import Flights
import LocalTime

// Offers of one search have much in common: what is the same as in the offer before is not written again, and airlines that
// are the owner are left out.

extension Offer {
  func write(to writer: inout ByteWriter, after before: Offer?) {
    writer.text(1, id)
    if requestID != before?.requestID { writer.text(2, requestID) }
    if owner != before?.owner { writer.fields(3) { owner.write(to: &$0) } }
    for index in slices.indices {
      writer.fields(4) { slices[index].write(to: &$0, owner: owner) }
    }
    writer.fields(5) { total.write(to: &$0) }
    writer.number(6, expiresAt.milliseconds)
    if passengers != before?.passengers {
      // Told apart from the same passengers even when there are none.
      writer.flag(14, true)
      for passenger in passengers { writer.fields(7) { passenger.write(to: &$0) } }
    }
    if let rule = conditions.change { writer.fields(8) { rule.write(to: &$0) } }
    if let rule = conditions.refund { writer.fields(9) { rule.write(to: &$0) } }
    writer.flag(10, !payment.instant)
    if let instant = payment.payBy { writer.number(11, instant.milliseconds) }
    if let instant = payment.priceGuaranteedUntil { writer.number(12, instant.milliseconds) }
    writer.flag(13, needsIdentityDocuments)
  }

  init(_ reader: ByteReader, after before: Offer?) throws(StateCodingError) {
    self.init(
      id: "", requestID: before?.requestID ?? "",
      owner: before?.owner ?? Airline(code: nil, name: ""), slices: [],
      total: Money(units: 0, scale: 0, currency: ""), expiresAt: Instant(milliseconds: 0),
      passengers: before?.passengers ?? [])
    slices.reserveCapacity(2)
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: id = try reader.text()
      case 2: requestID = try reader.text()
      case 3: owner = try Airline(reader.fields())
      case 4: slices.append(try Slice(reader.fields(), owner: owner))
      case 5: total = try Money(reader.fields())
      case 6: expiresAt = Instant(milliseconds: try reader.number())
      case 7: passengers.append(try Passenger(reader.fields()))
      case 8: conditions.change = try Conditions.Rule(reader.fields())
      case 9: conditions.refund = try Conditions.Rule(reader.fields())
      case 10: payment.instant = !(try reader.flag())
      case 11: payment.payBy = Instant(milliseconds: try reader.number())
      case 12: payment.priceGuaranteedUntil = Instant(milliseconds: try reader.number())
      case 13: needsIdentityDocuments = try reader.flag()
      case 14: if try reader.flag() { passengers = [] }
      default: try reader.skip()
      }
    }
  }
}

extension Slice {
  fileprivate func write(to writer: inout ByteWriter, owner: Airline) {
    for index in segments.indices {
      writer.fields(1) { segments[index].write(to: &$0, owner: owner) }
    }
    writer.number(2, duration)
    writer.text(3, fareBrand)
  }

  fileprivate init(_ reader: ByteReader, owner: Airline) throws(StateCodingError) {
    self.init(segments: [], duration: nil)
    segments.reserveCapacity(2)
    var reader = reader
    while let tag = try reader.tag() {
      switch tag {
      case 1: segments.append(try Segment(reader.fields(), owner: owner))
      case 2: duration = try reader.small()
      case 3: fareBrand = try reader.text()
      default: try reader.skip()
      }
    }
  }
}

extension Segment {
  /// The airlines are written only where they are others than the owner, and than each other.
  fileprivate func write(to writer: inout ByteWriter, owner: Airline) {
    writer.text(1, origin)
    writer.text(2, destination)
    writer.text(3, originTerminal)
    writer.text(4, destinationTerminal)
    writer.number(5, Int64(departure.minutes))
    writer.number(6, Int64(arrival.minutes))
    writer.number(7, duration)
    if marketingCarrier != owner { writer.fields(8) { marketingCarrier.write(to: &$0) } }
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

  fileprivate init(_ reader: ByteReader, owner: Airline) throws(StateCodingError) {
    var reader = reader
    var origin = ""
    var destination = ""
    var originTerminal: String?
    var destinationTerminal: String?
    var departure = 0
    var arrival = 0
    var duration: Int?
    var marketing: Airline?
    var operating: Airline?
    var flightNumber = ""
    var aircraft: String?
    var cabin: Cabin?
    var bags: Bags?
    var technicalStops: [String] = []
    while let tag = try reader.tag() {
      switch tag {
      case 1: origin = try reader.text()
      case 2: destination = try reader.text()
      case 3: originTerminal = try reader.text()
      case 4: destinationTerminal = try reader.text()
      case 5: departure = try reader.localMinutes()
      case 6: arrival = try reader.localMinutes()
      case 7: duration = try reader.small()
      case 8: marketing = try Airline(reader.fields())
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
    let marketingCarrier = marketing ?? owner
    self.init(
      origin: origin, destination: destination, originTerminal: originTerminal,
      destinationTerminal: destinationTerminal, departure: LocalDateTime(minutes: departure),
      arrival: LocalDateTime(minutes: arrival), duration: duration,
      marketingCarrier: marketingCarrier, flightNumber: flightNumber,
      operatingCarrier: operating ?? marketingCarrier, aircraft: aircraft, cabin: cabin, bags: bags,
      technicalStops: technicalStops)
  }
}

extension ByteReader {
  /// Minutes since 1970 on some clock.
  fileprivate mutating func localMinutes() throws(StateCodingError) -> Int {
    try number(in: -0x8000_0000 * 1440...0x8000_0000 * 1440 - 1)
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
