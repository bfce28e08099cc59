import Conversation

// Which tokens lie in a question about what was offered, and which speak of something else than flights.

extension Reader {
  mutating func markQuestions() {
    isQuestion = Array(repeating: false, count: tokens.count)
    var inside = false
    for index in tokens.indices {
      if isSentenceStart(index) { inside = false }
      let token = tokens[index]
      if token.kind == .ask, !isSentenceStart(index) { inside = true }
      if token.kind == .question, token.value == 1, isClauseStart(index) { inside = true }
      if isSentenceStart(index), asksOfPeople(index) { inside = true }
      isQuestion[index] = inside
      if token.kind == .question, token.value == 3 { markSentence(index) }
      inside = isQuestion[index]
    }
    unmarkRequests()
    markElsewhere()
  }

  /// "Which airlines fly from Boston to Denver in first class?" names its way: a request, though it asks.
  private mutating func unmarkRequests() {
    if state.asked?.topic == .offers || !state.offers.isEmpty { return }
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !isSentenceStart(end) { end += 1 }
      let named = (start..<end).filter { tokens[$0].kind == .place }
      if named.count > 1, named.contains(where: { isQuestion[$0] }) {
        for index in start..<end { isQuestion[index] = false }
      }
      start = end
    }
  }

  /// "Do babies pay?": a short question about somebody, not a request.
  private func asksOfPeople(_ index: Int) -> Bool {
    let verbs: Set<String> = ["do", "does", "must", "should", "pagan", "pagam", "zahlen"]
    guard verbs.contains(words.string(tokens[index].first)), words.end.contains(.question),
      tokens.count - index <= 6
    else { return false }
    switch kind(index + 1) {
    case .infant, .child, .adult, .the, .person: return true
    default: return false
    }
  }

  /// "The flight departs from which airport?": the whole sentence asks.
  private mutating func markSentence(_ index: Int) {
    var start = index
    while isLinked(start) { start -= 1 }
    for place in start...index { isQuestion[place] = true }
  }

  /// A sentence about a hotel stays with hotels, and so do the sentences after it, until one speaks of flights.
  private mutating func markElsewhere() {
    isElsewhere = Array(repeating: false, count: tokens.count)
    guard tokens.contains(where: { $0.kind == .otherService }) else { return }
    // "My house is in Seattle" answers where the journey begins.
    if onlyAsked == .origin || onlyAsked == .destination { return }
    var isOther = false
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !isSentenceStart(end) { end += 1 }
      let kinds = tokens[start..<end].map(\.kind)
      let isReturnFlight = (start..<end).contains {
        tokens[$0].kind == .back && tokens[$0].value == 1
      }
      let namesWay =
        kinds.contains(.from) && kinds.contains(.to) && kinds.count(where: { $0 == .place }) > 1
      if kinds.contains(.flight) || kinds.contains(.airline) || kinds.contains(.oneWay)
        || isReturnFlight || namesWay
      {
        isOther = false
      } else if kinds.contains(.otherService) {
        isOther = true
      }
      if isOther { for index in start..<end { isElsewhere[index] = true } }
      start = end
    }
  }
}
