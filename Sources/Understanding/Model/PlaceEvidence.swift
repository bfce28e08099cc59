import Airports
import Conversation

// Names are looked for wider than the built-in reader does: ordinary words that are also names (a model knows when Nice
// is nice), misspelt and inflected ones ("do Londynu"), scripts without spaces. Wide is harmless here: only the place
// that a model claims is looked up in what was found.

/// The places that a message names.
struct PlaceEvidence {
  /// What each name may mean, the likeliest first.
  private(set) var names: [[NameMatch]] = []
  /// The countries and states named (`ES`, `US-ME`).
  private(set) var regions: Set<String> = []

  /// The most words that are looked at for spelling.
  private static let corrections = 12

  init(_ reader: Reader) {
    names = reader.places.map(\.matches)
    for start in 0..<reader.words.count where !reader.words.marks[start].contains(.digits) {
      readNames(reader.words, from: start)
    }
    readOddSpellings(reader)
  }

  private mutating func readNames(_ words: Words, from start: Int) {
    let first = words.ranges[start]
    for end in start..<min(start + 6, words.count) {
      let name = words.bytes[first.lowerBound..<words.ranges[end].upperBound]
      let matches = Atlas.lookup(name)
      if !matches.isEmpty { names.append(matches) }
      if end < start + 3, name.count > 3 || words.marks[start].contains(.upper) {
        regions.formUnion(Atlas.region(name))
      }
    }
    let code = words.string(start).uppercased()
    if first.count == 3, let kind = Atlas.kind(of: code) {
      names.append([NameMatch(code: code, kind: kind, weight: 255, isCommonWord: false)])
    }
  }

  private mutating func readOddSpellings(_ reader: Reader) {
    var left = Self.corrections
    for token in reader.tokens where token.kind == .unknown && left > 0 {
      let word = reader.words.bytes[reader.words.ranges[token.first]]
      let isPlain = word.allSatisfy { $0 < 0x80 }
      guard word.count >= 5 else { continue }
      left -= 1
      let near = Atlas.closest(word)
      if !near.isEmpty { names.append(near) }
      names += isPlain ? Self.inflected(word) : Self.inside(word)
      if !isPlain { names += Self.inflected(word) }
    }
  }

  /// The names that the word begins with, up to three letters of ending apart, and those that share its stem.
  private static func inflected(_ word: ArraySlice<UInt8>) -> [[NameMatch]] {
    let step = word.first.map { $0 < 0x80 ? 1 : 2 } ?? 1
    return (1...3).compactMap { endings in
      let stem = word.dropLast(endings * step)
      guard stem.count >= 4 * step || stem.count >= 4 && endings < 3 else { return nil }
      let matches = Atlas.lookup(stem)
      if !matches.isEmpty { return matches }
      return endings < 3 ? Atlas.names(from: stem, longerBy: 2 * step) : nil
    }
  }

  /// The names inside a word of a script that parts no words.
  private static func inside(_ word: ArraySlice<UInt8>) -> [[NameMatch]] {
    let starts = word.indices.filter { word[$0] & 0xC0 != 0x80 } + [word.endIndex]
    var found: [[NameMatch]] = []
    for (place, start) in starts.enumerated().prefix(80) {
      for end in starts.dropFirst(place + 2).prefix(8) {
        let matches = Atlas.lookup(word[start..<end])
        if !matches.isEmpty { found.append(matches) }
      }
    }
    return found
  }
}

/// What the message says of a claimed place.
enum PlaceSupport {
  /// It is named; the code is that of the city or airport as it was said.
  case said(String)
  /// Only a country or region that it lies in is named, or a name that means another place sooner.
  case guess(String)
  case none
}

extension Evidence {
  func place(_ code: String, _ trip: Trip) -> PlaceSupport {
    if has(.home, .there, .back, .same, .swap), isOf(trip, code) { return .said(code) }
    if places.names.contains(where: { $0.first?.code == code }) { return .said(code) }
    if let wide = places.names.lazy.compactMap({ Self.wider($0, code) }).first {
      return .said(wide)
    }
    let others = places.names.filter { $0.contains { $0.code == code } }
    if !others.isEmpty { return lies(code) ? .said(code) : .guess(code) }
    return lies(code) ? .guess(code) : .none
  }

  /// Whether the two are one place, or an airport and its city.
  static func areNear(_ one: String, _ other: String) -> Bool {
    one == other || Atlas.airports(of: one).contains(other)
      || Atlas.airports(of: other).contains(one)
  }

  /// The city named where one of its airports is claimed, or the airport named where its city or another one there is.
  private static func wider(_ matches: [NameMatch], _ code: String) -> String? {
    guard let first = matches.first, !matches.contains(where: { $0.code == code }) else {
      return nil
    }
    if areNear(first.code, code) { return first.code }
    let city = Atlas.airport(code)?.metropolitan
    return city != nil && city == Atlas.airport(first.code)?.metropolitan ? first.code : nil
  }

  /// Whether it lies in a country or state that is named.
  private func lies(_ code: String) -> Bool {
    let match = NameMatch(code: code, kind: .city, weight: 1, isCommonWord: false)
    return !Atlas.narrow([match], toRegion: Array(places.regions)).isEmpty
  }

  private func isOf(_ trip: Trip, _ code: String) -> Bool {
    let known =
      [trip.origin, trip.destination] + trip.legs.flatMap { [$0.origin, $0.destination] }
    return known.contains { $0.map { Self.areNear($0, code) } ?? false }
  }

  /// The ends of the journey where the words say them outright: "from X to Y", once, with nothing taken back.
  var way: (origin: String, destination: String)? {
    guard !has(.back, .swap, .correct, .not, .no, .or, .via, .liveIn) else { return nil }
    var origins: [String] = []
    var destinations: [String] = []
    for index in reader.tokens.indices where reader.tokens[index].kind == .place {
      guard reader.isLinked(index),
        let code = reader.places[reader.tokens[index].value].matches.first?.code
      else { return nil }
      switch reader.tokens[index - 1].kind {
      case .from: origins.append(code)
      case .to, .into: destinations.append(code)
      default: return nil
      }
    }
    guard origins.count == 1, destinations.count == 1 else { return nil }
    return (origins[0], destinations[0])
  }
}
