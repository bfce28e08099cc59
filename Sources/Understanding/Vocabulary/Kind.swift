/// What a word or phrase says, whatever its language.
enum Kind: UInt8, Sendable {
  // Ways.
  case from, to, into, between, via, leave, go, arrive, back, stay, flight, trip, destination,
    origin
  // Small words.
  case on, at, `in`, around, before, after, by, until, `for`, of, the, and, or, with, without, only
  case not, no, yes, any, also
  // Days.
  case this, next, coming, weekday, month, relativeDay, tonight, dayUnit, nightUnit, weekUnit
  /// As soon as possible.
  case soon
  case weekend, monthUnit, yearUnit, number, ordinal, suffix, ago, later, early, middle, late
  case cheapest, flexible, holiday, each
  // Times of day.
  case am, pm, oclock, noon, midnight, daypart, half, quarter, past, redEye, hourUnit, minuteUnit
  // Wishes.
  case oneWay, roundTrip, multiCity, dayTrip, cabin, cabinClass, businessTrip, direct, stops
  case airline, airlineWord, alliance, refuse, bag, handBag, baggageless, under, budget, currency
  case refundable, changeable
  // People.
  case adult, child, infant, person, ticket, me, companion, us, family, alone, age, aged, monthsOld
  case lap, company
  // Talk.
  /// A wish to be answered in another language, by its number.
  case speak
  case greeting, thanks, bye, stopMessages, identity, human, startOver, forgetMe, whatDoYouKnow,
    swap, drop,
    correct
  case notSure, wait, question, ask, offer, best, fastest, earliest, latest, last, more, cheaper
  case earlierOne, laterOne, fasterOne, otherDates, liveIn, home, there, same, airport, special
  case otherService
  /// Digits.
  case digits
  /// The name or code of a place; its value is the index of the hit.
  case place
  /// A word that nobody here knows.
  case unknown
  /// A word of a language that says nothing here, but tells the language.
  case filler

  // What follows stands in the table of booking alone (`Vocabulary.booking`).
  /// A word that makes a message worth being read for persons or bookings, whatever was asked.
  case flag
  // Persons: titles by number, genders 1 (male) and 2 (female).
  case title, gender, genderHint, relation, passenger, nationality, particle, nameSuffix
  case bornLabel, givenLabel, familyLabel, nameLabel, genderLabel, emailLabel, phoneLabel
  case passportLabel, expiryLabel, issuerLabel, otherLabel
  /// Stands between a label and its value: "is", "of", "on".
  case link
  /// Stands before a name and is none: "yes", "sorry", "here is".
  case lead
  // Answers to what costs money.
  case assent, praise, courtesy, refusal, negation, condition
  /// A word that changes nothing of what is wanted: "I", "would like", "it".
  case neutral
  // Booking.
  case book, hold, payLater, pay, cancel, change, send, put, accept
  case mine, booking, journey, outbound, inbound, document, reference, newTimes, bags
  case statusQuestion, tripList, samePeople
  // Seats: 1 window, 2 aisle, 3 together, 4 any.
  case seatPlace, seatWish, seat
}

/// A kind with its number: the weekday, the month, the count.
struct Meaning: Hashable, Sendable {
  var kind: Kind
  var value: Int16
  /// The languages in which the phrase means this, a bit each (`Language.bit`).
  var languages: UInt8
}

/// The languages that are read.
enum Language: UInt8, CaseIterable, Sendable {
  case en, es, pt, fr, de, it

  var bit: UInt8 { 1 << rawValue }
  var code: String { ["en", "es", "pt", "fr", "de", "it"][Int(rawValue)] }

  static let all: UInt8 = 63

  init?(code: String) {
    guard let found = Self.allCases.first(where: { code.hasPrefix($0.code) }) else { return nil }
    self = found
  }
}

extension Language {
  /// What is mostly spoken in the country (ISO 3166 alpha-2), where it is one of these.
  init?(country: String) {
    switch country {
    case "ES", "MX", "AR", "CO", "CL", "PE", "VE", "EC", "GT", "CU", "BO", "DO", "HN", "PY", "SV",
      "NI", "CR", "PA", "UY", "PR":
      self = .es
    case "BR", "PT", "AO", "MZ", "CV": self = .pt
    case "FR", "MC", "SN", "CI", "ML", "BF", "NC", "PF", "RE", "GP", "MQ", "GF", "GA": self = .fr
    case "DE", "AT", "LI": self = .de
    case "IT", "SM": self = .it
    default: return nil
    }
  }
}

/// Phrases of a language, parted by `|`, that say one thing.
struct Entry: Sendable {
  var kind: Kind
  var value: Int16
  var phrases: StaticString

  init(_ kind: Kind, _ phrases: StaticString, _ value: Int16 = 0) {
    self.kind = kind
    self.value = value
    self.phrases = phrases
  }
}
