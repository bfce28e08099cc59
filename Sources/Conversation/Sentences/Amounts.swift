import Flights

/// The amount with its thousands apart: `1,234.50`.
func grouped(_ money: Money, separator: String, point: String) -> String {
  let parts = money.amount.split(separator: ".", maxSplits: 1)
  let isNegative = money.units < 0
  let digits = Array((parts.first ?? "0").drop { $0 == "-" })
  var whole = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { whole += separator }
    whole.append(digit)
  }
  return (isNegative ? "-" : "") + whole + (parts.count == 2 ? point + parts[1] : "")
}
