import Conversation
import Flights

// What a message says of persons, money and bookings is read before anything of the trip, and its words are taken out:
// "Paris Hilton" is nobody's destination. The rest of the message is read like any other, as far as what was asked lets
// trips be spoken of.

/// The reading of one message for persons and bookings.
struct BookingReading {
  let reader: Reader
  let phrases: BookingPhrases
  let sentences: [Sentence]
  /// For each word, whether a reading has taken it.
  var taken: [Bool]
  var commands: [Command] = []

  var words: Words { reader.words }
  var state: State { reader.state }
  var topic: Question.Topic? { state.asked?.topic }
  var all: Range<Int> { 0..<words.count }
  /// The languages that are spoken here, a bit each.
  var spoken: UInt8 { reader.language.bit | (Language(code: state.language) ?? .en).bit }
  /// Whether offers are there that could be booked.
  var hasOffer: Bool {
    switch topic {
    case .offers, .samePeople, .details, .contact, .purchase: true
    default: state.draft != nil || state.chosen != nil || !state.offers.isEmpty
    }
  }

  init(_ reader: Reader) {
    self.reader = reader
    phrases = BookingPhrases(reader.words)
    sentences = reader.words.sentences
    taken = Array(repeating: false, count: reader.words.count)
  }

  mutating func take(_ range: Range<Int>) {
    for word in range where taken.indices.contains(word) { taken[word] = true }
  }

  /// The commands; nil where the message is about a trip alone.
  mutating func read() -> [Command]? {
    if let topic, topic.isCostly, isPlainYes(to: topic) { return [.affirm] }
    readRequest()
    readSeats()
    readSamePeople()
    readPurchase()
    readPersons()
    if let topic, topic.isPrivate { return finish(topic) }
    guard !commands.isEmpty else { return nil }
    var rest = rest()
    return rest.readTrip() + commands
  }

  private func finish(_ topic: Question.Topic) -> [Command] {
    var others = reading(of: rest(), topic)
    guard topic.isCostly else { return others + commands }
    others.removeAll { $0 == .affirm || $0 == .deny }
    let isAlone = commands.isEmpty && others.allSatisfy(\.isLittle)
    if !commands.contains(where: \.isWish), saysNo(to: topic, isAlone: isAlone) {
      return [.deny] + (isAlone ? others.filter(\.isLanguage) : others) + commands
    }
    if others.isEmpty, commands.isEmpty, words.end.contains(.question) {
      return [.sideQuestion(words.text(0..<min(words.count, 60)))]
    }
    return others + commands
  }

  /// The message without the words that were taken.
  func rest() -> Reader {
    guard taken.contains(true) else { return reader }
    var bytes = Array(words.source.utf8)
    for word in all where taken[word] {
      for place in words.origins[word] where bytes[place] != UInt8(ascii: "\n") {
        bytes[place] = UInt8(ascii: " ")
      }
    }
    return Reader(String(decoding: bytes, as: UTF8.self), state, reader.context)
  }
}

extension Command {
  /// Whether it adds nothing to a no.
  fileprivate var isLittle: Bool {
    switch self {
    case .smallTalk, .clear, .sideQuestion, .language, .more(.more): true
    default: false
    }
  }

  fileprivate var isLanguage: Bool { if case .language = self { true } else { false } }

  /// Whether it wants something else than what was asked, so that a no in it is no answer.
  fileprivate var isWish: Bool {
    switch self {
    case .booking, .hold: true
    default: false
    }
  }
}

extension Reader {
  /// What the message says of persons, money and bookings, and of anything else; nil where it is about a trip alone.
  func readBooking() -> [Command]? {
    let isPrivate = state.asked?.topic.isPrivate == true
    let mayBook =
      !state.trips.isEmpty || !state.offers.isEmpty || state.draft != nil || state.chosen != nil
      || state.asked?.topic == .offers
    guard
      isPrivate || mayBook || words.source.has(UInt8(ascii: "@"))
        || BookingPhrases.hasFlag(words)
    else { return nil }
    var reading = BookingReading(self)
    return reading.read()
  }
}
