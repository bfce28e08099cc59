import LocalTime

/// What is looked for: the words of Duffel's offer request.
package struct OfferRequest: Hashable, Sendable, Codable {
  package struct Slice: Hashable, Sendable, Codable {
    /// The IATA code of an airport or of a metropolitan area.
    package var origin: String
    /// The IATA code of an airport or of a metropolitan area.
    package var destination: String
    /// The local date of departure at the origin.
    package var date: CalendarDate
    /// The local times of departure that will do.
    package var departure: TimeWindow?
    /// The local times of arrival that will do.
    package var arrival: TimeWindow?

    package init(
      origin: String, destination: String, date: CalendarDate, departure: TimeWindow? = nil,
      arrival: TimeWindow? = nil
    ) {
      self.origin = origin
      self.destination = destination
      self.date = date
      self.departure = departure
      self.arrival = arrival
    }
  }

  package var slices: [Slice]
  package var party: Party
  package var cabin: Cabin
  /// The most changes of plane in a slice; nil where it does not matter.
  package var maximumStops: Int?
  /// IATA codes of the airlines wanted; empty where any will do.
  package var airlines: [String]
  /// IATA codes of the airlines refused.
  package var refusedAirlines: [String]

  package init(
    slices: [Slice], party: Party, cabin: Cabin = .economy, maximumStops: Int? = nil,
    airlines: [String] = [], refusedAirlines: [String] = []
  ) {
    self.slices = slices
    self.party = party
    self.cabin = cabin
    self.maximumStops = maximumStops
    self.airlines = airlines
    self.refusedAirlines = refusedAirlines
  }
}

/// Local times of day from `from` to `to`, both included; a window whose `to` lies before its `from` crosses midnight.
package struct TimeWindow: Hashable, Sendable, Codable {
  package var from: ClockTime?
  package var to: ClockTime?

  package init(from: ClockTime? = nil, to: ClockTime? = nil) {
    self.from = from
    self.to = to
  }

  package func contains(_ time: ClockTime) -> Bool {
    switch (from, to) {
    case (let from?, let to?) where to < from: time >= from || time <= to
    default: (from.map { time >= $0 } ?? true) && (to.map { time <= $0 } ?? true)
    }
  }
}
