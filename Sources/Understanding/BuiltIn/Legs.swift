import Airports
import Conversation
import LocalTime

// "Rome to Paris on the 3rd, then Paris to Berlin on the 6th": several ways in one message.

/// A way of the journey, as its places were named.
private struct Stage {
  var origin: PlaceMention?
  var destination: PlaceMention?
}

extension Reader {
  /// Reads the message as a trip of several legs, or as a way there and the same way back; false where it is neither.
  mutating func readLegs(_ mentions: [PlaceMention]) -> Bool {
    let stages = stages(mentions)
    guard stages.count >= 2, stages.count <= 6, stages.allSatisfy({ $0.destination != nil }),
      isJourney(stages)
    else { return false }
    let mentioned = dates.indices.filter { dates[$0].role != .other }
    if isThereAndBack(stages) {
      for (index, date) in mentioned.enumerated() {
        dates[date].role = index == 0 ? .departure : .returning
      }
      emit(stages[0])
      return true
    }
    setLegs(stages, mentioned)
    return true
  }

  private func stages(_ mentions: [PlaceMention]) -> [Stage] {
    var stages: [Stage] = []
    var stage = Stage()
    for mention in mentions {
      switch mention.role {
      case .origin, .originOfReturn:
        if stage.origin != nil {
          stages.append(stage)
          stage = Stage()
        }
        stage.origin = mention
      case .destination, .destinationOfReturn:
        if stage.destination != nil {
          stages.append(stage)
          stage = Stage()
        }
        stage.destination = mention
      default: continue
      }
    }
    if stage.origin != nil || stage.destination != nil { stages.append(stage) }
    return stages
  }

  /// Whether the ways follow each other, rather than one correcting the other.
  private func isJourney(_ stages: [Stage]) -> Bool {
    if tokens.contains(where: { $0.kind == .multiCity }) { return true }
    if tokens.contains(where: { $0.kind == .correct || $0.kind == .not }) { return false }
    if stages.count == 2, stages[1].destination?.role == .destinationOfReturn { return false }
    let isChained = zip(stages, stages.dropFirst()).allSatisfy { first, second in
      second.origin == nil || code(second.origin) == code(first.destination)
    }
    let hasThen = (0..<words.count).contains { words.string($0) == "then" }
    return isChained && (stages[1].origin != nil || hasThen)
  }

  private func isThereAndBack(_ stages: [Stage]) -> Bool {
    stages.count == 2 && code(stages[1].destination) == code(stages[0].origin)
  }

  private func code(_ mention: PlaceMention?) -> String? {
    mention.flatMap { places[$0.place].matches.first?.code }
  }

  private mutating func emit(_ stage: Stage) {
    if let origin = stage.origin { emit(origin, .origin) }
    if let destination = stage.destination { emit(destination, .destination) }
  }

  private mutating func setLegs(_ stages: [Stage], _ mentioned: [Int]) {
    commands.removeAll { if case .set(.tripType) = $0 { true } else { false } }
    set(.tripType(.multiCity))
    emit(stages[0])
    var base = context.today
    for (index, stage) in stages.enumerated() {
      var date: TripDate?
      if let place = index < mentioned.count ? mentioned[index] : nil {
        date = resolve(dates[place].value, notBefore: base)
        dates[place].role = .other
        base = max(base, date?.earliest ?? base)
      }
      if index == 0 {
        if let date { set(.departureDate(date)) }
      } else {
        set(.leg(Leg(origin: code(stage.origin), destination: code(stage.destination), date: date)))
      }
    }
  }
}
