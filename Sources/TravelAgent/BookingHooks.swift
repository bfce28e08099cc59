import Agent
import Conversation
import Dispatch
import Documents
import Flights
import LocalTime
import Web

extension BookingHooks {
  /// What is done about the bookings that are kept.
  ///
  /// - Parameter isDemonstration: Whether the flights are invented, which documents then say.
  static func live(
    _ bookings: Bookings, isDemonstration: Bool, now: @escaping @Sendable () -> Instant,
    observe: @escaping @Sendable (BookingHookObservation) -> Void
  ) -> BookingHooks {
    BookingHooks(
      duffelEvent: { event throws(StorageError) in
        for key in [event.orderID.map(BookingKey.order), event.offerID.map(BookingKey.offer)] {
          guard let key else { continue }
          let found = try await bookings.find(key)
          for id in found {
            if event.kind == .orderCreationFailed { try await bookings.noteFailure(id, now()) }
            try await bookings.wake(id)
          }
          if !found.isEmpty { return }
        }
      },
      payment: { id throws(StorageError) in
        guard let booking = BookingID(ofOperation: id) else { return }
        try await bookings.wake(booking)
      },
      document: { token, name throws(StorageError) in
        guard let kind = DocumentKind(rawValue: name),
          let id = try await bookings.find(.token(token)).first,
          let booking = try await bookings.load(id)?.booking, booking.token == token,
          let order = booking.order, now() < order.documentsEnd
        else { return nil }
        let itinerary = Itinerary(order, booking, isDemonstration: isDemonstration)
        let made = now()
        do throws(DocumentError) {
          return WebDocument(
            contentType: kind.contentType, name: order.documentName + "." + name,
            bytes: try await drawn({ () throws(DocumentError) in
              try itinerary.render(kind, now: made)
            }))
        } catch {
          observe(.notDrawn(kind: name, "\(error)"))
          return nil
        }
      },
      observe: observe)
  }
}

extension Itinerary {
  fileprivate init(_ order: Order, _ booking: Booking, isDemonstration: Bool) {
    let airports = Set(order.slices.flatMap(\.segments).flatMap { [$0.origin, $0.destination] })
    var names: [String: String] = [:]
    for code in airports { names[code] = cityName(ofAirport: code, in: booking.language) }
    self.init(
      order: order, travellers: booking.names, language: booking.language,
      isDemonstration: isDemonstration, cityNames: names)
  }
}

extension BookingID {
  /// The booking of an operation: what stands before the last dot of its id.
  init?(ofOperation id: String) {
    guard let dot = id.lastIndex(of: "."), Int(id[id.index(after: dot)...]) != nil else {
      return nil
    }
    self.init(String(id[..<dot]))
  }
}

extension Order {
  /// Until when its documents can be read: some time after everybody has arrived.
  fileprivate var documentsEnd: Instant {
    let arrivals = slices.flatMap { slice in
      // Where an airport is not known, by a clock that is some hours off.
      SliceTimes(slice)?.arrivals
        ?? slice.segments.map { Instant(seconds: Int64($0.arrival.minutes) * 60) }
    }
    return (arrivals.max() ?? Instant(seconds: 0)).adding(seconds: 30 * 86_400)
  }

  /// With what the airline calls the booking, as far as a file's name may have it.
  fileprivate var documentName: String {
    "trip-" + bookingReference.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(10)
  }
}

/// Drawing takes long enough to hold up others: it has a thread of its own, one at a time.
private let drawing = DispatchQueue(label: "travel-agent.drawing")

private func drawn(
  _ draw: @escaping @Sendable () throws(DocumentError) -> [UInt8]
) async throws(DocumentError) -> [UInt8] {
  let result: Result<[UInt8], DocumentError> = await withCheckedContinuation { continuation in
    drawing.async { continuation.resume(returning: Result(catching: draw)) }
  }
  return try result.get()
}
