// Which of a run's groups are a card's number: the windows over whole groups that have the length and the check digit,
// those in a card's own groups first, the longest first.

extension CardRun {
  /// The numbers, each as the places of its groups, in their order.
  func numbers() -> [Range<Int>] {
    numbers(in: 0..<groups.count).sorted { $0.lowerBound < $1.lowerBound }
  }

  private func numbers(in range: Range<Int>) -> [Range<Int>] {
    guard let best = best(in: range) else { return [] }
    return [best] + numbers(in: range.lowerBound..<best.lowerBound)
      + numbers(in: best.upperBound..<range.upperBound)
  }

  private func best(in range: Range<Int>) -> Range<Int>? {
    var best: (window: Range<Int>, rank: Int)?
    for first in range {
      for end in first + 1...max(first + 1, min(range.upperBound, first + 19))
      where isNumber(first..<end) {
        let rank = count(first..<end) + (hasShape(first..<end) ? 100 : 0)
        if rank > best?.rank ?? 0 { best = (first..<end, rank) }
      }
    }
    return best?.window
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
