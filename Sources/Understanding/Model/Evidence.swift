import Airports
import Conversation

/// What there is in a message to support a claim: meanings in any of the languages, numbers, names of places.
struct Evidence {
  let reader: Reader
  /// The built-in reading.
  let commands: [Command]
  let meanings: [Meaning]
  let numbers: Set<Int>
  /// Whether most of the words are in no language that is read here, so that a missing word proves nothing.
  let isForeign: Bool
  /// Whether there is more than a word or two of it.
  let isLong: Bool
  let places: PlaceEvidence
  private let kinds: Set<Kind>

  init(_ reader: Reader, _ commands: [Command]) {
    self.reader = reader
    self.commands = commands
    let meanings = Self.meanings(reader)
    self.meanings = meanings
    kinds = Set(meanings.map(\.kind))
    numbers = Self.numbers(reader, meanings)
    places = PlaceEvidence(reader)
    let weight = Self.unknownWeight(reader)
    isForeign = weight.unknown > weight.known
    isLong = weight.unknown >= 3
  }

  func has(_ wanted: Kind...) -> Bool { wanted.contains(where: kinds.contains) }

  /// Whether the message says yes, in a language read here or in one of some others.
  var assents: Bool {
    if commands.contains(.affirm) { return true }
    if commands.contains(.deny) { return false }
    return reader.tokens.indices.contains { index in
      let token = reader.tokens[index]
      let isWord =
        token.kind == .yes
        || token.words.contains { Self.assent.contains(reader.words.string($0)) }
      return isWord && !isAsked(index) && !reader.isNegated(index, within: 2)
    }
  }

  /// Whether the token stands in a question.
  private func isAsked(_ index: Int) -> Bool {
    if reader.isQuestion.indices.contains(index), reader.isQuestion[index] { return true }
    var next = index + 1
    while reader.isLinked(next) { next += 1 }
    return reader.marks(next).contains(.question)
  }

  /// Whether it may be praise of what was offered: no question, and nothing refused.
  var mayPraise: Bool {
    !has(.no, .not, .refuse, .question, .ask, .correct, .more)
      && !reader.words.end.contains(.question)
  }

  /// A yes in languages that are not read otherwise, and what people say instead of one.
  private static let assent: Set<String> = [
    "tak", "jo", "joo", "ja", "da", "ano", "igen", "evet", "hai", "ya", "iya", "vang", "jah",
    "kylla",
    "да", "ага", "так", "はい", "うん", "是", "是的", "好", "好的", "对", "네", "예", "نعم", "أيوه", "כן", "ναι",
    "हाँ", "हां",
    "book", "booking", "reserve", "accept", "confirm", "purchase", "take", "buche", "buchen",
    "nehme",
    "akzeptiere", "reserviere", "reserver", "reservez", "accepte", "confirme", "prends", "reservar",
    "reserva", "acepto", "confirmo", "tomo", "prenoto", "prenota", "accetto", "confermo", "prendo",
    "aceito",
  ]

  /// Numbers that may count people: not those that the built-in reader took for dates and times.
  var counts: Set<Int> {
    var counts: Set<Int> = []
    for token in reader.tokens {
      switch token.kind {
      case .digits, .number, .ordinal: if !token.isUsed { counts.insert(token.value) }
      case .us, .companion: if token.value > 1 { counts.insert(token.value) }
      default: break
      }
    }
    for case .set(.passengers(let party)) in commands {
      counts.formUnion([party.adults, party.children.count, party.count])
    }
    return counts
  }

  /// Amounts that the numbers of the message may write: `1,200`, `1.2k`, `five hundred`.
  var amounts: Set<Int> {
    var amounts = numbers
    var joined = 0
    for index in 0..<reader.words.count {
      let marks = reader.words.marks[index]
      guard let number = reader.words.number(index) else {
        joined = 0
        continue
      }
      let isGroup = reader.words.ranges[index].count == 3 && joined > 0
      joined = isGroup && marks.isDisjoint(with: .sentence) ? joined * 1000 + number : number
      if joined > 1_000_000_000 { joined = 0 }
      amounts.insert(joined)
      if marks.contains(.point), index > 0, let whole = reader.words.number(index - 1), number < 10
      {
        amounts.insert(whole * 1000 + number * 100)
      }
    }
    for number in numbers where number < 1000 {
      amounts.insert(number * 100)
      amounts.insert(number * 1000)
    }
    return amounts
  }

  /// The codes of the airlines named, and of the alliances' members.
  var airlines: Set<String> {
    var codes: Set<String> = []
    for token in reader.tokens where token.kind == .airline {
      if let code = airlineCode(Int16(clamping: token.value)) { codes.insert(code) }
    }
    for meaning in meanings {
      if meaning.kind == .airline, let code = airlineCode(meaning.value) { codes.insert(code) }
      if meaning.kind == .alliance, (1...3).contains(meaning.value) {
        codes.formUnion(allianceMembers[Int(meaning.value) - 1])
      }
    }
    for index in 0..<reader.words.count
    where reader.words.marks[index].contains(.upper) && reader.words.ranges[index].count == 2 {
      codes.insert(reader.words.string(index).uppercased())
    }
    return codes
  }

  var hasUnknownWord: Bool {
    reader.tokens.contains {
      $0.kind == .unknown && !Atlas.isCommonWord(reader.words.bytes[reader.words.ranges[$0.first]])
    }
  }

  /// Whether a span of days is told: "for a week", "ten nights".
  var saysDuration: Bool {
    has(.dayUnit, .nightUnit, .weekUnit, .monthUnit)
      && (!numbers.isEmpty || has(.the, .stay, .for))
  }

  /// Whether the words of the text stand in the message, one beside the other.
  func names(_ text: String) -> Bool {
    let wanted = Atlas.fold(text)
    let bytes = reader.words.bytes
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return false }
    return (0...bytes.count - wanted.count).contains { start in
      bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

extension Evidence {
  /// All that the phrases of the message mean: in its own language whatever their length, in another from four letters on.
  private static func meanings(_ reader: Reader) -> [Meaning] {
    let vocabulary = Vocabulary.shared
    let words = reader.words
    var found: Set<Meaning> = []
    // "Bom dia" tells no day.
    let courtesies = reader.tokens.filter { [.greeting, .thanks, .bye].contains($0.kind) }
    for start in 0..<words.count where !courtesies.contains(where: { $0.words.contains(start) }) {
      var hash = words.hashes[start]
      for end in start..<min(start + Vocabulary.longest, words.count) {
        if end > start { hash = Words.join(hash, words.hashes[end]) }
        let length = words.ranges[end].upperBound - words.ranges[start].lowerBound
        var index = vocabulary.first(hash)
        while let place = index {
          let meaning = vocabulary[place]
          if meaning.languages & reader.language.bit != 0 || length >= 4 { found.insert(meaning) }
          index = vocabulary.following(place)
        }
        guard vocabulary.continues(hash) else { break }
      }
    }
    for token in reader.tokens {
      found.insert(
        Meaning(
          kind: token.kind, value: Int16(clamping: token.value), languages: reader.language.bit))
    }
    return Array(found)
  }

  private static func numbers(_ reader: Reader, _ meanings: [Meaning]) -> Set<Int> {
    var numbers: Set<Int> = []
    for index in 0..<reader.words.count {
      if let number = reader.words.number(index) { numbers.insert(number) }
    }
    for meaning in meanings where meaning.kind == .number || meaning.kind == .ordinal {
      numbers.insert(Int(meaning.value))
    }
    return numbers
  }

  /// How much of the message is in words that are known, and how much in others; scripts without spaces count by length.
  private static func unknownWeight(_ reader: Reader) -> (known: Int, unknown: Int) {
    var known = 0
    var unknown = 0
    let words = reader.words
    for token in reader.tokens where token.kind != .digits {
      for index in token.words {
        let word = words.bytes[words.ranges[index]]
        let isPlain = word.allSatisfy { $0 < 0x80 }
        let weight = isPlain ? 1 : max(1, word.count / 9)
        let isKnown =
          token.kind != .unknown || Atlas.isCommonWord(word)
          || Vocabulary.shared.first(words.hashes[index]) != nil
        if isKnown { known += weight } else { unknown += weight }
      }
    }
    return (known, unknown)
  }
}
