import Flights
import LocalTime

/// What is sold with a seat: the cheapest fare, the usual one, or one that may be changed and given back.
enum Brand: Int, CaseIterable, Sendable {
  case light, classic, flex

  /// Thousandths of the cheapest fare.
  var factor: Int {
    switch self {
    case .light: 1000
    case .classic: 1160
    case .flex: 1580
    }
  }

  func name(_ cabin: Cabin) -> String {
    let words = ["Light", "Classic", "Flex"][rawValue]
    return switch cabin {
    case .economy: "Economy " + words
    case .premiumEconomy: "Premium " + words
    case .business: "Business " + words
    case .first: "First " + words
    }
  }
}

/// The fare of an adult in the cheapest brand, in hundredths of a US dollar.
struct FareRule {
  var cabin: Cabin
  /// The day on which the price is asked for.
  var asked: CalendarDate

  func fare(_ itinerary: Itinerary) -> Int {
    fare(
      itinerary, dayFactor: factor(CalendarDate(day: itinerary.first.day)),
      seats: itinerary.seats(left: asked))
  }

  /// The same, where what depends on the day alone and the seats left are known.
  func fare(_ itinerary: Itinerary, dayFactor: Int, seats: Int) -> Int {
    let distance = itinerary.distance
    var cents = 3900 + min(distance, 2000) * 7 + max(0, min(distance, 8000) - 2000) * 5
    cents += max(0, distance - 8000) * 4
    if Network.world.facts[itinerary.carrier].isLowCost { cents = cents * 620 / 1000 }
    if itinerary.second != nil { cents = cents * (distance > 3500 ? 830 : 980) / 1000 }
    cents = cents * cabinFactor(distance) / 1000
    cents = cents * dayFactor / 1_000_000
    cents = cents * hour(itinerary.first.localDeparture % 1440) / 1000
    cents = cents * (880 + chance(itinerary.seed, 20, below: 241)) / 1000
    return cents * (970 + 4 * (9 - min(9, seats))) / 1000
  }

  /// Millionths, by the season, the day of the week and how far ahead the day is.
  func factor(_ date: CalendarDate) -> Int {
    season(date) * weekday(date) / 1000 * notice(asked.days(until: date))
  }

  private func cabinFactor(_ distance: Int) -> Int {
    switch cabin {
    case .economy: 1000
    case .premiumEconomy: 1750
    case .business: distance > 3500 ? 3700 : 2400
    case .first: distance > 3500 ? 5900 : 3100
    }
  }

  private func season(_ date: CalendarDate) -> Int {
    let (_, month, day) = date.components
    return switch (month, day) {
    case (7, _), (8, _): 1280
    case (12, 18...), (1, ...4): 1350
    case (6, _), (9, _): 1100
    case (4, _), (5, _), (10, _): 1000
    default: 900
    }
  }

  private func weekday(_ date: CalendarDate) -> Int {
    switch date.weekday {
    case .friday, .sunday: 1120
    case .monday: 1040
    case .tuesday, .wednesday: 930
    default: 1000
    }
  }

  private func notice(_ days: Int) -> Int {
    switch days {
    case ..<3: 1850
    case ..<7: 1550
    case ..<14: 1300
    case ..<30: 1080
    case ..<60: 950
    case ..<150: 870
    default: 930
    }
  }

  private func hour(_ minutes: Int) -> Int {
    switch minutes {
    case ..<420: 900
    case 420..<600, 990..<1170: 1070
    case 1260...: 920
    default: 1000
    }
  }
}

extension Itinerary {
  /// The same for the same flights on the same days.
  var seed: UInt64 { second.map { stir(first.seed, $0.seed) } ?? first.seed }

  /// The seats that are left in a cabin on the fullest of the flights, 0 to 40.
  func seats(left asked: CalendarDate) -> Int {
    let days = asked.days(until: CalendarDate(day: first.day))
    let most = min(40, 14 + max(0, days))
    return min(
      chance(first.seed, 21, below: most + 1),
      second.map { chance($0.seed, 21, below: most + 1) } ?? 40)
  }
}

/// The money in which fares from a country are sold, and how much of it a US dollar is.
struct Tariff: Sendable {
  let currency: String
  /// Units of the currency for a thousand US dollars.
  let rate: Int
  /// Digits after the decimal point.
  var scale = 2

  init(country: String) {
    (currency, rate, scale) =
      switch country {
      case "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT",
        "LU", "LV", "MT", "NL", "PT", "SI", "SK", "ME", "XK", "RE", "GP", "MQ", "GF":
        ("EUR", 910, 2)
      case "GB": ("GBP", 780, 2)
      case "CH", "LI": ("CHF", 880, 2)
      case "SE": ("SEK", 10_300, 2)
      case "NO": ("NOK", 10_600, 2)
      case "DK", "FO", "GL": ("DKK", 6800, 2)
      case "PL": ("PLN", 3900, 2)
      case "CA": ("CAD", 1360, 2)
      case "AU": ("AUD", 1500, 2)
      case "NZ": ("NZD", 1640, 2)
      case "JP": ("JPY", 149_000, 0)
      case "KR": ("KRW", 1_340_000, 0)
      case "SG": ("SGD", 1340, 2)
      case "HK": ("HKD", 7800, 2)
      case "CN": ("CNY", 7200, 2)
      case "IN": ("INR", 83_500, 2)
      case "AE": ("AED", 3670, 2)
      case "ZA": ("ZAR", 18_300, 2)
      case "BR": ("BRL", 5400, 2)
      case "MX": ("MXN", 18_500, 2)
      default: ("USD", 1000, 2)
      }
  }

  /// The units of the currency for that many hundredths of a US dollar and a share in thousandths, rounded.
  func units(_ cents: Int, share: Int = 1000) -> Int {
    let divisor = scale == 0 ? 100_000_000 : 1_000_000
    return (cents * rate * share + divisor / 2) / divisor
  }

  func money(_ units: Int) -> Money {
    Money(units: Int64(units), scale: scale, currency: currency)
  }

  /// What the party pays when an adult pays that many hundredths of a US dollar: a child 75 %, an infant on a lap 10 %.
  func total(_ cents: Int, for party: Party) -> Int {
    units(cents) * party.adults + units(cents, share: 750) * party.children.count
      + units(cents, share: 100) * party.infants.count
  }
}

extension Party {
  /// Travellers with a seat of their own.
  var seats: Int { adults + children.count }
}
