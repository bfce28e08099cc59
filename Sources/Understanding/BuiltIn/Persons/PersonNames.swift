import Airports
import Conversation

// A name is what stands in a part of its own and is nothing else: no label, no title, no date, no word of the talk.

extension PersonReading {
  mutating func readNames() {
    markSlashed()
    var word = 0
    while word < words.count {
      guard isFree(word) else {
        word += 1
        continue
      }
      var end = word + 1
      while end < words.count, isFree(end), gaps[end] <= .space { end += 1 }
      read(word..<end)
      word = end
    }
  }

  private func isFree(_ word: Int) -> Bool {
    !taken[word] && !isLabel[word] && !words.marks[word].contains(.digits)
  }

  /// `SCHMIDT/ANNA MRS`: the family, a slash, the given names.
  private mutating func markSlashed() {
    for word in 1..<max(1, words.count)
    where gaps[word] == .slash && isFree(word) && isFree(word - 1) {
      guard isOpen(word) || hasNameLabel(word - 1) else { continue }
      var start = word - 1
      while start > 0, isFree(start - 1), gaps[start] <= .space { start -= 1 }
      var end = word + 1
      while end < words.count, isFree(end), gaps[end] <= .space { end += 1 }
      let family = NameParts(self, start..<word)
      let given = NameParts(self, word..<end)
      if start > 0, gaps[start] < .colon, !isLabel[start - 1] { continue }
      add(.name(given: given.whole, family: family.whole), start..<end)
    }
  }

  private func hasNameLabel(_ word: Int) -> Bool {
    switch label(before: word, reach: 3)?.kind {
    case .nameLabel, .givenLabel, .familyLabel: true
    default: false
    }
  }

  /// Reads a part of the message between commas, labels and things known.
  private mutating func read(_ range: Range<Int>) {
    let label = adjacentLabel(before: range.lowerBound)
    if label == nil, isSaying(range) || isPlaceOfBirth(range) { return }
    if label == .nameLabel, !mayFollowLabel(range) { return }
    var range = range
    switch label {
    case .nameLabel, .givenLabel, .familyLabel:
      if label == .nameLabel, range.count > 1, isArticle(range.lowerBound) {
        range = range.lowerBound + 1..<range.upperBound
      }
      range = trimmed(range, isLabelled: true)
    case .otherLabel, .issuerLabel, .expiryLabel, .passportLabel, .emailLabel, .phoneLabel,
      .genderLabel, .bornLabel:
      return
    default: range = trimmed(range, isLabelled: false)
    }
    guard !range.isEmpty else { return }
    switch label {
    case .givenLabel: add(.name(given: NameParts(self, range).whole, family: nil), range)
    case .familyLabel: add(.name(given: nil, family: NameParts(self, range).whole), range)
    case .nameLabel where isPartOfTwo(.familyLabel):
      add(.name(given: NameParts(self, range).whole, family: nil), range)
    case .nameLabel where isPartOfTwo(.givenLabel):
      add(.name(given: nil, family: NameParts(self, range).whole), range)
    case .nameLabel: if !isTalk(range, isBare: false) { addNames(range) }
    default: if isName(range) { addNames(range) }
    }
  }

  /// "One moment": phrases of the talk in small letters.
  private func isSaying(_ range: Range<Int>) -> Bool {
    !range.allSatisfy { words.marks[$0].contains(.capital) }
      && phrases.cover(range, with: [.refusal, .assent, .praise, .courtesy, .neutral])
  }

  /// The words without what leads to the name and what follows it.
  private func trimmed(_ range: Range<Int>, isLabelled: Bool) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound,
      let lead = phrases.longest(isLabelled ? [.link] : [.lead, .link], at: start),
      lead.words.upperBound <= range.upperBound, mayLead(lead, range)
    { start = lead.words.upperBound }
    var end = start
    while end < range.upperBound, !endsName(end, start) { end += 1 }
    // "Dupont et le prénom ...": what leads to the next thing is no part of the name.
    if end == range.upperBound,
      words.marks[start..<max(start, end)].contains(where: { $0.contains(.capital) })
    {
      while end > start + 1, isConnector(end - 1) || isArticle(end - 1) { end -= 1 }
      return start..<end
    }
    if !isLabelled, end < range.upperBound, !isConnector(end) { return start..<start }
    return start..<end
  }

  /// "An", "Le" and "Do" are names as well where only one word follows and they are written as such.
  private func mayLead(_ lead: BookingPhrases.Hit, _ range: Range<Int>) -> Bool {
    let start = lead.words.lowerBound
    if lead.words.upperBound == range.upperBound { return lead.kind == .lead || lead.kind == .link }
    let isCapital = words.marks[start].contains(.capital)
    return lead.kind == .lead && !isParticle(start)
      || !isCapital && !isParticle(start) || start == 0 && lead.kind == .lead
  }

  /// A word in small letters that the languages spoken here use for other things ends a name.
  private func endsName(_ word: Int, _ start: Int) -> Bool {
    if isConnector(word), word > start {
      return word + 1 >= words.count
        || words.marks[word + 1].contains(.capital) && isTalkWord(word + 1)
    }
    return !words.marks[word].contains(.capital) && !isParticle(word) && isTalkWord(word)
  }

  func isParticle(_ word: Int) -> Bool { phrases.longest([.particle], at: word) != nil }

  func isConnector(_ word: Int) -> Bool {
    ["and", "und", "et", "y", "e"].contains(words.string(word))
  }

  /// One name, or several with an "and" between; a family name at the end is that of all.
  private mutating func addNames(_ range: Range<Int>) {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for word in range where isConnector(word) && word > start && word + 1 < range.upperBound {
      parts.append(start..<word)
      start = word + 1
    }
    parts.append(start..<range.upperBound)
    if parts.count == 1 { return addName(range) }
    let names = parts.map { NameParts(self, $0).split(romance: isIberian) }
    let family = names.last?.family
    for (part, name) in zip(parts, names) {
      let isGiven = name.given == nil
      add(
        .name(given: name.given ?? name.family, family: isGiven ? family : name.family), part)
    }
    take(range)
  }

  var isIberian: Bool { language == .es || language == .pt }

  private mutating func addName(_ range: Range<Int>) {
    if let last = facts.last, case .name(let family?, nil) = last.fact,
      last.words.upperBound == range.lowerBound,
      gaps[range.lowerBound] == .comma, isInverted(last.words, range)
    {
      facts.removeLast()
      let given = NameParts(self, range).whole
      let name = NameParts(self, last.words).whole
      return add(
        .name(given: given, family: family.isEmpty ? nil : name),
        last.words.lowerBound..<range.upperBound)
    }
    let name = NameParts(self, range).split(romance: isIberian)
    if name.given == nil, let one = name.family { return addSingle(one, range) }
    add(.name(given: name.given, family: name.family), range)
  }

  /// A single word is the name that is still wanted; a title before it makes it a family's.
  private mutating func addSingle(_ name: String, _ range: Range<Int>) {
    let follows = facts.contains { fact in
      if case .title = fact.fact { fact.words.upperBound == range.lowerBound } else { false }
    }
    let wantsFamily = current.map { $0.givenName != nil && $0.familyName == nil } ?? false
    let isFamily = follows || wantsFamily
    add(.name(given: isFamily ? nil : name, family: isFamily ? name : nil), range)
  }

  /// "Schmidt, Anna, 12.03.1988": a single word, a comma and a given name are the family first, where they are all of
  /// the name that is said.
  private func isInverted(_ family: Range<Int>, _ given: Range<Int>) -> Bool {
    let isUpper = family.contains { words.marks[$0].contains(.upper) }
    let next = given.upperBound
    let hasMore =
      next < words.count && gaps[next] < .line || facts.contains { $0.words.lowerBound >= next }
    return isUpper || hasMore || words.count == family.count + given.count
  }
}
