import Airports
import Conversation

// A passport's number stands beside a word for it (ICAO Doc 9303: up to nine letters and digits), its country is told by
// name, by people or by code.

extension PersonReading {
  mutating func readPassports() {
    for word in labels.indices {
      guard let label = labels[word], label.kind == .passportLabel else { continue }
      if let number = number(after: label.words.upperBound) ?? number(before: word) {
        add(.passportNumber(number.text), number.words)
      }
    }
    readBareNumber()
  }

  /// The first such number of the sentence after the label.
  private func number(after start: Int) -> (text: String, words: Range<Int>)? {
    var word = start
    while word < words.count, gaps[word] < .stop, word < start + 8 {
      if isLabel[word], labels[word]?.kind != .nameLabel, word > start { return nil }
      if !taken[word], gaps[word] != .joined, let found = number(at: word) { return found }
      word += 1
    }
    return nil
  }

  /// "C01X00T47 is my passport number": the first word of the sentence.
  private func number(before label: Int) -> (text: String, words: Range<Int>)? {
    var word = label
    while word > 0, gaps[word] < .comma { word -= 1 }
    while word < label {
      if gaps[word] != .joined || word == 0, !taken[word], let found = number(at: word) {
        return found
      }
      word += 1
    }
    return nil
  }

  /// 6 to 9 letters and digits, two digits or more; the letters before them may stand apart.
  private func number(at word: Int) -> (text: String, words: Range<Int>)? {
    guard !isDate(from: word) else { return nil }
    var end = word + 1
    var best: (String, Range<Int>)?
    while true {
      while end < words.count, gaps[end] == .joined { end += 1 }
      let text = words.original(word..<end).filter { $0 != "-" && $0 != " " }.uppercased()
      let digits = text.count(where: \.isNumber)
      if (6...9).contains(text.utf8.count), digits >= 2,
        text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
      {
        best = (text, word..<end)
      }
      // `YA 1234567`, `C01X 00T47`: parts with capitals and digits alone.
      guard end < words.count, gaps[end] == .space || gaps[end] == .tied,
        text.utf8.count < 9, isPart(words.original(word..<end)), isPart(piece(from: end)),
        !isLabel[end]
      else { return best }
      end += 1
    }
  }

  private func piece(from start: Int) -> String {
    var end = start + 1
    while end < words.count, gaps[end] == .joined { end += 1 }
    return words.original(start..<end)
  }

  private func isPart(_ text: String) -> Bool {
    text.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "-" || $0 == " ") }
      && (text.contains(where: \.isNumber) || text.utf8.count <= 3)
  }

  /// The whole answer is letters and digits, as only a passport has them.
  private mutating func readBareNumber() {
    guard scope == .answer, words.count > 0, !facts.contains(where: \.fact.isPassportNumber),
      labels.allSatisfy({ $0 == nil || $0?.kind == .nameLabel })
    else { return }
    for word in 0..<words.count where gaps[word] >= .comma && !taken[word] {
      guard let found = number(at: word), gaps[found.words.upperBound] >= .comma,
        found.text.contains(where: \.isLetter),
        found.text.count(where: \.isNumber) >= 4
          && !isDate(from: word)
      else { continue }
      return add(.passportNumber(found.text), found.words)
    }
  }
}

extension PersonFact {
  fileprivate var isPassportNumber: Bool { if case .passportNumber = self { true } else { false } }
}

extension PersonReading {
  /// The country of the passport: beside a word for it, or in a part of its own after the number.
  mutating func readCountries() {
    let needsCountry =
      current?.givenName != nil && current?.familyName != nil && current?.passportCountry == nil
    for word in 0..<words.count where !taken[word] && !isLabel[word] {
      guard let (code, end) = country(at: word) else { continue }
      let label = label(before: word)
      let isIssuer = label.map { leads($0, to: word) } ?? false
      let isBeside =
        labels.indices.contains(end) && labels[end]?.kind == .passportLabel && gaps[end] <= .space
        || adjacentLabel(before: word) == .passportLabel
          && (scope == .answer || facts.contains(where: \.fact.isPassportNumber))
      let isAlone =
        (gaps[word] >= .comma || isDone(word - 1)) && (gaps[end] >= .comma || isDone(end))
      let follows = isAlone && facts.contains(where: \.fact.isPassportNumber) && isOpen(word)
      let isAnswer = isAlone && scope == .answer && needsCountry
      if isIssuer || isBeside || follows || isAnswer {
        return add(.passportCountry(code), word..<end)
      }
    }
  }

  /// Whether the label is of the country at the word. "From" leads to it where a passport or its holder is spoken of, and right before it.
  private func leads(_ label: BookingPhrases.Hit, to word: Int) -> Bool {
    guard label.kind == .issuerLabel else { return false }
    guard isOfTrips(label) else { return true }
    return label.words.upperBound == word
      && (scope == .answer || labels.contains { $0?.kind == .passportLabel })
  }

  private func isDone(_ word: Int) -> Bool {
    taken.indices.contains(word) && (taken[word] || isLabel[word])
  }

  /// The country whose name, people or code begins at the word.
  func country(at word: Int) -> (code: String, end: Int)? {
    if let hit = phrases.longest([.nationality], at: word) {
      let letters = [hit.value / 26, hit.value % 26].map { UInt8(65 + $0) }
      return (String(decoding: letters, as: UTF8.self), hit.words.upperBound)
    }
    for count in (1...4).reversed() where word + count <= words.count {
      let range = word..<word + count
      guard range.dropFirst().allSatisfy({ gaps[$0] <= .space }) else { continue }
      let text = words.text(range)
      if text.utf8.count > 3, let code = Atlas.region(text).first(where: { $0.utf8.count == 2 }) {
        return (code, range.upperBound)
      }
    }
    return countryCode(at: word).map { ($0, word + 1) }
  }

  private func countryCode(at word: Int) -> String? {
    let text = words.original(word..<word + 1)
    guard text == text.uppercased() else { return nil }
    if let code = Understanding.country(alpha3: text) { return code }
    guard text.utf8.count == 2 else { return nil }
    return Atlas.region(text).first { $0 == text } ?? (isAlpha2(text) ? text : nil)
  }

  private func isAlpha2(_ code: String) -> Bool { !Atlas.cities(inCountry: code).isEmpty }
}
