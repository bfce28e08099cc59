import Flights
import LocalTime

@testable import Conversation

/// What is put into the sentences about bookings.
struct BookingFacts {
  var moment = "27.11. 14:00"
  var on = "28/11"
  var born = "12.3.1988"
  var example = "Anna Maria Schmidt, 12.3.1988"
  var amount = "111,50"
  var total = "222,75"
  var bags = "3 x 23 kg"
  var seats = "14A, 14B"
  var ways = ["MUC 1", "LIS 2"]
  var documents = "example.com/d/7"
  let name = "José Núñez"
  let reference = "ZX81QL"
  let flight = "LH 1790"
  let contact = "help@example.com"

  /// Facts that are the same in all languages.
  init() {}

  /// Facts as the dialogue puts them in.
  init(_ phrases: any Phrasebook) {
    let friday = day("2026-11-27")
    let afternoon = LocalDateTime(friday, ClockTime(minutes: 14 * 60))
    moment = TripText(phrases, .test())
      .moment(Instant(seconds: Int64(afternoon.minutes) * 60))
    on = phrases.on(day("2026-11-28"))
    born = phrases.birthDate(day("1988-03-12"))
    example = phrases.personExample(day("1988-03-12"))
    amount = phrases.money(Money(units: 11150, scale: 2, currency: "EUR"))
    total = phrases.money(Money(units: 122_275, scale: 2, currency: "EUR"))
    bags = phrases.counted(2, .checkedBag)
    ways = [(friday, ["MUC", "LIS"]), (day("2026-11-29"), ["LIS", "MUC"])].map { date, places in
      phrases.shortDate(date) + " " + phrases.route(places.map(phrases.place))
    }
    documents = "https://example.com/d/7"
  }
}
