import Flights
import LocalTime

// Put together alike in all languages, of each language's own words.

extension Words {
  var afterWeekday: String { " " }
  var joint: String { " " }
  var colon: String { ": " }
  var numberMarks: (thousands: String, decimals: String) { (".", ",") }

  func dayNumber(_ day: Int) -> String { String(day) }

  /// `Monday 14 September 2026`, as it stands in a sentence.
  func date(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    return weekdays[date.weekday.rawValue - 1] + afterWeekday + dayNumber(day) + joint
      + months[month - 1] + joint + String(year)
  }

  /// `Mon 14 Sep`.
  func shortDate(_ date: CalendarDate) -> String {
    let (_, month, day) = date.components
    return "\(shortWeekdays[date.weekday.rawValue - 1]) \(dayNumber(day)) \(shortMonths[month - 1])"
  }

  func duration(minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }

  func money(_ money: Money) -> String {
    let marks = numberMarks
    let amount = grouped(money, separator: marks.thousands, point: marks.decimals)
    return price(amount, in: plain(money.currency))
  }

  /// `1 cabin bag, 2 checked bags`.
  func list(_ bags: Bags) -> String {
    var parts: [String] = []
    if bags.carryOn > 0 { parts.append(cabinBags(bags.carryOn)) }
    if bags.checked > 0 { parts.append(checkedBags(bags.checked)) }
    return parts.isEmpty ? noBags : parts.joined(separator: ", ")
  }
}

/// The amount with its thousands apart: `1,234.50`.
private func grouped(_ money: Money, separator: String, point: String) -> String {
  let parts = money.amount.split(separator: ".", maxSplits: 1)
  var whole = Array((parts.first ?? "0").drop { $0 == "-" })
  for index in stride(from: whole.count - 3, to: 0, by: -3) {
    whole.insert(contentsOf: separator, at: index)
  }
  let fraction = parts.count == 2 ? point + parts[1] : ""
  return (money.units < 0 ? "-" : "") + String(whole) + fraction
}

extension String {
  var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
