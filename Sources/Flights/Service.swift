/// Something sold beside the flights of an offer: a bag, a seat, the right to cancel.
package struct Service: Hashable, Sendable, Codable {
  package enum Kind: Hashable, Sendable, Codable {
    case bag(Bag)
    /// A seat by its designator, such as `14B`.
    case seat(String)
    /// The right to cancel for any reason, what that gives back, and where its terms are.
    case cancellation(refund: Money?, terms: String?)
  }

  package struct Bag: Hashable, Sendable, Codable {
    /// Whether it is handed in; otherwise it goes into the cabin.
    package var isChecked: Bool
    /// In kilograms; nil where the seller does not say.
    package var maximumWeight: Int?

    package init(isChecked: Bool, maximumWeight: Int? = nil) {
      self.isChecked = isChecked
      self.maximumWeight = maximumWeight
    }
  }

  /// The seller's id, which may be another one each time the offer is read.
  package var id: String
  package var kind: Kind
  package var passengerIDs: [String]
  /// The flights it is for: their numbers counted over all slices, from 0.
  package var flights: [Int]
  /// The most that can be bought.
  package var maximumQuantity: Int
  /// The price of one.
  package var price: Money

  package init(
    id: String, kind: Kind, passengerIDs: [String], flights: [Int], maximumQuantity: Int = 1,
    price: Money
  ) {
    self.id = id
    self.kind = kind
    self.passengerIDs = passengerIDs
    self.flights = flights
    self.maximumQuantity = maximumQuantity
    self.price = price
  }

  /// Whether it is the same thing for the same travellers and flights, whatever its id and price are.
  package func isSame(as other: Service) -> Bool {
    kind.isSame(as: other.kind) && Set(passengerIDs) == Set(other.passengerIDs)
      && Set(flights) == Set(other.flights)
  }

  /// The same, where one of the two is a bag whose weight is not told, as of one that was bought.
  func mayBe(_ other: Service) -> Bool {
    guard case .bag(let bag) = kind, case .bag(let others) = other.kind,
      bag.maximumWeight == nil || others.maximumWeight == nil, bag.isChecked == others.isChecked
    else { return isSame(as: other) }
    var same = self
    same.kind = other.kind
    return same.isSame(as: other)
  }
}

extension Service.Kind {
  fileprivate func isSame(as other: Service.Kind) -> Bool {
    switch (self, other) {
    case (.cancellation, .cancellation): true
    default: self == other
    }
  }
}

/// A service and how many of it.
package struct ChosenService: Hashable, Sendable, Codable {
  package var service: Service
  package var quantity: Int

  package init(_ service: Service, quantity: Int = 1) {
    self.service = service
    self.quantity = quantity
  }
}
