import Flights

// The numbers of the cases in the bytes: a case's number is its place in the list, so the lists only ever grow at their ends.

/// A type whose cases have numbers in the bytes.
protocol Numbered: Hashable {
  static var numbered: [Self] { get }
}

extension Numbered {
  var code: Int { Self.numbered.firstIndex(of: self) ?? 0 }

  /// The case, or nil for one of a newer program.
  init?(code: Int64) {
    guard code >= 0, code < Self.numbered.count else { return nil }
    self = Self.numbered[Int(code)]
  }
}

extension SlotName: Numbered {
  static let numbered: [SlotName] = [
    .origin, .destination, .departureDate, .tripType, .returnDate, .passengers, .cabin,
    .departureTime, .arrivalTime, .returnTime, .airlines, .maximumStops, .bags, .budget,
    .refundable,
    .changeable, .legs,
  ]
}

extension SpecialNeed: Numbered {
  static let numbered: [SpecialNeed] = [.animal, .wheelchair, .assistance, .meal]
}

extension TripKind: Numbered {
  static let numbered: [TripKind] = [.oneWay, .roundTrip, .multiCity]
}

extension TravellerZone.Source: Numbered {
  static let numbered: [TravellerZone.Source] = [.phone, .location, .said, .arrival]
}

extension Question.Topic: Numbered {
  static let numbered: [Question.Topic] = [
    .slots, .which, .confirmation, .offers, .ages, .zone, .samePeople, .details, .contact,
    .purchase, .trip, .cancellation, .changeDay, .changeOffers, .changePurchase, .payment,
    .scheduleChange, .additions,
  ]
}

extension OfferWish: Numbered {
  static let numbered: [OfferWish] = [
    .more, .cheaper, .earlier, .later, .faster, .direct, .otherDates,
  ]
}

extension Cabin: Numbered {
  static let numbered: [Cabin] = [.economy, .premiumEconomy, .business, .first]
}

extension Passenger.Kind: Numbered {
  static let numbered: [Passenger.Kind] = [.adult, .child, .infant]
}

extension Set<SlotName> {
  /// A bit for each slot in the set.
  var mask: UInt64 { reduce(0) { $0 | 1 << UInt64($1.code) } }

  init(mask: UInt64) {
    self.init(
      SlotName.numbered.enumerated().filter { mask >> UInt64($0.offset) & 1 == 1 }.map(\.element))
  }
}
