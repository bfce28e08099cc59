import Flights

/// The amount with its thousands apart: `1,234.50`.
func grouped(_ money: Money, separator: String, point: String) -> String {
  var digits = Array(String(money.units.magnitude).utf8)
  if digits.count <= money.scale {
    digits.insert(contentsOf: repeatElement(0x30, count: money.scale + 1 - digits.count), at: 0)
  }
  let whole = digits.count - money.scale
  var text = money.units < 0 ? "-" : ""
  for (index, digit) in digits.enumerated() {
    if index == whole {
      text += point
    } else if index > 0, index < whole, (whole - index) % 3 == 0 {
      text += separator
    }
    text.unicodeScalars.append(Unicode.Scalar(digit))
  }
  return text
}
