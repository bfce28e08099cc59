import Flights
import LocalTime

extension Trip {
  /// The searches that find the trip: one where every date is exact, up to seven days spread over an open date.
  func requests(_ context: TurnContext) -> [OfferRequest] {
    guard let origin, let destination, let departure else { return [] }
    let today = Places.date(at: origin, context.now) ?? context.today
    let outward = departure.days(from: today)
    return outward.enumerated().flatMap { index, date in
      returns(for: date, index, of: outward.count).map { back in
        request(slices(origin, destination, date, back: back))
      }
    }
  }

  /// The trip with all its dates moved.
  func moved(days: Int) -> Trip {
    var trip = self
    trip.departure = departure.map { .exact($0.earliest.adding(days: days)) }
    trip.returning = returning.map { .exact($0.earliest.adding(days: days)) }
    for index in legs.indices {
      trip.legs[index].date = legs[index].date.map { .exact($0.earliest.adding(days: days)) }
    }
    return trip
  }

  private func returns(for date: CalendarDate, _ index: Int, of count: Int) -> [CalendarDate?] {
    if let stay { return [date.adding(days: stay)] }
    guard kind != .oneWay, let returning else { return [nil] }
    let days = returning.days(from: date)
    guard !days.isEmpty else { return [] }
    // With both dates open, the pairs go through both in step.
    return count == 1 ? days.map { $0 } : [days[index * days.count / count]]
  }

  private func slices(
    _ origin: String, _ destination: String, _ date: CalendarDate, back: CalendarDate?
  ) -> [OfferRequest.Slice] {
    var slices = [
      OfferRequest.Slice(
        origin: origin, destination: destination, date: date, departure: departureTime,
        arrival: arrivalTime)
    ]
    var place = destination
    if kind == .multiCity {
      for leg in legs {
        guard let next = leg.destination, let date = leg.date else { continue }
        slices.append(
          OfferRequest.Slice(origin: leg.origin ?? place, destination: next, date: date.earliest))
        place = next
      }
    }
    if let back {
      slices.append(
        OfferRequest.Slice(origin: place, destination: origin, date: back, departure: returnTime))
    }
    return slices
  }

  private func request(_ slices: [OfferRequest.Slice]) -> OfferRequest {
    OfferRequest(
      slices: slices, party: party ?? Party(), cabin: cabin?.value ?? .economy,
      maximumStops: maximumStops?.value, airlines: airlines?.value ?? [],
      refusedAirlines: refusedAirlines)
  }
}

extension TripDate {
  /// Up to seven days of it, evenly spread, none before the day given.
  func days(from first: CalendarDate) -> [CalendarDate] {
    let start = max(earliest, first)
    let span = start.days(until: latest)
    guard span >= 0 else { return [] }
    if span < 7 { return (0...span).map { start.adding(days: $0) } }
    return (0..<7).map { start.adding(days: $0 * span / 6) }
  }
}
