import Flights
import LocalTime

/// The words of one language. A further language is a further conformer: the compiler says what it still lacks.
protocol Words: Sendable {
  /// The BCP 47 tag.
  var tag: String { get }

  // Dates and amounts.
  /// From Monday on.
  var weekdays: [String] { get }
  var months: [String] { get }
  var shortWeekdays: [String] { get }
  var shortMonths: [String] { get }
  var afterWeekday: String { get }
  /// Before the month, and before the year.
  var joint: String { get }
  func dayNumber(_ day: Int) -> String
  /// What stands between thousands, and before the decimals.
  var numberMarks: (thousands: String, decimals: String) { get }
  func price(_ amount: String, in currency: String) -> String
  var colon: String { get }

  // The order.
  var bookingReference: String { get }
  var booked: String { get }
  var cancelled: String { get }
  var held: String { get }
  func held(until time: String) -> String
  func holdEnded(_ time: String) -> String
  var travellers: String { get }
  var child: String { get }
  var baby: String { get }
  var total: String { get }

  // The flights.
  var itinerary: String { get }
  var flight: String { get }
  var departure: String { get }
  var arrival: String { get }
  var direct: String { get }
  func stops(_ count: Int) -> String
  func change(in place: String) -> String
  func landing(in place: String) -> String
  func operated(by airline: String) -> String
  func terminal(_ name: String) -> String
  func cabin(_ cabin: Cabin) -> String
  var localTimes: String { get }

  // What comes with them.
  var bags: String { get }
  func cabinBags(_ count: Int) -> String
  func checkedBags(_ count: Int) -> String
  var noBags: String { get }
  func each(_ bags: String) -> String
  var extras: String { get }
  func extraBag(isChecked: Bool) -> String
  func seat(_ designator: String) -> String
  var cancellation: String { get }
  func givesBack(_ amount: String) -> String

  // Tickets, payment and rules.
  var tickets: String { get }
  func ticket(_ number: String) -> String
  var noTickets: String { get }
  var payment: String { get }
  func paid(on date: String) -> String
  func payable(by time: String) -> String
  func priceHolds(until time: String) -> String
  var rules: String { get }
  func changes(arePossible: Bool) -> String
  func cancelling(isPossible: Bool) -> String
  func cancelled(on date: String) -> String

  // About the document.
  var demonstration: String { get }
  var airlineCounts: String { get }
  func asOf(_ time: String) -> String
  func page(_ number: Int, of count: Int) -> String
  func checkIn(_ flight: String, to place: String) -> String
}

extension Itinerary {
  var words: any Words {
    switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "es": Spanish()
    case "pt": Portuguese()
    case "fr": French()
    case "de": German()
    case "it": Italian()
    default: English()
    }
  }
}
