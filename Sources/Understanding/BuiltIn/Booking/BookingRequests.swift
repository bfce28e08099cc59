import Airports
import Conversation
import LocalTime

// What is wanted with a booking made before: a verb and a noun of one sentence, in whatever order the language has.

extension BookingReading {
  /// Whether a trip is being planned, so that words such as "change" are about that one.
  var isPlanning: Bool {
    switch topic {
    case .slots, .which, .confirmation, .offers, .ages, .zone, .samePeople, .details, .contact,
      .purchase:
      true
    default: false
    }
  }

  mutating func readRequest() {
    guard !state.trips.isEmpty || speaksOfBooking(all) else { return }
    for sentence in sentences {
      guard var request = request(in: sentence) else { continue }
      let isWhole = request.kind == .change
      let range = isWhole ? all : sentence.words
      request.reference = reference(in: range)
      request.place = place(in: range)
      if isWhole { readDay(into: &request, range) }
      if request.kind == .addBags { request.bags = bags(in: sentence.words) }
      keepNames(in: &request)
      commands.append(.booking(request))
      return take(range)
    }
  }

  /// What is said again of the errand in hand means the same booking.
  private func keepNames(in request: inout BookingRequest) {
    guard let errand = state.errand?.request, topic?.isPrivate == true, errand.kind == request.kind,
      request.reference == nil, request.place == nil
    else { return }
    request.reference = errand.reference
    request.place = errand.place
  }

  /// "My booking", "our reservations", in so many words.
  func speaksOfBooking(_ range: Range<Int>) -> Bool {
    range.contains { word in
      guard let noun = phrases.longest([.booking, .reference], at: word) else { return false }
      if noun.kind == .reference { return noun.words.count > 1 }
      let before = word - 1
      return before >= 0 && phrases.longest([.mine], at: before)?.isPersonal(words) == true
    }
  }

  private func request(in sentence: Sentence) -> BookingRequest? {
    let range = sentence.words
    let isNegated = range.contains { phrases.longest([.negation], at: $0) != nil }
    let kind =
      accepted(range, isNegated) ?? cancelled(range, isNegated) ?? extended(range, isNegated)
      ?? changed(range, isNegated) ?? paid(range, isNegated) ?? documents(range)
      ?? asked(sentence)
    return kind.map(BookingRequest.init)
  }

  private func has(_ kind: Kind, _ range: Range<Int>) -> Bool { phrases.has(kind, in: range) }

  private func namesOne(_ range: Range<Int>) -> Bool {
    has(.booking, range) || has(.journey, range) || has(.inbound, range) || has(.outbound, range)
      || reference(in: range) != nil
  }

  /// Whether the words of the range say nothing but the deed.
  private func isBare(_ range: Range<Int>, _ deed: Kind) -> Bool {
    !isPlanning
      && phrases.cover(range, with: [deed, .neutral, .courtesy, .assent, .praise, .lead, .mine])
  }

  private func accepted(_ range: Range<Int>, _ isNegated: Bool) -> BookingRequest.Kind? {
    guard has(.accept, range), !isNegated else { return nil }
    let isAnswer = topic == .scheduleChange && isBare(range, .accept)
    guard !isAnswer, let times = phrases.first(.newTimes, in: range) else {
      return isAnswer ? .accept : nil
    }
    let changes = range.filter { phrases.longest([.change], at: $0) != nil }
    return changes.allSatisfy(times.words.contains) ? .accept : nil
  }

  private func cancelled(_ range: Range<Int>, _ isNegated: Bool) -> BookingRequest.Kind? {
    guard has(.cancel, range), !isNegated, !isOrder(range) else { return nil }
    return namesOne(range) || isBare(range, .cancel) ? .cancel : nil
  }

  /// In the midst of a purchase "cancel the flight" breaks off the purchase, unless another booking is named.
  private func isOrder(_ range: Range<Int>) -> Bool {
    topic == .purchase
      && (state.trips.isEmpty || !speaksOfBooking(range) && reference(in: range) == nil)
  }

  private func changed(_ range: Range<Int>, _ isNegated: Bool) -> BookingRequest.Kind? {
    guard has(.change, range), !isNegated else { return nil }
    if isPlanning {
      return has(.booking, range) || reference(in: range) != nil ? .change : nil
    }
    let hasDay = reader.namedDay(in: range).date != nil
    return namesOne(range) && !has(.seat, range) || hasDay || isBare(range, .change) ? .change : nil
  }

  private func extended(_ range: Range<Int>, _ isNegated: Bool) -> BookingRequest.Kind? {
    let verbs = range.compactMap { phrases.longest([.put], at: $0) }
    guard has(.bags, range), !verbs.isEmpty, !isNegated else { return nil }
    if isPlanning || state.draft != nil || verbs.allSatisfy({ $0.value == 1 }) {
      return has(.booking, range) ? .addBags : nil
    }
    return .addBags
  }

  private func paid(_ range: Range<Int>, _ isNegated: Bool) -> BookingRequest.Kind? {
    guard has(.pay, range), !has(.payLater, range), !isNegated, !hasCondition(range) else {
      return nil
    }
    let isOpen = state.trips.contains { $0.status == .held || $0.status == .awaitingPayment }
    return has(.booking, range) || isOpen && !isPlanning && (isBare(range, .pay) || namesOne(range))
      ? .pay : nil
  }

  private func documents(_ range: Range<Int>) -> BookingRequest.Kind? {
    let nouns = range.compactMap { phrases.longest([.document], at: $0) }
    guard let noun = nouns.min(by: { $0.value < $1.value }) else { return nil }
    let isMine = hasPersonal(range)
    if noun.value == 1 {
      return has(.send, range) && isMine && !isPlanning ? .documents : nil
    }
    return has(.send, range) && (isMine || !isPlanning) || isMine && !isPlanning
      || !isPlanning && range.count <= 3 ? .documents : nil
  }

  private func asked(_ sentence: Sentence) -> BookingRequest.Kind? {
    let range = sentence.words
    if has(.tripList, range) { return .list }
    let namesReference = range.contains {
      phrases.longest([.reference], at: $0).map { $0.words.count > 1 || hasPersonal(range) }
        ?? false
    }
    if has(.statusQuestion, range) { return isPlanning && !speaksOfBooking(range) ? nil : .status }
    return namesReference && (sentence.asks || hasPersonal(range)) ? .status : nil
  }

  private func hasPersonal(_ range: Range<Int>) -> Bool {
    range.contains { phrases.longest([.mine], at: $0)?.isPersonal(words) == true }
      || range.contains { ["me", "moi", "mir", "uns", "us", "mi"].contains(words.string($0)) }
  }
}

extension BookingPhrases.Hit {
  /// Whether it says whose: "my", not "the".
  fileprivate func isPersonal(_ words: Words) -> Bool {
    let word = words.string(self.words.lowerBound)
    return word.hasPrefix("m")
      || ["our", "unser", "uns", "not", "nos", "nues"].contains { word.hasPrefix($0) }
  }
}
