import Conversation
import Flights

// What the flights may cost, and in which money.

extension Reader {
  mutating func readBudget() {
    if dropsBudget { return commands.append(.clear(.budget)) }
    for index in tokens.indices where tokens[index].kind == .currency && !isQuestion[index] {
      let last = isThousand(index - 1) ? index - 2 : index - 1
      let before = number(last) != nil && marks(index).isDisjoint(with: .sentence)
      let place = before ? last : index + 1
      guard tokens.indices.contains(place),
        tokens[place].kind == .digits || tokens[place].kind == .number,
        isBudget(min(place, index)) || asks(.budget)
      else { continue }
      guard let amount = amount(at: place) else { continue }
      set(
        .budget(
          Money(units: Int64(amount.value), scale: 0, currency: currencyCode(tokens[index].value))))
      use(min(place, index)..<max(amount.end, index + 1))
      return
    }
    readBareBudget()
  }

  /// "Forget the budget".
  private var dropsBudget: Bool {
    state.trip.budget != nil
      && tokens.indices.contains { index in
        guard tokens[index].kind == .budget else { return false }
        let before = kind(index - 1) == .the ? index - 2 : index - 1
        return kind(before) == .drop || kind(before) == .no || kind(before) == .without
      }
  }

  /// "Under 300": of the money of the traveller's country, where that is known.
  private mutating func readBareBudget() {
    guard let currency = context.country.flatMap(currency(ofCountry:)) else { return }
    for index in tokens.indices where !tokens[index].isUsed && !isQuestion[index] {
      guard tokens[index].kind == .digits || tokens[index].kind == .number,
        let amount = amount(at: index), amount.value >= 40, isUnderLimit(index),
        isPriceAlone(amount.end)
      else { continue }
      set(.budget(Money(units: Int64(amount.value), scale: 0, currency: currency)))
      use(index..<amount.end)
      return
    }
  }

  /// Whether the number follows "under" or "budget", with small words between.
  private func isUnderLimit(_ index: Int) -> Bool {
    if onlyAsked == .budget { return true }
    var left = index
    while isLinked(left), index - left < 4 {
      left -= 1
      switch tokens[left].kind {
      case .under, .budget: return true
      case .filler, .of, .around, .the: continue
      // `R15000`: the rand's sign.
      case .unknown where words.ranges[tokens[left].first].count == 1: continue
      default: return false
      }
    }
    return false
  }

  /// Whether nothing that the number could count stands after it.
  private func isPriceAlone(_ index: Int) -> Bool {
    guard isLinked(index), marks(index).isDisjoint(with: .comma) else { return true }
    switch tokens[index].kind {
    case .for, .and, .filler, .from, .to, .on, .with, .in, .each: return true
    default: return false
    }
  }

  private func amount(at index: Int) -> (value: Int, end: Int)? {
    guard var value = words.number(tokens[index].first) ?? number(index) else { return nil }
    var end = index + 1
    if kind(end) == .digits, marks(end).contains(.comma), !marks(end).contains(.space),
      words.ranges[tokens[end].first].count == 3
    {
      value = value * 1000 + tokens[end].value
      end += 1
    }
    if isThousand(end), value < 1000 {
      value *= 1000
      end += 1
    }
    return value > 0 ? (value, end) : nil
  }

  /// "2 mil pesos", "5k".
  private func isThousand(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), isLinked(index) else { return false }
    return ["mil", "mila", "mille", "tausend", "thousand", "k"].contains(
      words.string(tokens[index].first))
  }

  private func isBudget(_ index: Int) -> Bool {
    var left = index
    var steps = 0
    while steps < 4, isLinked(left), left > 0 {
      left -= 1
      steps += 1
      switch tokens[left].kind {
      case .under, .budget, .until: return true
      case .to where ["hasta", "ate", "fino", "jusqu"].contains(words.string(tokens[left].first)):
        return true
      default: continue
      }
    }
    return kind(index + 2) == .under || kind(index + 2) == .budget
  }

  func currencyCode(_ value: Int) -> String {
    let home = context.country.flatMap(currency(ofCountry:)) ?? "USD"
    switch value {
    case 0: return dollars.contains(home) ? home : "USD"
    case 7: return pesos.contains(home) ? home : "MXN"
    case 12: return dollars.contains(home) || pesos.contains(home) ? home : "USD"
    default:
      let codes = [
        "USD", "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "MXN", "BRL", "INR", "ZAR", "JPY", "USD",
        "MXN", "SGD", "NZD", "HKD",
      ]
      return codes.indices.contains(value) ? codes[value] : "USD"
    }
  }

  /// Whose money is called dollars, and whose pesos; both are written with `$`.
  private var dollars: Set<String> { ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"] }

  private var pesos: Set<String> { ["MXN", "ARS", "CLP", "COP", "UYU", "PHP"] }
}
