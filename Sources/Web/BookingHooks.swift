import Agent
import Duffel
import PaymentPage

/// What the routes about bookings set going.
package struct BookingHooks: Sendable {
  /// Wakes the bookings that an event of Duffel's is about; none where it is about nothing of ours.
  package var duffelEvent: @Sendable (WebhookEvent) async throws(StorageError) -> Void
  /// Wakes the booking that a payment, by its id, is for.
  package var payment: @Sendable (_ id: String) async throws(StorageError) -> Void
  /// The document of that kind, as the ending of its address says it (`ics`, `png`, `pdf`); nil where there is none, or none any more.
  package var document:
    @Sendable (_ token: String, _ kind: String) async throws(StorageError) -> WebDocument?
  package var observe: @Sendable (BookingHookObservation) -> Void

  package init(
    duffelEvent: @escaping @Sendable (WebhookEvent) async throws(StorageError) -> Void,
    payment: @escaping @Sendable (_ id: String) async throws(StorageError) -> Void,
    document:
      @escaping @Sendable (_ token: String, _ kind: String) async throws(StorageError) ->
      WebDocument?,
    observe: @escaping @Sendable (BookingHookObservation) -> Void
  ) {
    self.duffelEvent = duffelEvent
    self.payment = payment
    self.document = document
    self.observe = observe
  }
}

/// A document to be sent.
package struct WebDocument: Sendable {
  package var contentType: String
  /// Under which it is saved: letters, digits, `-`, `.` and `_`; at most 20, for WhatsApp.
  package var name: String
  package var bytes: [UInt8]

  package init(contentType: String, name: String, bytes: [UInt8]) {
    self.contentType = contentType
    self.name = name
    self.bytes = bytes
  }
}

/// What is worth telling of the webhooks about bookings.
package enum BookingHookObservation: Sendable {
  /// A request whose signature is nobody's.
  case forged(BookingHookSender)
  /// A request that was signed so many seconds ago (ahead of us, when negative): too long.
  case stale(BookingHookSender, seconds: Int64)
  case failed(BookingHookSender, StorageError)
  /// A document that could not be drawn, and why.
  case notDrawn(kind: String, String)
}

package enum BookingHookSender: String, Sendable {
  case duffel, payment
}
