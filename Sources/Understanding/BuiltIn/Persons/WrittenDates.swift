import LocalTime

// Dates as people write those of their lives: with a day, a month and a year, in numbers or with the month's name.

/// A date as it was written.
struct DayMonthYear {
  /// nil where only a month and a year are said.
  var day: Int?
  var month: Int
  var year: Int
  /// Whether the year has two digits.
  var hasShortYear: Bool
}

extension PersonReading {
  typealias Scan = (DayMonthYear, end: Int)

  func date(from word: Int) -> Scan? {
    if words.marks[word].contains(.digits) {
      return inNumbers(word) ?? dayFirst(word) ?? inOneNumber(word) ?? monthAndYear(word)
    }
    return monthFirst(word) ?? monthAndYear(word)
  }

  private func digits(_ word: Int) -> Int? {
    words.marks.indices.contains(word) && words.marks[word].contains(.digits)
      ? words.ranges[word].count : nil
  }

  /// `12.03.1988`, `3/5/80`, `1988-03-12`, `12 03 1988`.
  private func inNumbers(_ word: Int) -> Scan? {
    guard let first = digits(word), let second = digits(word + 1), let third = digits(word + 2),
      let one = words.number(word), let two = words.number(word + 1),
      let three = words.number(word + 2),
      second <= 2, isParted(word + 1, third == 4), isParted(word + 2, third == 4)
    else { return nil }
    if first == 4, third <= 2 {
      return (DayMonthYear(day: three, month: two, year: one, hasShortYear: false), word + 3)
    }
    guard first <= 2, third == 4 || third == 2 else { return nil }
    let hasPoints = words.marks[word + 1].contains(.point) || words.marks[word + 1].contains(.stop)
    let isMonthFirst = two > 12 || one <= 12 && !hasPoints && isAmerican
    let date = DayMonthYear(
      day: isMonthFirst ? two : one, month: isMonthFirst ? one : two, year: three,
      hasShortYear: third == 2)
    return (date, word + 3)
  }

  private var isAmerican: Bool {
    context.country.map { DayMonthOrder(country: $0) } == .monthFirst
  }

  /// Parted as the numbers of one date are; by mere spaces only where the year has four digits.
  private func isParted(_ word: Int, _ hasLongYear: Bool) -> Bool {
    switch gaps[word] {
    case .tied, .slash: true
    case .space:
      hasLongYear || words.marks[word].contains(.point) || words.marks[word].contains(.stop)
    case .comma: words.marks[word].contains(.dash)
    default: false
    }
  }

  /// `12 March 1988`, `3. Mai 80`, `3 de mayo de 1980`, `12MAR88`, `1er mai 1980`.
  private func dayFirst(_ word: Int) -> Scan? {
    guard let length = digits(word), length <= 2, let day = words.number(word) else { return nil }
    var place = word + 1
    if isSuffix(place) { place += 1 }
    place = afterParticles(place)
    guard place < words.count, gaps[place] <= .comma, let month = month(place) else { return nil }
    return year(afterParticles(place + 1), day, month)
  }

  /// `March 12, 1988`, `May 3rd 1980`.
  private func monthFirst(_ word: Int) -> Scan? {
    guard let month = month(word), let length = digits(word + 1), length <= 2,
      let day = words.number(word + 1), gaps[word + 1] <= .space
    else { return nil }
    let place = isSuffix(word + 2) ? word + 3 : word + 2
    return year(afterParticles(place), day, month)
  }

  private func year(_ word: Int, _ day: Int?, _ month: Int) -> Scan? {
    guard let length = digits(word), length == 4 || length == 2, let year = words.number(word),
      gaps[word] <= .comma
    else { return nil }
    return (
      DayMonthYear(day: day, month: month, year: year, hasShortYear: length == 2), word + 1
    )
  }

  /// `4/2031`, `April 2031`, `04/31`: an end without its day.
  private func monthAndYear(_ word: Int) -> Scan? {
    guard label(before: word, reach: 3)?.kind == .expiryLabel else { return nil }
    if let month = month(word) { return year(afterParticles(word + 1), nil, month) }
    guard let length = digits(word), length <= 2, let month = words.number(word),
      (1...12).contains(month), word + 1 < words.count, gaps[word + 1] < .comma
    else { return nil }
    return year(word + 1, nil, month)
  }

  /// `12031988`, `19880312`, where a birth date is awaited or named.
  private func inOneNumber(_ word: Int) -> Scan? {
    guard digits(word) == 8, scope == .answer || label(before: word)?.kind == .bornLabel else {
      return nil
    }
    let text = words.string(word)
    func part(_ start: Int, _ length: Int) -> Int { Int(text.dropFirst(start).prefix(length)) ?? 0 }
    let isYearFirst =
      (1900...context.today.year).contains(part(0, 4)) && (1...12).contains(part(4, 2))
    let isYearLast = (1900...context.today.year).contains(part(4, 4))
    guard isYearFirst || isYearLast else { return nil }
    if isYearFirst {
      return (
        DayMonthYear(day: part(6, 2), month: part(4, 2), year: part(0, 4), hasShortYear: false),
        word + 1
      )
    }
    let isMonthFirst = part(2, 2) > 12 || part(0, 2) <= 12 && isAmerican
    return (
      DayMonthYear(
        day: part(isMonthFirst ? 2 : 0, 2), month: part(isMonthFirst ? 0 : 2, 2), year: part(4, 4),
        hasShortYear: false), word + 1
    )
  }

  private func isSuffix(_ word: Int) -> Bool {
    word < words.count && gaps[word] == .joined
      && ["st", "nd", "rd", "th", "er", "o", "a"].contains(words.string(word))
  }

  private func afterParticles(_ word: Int) -> Int {
    var word = word
    while word < words.count, ["of", "de", "del", "di", "do"].contains(words.string(word)),
      gaps[word] <= .space
    { word += 1 }
    return word
  }

  /// The month of that name, in any of the languages.
  private func month(_ word: Int) -> Int? {
    guard words.hashes.indices.contains(word) else { return nil }
    var index = Vocabulary.shared.first(words.hashes[word])
    while let found = index {
      if Vocabulary.shared[found].kind == .month { return Int(Vocabulary.shared[found].value) }
      index = Vocabulary.shared.following(found)
    }
    return nil
  }
}
