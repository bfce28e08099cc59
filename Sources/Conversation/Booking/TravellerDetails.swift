import Flights
import LocalTime

/// What is known of one traveller's person, as far as they said it. It is kept sealed and never shown to a model.
package struct TravellerDetails: Hashable, Sendable, Codable {
  /// All given names, as in the passport.
  package var givenName: String?
  package var familyName: String?
  package var bornOn: CalendarDate?
  package var gender: PassengerDetails.Gender?
  package var title: PassengerDetails.Title?
  package var email: String?
  /// E.164.
  package var phone: String?
  package var passportNumber: String?
  /// ISO 3166 alpha-2.
  package var passportCountry: String?
  package var passportExpiresOn: CalendarDate?

  package init() {}

  /// Takes over what the other says.
  package mutating func merge(_ other: TravellerDetails) {
    givenName = other.givenName ?? givenName
    familyName = other.familyName ?? familyName
    bornOn = other.bornOn ?? bornOn
    gender = other.gender ?? gender
    title = other.title ?? title
    email = other.email ?? email
    phone = other.phone ?? phone
    passportNumber = other.passportNumber ?? passportNumber
    passportCountry = other.passportCountry ?? passportCountry
    passportExpiresOn = other.passportExpiresOn ?? passportExpiresOn
  }
}

/// What a message says of one traveller.
package struct ToldDetails: Hashable, Sendable, Codable {
  /// Whose they are, counted from 1 over the travellers of the booking, where the message says it ("passenger 2: ...").
  package var number: Int?
  package var details: TravellerDetails

  package init(number: Int? = nil, _ details: TravellerDetails) {
    self.number = number
    self.details = details
  }
}

/// Where somebody wants to sit.
package enum SeatWish: Hashable, Sendable, Codable {
  case window, aisle
  /// Beside one another, wherever that is.
  case together
  /// These seats: `14B`.
  case designators([String])
  /// No seats chosen: the airline gives them.
  case any
}
