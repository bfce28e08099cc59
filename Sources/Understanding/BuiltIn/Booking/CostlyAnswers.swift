import Conversation

// A yes that spends money has to be nothing but a yes: every word of the message is one that says so or says nothing,
// and nothing is asked. Whatever else stands in it makes it something else.

extension Question.Topic {
  /// Whether a yes to it sells, cancels, changes or pays something.
  var isCostly: Bool {
    switch self {
    case .purchase, .cancellation, .changePurchase, .payment, .additions, .scheduleChange,
      .samePeople:
      true
    default: false
    }
  }

  /// The words that say a yes to it by naming what is to be done.
  fileprivate var deeds: Set<Kind> {
    switch self {
    case .purchase: [.book, .mine, .booking, .journey]
    case .cancellation: [.cancel, .mine, .booking, .journey]
    case .changePurchase: [.change, .mine, .booking, .journey]
    case .payment: [.pay, .mine, .booking, .journey]
    default: []
    }
  }

  fileprivate var deed: Kind? {
    switch self {
    case .purchase: .book
    case .cancellation: .cancel
    case .changePurchase: .change
    case .payment: .pay
    default: nil
    }
  }
}

extension BookingReading {
  private static let saysYes: Set<Kind> = [.assent, .praise, .courtesy, .neutral]

  /// Whether the message is a yes to the topic and nothing else.
  func isPlainYes(to topic: Question.Topic) -> Bool {
    guard !sentences.contains(where: \.asks), !hasCondition(all), !hangsOnSi else { return false }
    if words.count == 1, words.string(0) == "y" { return Language(code: state.language) == .en }
    // Taking what an airline changed is asked for by its name.
    if topic == .scheduleChange, phrases.has(.accept, in: all) { return false }
    let isCovered = phrases.cover(all, with: Self.saysYes.union(topic.deeds)) {
      topic == .additions && isAdding($0)
    }
    guard isCovered else { return false }
    if all.contains(where: { phrases.hits(at: $0).contains(where: isAssent) }) { return true }
    if topic == .additions { return all.contains(where: isAdding) }
    guard let deed = topic.deed, phrases.has(deed, in: all) else { return false }
    // "Cancel" alone may take back the wish to cancel as well.
    return topic != .cancellation || words.count > 1
  }

  /// "Add": a verb, not "more" or "with".
  private func isAdding(_ word: Int) -> Bool {
    phrases.hits(at: word).contains { $0.kind == .put && $0.value == 0 && $0.words.count == 1 }
  }

  /// Whether an "if" or a "but" stands in the words, and is no part of a courtesy (`s'il vous plaît`).
  func hasCondition(_ words: Range<Int>) -> Bool {
    words.contains { phrases.longest([.condition, .courtesy], at: $0)?.kind == .condition }
  }

  /// Words that say something else in other languages count in their own.
  private func isAssent(_ hit: BookingPhrases.Hit) -> Bool {
    guard hit.kind == .assent else { return false }
    return hit.value == 0 || hit.languages & spoken != 0
  }

  /// "Si puedo": without its accent and before a verb the word is "if", too.
  private var hangsOnSi: Bool {
    all.dropLast().contains { word in
      guard words.string(word) == "si",
        reader.words.original(word..<word + 1).allSatisfy(\.isASCII),
        words.marks[word + 1].isDisjoint(with: Marks.sentence.union(.comma))
      else { return false }
      return phrases.longest([.assent, .courtesy, .book, .praise], at: word + 1) == nil
    }
  }

  /// Whether the message says no to the topic, in the first place or, where it says nothing else, by all of its words.
  func saysNo(to topic: Question.Topic, isAlone: Bool) -> Bool {
    sentences.contains {
      !$0.asks && (beginsWithNo($0.words) || isAlone && isAllNo($0.words, topic))
    }
  }

  private func beginsWithNo(_ words: Range<Int>) -> Bool {
    var word = words.lowerBound
    while word < words.upperBound {
      if let no = refusal(at: word), no.value == 0 { return !governsNoun(no, in: words) }
      guard let lead = phrases.longest([.courtesy, .assent, .praise], at: word) else {
        return false
      }
      word = lead.words.upperBound
    }
    return false
  }

  /// The refusal that begins at the word, unless it begins a longer phrase that is none: "no problem".
  private func refusal(at word: Int) -> BookingPhrases.Hit? {
    let hit = phrases.longest([.refusal, .praise, .assent, .courtesy], at: word)
    return hit?.kind == .refusal ? hit : nil
  }

  /// "No bags" refuses bags.
  private func governsNoun(_ no: BookingPhrases.Hit, in words: Range<Int>) -> Bool {
    let next = no.words.upperBound
    guard no.words.count == 1, next < words.upperBound,
      ["no", "non", "nao", "nein"].contains(self.words.string(no.words.lowerBound)),
      self.words.marks[next].isDisjoint(with: [.comma, .dash, .colon])
    else { return false }
    return phrases.longest(
      [.courtesy, .refusal, .assent, .neutral, .cancel, .book, .hold, .lead, .praise], at: next)
      == nil
  }

  private func isAllNo(_ words: Range<Int>, _ topic: Question.Topic) -> Bool {
    guard
      words.contains(where: { refusal(at: $0) != nil }) || topic != .cancellation && cancels(words)
    else { return false }
    return phrases.cover(
      words,
      with: Self.saysYes.union([
        .refusal, .negation, .cancel, .book, .pay, .change, .journey, .mine, .booking,
      ]))
  }

  private func cancels(_ words: Range<Int>) -> Bool { phrases.has(.cancel, in: words) }
}
