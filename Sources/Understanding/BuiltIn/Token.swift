import Airports

/// A word or phrase of the message with what it says.
struct Token {
  var kind: Kind
  var value: Int
  /// Its first word.
  var first: Int
  /// How many words it has.
  var count: Int
  /// Whether a reading has taken it.
  var isUsed = false

  var words: Range<Int> { first..<first + count }
}

/// A place that was named, as the atlas knows it.
struct PlaceName {
  var matches: [NameMatch]
  /// The words of the name and of what was said to tell it apart (`London, Ontario`).
  var words: Range<Int>
  /// An ordinary word or a code in small letters: a place only where a place is expected.
  var isWeak: Bool
  /// An IATA code in capitals.
  var isCode: Bool
}

/// A phrase of the vocabulary that begins at a word.
private struct Phrase {
  var meaning: Int
  var count: Int
}

/// Cuts words into tokens: the longest phrase or name wins.
struct Tokens {
  private(set) var all: [Token] = []
  private(set) var places: [PlaceName] = []
  private(set) var language: Language
  /// How much more speaks for the language than for the one known before.
  private(set) var lead = 0

  private let words: Words
  private let vocabulary = Vocabulary.shared
  private let isShouting: Bool
  private let isFresh: Bool
  /// How many misspelt words were looked for.
  private var spellings = 0
  /// The longest name at each word.
  private var hits: [NameHit?] = []

  /// - Parameter home: The language of the traveller's country, where nothing else is known yet.
  init(_ words: Words, language known: Language, home: Language? = nil, isFresh: Bool = false) {
    self.words = words
    self.isFresh = isFresh
    language = known
    isShouting = Self.isShouting(words)
    all.reserveCapacity(words.count)
    let phrases = matchPhrases()
    hits.reserveCapacity(words.count)
    for start in 0..<words.count {
      let isNumber = words.marks[start].contains(.digits)
      hits.append(
        isNumber ? nil : Atlas.longestName(in: words.bytes, words: words.ranges, from: start))
    }
    chooseLanguage(phrases, known, home)
    build(phrases)
  }

  /// Whether a whole message in capitals leaves them without meaning.
  private static func isShouting(_ words: Words) -> Bool {
    let lettered = words.marks.count { !$0.contains(.digits) }
    return lettered > 4 && words.marks.count { $0.contains(.upper) } * 5 > lettered * 4
  }
}

// Phrases.
extension Tokens {
  /// The longest phrase at each word.
  private func matchPhrases() -> [Phrase?] {
    var phrases: [Phrase?] = []
    phrases.reserveCapacity(words.count)
    for start in 0..<words.count { phrases.append(longestPhrase(at: start)) }
    return phrases
  }

  private func longestPhrase(at start: Int) -> Phrase? {
    var hash = words.hashes[start]
    var best: Phrase?
    if let meaning = vocabulary.first(hash) { best = Phrase(meaning: meaning, count: 1) }
    var end = start + 1
    while end < words.count, end - start < Vocabulary.longest, vocabulary.continues(hash),
      words.marks[end].isDisjoint(with: .sentence)
    {
      hash = Words.join(hash, words.hashes[end])
      end += 1
      if let meaning = vocabulary.first(hash) {
        best = Phrase(meaning: meaning, count: end - start)
      }
    }
    return best
  }

  /// The language that most of the phrases belong to.
  private mutating func chooseLanguage(
    _ phrases: [Phrase?], _ known: Language, _ home: Language?
  ) {
    var scores: (Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0)
    var isUnspoken = false
    withUnsafeMutableBytes(of: &scores) { raw in
      let scores = raw.assumingMemoryBound(to: Int.self)
      var index = 0
      while index < phrases.count {
        // The words of a name tell nothing: "Los Angeles", "La Paz".
        if let hit = hits[index], hit.words > 1, hit.matches[0].weight > 100 {
          index += hit.words
          continue
        }
        guard let phrase = phrases[index] else {
          index += 1
          continue
        }
        var mask: UInt8 = 0
        var meaning: Int? = phrase.meaning
        while let found = meaning {
          mask |= vocabulary[found].languages
          meaning = vocabulary.following(found)
        }
        let shares = mask.nonzeroBitCount
        if shares < 6 {
          let weight = (shares == 1 ? 6 : shares == 2 ? 3 : shares == 3 ? 2 : 1) * phrase.count
          for language in 0..<6 where mask & (1 << UInt8(language)) != 0 {
            scores[language] += weight
          }
        }
        index += phrase.count
      }
      if home == nil, scores[Int(known.rawValue)] == 0 { isUnspoken = true }
      scores[Int((home ?? known).rawValue)] += home == nil ? 2 : 4
    }
    let list = [scores.0, scores.1, scores.2, scores.3, scores.4, scores.5]
    let best = list.max() ?? 0
    lead = best - list[Int(known.rawValue)]
    // Where nothing but the country speaks, it decides.
    if let home, home != known, list[Int(home.rawValue)] == best { lead = max(lead, 6) }
    // No word at all is of the language supposed, and some are of another one.
    if isUnspoken, isFresh, lead > 0, best > 3 { lead = max(lead, 3) }
    guard lead >= 3, let winner = list.firstIndex(of: best) else { return }
    language = Language(rawValue: UInt8(winner)) ?? known
  }

  /// What the phrase means in the message's language.
  private func meaning(_ phrase: Phrase?, at start: Int) -> Meaning? {
    guard let phrase else { return nil }
    var index: Int? = phrase.meaning
    while let found = index {
      if vocabulary[found].languages & language.bit != 0 { return vocabulary[found] }
      index = vocabulary.following(found)
    }
    let length = words.ranges[start + phrase.count - 1].upperBound - words.ranges[start].lowerBound
    let meaning = vocabulary[phrase.meaning]
    return length >= 6 && Self.isUnmistakable(meaning.kind) ? meaning : nil
  }

  /// Whether words of that kind are read in messages of another language, too.
  private static func isUnmistakable(_ kind: Kind) -> Bool {
    switch kind {
    case .month, .weekday, .relativeDay, .oneWay, .roundTrip, .cabin, .adult, .child, .infant,
      .person, .direct, .alliance, .redEye, .flight, .refundable, .number, .thanks:
      true
    default: false
    }
  }

  private mutating func build(_ phrases: [Phrase?]) {
    var index = 0
    while index < words.count {
      let token = token(at: index, phrases[index])
      all.append(token)
      index += token.count
    }
  }

  private mutating func token(at start: Int, _ phrase: Phrase?) -> Token {
    let meaning = self.meaning(phrase, at: start)
    let count = meaning == nil ? 0 : phrase?.count ?? 0
    if let index = airline(at: start) {
      return Token(kind: .airline, value: index, first: start, count: 1)
    }
    if let place = self.place(at: start, keyword: meaning, count: count) {
      places.append(place)
      return Token(
        kind: .place, value: places.count - 1, first: start, count: place.words.count)
    }
    if let meaning {
      return Token(kind: meaning.kind, value: Int(meaning.value), first: start, count: count)
    }
    if let number = words.number(start) {
      return Token(kind: .digits, value: number, first: start, count: 1)
    }
    if let meaning = respelt(start) {
      return Token(kind: meaning.kind, value: Int(meaning.value), first: start, count: 1)
    }
    return Token(kind: .unknown, value: 0, first: start, count: 1)
  }
}

// Places.
extension Tokens {
  /// What a misspelt keyword means, unless the word looks like a misspelt place where one stands.
  private mutating func respelt(_ start: Int) -> Meaning? {
    let word = words.bytes[words.ranges[start]]
    guard word.count >= 5, spellings < 12 else { return nil }
    spellings += 1
    guard let meaning = Self.misspelt(word, in: vocabulary, language: language) else { return nil }
    switch all.last?.kind {
    case .from, .to, .into: return Atlas.closest(word).isEmpty ? meaning : nil
    default: return meaning
    }
  }

  /// An airline's code in capitals where one may stand: "the BA one", "with LH".
  private func airline(at start: Int) -> Int? {
    if let index = shortAirline(at: start) { return index }
    guard words.marks[start].contains(.upper), !isShouting, words.ranges[start].count == 2 else {
      return nil
    }
    let after = start + 1 < words.count ? words.string(start + 1) : ""
    let before = start > 0 ? words.string(start - 1) : ""
    guard
      ["one", "flight", "flights"].contains(after) || ["with", "on", "not", "by"].contains(before)
    else { return nil }
    let code = words.string(start).uppercased()
    if code == "LA" { return nil }
    return airlineNames.firstIndex { $0.code.description == code }
  }

  /// A name or code that means other things as well, where airlines are listed: "United or BA", "with TAP", "Alaska only".
  private func shortAirline(at start: Int) -> Int? {
    let bytes = words.bytes[words.ranges[start]]
    guard (2...8).contains(bytes.count), !words.marks[start].contains(.digits) else { return nil }
    let last = all.last?.kind
    let isListed =
      (last == .or || last == .and) && all.count > 1 && all[all.count - 2].kind == .airline
    let isNamed = Self.shortAirlines.contains { bytes.elementsEqual($0.name.utf8) }
    guard isListed || isNamed else { return nil }
    let after = start + 1 < words.count ? words.string(start + 1) : ""
    let isWished =
      isListed || after == "only" || after == "nao" || after == "no" || after == "solo"
      || after == "one" || after == "flight" || after == "flights"
      || (last == .with || last == .refuse || last == .not || last == .no || last == .by)
      || (last == .the || last == .to) && all.count > 1 && all[all.count - 2].kind == .with
    guard isWished else { return nil }
    let code =
      Self.shortAirlines.first { bytes.elementsEqual($0.name.utf8) }?.code
      ?? (bytes.count == 2 ? words.string(start).uppercased() : "")
    return airlineNames.firstIndex { $0.code.description == code }
  }

  private static let shortAirlines: [(name: String, code: String)] = [
    ("qatar", "QR"), ("tap", "TP"), ("gol", "G3"), ("azul", "AD"), ("alaska", "AS"), ("sas", "SK"),
    ("ana", "NH"), ("swiss", "LX"), ("tui", "BY"), ("sky", "H2"), ("copa", "CM"), ("condor", "DE"),
    ("british", "BA"), ("latam", "LA"),
  ]

  private func place(at start: Int, keyword: Meaning?, count: Int) -> PlaceName? {
    if words.marks[start].contains(.digits) { return nil }
    if let code = code(at: start, isKeyword: keyword != nil) { return code }
    guard var hit = hits[start] else {
      return keyword == nil ? nickname(at: start) : nil
    }
    // "Any London airport": the city, not the field of a namesake.
    if hit.words == 2, words.string(start + 1) == "airport" {
      let city = Atlas.lookup(words.bytes[words.ranges[start]])
      if let first = city.first, first.weight > hit.matches[0].weight + 60 {
        hit = NameHit(words: 1, matches: city)
      }
    }
    var end = start + hit.words
    // A name does not run over the end of a sentence, save after an abbreviation (`St. Louis`).
    for index in start + 1..<max(end, start + 1)
    where !words.marks[index].isDisjoint(with: .sentence) && words.ranges[index - 1].count > 2 {
      end = index
      break
    }
    guard end == start + hit.words else { return nil }
    if let keyword, !(keyword.kind == .holiday && isAfterWay) {
      guard hit.words > count else { return nil }
      if keyword.kind != .the, keyword.kind != .filler, keyword.kind != .of,
        hit.words - count < 1 || hit.matches[0].weight < 60
      {
        return nil
      }
    }
    let isShort = hit.words == 1 && words.ranges[start].count <= 3
    let isCapital = words.marks[start].contains(.upper) && !isShouting
    let isWeak =
      (hit.matches[0].isCommonWord && !(isShort && isCapital)) || hit.matches[0].weight < 60
      || (isShort && !isCapital && hit.matches[0].weight < 200)
    var place = PlaceName(
      matches: hit.matches, words: start..<end, isWeak: isWeak, isCode: false)
    narrow(&place)
    return place
  }

  /// "Pra Natal": after a word of the way a holiday's name is a city's.
  private var isAfterWay: Bool { all.last?.kind == .from || all.last?.kind == .to }

  /// An IATA code in capitals.
  private func code(at start: Int, isKeyword: Bool) -> PlaceName? {
    guard words.marks[start].contains(.upper), words.ranges[start].count == 3,
      !isShouting || !isKeyword && !Atlas.isCommonWord(words.bytes[words.ranges[start]])
    else { return nil }
    // "Reference ABC123" is no airport.
    if start + 1 < words.count, words.marks[start + 1].contains(.joined) { return nil }
    let isLinked =
      !words.marks[start].isDisjoint(with: [.dash, .arrow, .slash])
      || (start + 1 < words.count
        && !words.marks[start + 1].isDisjoint(with: [.dash, .arrow, .slash]))
    if isKeyword, !isLinked { return nil }
    return coded(start, isWeak: false)
  }

  /// The place whose code the word is.
  private func coded(_ start: Int, isWeak: Bool) -> PlaceName? {
    let code = words.string(start).uppercased()
    guard let kind = Atlas.kind(of: code) else { return nil }
    let match = NameMatch(code: code, kind: kind, weight: 255, isCommonWord: false)
    return PlaceName(
      matches: [match], words: start..<start + 1, isWeak: isWeak, isCode: !isWeak)
  }

  /// A code in small letters, or a short name that the atlas leaves out because it is short.
  private func nickname(at start: Int) -> PlaceName? {
    let bytes = words.bytes[words.ranges[start]]
    if let code = Self.nicknames.first(where: { bytes.elementsEqual($0.name.utf8) })?.code {
      let match = NameMatch(code: code, kind: .city, weight: 200, isCommonWord: false)
      return PlaceName(
        matches: [match], words: start..<start + 1,
        isWeak: bytes.count < 3 && !words.marks[start].contains(.upper), isCode: false)
    }
    if bytes.count == 3 {
      if isPaired(start) || opensWay(start) { return coded(start, isWeak: true) }
      guard !Atlas.isCommonWord(words.bytes[words.ranges[start]]),
        Atlas.size(ofAirport: words.string(start)) ?? 255 >= 120
      else { return nil }
      return coded(start, isWeak: true)
    }
    return nil
  }

  /// "Sin to KL": a big airport's code that is a word as well, where a way begins.
  private func opensWay(_ start: Int) -> Bool {
    guard start == 0 || words.string(start - 1) == "from", start + 2 < words.count,
      words.string(start + 1) == "to"
    else { return false }
    return Atlas.size(ofAirport: words.string(start)) ?? 0 >= 150
  }

  /// `sea > anc`, `sin - kul`: a code in small letters with an arrow or a dash to another word of three letters.
  private func isPaired(_ start: Int) -> Bool {
    let ties: Marks = [.arrow, .dash, .slash]
    let next = start + 1
    let isBefore =
      next < words.count && !words.marks[next].isDisjoint(with: ties)
      && words.ranges[next].count == 3
    let isAfter =
      start > 0 && !words.marks[start].isDisjoint(with: ties) && words.ranges[start - 1].count == 3
    return (isBefore || isAfter) && !words.marks[start].contains(.digits)
  }

  /// Short names that are too short for the atlas.
  private static let nicknames: [(name: String, code: String)] = [
    ("sd", "SAN"), ("ldn", "LON"), ("sp", "SAO"),
  ]

  /// Takes what tells places of one name apart: `, Ontario`, `AZ`, `(Mexico)`.
  private func narrow(_ place: inout PlaceName) {
    let start = place.words.upperBound
    guard start < words.count else { return }
    let marks = words.marks[start]
    let isApart = !marks.isDisjoint(with: [.comma, .bracket])
    guard marks.isDisjoint(with: .sentence.union([.dash, .arrow, .slash])) || isApart else {
      return
    }
    for count in stride(from: min(3, words.count - start), through: 1, by: -1) {
      let last = start + count - 1
      let bytes = words.bytes[words.ranges[start].lowerBound..<words.ranges[last].upperBound]
      guard bytes.count > 2 || isAbbreviation(start, isApart: isApart) else { continue }
      let regions = Atlas.region(bytes)
      guard !regions.isEmpty else { continue }
      let narrowed = Atlas.narrow(place.matches, toRegion: regions)
      guard !narrowed.isEmpty else { continue }
      place.matches = narrowed
      place.words = place.words.lowerBound..<start + count
      if isApart { place.isWeak = false }
      return
    }
  }

  /// Whether the two letters are a state's, not a word such as `in` or `or`.
  private func isAbbreviation(_ index: Int, isApart: Bool) -> Bool {
    if words.marks[index].contains(.upper), !isShouting { return true }
    let isWord = vocabulary.first(words.hashes[index]) != nil
    if !isWord { return true }
    let isLast =
      index + 1 >= words.count
      || !words.marks[index + 1].isDisjoint(with: .sentence.union([.comma, .bracket]))
    return isApart && (isLast || words.marks[index].contains(.capital))
  }
}
