import Flights
import LocalTime

@testable import Documents

/// Itineraries as travellers have them.
enum Journeys {
  static let now = Instant("2026-09-01T08:00:00Z") ?? Instant(seconds: 0)

  static func flight(
    _ number: String, _ route: String, _ departure: String, _ arrival: String, minutes: Int?,
    airline: String = "Lufthansa", operatedBy: String? = nil,
    terminals: (String?, String?) = (nil, nil),
    bags: Bags? = Bags(carryOn: 1, checked: 1)
  ) -> Segment {
    let codes = route.split(separator: " ").map(String.init)
    let parts = number.split(separator: " ").map(String.init)
    let marketing = Airline(code: parts[0], name: airline)
    return Segment(
      origin: codes[0], destination: codes[1], originTerminal: terminals.0,
      destinationTerminal: terminals.1, departure: local(departure), arrival: local(arrival),
      duration: minutes, marketingCarrier: marketing, flightNumber: parts[1],
      operatingCarrier: operatedBy.map { Airline(code: nil, name: $0) } ?? marketing,
      aircraft: "Airbus A320neo", cabin: .economy, bags: bags)
  }

  static func order(_ slices: [Slice], _ kinds: [Passenger.Kind] = [.adult]) -> Order {
    Order(
      id: "ord_1", bookingReference: "X4RT2K", offerID: "off_1",
      owner: Airline(code: "LH", name: "Lufthansa"), slices: slices,
      passengers: kinds.enumerated().map { Passenger(id: "p\($0)", kind: $1) },
      total: Money(units: 123_450, scale: 2, currency: "EUR"), payment: PaymentRequirements(),
      paidAt: Instant("2026-08-30T10:00:00Z"), availableActions: [.cancel, .change],
      tickets: kinds.indices.map { Ticket(number: "220-123456789\($0)", passengerIDs: ["p\($0)"]) })
  }

  static func itinerary(
    _ order: Order, _ travellers: [String] = ["Ana García López"], language: String = "en",
    isDemonstration: Bool = false
  ) -> Itinerary {
    Itinerary(
      order: order, travellers: travellers, language: language, isDemonstration: isDemonstration)
  }

  static var direct: Itinerary {
    itinerary(
      order([
        Slice(
          segments: [
            flight(
              "LH 1166", "FRA LIS", "2026-09-14 09:30", "2026-09-14 11:35", minutes: 185,
              terminals: ("1", "1"))
          ], duration: 185, fareBrand: "Economy Classic")
      ]))
  }

  /// There with two changes and back over night, four travellers, one of them a baby.
  static var family: Itinerary {
    let out = [
      flight(
        "IB 3123", "LIS MAD", "2026-12-18 18:05", "2026-12-18 20:30", minutes: 85,
        airline: "Iberia", operatedBy: "Iberia Express", terminals: ("1", "4")),
      flight(
        "IB 6827", "MAD GRU", "2026-12-18 23:55", "2026-12-19 06:15", minutes: 620,
        airline: "Iberia", terminals: ("4S", "3")),
      flight(
        "LA 3542", "GRU FLN", "2026-12-19 09:20", "2026-12-19 10:35", minutes: 75,
        airline: "LATAM Airlines", terminals: ("2", nil)),
    ]
    let back = [
      flight(
        "LA 3349", "FLN GRU", "2027-01-10 15:40", "2027-01-10 17:05", minutes: 85,
        airline: "LATAM Airlines"),
      flight(
        "TP 82", "GRU LIS", "2027-01-10 23:20", "2027-01-11 12:10", minutes: 590,
        airline: "TAP Air Portugal"),
    ]
    var order = order(
      [Slice(segments: out, duration: 1170), Slice(segments: back, duration: 1050)],
      [.adult, .adult, .child, .infant])
    order.owner = Airline(code: "IB", name: "Iberia")
    order.services = [
      ChosenService(
        Service(
          id: "s1", kind: .bag(Service.Bag(isChecked: true, maximumWeight: 23)),
          passengerIDs: ["p0"], flights: [0, 1, 2],
          price: Money(units: 6000, scale: 2, currency: "EUR")), quantity: 2),
      ChosenService(
        Service(
          id: "s2", kind: .seat("14B"), passengerIDs: ["p1"], flights: [1],
          price: Money(units: 2000, scale: 2, currency: "EUR"))),
    ]
    return itinerary(
      order,
      [
        "Maria Fernanda de Albuquerque e Castro Vasconcelos", "João Pedro Vasconcelos",
        "Beatriz Vasconcelos", "Tomás Vasconcelos",
      ], language: "pt")
  }

  static var held: Itinerary {
    var held = direct
    held.order.paidAt = nil
    held.order.tickets = []
    held.order.payment = PaymentRequirements(
      instant: false, payBy: Instant("2026-09-03T16:00:00Z"),
      priceGuaranteedUntil: Instant("2026-09-02T16:00:00Z"))
    held.isDemonstration = true
    return held
  }

  static var cancelled: Itinerary {
    var cancelled = direct
    cancelled.order.cancelledAt = Instant("2026-08-31T12:00:00Z")
    cancelled.language = "fr"
    return cancelled
  }

  /// Names as long as they come, in German.
  static var german: Itinerary {
    let out = flight(
      "OS 275", "FMM TRV", "2026-10-25 02:30", "2026-10-25 23:10", minutes: nil,
      airline: "Österreichische Luftverkehrsaktiengesellschaft", operatedBy: "Eurowings Discover",
      terminals: ("Terminal West", nil))
    let back = [
      flight(
        "AI 2657", "TRV DEL", "2026-11-09 23:15", "2026-11-10 02:40", minutes: 205,
        airline: "Air India"),
      flight("LH 761", "DEL FMM", "2026-11-10 03:35", "2026-11-10 07:50", minutes: 525),
    ]
    var long = itinerary(
      order(
        [Slice(segments: [out], duration: nil), Slice(segments: back, duration: nil)],
        [.adult, .adult]),
      ["Anna-Katharina Freifrau von und zu Guttenberg-Hohenlohe", "Karl Meier"], language: "de-AT")
    long.cityNames = [
      "FMM": "Memmingen, Flughafen Allgäu für München und Oberschwaben",
      "TRV": "Thiruvananthapuram", "DEL": "Neu-Delhi",
    ]
    return long
  }

  /// From Auckland over the date line to Honolulu and on to New York.
  static var dateLine: Itinerary {
    itinerary(
      order([
        Slice(
          segments: [
            flight(
              "HA 446", "AKL HNL", "2026-10-31 23:55", "2026-10-31 10:50", minutes: 535,
              airline: "Hawaiian Airlines"),
            flight(
              "HA 50", "HNL JFK", "2026-10-31 15:05", "2026-11-01 06:55", minutes: 590,
              airline: "Hawaiian Airlines"),
          ], duration: nil)
      ]), language: "es")
  }

  /// As many ways as one search can ask for, each with two changes.
  static var six: Itinerary {
    var six = family
    let ways = six.order.slices
    six.order.slices = [ways[0], ways[1], ways[0], ways[0], ways[1], ways[0]]
    return six
  }

  static let all = [direct, family, held, cancelled, german, dateLine]

  private static func local(_ text: String) -> LocalDateTime {
    let parts = text.split(separator: " ").map(String.init)
    return LocalDateTime(
      CalendarDate(parts[0]) ?? CalendarDate(day: 0), ClockTime(parts[1]) ?? ClockTime(minutes: 0))
  }
}
