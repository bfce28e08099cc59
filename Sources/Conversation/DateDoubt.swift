// "Tomorrow" is said at the traveller's clock. Where their number leaves several zones in which it is not the same day now,
// the day of the first of them is taken, the others are kept beside it, and the traveller is asked once where they are.

import Airports
import LocalTime

/// What the dates of a message are when it is this day where the traveller is.
package struct DatedReading: Hashable, Sendable, Codable {
  package var today: CalendarDate
  package var values: [SlotValue]

  package init(today: CalendarDate, values: [SlotValue]) {
    self.today = today
    self.values = values
  }
}

/// Dates whose day hangs on where the traveller is.
package struct DateDoubt: Hashable, Sendable, Codable {
  /// When they were said.
  package var since: Instant
  /// The reading that was taken, then the others; all of them with the same slots in the same order.
  package var readings: [DatedReading]

  package init(since: Instant, readings: [DatedReading]) {
    self.since = since
    self.readings = readings
  }

  var taken: [SlotValue] { readings.first?.values ?? [] }

  /// The values taken and what they are instead when the traveller is in the zone; empty where nothing changes.
  func corrections(in zone: String) -> [(taken: SlotValue, right: SlotValue)] {
    guard let today = Zone.named(zone)?.local(since).date,
      let right = readings.first(where: { $0.today == today }),
      right.values.map(\.slot) == taken.map(\.slot)
    else { return [] }
    return zip(taken, right.values).filter { $0 != $1 }.map { ($0, $1) }
  }
}

extension TravellerZone {
  /// Whether it stands when the other becomes known: what was said stands over where a pin lies, and everything over the
  /// number. A landing changes whatever was before.
  func outranks(_ newer: TravellerZone) -> Bool {
    switch newer.source {
    case .arrival, .said: false
    case .location: source == .said
    case .phone: source != .phone
    }
  }
}

extension State {
  /// The traveller's zone when the other becomes known.
  package func zone(after newer: TravellerZone) -> TravellerZone {
    if let zone, zone.outranks(newer) { zone } else { newer }
  }
}

extension Command {
  /// The zone that it puts the traveller in.
  package var zone: TravellerZone? {
    switch self {
    case .zone(let zone): zone
    case .location(let name, _): TravellerZone(name: name, source: .location)
    default: nil
    }
  }
}

extension TurnContext {
  /// The turn of a traveller with that home, at the clock of the zone where it is known, else of the home's first zone.
  package init(
    now: Instant, home: (country: String?, zones: [String])?, zone: TravellerZone?
  ) {
    let zones = home?.zones ?? []
    let name = zone?.name ?? zones.first ?? "UTC"
    self.init(
      now: now, local: (Zone.named(name) ?? .utc).local(now), zone: name,
      otherZones: zone == nil ? Array(zones.dropFirst()) : [], country: home?.country)
  }

  /// The turn at the clock of the zone, where it is known and there is such a zone.
  package func at(_ zone: TravellerZone?) -> TurnContext {
    guard let zone, let rules = Zone.named(zone.name) else { return self }
    var context = self
    context.zone = zone.name
    context.otherZones = []
    context.local = rules.local(now)
    return context
  }
}

extension Trip {
  /// Whether it has the date still.
  func holds(_ value: SlotValue) -> Bool {
    guard case .leg(let leg) = value else { return self.value(of: value.slot) == value }
    return legs.contains { $0.destination == leg.destination && $0.date == leg.date }
  }
}

extension Edit {
  /// The traveller's clock, from where they say they are or a pin lies.
  mutating func locate(_ zone: TravellerZone) {
    guard Zone.named(zone.name) != nil else { return }
    state.zone = state.zone(after: zone)
    context = context.at(state.zone)
  }

  /// A pin is where the journey begins when nothing else is said; a guess, as the city is only the nearest.
  mutating func start(near city: String) {
    guard !written.contains(.origin), state.trip.origin == nil,
      state.trip.destination.flatMap({ Places.common(city, $0) }) == nil
    else { return }
    write(.origin(city))
    state.guessed.insert(.origin)
  }

  /// Sets the dates in doubt right as soon as it is known where the traveller is.
  mutating func settleDoubt() {
    guard let doubt = state.dateDoubt, let zone = knownZone else { return }
    for (taken, right) in doubt.corrections(in: zone) where state.trip.holds(taken) {
      write(right)
    }
    state.dateDoubt = nil
  }

  /// Where the traveller is: as they said or a pin shows, or where they start from, if the number may be from there or
  /// it answers our question.
  private var knownZone: String? {
    if let zone = state.zone, zone.source != .phone { return zone.name }
    guard let origin = state.trip.origin, let zone = Atlas.zone(of: origin) else { return nil }
    let isAnswer = state.asked?.topic == .zone && written.contains(.origin)
    return isAnswer || zone == context.zone || context.otherZones.contains(zone) ? zone : nil
  }
}
