import Airports
import Flights
import LocalTime

// How a booking looks on a phone.

/// Renders bookings in one language, with instants at the traveller's clock.
struct TripText {
  let phrases: any Phrasebook
  /// The IANA name of the traveller's zone.
  let zone: String

  init(_ phrases: any Phrasebook, _ context: TurnContext) {
    self.phrases = phrases
    zone = context.zone
  }

  /// `Friday 27 November, 14:00 (London time)`.
  func moment(_ instant: Instant, zone name: String? = nil) -> String {
    let name = name ?? zone
    guard let zone = Zone.named(name) else { return instant.description }
    let local = zone.local(instant)
    let city = name.split(separator: "/").last.map(String.init) ?? name
    let place = phrases.zoneTime(city.replacing("_", with: " "))
    return "\(phrases.date(local.date)), \(local.time) (\(place))"
  }

  /// The flights, a paragraph for all.
  func flights(_ slices: [Slice]) -> String {
    slices.flatMap { OfferText(phrases: phrases).lines($0) }.joined(separator: "\n")
  }

  /// `London to Lisbon`, and back where it comes home.
  func route(_ slices: [Slice]) -> String {
    guard let first = slices.first?.segments.first, let end = slices.first?.segments.last else {
      return ""
    }
    var places = [first.origin, end.destination]
    for slice in slices.dropFirst() {
      if let last = slice.segments.last?.destination { places.append(last) }
    }
    // There and back is said by the dates.
    if places.count == 3, Atlas.city(of: places[2]) == Atlas.city(of: places[0]) {
      places.removeLast()
    }
    return phrases.route(places.map(phrases.place)).asHeading
  }

  func days(_ slices: [Slice]) -> String {
    slices.compactMap { $0.segments.first?.departure.date }.map(phrases.shortDate)
      .joined(separator: " – ")
  }

  /// One line: route, days, what it is, the reference.
  func line(_ trip: BookedTrip) -> String {
    var parts = ["*\(route(trip.slices))*", days(trip.slices)]
    let deadline = trip.status == .held ? trip.order?.payment.payBy.map { moment($0) } : nil
    parts.append(phrases.status(trip.status, until: deadline))
    if let reference = trip.order?.bookingReference { parts.append(phrases.reference(reference)) }
    return parts.joined(separator: " · ")
  }

  /// The whole booking.
  func paragraph(_ trip: BookedTrip) -> String {
    let extras = trip.order?.services ?? []
    var lines = [line(trip), flights(trip.slices), phrases.list(trip.names)]
    if extras.bagCount > 0 { lines.append("+ " + phrases.counted(extras.bagCount, .checkedBag)) }
    lines.append(extras.seatText(trip.slices))
    lines.append(phrases.grandTotal(phrases.money(trip.total)))
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  func change(_ offer: ChangeOffer, slice: Int, number: Int?) -> String {
    let amount = phrases.money(offer.difference.magnitude)
    let price =
      offer.difference.units == 0
      ? phrases.noDifference() : phrases.difference(amount, isRefund: offer.difference.units < 0)
    let head = "*\(number.map { "\($0). " } ?? "")\(price)*"
    guard offer.slices.indices.contains(slice) else { return head }
    return head + "\n"
      + OfferText(phrases: phrases).lines(offer.slices[slice]).joined(separator: "\n")
  }
}

extension Money {
  package var magnitude: Money {
    var money = self
    money.units = abs(units)
    return money
  }
}
