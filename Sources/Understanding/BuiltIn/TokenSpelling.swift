import Airports

// Misspelt words of the trade: every spelling at one edit from an unknown word is looked up by its hash, which needs no
// list of the vocabulary's words.

extension Tokens {
  /// What the unknown word means with one letter changed, put in, left out or swapped with its neighbour.
  static func misspelt(
    _ word: ArraySlice<UInt8>, in vocabulary: Vocabulary, language: Language
  ) -> Meaning? {
    guard word.count >= 5, word.count <= 14, !Atlas.isCommonWord(word) else { return nil }
    let letters = Array(word)
    var head = Words.seed
    var found: Meaning?
    for place in letters.indices {
      let rest = letters[(place + 1)...]
      if place + 1 < letters.count, letters[place] != letters[place + 1] {
        let swapped = Words.mix(Words.mix(head, letters[place + 1]), letters[place])
        found = meaning(swapped, letters[(place + 2)...], vocabulary, language)
      }
      if found == nil, place > 0 {
        found = meaning(head, rest, vocabulary, language)
      }
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") where found == nil && place > 0 {
        let next = Words.mix(head, letter)
        found = meaning(next, letters[place...], vocabulary, language)
        if found == nil, letters.count > 5 { found = meaning(next, rest, vocabulary, language) }
      }
      if found != nil { return found }
      head = Words.mix(head, letters[place])
    }
    return nil
  }

  private static func meaning(
    _ head: UInt64, _ rest: ArraySlice<UInt8>, _ vocabulary: Vocabulary, _ language: Language
  ) -> Meaning? {
    var index = vocabulary.first(rest.reduce(head, Words.mix))
    while let found = index {
      let meaning = vocabulary[found]
      if meaning.languages & language.bit != 0, isOfTrade(meaning.kind) { return meaning }
      index = vocabulary.following(found)
    }
    return nil
  }

  /// Kinds whose words nobody writes by chance.
  private static func isOfTrade(_ kind: Kind) -> Bool {
    switch kind {
    case .month, .weekday, .relativeDay, .weekend, .until, .leave, .back, .flight, .ticket, .cabin,
      .direct, .refundable, .oneWay, .roundTrip, .adult, .child, .infant, .person, .budget,
      .ordinal, .daypart:
      true
    default: false
    }
  }
}
