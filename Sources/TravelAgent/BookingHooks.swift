import Agent
import Conversation
import Dispatch
import Flights
import LocalTime
import Web

extension BookingHooks {
  /// Draws a document (`ics`, `png`, `pdf`) of a booking that is made; nil where it cannot be drawn.
  typealias Draw =
    @Sendable (_ order: Order, _ booking: Booking, _ kind: String, Instant) -> [UInt8]?

  /// What is done about the bookings that are kept.
  static func live(
    _ bookings: Bookings, now: @escaping @Sendable () -> Instant, draw: @escaping Draw,
    observe: @escaping @Sendable (BookingHookObservation) -> Void
  ) -> BookingHooks {
    BookingHooks(
      duffelEvent: { event throws(StorageError) in
        for key in [event.orderID.map(BookingKey.order), event.offerID.map(BookingKey.offer)] {
          guard let key else { continue }
          let found = try await bookings.find(key)
          for id in found { try await bookings.wake(id) }
          if !found.isEmpty { return }
        }
      },
      payment: { id throws(StorageError) in
        guard let booking = BookingID(ofOperation: id) else { return }
        try await bookings.wake(booking)
      },
      document: { token, kind throws(StorageError) in
        guard let id = try await bookings.find(.token(token)).first,
          let booking = try await bookings.load(id)?.booking, booking.token == token,
          let order = booking.order, now() < order.documentsEnd,
          let bytes = await onThread({ draw(order, booking, kind, now()) })
        else { return nil }
        return WebDocument(
          contentType: contentType(kind), name: order.documentName + "." + kind, bytes: bytes)
      },
      observe: observe)
  }

  private static func contentType(_ kind: String) -> String {
    switch kind {
    case "ics": "text/calendar; charset=utf-8"
    case "png": "image/png"
    default: "application/pdf"
    }
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

private func onThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    drawing.async { continuation.resume(returning: body()) }
  }
}
