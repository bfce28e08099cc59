import Conversation

// One way, round trip or several cities.

extension Reader {
  mutating func readTripType() {
    var kind: TripKind?
    for index in tokens.indices where !isAsked(index) || tokens[index].kind == .dayTrip {
      switch tokens[index].kind {
      case .number where isSingleTicket(index): kind = .oneWay
      case .back where asks(.tripType) && tokens.count < 4 && dates.isEmpty: kind = .roundTrip
      case .back where isReturnTicket(index): kind = kind ?? .roundTrip
      // "Nein, nur hin": a no that answers refuses nothing.
      case .oneWay where isSentenceStart(index - 1) && self.kind(index - 1) == .no: kind = .oneWay
      case .oneWay: kind = isNegated(index, within: 2) ? .roundTrip : .oneWay
      case .roundTrip: kind = .roundTrip
      case .multiCity: kind = .multiCity
      case .back where tokens[index].value == 1 && !leadsHome(index):
        kind = isNegated(index, within: 3) ? .oneWay : kind ?? .roundTrip
      case .back where isDropped(index): kind = .oneWay
      case .dayTrip:
        kind = .roundTrip
        set(.stay(days: 0))
      case .same where tokens[index].count > 1: kind = .roundTrip
      case .same where isSameDayBack(index):
        kind = .roundTrip
        set(.stay(days: 0))
      default: continue
      }
    }
    if let kind { set(.tripType(kind)) }
  }

  /// "A flight home" is one way, as far as it says.
  private func leadsHome(_ index: Int) -> Bool {
    words.string(tokens[index].words.upperBound - 1) == "home"
  }

  /// "Single" as an answer, "a single to Dublin".
  private func isSingleTicket(_ index: Int) -> Bool {
    guard words.string(tokens[index].words.upperBound - 1) == "single" else { return false }
    return asks(.tripType) && tokens.count < 4 || kind(index + 1) == .to || kind(index + 1) == .from
  }

  /// "London to Paris return", "under £200 return".
  private func isReturnTicket(_ index: Int) -> Bool {
    let word = words.string(tokens[index].first)
    guard tokens[index].count == 1, word == "return" || word == "rtn" || word == "retour",
      isLinked(index), !isLinked(index + 1) || marks(index + 1).contains(.comma)
    else { return false }
    switch kind(index - 1) {
    case .place, .digits, .currency, .flight, .ticket, .weekday, .month: return true
    default: return false
    }
  }

  /// "Is it a round trip?" asks; "how much is it if I take a round trip" wants one.
  private func isAsked(_ index: Int) -> Bool {
    isQuestion[index]
      && (max(0, index - 4)..<index).contains {
        tokens[$0].kind == .question || tokens[$0].kind == .ask
      }
  }

  /// "The same day", of the return.
  private func isSameDayBack(_ index: Int) -> Bool {
    self.kind(index + 1) == .dayUnit && isLinked(index + 1)
      && (onlyAsked == .returnDate || tokens.contains { $0.kind == .back })
  }

  /// "Drop the return".
  private func isDropped(_ index: Int) -> Bool {
    var left = index - 1
    if kind(left) == .the { left -= 1 }
    guard kind(left) == .drop || kind(left) == .without || kind(left) == .no else { return false }
    return isLinked(index) && !dates.contains { $0.tokens.lowerBound > index }
  }
}
