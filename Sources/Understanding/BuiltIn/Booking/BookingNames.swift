import Airports
import Conversation
import Flights
import LocalTime

// Which booking is meant, and what it is to become: its reference, a place of it, the other day.

extension BookingReading {
  /// The reference of 5 to 13 letters and digits: one that a booking has, one after a word for it, or one in capitals.
  func reference(in range: Range<Int>) -> String? {
    let known = Set(state.trips.compactMap { $0.order?.bookingReference.uppercased() })
    var follows = false
    var found: String?
    var word = range.lowerBound
    while word < range.upperBound {
      if let label = phrases.longest([.reference], at: word), !isCode(word, label.words.upperBound)
      {
        follows = true
        word = label.words.upperBound
        continue
      }
      var end = word + 1
      while end < range.upperBound, words.marks[end].contains(.joined) { end += 1 }
      let text = words.original(word..<end)
      if known.contains(text.uppercased()) { return text.uppercased() }
      if found == nil, isReference(text, word, follows: follows) { found = text.uppercased() }
      if phrases.longest([.link], at: word) == nil { follows = false }
      word = end
    }
    return found
  }

  private func isCode(_ word: Int, _ end: Int) -> Bool {
    end < words.count && words.marks[end].contains(.joined)
  }

  private func isReference(_ text: String, _ word: Int, follows: Bool) -> Bool {
    guard (5...13).contains(text.utf8.count),
      text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return false }
    let digits = text.count(where: \.isNumber)
    if follows { return digits > 0 || text == text.uppercased() }
    guard text == text.uppercased(), digits < text.count else { return false }
    return digits > 0
      || text.count == 6 && Atlas.lookup(text).isEmpty && !reader.isKnown(word)
        && !Atlas.isCommonWord(Atlas.fold(text))
  }

  /// The place named: where several have the name, the one that a booking goes to.
  func place(in range: Range<Int>) -> String? {
    let booked = Set(
      state.trips.flatMap(\.slices).flatMap { slice in
        slice.segments.flatMap { [$0.origin, $0.destination] }
      })
    var found: (code: String, rank: Int)?
    for (index, token) in reader.tokens.enumerated()
    where token.kind == .place && range.contains(token.first) {
      let matches = reader.places[token.value].matches
      let match = matches.first { isBooked($0.code, booked) } ?? matches.first
      guard let code = match?.code else { continue }
      let isWeak = reader.places[token.value].isWeak && !isBooked(code, booked)
      if isWeak { continue }
      let follows = index > 0 && [.to, .into].contains(reader.tokens[index - 1].kind)
      let rank = (isBooked(code, booked) ? 2 : 0) + (follows ? 1 : 0)
      if rank >= found?.rank ?? -1 { found = (code, rank) }
    }
    return found?.code
  }

  private func isBooked(_ code: String, _ booked: Set<String>) -> Bool {
    booked.contains(code) || !booked.isDisjoint(with: Atlas.airports(of: code))
  }

  /// The way, the day and the times that the words say.
  func readDay(into request: inout BookingRequest, _ range: Range<Int>) {
    let days = reader.namedDay(in: range)
    request.date = days.date
    request.window = days.window
    if phrases.has(.inbound, in: range) {
      request.isReturn = true
    } else if phrases.has(.outbound, in: range) {
      request.isReturn = false
    }
  }

  /// How many bags are to be added: the number beside them, one where there is none.
  func bags(in range: Range<Int>) -> Int {
    guard let bag = phrases.first(.bags, in: range)?.words.lowerBound else { return 1 }
    for word in (max(range.lowerBound, bag - 3)..<bag).reversed() {
      guard let token = reader.tokens.firstIndex(where: { $0.words.contains(word) }),
        let count = reader.number(token), (1...9).contains(count)
      else { continue }
      return count
    }
    return 1
  }
}

extension Reader {
  /// The last day, and the times, that the words name.
  func namedDay(in range: Range<Int>) -> (date: CalendarDate?, window: TimeWindow?) {
    guard let first = range.first, let last = range.last else { return (nil, nil) }
    var reader = Reader(words.original(first..<last + 1), state, context)
    reader.markQuestions()
    reader.readDates()
    reader.readTimes()
    let date = reader.dates.last.flatMap { mention in
      switch reader.resolve(mention.value, notBefore: context.today) {
      case .exact(let day): day
      case .range(let first, let last) where first == last: first
      default: nil
      }
    }
    let window = reader.times.last.map {
      $0.isClock ? reader.exactWindow($0) : TimeWindow(from: $0.from, to: $0.to)
    }
    return (date, window)
  }

  /// Whether a vocabulary has the word.
  func isKnown(_ word: Int) -> Bool { Vocabulary.shared.first(words.hashes[word]) != nil }
}
