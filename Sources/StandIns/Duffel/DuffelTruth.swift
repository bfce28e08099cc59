import Flights

/// An order as it is, whatever the API says.
package struct DuffelTruth: Encodable, Sendable {
  /// A bag or a seat that it has.
  package struct Service: Encodable, Sendable {
    package var type: String
    package var quantity: Int
    /// The price of one.
    package var price: String
  }

  package var id: String
  package var bookingReference: String
  package var offerID: String
  package var type: String
  package var total: String
  package var isPaid: Bool
  package var isCancelled: Bool
  /// How often its flights were changed at the traveller's wish.
  package var changes: Int
  package var services: [Service]
  /// Whether the API shows it.
  package var isVisible: Bool
  package var metadata: [String: String]
  /// The id of the exchange by which it was made.
  package var post: String
}

extension DuffelDesk {
  func truth() -> [DuffelTruth] {
    orders.map { order in
      DuffelTruth(
        id: order.id, bookingReference: order.bookingReference, offerID: order.offerID,
        type: order.type, total: order.total.text,
        isPaid: order.paidAt != nil, isCancelled: order.cancelledAt != nil,
        changes: order.changes.count, services: order.services.map { DuffelTruth.Service($0) },
        isVisible: order.isVisible, metadata: order.metadata.compactMapValues(\.text),
        post: order.post)
    }
  }
}

extension DuffelTruth.Service {
  fileprivate init(_ service: DuffelService) {
    self.init(
      type: service.designator == nil ? "baggage" : "seat", quantity: service.quantity,
      price: service.price.text)
  }
}

extension Money {
  fileprivate var text: String { "\(amount) \(currency)" }
}
