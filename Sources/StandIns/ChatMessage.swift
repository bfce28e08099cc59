import Foundation

/// A message as Twilio records it and as the phone shows it.
package struct ChatMessage: Codable, Sendable, Equatable {
  package enum Direction: String, Codable, Sendable {
    /// From the traveller.
    case inbound
    /// In a TwiML answer.
    case reply = "outbound-reply"
    /// By the REST API.
    case api = "outbound-api"
  }

  package var sid: String
  package var direction: Direction
  /// `whatsapp:+E164`, or a business-scoped user id instead of the number.
  package var from: String
  package var to: String
  package var body: String
  package var kind: Kind
  package var media: [String]
  package var location: Location?
  /// Twilio's word: `queued`, `sent`, `delivered`, `read`, `failed`, `undelivered`; for an inbound
  /// message `received`, then `delivered` when the webhook took it and `read` when it was read.
  package var status: String
  package var errorCode: Int?
  package var created: Date
  package var sent: Date?
  package var updated: Date
  /// Grows with every change of any message; see ``MessageLog``.
  package var version: Int
  /// When the webhook took this message: how long its answer took, in milliseconds.
  package var answerMilliseconds: Int?

  /// What a traveller can send, as far as the phone plays it.
  package enum Kind: String, Codable, Sendable {
    case text, location, voice, photo, document, button
  }

  package struct Location: Codable, Sendable, Equatable {
    package var latitude: Double
    package var longitude: Double
    package var label: String?

    package init(latitude: Double, longitude: Double, label: String? = nil) {
      self.latitude = latitude
      self.longitude = longitude
      self.label = label
    }
  }

  /// The traveller's address, whoever wrote.
  package var traveller: String { direction == .inbound ? from : to }

  package var isFromTraveller: Bool { direction == .inbound }
}
