import Airports

// Places among the words: names, IATA codes, nicknames, and what tells namesakes apart.

extension Tokens {
  func place(at start: Int, keyword: Meaning?, count: Int) -> PlaceName? {
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
  private var isAfterWay: Bool {
    switch all.last?.kind {
    case .from, .to, .go: true
    default: false
    }
  }

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
    // "A VIE desde MAD": capitals after a word of the way are a code, whatever else they mean.
    if isKeyword, !isLinked, isShouting || !isAfterWay { return nil }
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

  /// Short names that are too short for the atlas.
  private static let nicknames: [(name: String, code: String)] = [
    ("sd", "SAN"), ("ldn", "LON"), ("sp", "SAO"),
  ]

  /// "Sin to KL": a big airport's code that is a word as well, where a way begins.
  private func opensWay(_ start: Int) -> Bool {
    let ways: Set<String> = ["nach", "para", "pra", "vers", "pour", "hasta"]
    guard start + 2 < words.count else { return false }
    let next = words.string(start + 1)
    let isOpen = start == 0 || words.string(start - 1) == "from"
    guard next == "to" && isOpen || ways.contains(next) else { return false }
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
