import Foundation
import LocalTime

/// Something that happened at Duffel, as its webhook tells. Events come at least once and in no order: what they say is looked up, not
/// believed.
package struct WebhookEvent: Hashable, Sendable {
  package struct Kind: RawRepresentable, Hashable, Sendable {
    package var rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package static let orderCreated = Kind(rawValue: "order.created")
    package static let orderCreationFailed = Kind(rawValue: "order.creation_failed")
    package static let airlineInitiatedChange =
      Kind(rawValue: "order.airline_initiated_change_detected")
    package static let cancellationCreated = Kind(rawValue: "order_cancellation.created")
    package static let cancellationConfirmed = Kind(rawValue: "order_cancellation.confirmed")
    package static let paymentCreated = Kind(rawValue: "payment.created")
    package static let ping = Kind(rawValue: "ping.triggered")
  }

  package var id: String
  package var kind: Kind
  package var isLive: Bool
  /// Where it is there, the same for every event about one thing.
  package var idempotencyKey: String?
  package var createdAt: Instant?
  package var orderID: String?
  package var offerID: String?

  /// By it an event that comes again is known.
  package var key: String { idempotencyKey.map { "\(kind.rawValue) \($0)" } ?? id }

  /// Nil where the body of a request is no event.
  package init?(_ body: [UInt8]) {
    guard let event = try? JSONDecoder().decode(WebhookEvent.self, from: Data(body)) else {
      return nil
    }
    self = event
  }
}

extension WebhookEvent: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id, type, data
    case liveMode = "live_mode"
    case idempotencyKey = "idempotency_key"
    case createdAt = "created_at"
  }

  /// What the event is about, as much of it as is there.
  private struct Thing: Decodable {
    var id: String?
    var orderID: String?
    var offerID: String?

    private enum CodingKeys: String, CodingKey {
      case id
      case orderID = "order_id"
      case offerID = "offer_id"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try? container.decode(String.self, forKey: .id)
      orderID = try? container.decode(String.self, forKey: .orderID)
      offerID = try? container.decode(String.self, forKey: .offerID)
    }
  }

  private struct Contents: Decodable {
    var object: Thing?
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    kind = Kind(rawValue: try container.decode(String.self, forKey: .type))
    isLive = try container.decode(Bool.self, forKey: .liveMode)
    idempotencyKey = try? container.decode(String.self, forKey: .idempotencyKey)
    createdAt = instant(try? container.decode(String.self, forKey: .createdAt))
    // The thing stands under `object` or right there: Duffel's examples have both.
    let inner = (try? container.decode(Contents.self, forKey: .data))?.object
    let thing = inner ?? (try? container.decode(Thing.self, forKey: .data))
    offerID = thing?.offerID
    let ids = [thing?.orderID, thing?.id, idempotencyKey]
    orderID = ids.compactMap { $0 }.first { $0.hasPrefix("ord_") }
  }
}
