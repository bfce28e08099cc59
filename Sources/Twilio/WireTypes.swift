import Foundation

/// A message as Twilio has it on record.
package struct MessageRecord: Hashable, Sendable, Decodable {
  package var sid: String
  /// `queued`, `sent`, `delivered` ...; nil for a word that we do not know.
  package var status: MessageStatus?
  package var to: String?
  package var from: String?
  package var body: String
  /// `inbound`, `outbound-api`, `outbound-reply`.
  package var direction: String?
  /// RFC 2822.
  package var dateCreated: String?
  /// RFC 2822; nil before it was sent.
  package var dateSent: String?
  package var errorCode: Int?
  /// How many pictures, sounds or documents came with it.
  package var media: Int

  private enum CodingKeys: String, CodingKey {
    case sid, status, to, from, body, direction
    case media = "num_media"
    case dateCreated = "date_created"
    case dateSent = "date_sent"
    case errorCode = "error_code"
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    sid = try values.decode(String.self, forKey: .sid)
    status = try values.decodeIfPresent(String.self, forKey: .status).flatMap {
      MessageStatus(rawValue: $0)
    }
    to = try values.decodeIfPresent(String.self, forKey: .to)
    from = try values.decodeIfPresent(String.self, forKey: .from)
    body = try values.decodeIfPresent(String.self, forKey: .body) ?? ""
    direction = try values.decodeIfPresent(String.self, forKey: .direction)
    dateCreated = try values.decodeIfPresent(String.self, forKey: .dateCreated)
    dateSent = try values.decodeIfPresent(String.self, forKey: .dateSent)
    errorCode = try values.decodeIfPresent(Int.self, forKey: .errorCode)
    // Twilio writes the number as a text.
    media = (try? values.decode(String.self, forKey: .media)).flatMap { Int($0) } ?? 0
  }
}

/// A page of the list of messages.
struct MessagePage: Decodable {
  var messages: [MessageRecord]
  var nextPage: String?

  private enum CodingKeys: String, CodingKey {
    case messages
    case nextPage = "next_page_uri"
  }
}

/// Both shapes of an error: the older `code, message`, and RFC 9457 with `detail` and `title`.
struct ErrorBody: Decodable {
  var code: Int?
  var message: String?

  private enum CodingKeys: String, CodingKey { case code, message, detail, title }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let text = try? values.decode(String.self, forKey: .code)
    code = (try? values.decode(Int.self, forKey: .code)) ?? text.flatMap { Int($0) }
    message =
      [CodingKeys.message, .detail, .title].lazy
      .compactMap { try? values.decode(String.self, forKey: $0) }.first
  }
}
