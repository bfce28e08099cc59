/// A cabin class, named as the sellers' APIs name it.
package enum Cabin: String, Sendable, Codable, CaseIterable {
  case economy
  case premiumEconomy = "premium_economy"
  case business
  case first
}

/// Who travels, counted as airlines count: by the age on the date of the last flight.
package struct Party: Hashable, Sendable, Codable {
  /// Travellers of 12 years and more, or of unknown age.
  package var adults: Int
  /// The ages of the children from 2 to 11; nil for a child whose age is not known yet.
  package var children: [Int?]
  /// The ages in whole years (0 or 1) of the infants, each on an adult's lap.
  package var infants: [Int]

  package init(adults: Int = 1, children: [Int?] = [], infants: [Int] = []) {
    self.adults = adults
    self.children = children
    self.infants = infants
  }

  package var count: Int { adults + children.count + infants.count }

  /// The most travellers that one booking takes.
  package static let limit = 9
}
