import Flights
import LocalTime

/// One flight in words.
struct Flight {
  /// `LH 1166`.
  let number: String
  let airline: String
  /// `operated by Lufthansa CityLine`, where another airline flies.
  let operatedBy: String?
  let start: End
  let end: End
  let duration: String?
  let cabin: String?
  let aircraft: String?
  /// Where it lands on its way.
  let landings: [String]
  /// What comes between it and the next flight.
  let change: String?

  init(
    _ segment: Segment, since day: CalendarDate, change: String?, _ itinerary: Itinerary,
    _ words: any Words
  ) {
    number = segment.number
    airline = plain(segment.marketingCarrier.name, limit: 80)
    operatedBy = segment.otherOperator.map(words.operated)
    start = End(departureOf: segment, since: day, itinerary, words)
    end = End(arrivalOf: segment, since: day, itinerary, words)
    let minutes = SliceTimes(Slice(segments: [segment], duration: nil)).map(\.minutes)
    duration = (segment.duration ?? minutes).flatMap(words.sensibleDuration)
    cabin = segment.cabin.map(words.cabin)
    aircraft = segment.aircraft.map { plain($0, limit: 40) }.flatMap { $0.isEmpty ? nil : $0 }
    landings = segment.technicalStops.prefix(4).map { code in
      words.landing(in: "\(itinerary.city(code)) (\(plain(code, limit: 8)))")
    }
    self.change = change
  }
}

extension Segment {
  /// The flight's number with its airline's code, `LH 1166`.
  var number: String {
    let code = marketingCarrier.code.map { plain($0, limit: 4) } ?? ""
    let number = plain(flightNumber, limit: 8)
    return code.isEmpty ? number : code + " " + number
  }

  /// The number for running text, where no line may end inside it.
  var unbrokenNumber: String { number.replacing(" ", with: "\u{A0}") }

  /// The name of the airline that flies under another one's number.
  fileprivate var otherOperator: String? {
    let name = plain(operatingCarrier.name, limit: 80)
    return operatingCarrier == marketingCarrier || name.isEmpty ? nil : name
  }
}
