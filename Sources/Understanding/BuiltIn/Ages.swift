import Conversation

// The ages of children, listed when they were asked for or told beside the children.

extension Reader {
  /// "A 5-year-old", "our 3 and 7 year olds", "an 8 month old".
  mutating func readAges() -> Bool {
    if asksAges, let ages = listedAges() {
      commands.append(.ages(ages))
      return true
    }
    return false
  }

  private var asksAges: Bool { state.asked?.topic == .ages }

  private mutating func listedAges() -> [Int]? {
    var ages: [Int] = []
    for index in tokens.indices where !tokens[index].isUsed {
      if tokens[index].kind == .monthsOld {
        if !ages.isEmpty { ages[ages.count - 1] = 0 }
        continue
      }
      if kind(index + 1) == .monthUnit, number(index) != nil {
        ages.append(0)
        use(index..<index + 2)
        continue
      }
      guard let age = number(index), age < 18 else { continue }
      ages.append(age)
      use(index..<index + 1)
    }
    let open = state.trip.party?.children.count { $0 == nil } ?? 0
    if ages.count == 1, open > 1, saysAll { return Array(repeating: ages[0], count: min(open, 9)) }
    return ages.isEmpty || ages.count > 9 ? nil : ages
  }

  /// "Both are 8."
  private var saysAll: Bool {
    let all: Set<String> = [
      "both", "all", "each", "ambos", "ambas", "todos", "beide", "alle", "tous", "toutes",
      "entrambi", "tutti", "twins", "gemelos", "gemeos", "zwillinge", "jumeaux", "gemelli",
    ]
    return (0..<words.count).contains { all.contains(words.string($0)) }
  }

  mutating func addChildren(_ index: Int, _ count: inout PartyCount) {
    let ages = ages(after: index)
    var said = 0
    add(index, to: &said)
    if !ages.values.isEmpty {
      count.ages += ages.values
      use(index..<ages.end)
      let babies = ages.values.count { $0 < 2 }
      let grown = ages.values.count { $0 > 11 }
      said = max(said - babies - grown, ages.values.count { (2...11).contains($0) })
    } else if said == 0, isLinked(index),
      kind(index - 1) == .me || kind(index - 1) == .the || kind(index - 1) == .with
    {
      said = 1
    }
    count.children += said
  }

  /// "Kids 3 and 9", "children (ages 3, 9)", "aged 3 and 9".
  private func ages(after index: Int) -> (values: [Int], end: Int) {
    var values: [Int] = []
    var next = index + 1
    while isLinked(next), next < index + 12 {
      switch tokens[next].kind {
      case .aged, .and, .of, .filler, .age, .from, .with: next += 1
      case .digits, .number:
        guard let age = number(next), age < 36 else { return (values, next) }
        if kind(next + 1) == .monthsOld || kind(next + 1) == .monthUnit {
          values.append(age / 12)
          next += 2
          continue
        }
        guard age < 18 else { return (values, next) }
        if kind(next + 1) == .adult || kind(next + 1) == .infant || kind(next + 1) == .ticket
          || kind(next + 1) == .bag || kind(next + 1) == .suffix || kind(next + 1) == .month
        {
          return (values, next)
        }
        values.append(age)
        next += 1
      default: return (values, next)
      }
    }
    return (values, next)
  }

  /// The ages of "3 and 7 year olds".
  func agesBefore(_ index: Int) -> (values: [Int], end: Int)? {
    var values: [Int] = []
    var next = index
    while next < tokens.count, next < index + 8 {
      guard let age = number(next), age < 18 else { return nil }
      values.append(age)
      next += 1
      if kind(next) == .monthsOld { return (values.map { _ in 0 }, next + 1) }
      if kind(next) == .age { return (values, next + 1) }
      guard kind(next) == .and || (isLinked(next) && marks(next).contains(.comma)) else {
        return nil
      }
      if kind(next) == .and { next += 1 }
    }
    return nil
  }
}
