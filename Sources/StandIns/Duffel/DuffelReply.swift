import FlyingFox
import Foundation
import LocalTime

/// A reply that says yes.
struct DuffelReply: Sendable {
  var status: Int
  /// Nil where there is none.
  var body: JSON?

  static let nothing = DuffelReply(status: 204, body: nil)

  static func data(_ data: JSON, status: Int = 200) -> DuffelReply {
    DuffelReply(status: status, body: ["data": data])
  }

  /// The page of a list that was asked for by `limit` and `after`.
  static func page(_ list: [JSON], _ call: Call) throws(DuffelProblem) -> DuffelReply {
    let limit = call.query["limit"].map { Int($0) ?? 0 } ?? 50
    guard (1...200).contains(limit) else {
      throw .field("/limit", "validation_inclusion", "Field 'limit' must be from 1 to 200")
    }
    var start = 0
    if let after = call.query["after"] {
      guard let position = position(after) else { throw .field("/after", "validation_format") }
      start = position
    }
    let end = min(start + limit, list.count)
    let shown = start < end ? Array(list[start..<end]) : []
    return DuffelReply(
      status: 200,
      body: [
        "data": .list(shown),
        "meta": [
          "limit": .integer(limit),
          "before": start > 0 ? .text(cursor(max(0, start - limit))) : nil,
          "after": end < list.count ? .text(cursor(end)) : nil,
        ],
      ])
  }

  private static let mark = "page+"

  /// As Duffel's: of letters that a URL must encode.
  private static func cursor(_ position: Int) -> String {
    var text = "\(mark)\(position)"
    repeat { text += ">" } while text.utf8.count % 3 != 1
    return Data(text.utf8).base64EncodedString()
  }

  private static func position(_ cursor: String) -> Int? {
    guard let data = Data(base64Encoded: cursor) else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    return text.hasPrefix(mark) ? Int(text.dropFirst(mark.count).prefix { $0 != ">" }) : nil
  }
}

/// What every reply has around it.
struct DuffelEnvelope: Sendable {
  let requestID: String
  var limit: DuffelLimits.State
  private let isZipped: Bool

  init(_ call: Call, requestID: String, limit: DuffelLimits.State) {
    self.requestID = requestID
    self.limit = limit
    isZipped = call.headers[HTTPHeader("Accept-Encoding")]?.contains("gzip") == true
  }

  func response(_ reply: DuffelReply) -> HTTPResponse {
    response(reply.status, reply.body?.encoded ?? [])
  }

  func response(_ problem: DuffelProblem) -> HTTPResponse {
    response(problem.status, problem.body(requestID: requestID).encoded)
  }

  func response(
    _ status: Int, _ body: [UInt8], type: String = "application/json; charset=utf-8"
  ) -> HTTPResponse {
    var headers: HTTPHeaders = [
      HTTPHeader("x-request-id"): requestID,
      HTTPHeader("ratelimit-limit"): String(limit.limit),
      HTTPHeader("ratelimit-remaining"): String(limit.remaining),
      HTTPHeader("ratelimit-reset"): limit.reset.httpDate,
    ]
    var body = body
    if !body.isEmpty {
      headers[.contentType] = type
      if isZipped {
        headers[HTTPHeader("Content-Encoding")] = "gzip"
        body = Gzip.wrap(body)
      }
    }
    return HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: "Status"), headers: headers, body: Data(body))
  }
}

extension Instant {
  /// `Mon, 23 Nov 2026 20:00:00 GMT`.
  var httpDate: String {
    let date = Zone.utc.local(self).date
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.weekday.rawValue - 1]
    let month =
      [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ][date.month - 1]
    let day = date.dayOfMonth < 10 ? "0\(date.dayOfMonth)" : "\(date.dayOfMonth)"
    let time = Instant(seconds: seconds).description.dropFirst(11).prefix(8)
    return "\(weekday), \(day) \(month) \(date.year) \(time) GMT"
  }
}
