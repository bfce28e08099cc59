// Which of a run's groups are a card's number: the windows over whole groups that have the length and the check digit,
// those in a card's own groups first, from left to right the longest.

extension CardRun {
  /// The numbers, each as the places of its groups, in their order.
  func numbers() -> [Range<Int>] {
    let shaped = windows(in: 0..<groups.count, where: hasShape)
    var numbers: [Range<Int>] = []
    var start = 0
    for window in shaped + [groups.count..<groups.count] {
      numbers += windows(in: start..<window.lowerBound) { _ in true }
      if !window.isEmpty { numbers.append(window) }
      start = window.upperBound
    }
    return numbers
  }

  private func windows(
    in range: Range<Int>, where isFitting: (Range<Int>) -> Bool
  ) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var first = range.lowerBound
    while first < range.upperBound {
      let ends = (first + 1...min(range.upperBound, first + 19)).reversed()
      if let end = ends.first(where: { isNumber(first..<$0) && isFitting(first..<$0) }) {
        windows.append(first..<end)
        first = end
      } else {
        first += 1
      }
    }
    return windows
  }

  private func count(_ window: Range<Int>) -> Int {
    groups[window.upperBound - 1].upperBound - groups[window.lowerBound].lowerBound
  }

  private func isNumber(_ window: Range<Int>) -> Bool {
    let count = count(window)
    // More digits in one go than any number has may hide one.
    if window.count == 1, count > 19 { return true }
    let first = groups[window.lowerBound].lowerBound
    guard (13...19).contains(count), digits[first].value != 0 else { return false }
    // E.164 has up to 15 digits.
    if hasPlus, window.lowerBound == 0, count <= 15 { return false }
    return passesLuhn(digits[first..<first + count])
  }

  private func passesLuhn(_ digits: ArraySlice<Digit>) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = Int(digit.element.value)
      let doubled = digit.offset % 2 == 1 ? value * 2 : value
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }

  private func hasShape(_ window: Range<Int>) -> Bool {
    let lengths = groups[window].map(\.count)
    return lengths.count == 1 || lengths == [4, 6, 5] || lengths == [4, 6, 4]
      || lengths.dropLast().allSatisfy { $0 == 4 }
  }
}
