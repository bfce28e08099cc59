import Airports
import Conversation
import Flights
import LocalTime

// Persons are read in passes, the unmistakable things first: e-mail addresses, telephone numbers, passports, dates,
// titles. What is left between commas and labels may be a name. Everything said stands with its place in the text, so
// that in the end it can be told whose it is.

/// Something said of a person.
enum PersonFact: Hashable {
  /// "My wife", "son:": of somebody who may be another one than before.
  case somebody
  case number(Int)
  case title(PassengerDetails.Title)
  case gender(PassengerDetails.Gender)
  case name(given: String?, family: String?)
  case bornOn(CalendarDate)
  case email(String)
  case phone(String)
  case passportNumber(String)
  case passportCountry(String)
  case passportExpiresOn(CalendarDate)
}

/// The reading of one message for travellers' persons.
struct PersonReading {
  /// How much of a message is heard.
  enum Scope {
    /// Whatever may be an answer: a bare name, a bare date.
    case answer
    /// The e-mail address and the telephone number, and what has labels.
    case contact
    /// What has labels: "my passport number is".
    case labelled
  }

  static let labels: Set<Kind> = [
    .bornLabel, .givenLabel, .familyLabel, .nameLabel, .genderLabel, .emailLabel, .phoneLabel,
    .passportLabel, .expiryLabel, .issuerLabel, .otherLabel,
  ]

  let words: Words
  let phrases: BookingPhrases
  let state: State
  let context: TurnContext
  let language: Language
  let scope: Scope
  /// What stands before each word, and after the last.
  let gaps: [Gap]
  /// For each word, the label that begins there.
  private(set) var labels: [BookingPhrases.Hit?]
  /// For each word, whether it lies in a label.
  private(set) var isLabel: [Bool]
  /// For each word, whether something was read from it.
  var taken: [Bool]
  var facts: [(fact: PersonFact, words: Range<Int>)] = []

  init(_ reading: BookingReading, _ scope: Scope) {
    words = reading.words
    phrases = reading.phrases
    state = reading.state
    context = reading.reader.context
    language = reading.reader.language
    self.scope = scope
    taken = reading.taken
    gaps = Self.gaps(reading.words, reading.phrases)
    labels = Array(repeating: nil, count: words.count)
    isLabel = Array(repeating: false, count: words.count)
    markLabels()
  }

  mutating func add(_ fact: PersonFact, _ range: Range<Int>) {
    facts.append((fact, range))
    take(range)
  }

  mutating func take(_ range: Range<Int>) {
    for word in range where taken.indices.contains(word) { taken[word] = true }
  }

  private mutating func markLabels() {
    var word = 0
    while word < words.count {
      guard let label = phrases.longest(Self.labels, at: word) else {
        word += 1
        continue
      }
      labels[word] = label
      for place in label.words { isLabel[place] = true }
      word = label.words.upperBound
    }
  }

  private static func gaps(_ words: Words, _ phrases: BookingPhrases) -> [Gap] {
    let bytes = words.source.utf8
    return (0...words.count).map { word in
      let start = word > 0 ? words.origins[word - 1].upperBound : 0
      let end = word < words.count ? words.origins[word].lowerBound : bytes.count
      guard start < end else { return word == 0 || word == words.count ? .line : .joined }
      let text = words.source[
        bytes.index(
          bytes.startIndex, offsetBy: start)..<bytes.index(bytes.startIndex, offsetBy: end)
      ]
      if word == 0 || word == words.count { return .line }
      return Gap(text, isAbbreviated: isAbbreviated(word - 1, words, phrases))
    }
  }

  /// Whether a point after the word ends no sentence: `geb.`, `Mr.`, `J.`, `12.`.
  private static func isAbbreviated(
    _ word: Int, _ words: Words, _ phrases: BookingPhrases
  ) -> Bool {
    let length = words.ranges[word].count
    if length == 1 || words.marks[word].contains(.digits) && length <= 2 { return true }
    let short: Set<String> = [
      "geb", "st", "exp", "no", "nr", "tel", "sig", "dott", "sra", "srta", "mme", "mlle", "mr",
      "mrs",
      "ms", "dr", "sr", "hr", "fr", "jr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
      "sept", "oct", "nov", "dec", "okt", "dez", "num", "nac", "nasc", "prof", "ra", "na", "ssa",
      "mar", "mai", "juil", "janv", "fev", "avr", "ott", "dic", "gen", "mag", "giu", "lug", "ago",
      "set", "ene", "abr", "dob", "nro",
    ]
    return short.contains(words.string(word))
  }
}

extension PersonReading {
  /// What the message says of each traveller.
  mutating func read() -> [ToldDetails] {
    readEmails()
    readPassports()
    readPhones()
    readDates()
    readNumbers()
    readTitles()
    readCountries()
    readNames()
    return people()
  }

  /// Whether the words stand in a line in which something of a person was said with its label.
  func isOpen(_ word: Int) -> Bool {
    if scope == .answer { return true }
    return facts.contains { fact in
      guard fact.words.lowerBound != word else { return false }
      let range = min(fact.words.lowerBound, word)...max(fact.words.lowerBound, word)
      return range.dropFirst().allSatisfy { gaps[$0] < .stop }
    }
  }

  /// The label that the words after it belong to, looked for to the left within the sentence.
  func label(before word: Int, reach: Int = 6) -> BookingPhrases.Hit? {
    var place = word
    var steps = 0
    while place > 0, gaps[place] < .stop, steps < reach {
      place -= 1
      steps += 1
      if isLabel[place] {
        while place > 0, labels[place] == nil { place -= 1 }
        return labels[place]
      }
      if taken[place] { return nil }
    }
    return nil
  }

  /// The first traveller whose person is not whole, as known so far.
  var current: TravellerDetails? {
    state.draft?.travellers.first {
      $0.givenName == nil || $0.familyName == nil || $0.bornOn == nil || $0.gender == nil
        || state.draft?.offer.needsIdentityDocuments == true
          && ($0.passportNumber == nil || $0.passportCountry == nil || $0.passportExpiresOn == nil)
    }
  }
}
