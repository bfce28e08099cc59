import Conversation
import Flights

// Whom a part of the message is about: "passenger 2", "the baby", "Mrs", "female", "my daughter".

extension PersonReading {
  /// The passenger's number over the whole booking, where the message says it.
  mutating func readNumbers() {
    for word in 0..<words.count where !taken[word] {
      if isListMark(word) { take(word..<word + 1) }
      guard let hit = phrases.longest([.passenger], at: word), isOpen(word) || hit.value == 0
      else { continue }
      if let number = ordinal(word - 1), gaps[word] <= .space,
        let place = place(of: hit.value, number)
      {
        add(.number(place), word - 1..<afterLinks(hit.words.upperBound))
        continue
      }
      guard gaps[word] >= .comma || isAfterLead(word) else { continue }
      let next = hit.words.upperBound
      let number = next < words.count && gaps[next] <= .space ? words.number(next) : nil
      guard number != nil || gaps[next] >= .colon || hit.value == 3 else { continue }
      let range = hit.words.lowerBound..<(number == nil ? next : next + 1)
      if let place = place(of: hit.value, number) {
        add(.number(place), range)
      } else {
        take(range)
      }
    }
  }

  /// "The second passenger is".
  private func ordinal(_ word: Int) -> Int? {
    guard words.hashes.indices.contains(word), !taken[word] else { return nil }
    var index = Vocabulary.shared.first(words.hashes[word])
    while let found = index {
      let meaning = Vocabulary.shared[found]
      if meaning.kind == .ordinal, (1...9).contains(meaning.value) { return Int(meaning.value) }
      index = Vocabulary.shared.following(found)
    }
    return nil
  }

  private func afterLinks(_ word: Int) -> Int {
    var word = word
    while word < words.count, gaps[word] <= .colon, !words.marks[word].contains(.capital),
      let link = phrases.longest([.link], at: word)
    { word = link.words.upperBound }
    return word
  }

  private func isAfterLead(_ word: Int) -> Bool {
    word > 0 && phrases.longest([.lead, .mine, .link], at: word - 1) != nil
  }

  /// `1.`, `2)` before a person of a list: the order says as much.
  private func isListMark(_ word: Int) -> Bool {
    guard gaps[word] >= .stop, let number = words.number(word), (1...9).contains(number),
      word + 1 < words.count, !words.marks[word + 1].contains(.digits)
    else { return false }
    return gaps[word + 1] != .joined && !isDate(from: word)
  }

  /// - Parameter kind: 0 any, 1 adult, 2 child, 3 infant.
  private func place(of kind: Int, _ number: Int?) -> Int? {
    let kinds: [Passenger.Kind] = [.adult, .child, .infant]
    let count = number ?? 1
    guard count > 0, kinds.indices.contains(kind - 1) else { return kind == 0 ? number : nil }
    let passengers = state.draft?.offer.passengers ?? []
    let places = passengers.indices.filter { passengers[$0].kind == kinds[kind - 1] }
    guard places.indices.contains(count - 1), number != nil || places.count == 1 else {
      return kind == 1 && passengers.isEmpty ? number : nil
    }
    return places[count - 1] + 1
  }

  mutating func readTitles() {
    for word in 0..<words.count where !taken[word] && !isLabel[word] {
      if let hit = phrases.longest([.title], at: word), isTitle(hit) {
        addTitle(hit)
      } else if let hit = phrases.longest([.relation], at: word), scope == .answer || isOpen(word) {
        facts.append((.somebody, hit.words))
        addGender(hit)
      } else if let hit = phrases.longest([.gender, .genderHint], at: word), isGender(hit) {
        if gaps[hit.words.upperBound] == .colon { facts.append((.somebody, hit.words)) }
        addGender(hit)
      }
    }
  }

  private mutating func addGender(_ hit: BookingPhrases.Hit) {
    add(.gender(hit.value == 1 ? .male : .female), hit.words)
  }

  private mutating func addTitle(_ hit: BookingPhrases.Hit) {
    let titles: [PassengerDetails.Title] = [.mr, .ms, .mrs, .miss, .dr]
    guard titles.indices.contains(hit.value - 1) else { return }
    add(.title(titles[hit.value - 1]), hit.words)
    if hit.value < 5 { facts.append((.gender(hit.value == 1 ? .male : .female), hit.words)) }
  }

  /// Before a name, behind one, or a part of its own; the short ones of other languages only in their own.
  private func isTitle(_ hit: BookingPhrases.Hit) -> Bool {
    let (start, end) = (hit.words.lowerBound, hit.words.upperBound)
    let isInitial = hit.words.count == 1 && words.ranges[start].count == 1
    if isInitial || ["fr", "don", "dona", "seu", "sir", "menina"].contains(words.string(start)) {
      guard hit.languages & language.bit != 0 || hit.languages & known.bit != 0,
        gaps[start] >= .colon, end < words.count, gaps[end] <= .space
      else { return false }
      return words.marks[end].contains(.capital)
    }
    guard isOpen(start) || hasLabel(start) else { return false }
    let opens = gaps[start] > .space || isStop(start - 1)
    let closes = gaps[end] > .space || isStop(end)
    return opens || closes
  }

  /// A bare word for a sex is one of a part of its own; `m` in the midst of a name is an initial, "Mann" a name.
  private func isGender(_ hit: BookingPhrases.Hit) -> Bool {
    let (start, end) = (hit.words.lowerBound, hit.words.upperBound)
    let isLabelled = label(before: start, reach: 3)?.kind == .genderLabel
    if isLabelled { return true }
    guard isOpen(start) else { return false }
    let isApart = gaps[start] > .space || isStop(start - 1)
    let isClosed = gaps[end] > .space || isStop(end)
    let isSmall = !words.marks[start].contains(.capital)
    if hit.kind == .gender { return isSmall || isApart && isClosed }
    if hit.words.count == 1, words.ranges[start].count == 1 {
      return isApart && isClosed && start < words.count
    }
    return isApart && (isClosed || isSmall && gaps[end] <= .space)
  }

  private var known: Language { Language(code: state.language) ?? .en }

  private func hasLabel(_ word: Int) -> Bool { label(before: word, reach: 3) != nil }

  /// Whether the word is no part of a name: taken, a label, an article.
  func isStop(_ word: Int) -> Bool {
    guard taken.indices.contains(word) else { return true }
    return taken[word] || isLabel[word] || words.marks[word].contains(.digits)
      || !words.marks[word].contains(.capital)
        && phrases.longest([.link, .lead, .neutral], at: word) != nil
  }
}
