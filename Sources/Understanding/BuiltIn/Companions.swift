import Conversation

// Those who travel with the writer ("my wife and I"), or in the writer's place.

extension Reader {
  mutating func companion(_ index: Int, _ count: inout PartyCount) {
    guard isLinked(index), travelsAlong(index) else { return }
    switch kind(index - 1) {
    case .the, .and, .with, .me: break
    default:
      guard let number = counted(before: index) else { return }
      count.companions += number.value
      count.hasCompany = true
      use(number.range)
      return
    }
    count.companions += tokens[index].value
    count.hasCompany = true
  }

  /// Whether the one named travels, too: "with my wife", "my wife and I", "bring my girlfriend"; not "visit my mum".
  private func travelsAlong(_ index: Int) -> Bool {
    if isLinked(index + 1), marks(index + 1).contains(.apostrophe) { return false }
    if kind(index + 1) == .and || kind(index + 1) == .also { return true }
    if asks(.passengers) { return true }
    var left = index - 1
    while left >= 0, isLinked(left + 1), left > index - 6 {
      switch tokens[left].kind {
      case .with, .and, .companion, .child, .infant, .company: return true
      case .into, .to, .from: return false
      default: left -= 1
      }
    }
    return false
  }

  /// "My mum is travelling, not me": so many fly, and the writer does not.
  func insteadOfMe() -> Int? {
    guard tokens.indices.contains(where: { kind($0) == .not && kind($0 + 1) == .me }) else {
      return nil
    }
    return tokens.first { $0.kind == .companion }?.value
  }
}
