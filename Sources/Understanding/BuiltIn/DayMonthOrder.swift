/// Whether `03/04` is the third of April or the fourth of March.
enum DayMonthOrder {
  case dayFirst, monthFirst
  /// Both are written there.
  case unknown

  /// The order in a country (ISO 3166 alpha-2), by the short dates of its main language in Unicode's CLDR 47; the day comes
  /// first in all countries but those below.
  init(country: String) {
    switch country {
    case "US", "AS", "GU", "MH", "MP", "PA", "PH", "PR", "UM", "VI": self = .monthFirst
    // The year comes first there, and the month follows it.
    case "CN", "HU", "JP", "KP", "KR", "LT", "MN", "TW": self = .monthFirst
    case "CA": self = .unknown
    default: self = .dayFirst
    }
  }
}
