import Conversation
import LocalTime

// Dates of persons lie in the past, or are a passport's end: they are read apart from those of journeys, in whatever
// notation has a day, a month and a year.

extension PersonReading {
  mutating func readDates() {
    var word = 0
    while word < words.count {
      guard !taken[word], let (date, end) = date(from: word) else {
        word += 1
        continue
      }
      let label = label(before: word)
      if let fact = fact(of: date, label?.kind, at: word) {
        add(fact, word..<end)
      } else if scope == .answer || label?.kind == .otherLabel {
        take(word..<end)
      }
      word = end
    }
  }

  /// Whether a whole date begins at the word.
  func isDate(from word: Int) -> Bool { date(from: word) != nil }

  private func fact(of date: DayMonthYear, _ label: Kind?, at word: Int) -> PersonFact? {
    switch label {
    case .expiryLabel: return expiry(date)
    case .otherLabel, .issuerLabel: return nil
    case .bornLabel: return birth(date)
    default:
      guard isOpen(word) else { return nil }
      let needsEnd = current?.bornOn != nil && current?.passportExpiresOn == nil
      let speaksOfPassport = labels.contains { $0?.kind == .passportLabel }
      return birth(date) ?? (speaksOfPassport || needsEnd ? expiry(date) : nil)
    }
  }

  /// A birth date lies in the past; of a year of two digits the latest that does is meant.
  private func birth(_ date: DayMonthYear) -> PersonFact? {
    guard let day = date.day else { return nil }
    var years = [date.year]
    if date.hasShortYear { years = [2000 + date.year, 1900 + date.year] }
    for year in years where year >= 1900 {
      if let born = CalendarDate(year: year, month: date.month, day: day), born <= context.today {
        return .bornOn(born)
      }
    }
    return nil
  }

  /// A passport ends in this century, at the end of the month where no day is said.
  private func expiry(_ date: DayMonthYear) -> PersonFact? {
    let year = date.hasShortYear ? 2000 + date.year : date.year
    guard (1...12).contains(date.month), (2000...2099).contains(year) else { return nil }
    let day = date.day ?? CalendarDate.length(ofMonth: date.month, year: year)
    return CalendarDate(year: year, month: date.month, day: day).map { .passportExpiresOn($0) }
  }
}
