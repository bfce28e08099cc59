// Labels of persons are words of trips, too: "from", "country", "number".

extension PersonReading {
  /// Whether the label at the word belongs to something that was read beside it, in the same sentence.
  func isUsed(_ word: Int) -> Bool {
    guard let start = labels[...word].lastIndex(where: { $0 != nil }), let label = labels[start]
    else { return false }
    let end = label.words.upperBound
    if isOfTrips(label) { return end < words.count && taken[end] }
    let after = (end..<min(end + 4, words.count)).prefix { gaps[$0] < .stop }
    let before = (max(start - 4, 0)..<start).reversed().prefix { gaps[$0 + 1] < .stop }
    return after.contains { taken[$0] } || before.contains { taken[$0] }
  }

  /// Whether the label is a word of trips as well.
  func isOfTrips(_ label: BookingPhrases.Hit) -> Bool {
    label.words.count == 1 && ["from", "aus"].contains(words.string(label.words.lowerBound))
  }
}
