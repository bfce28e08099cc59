import Foundation
import HTTPClient

/// A message to send.
package struct OutgoingMessage: Sendable {
  package enum Sender: Hashable, Sendable {
    case address(String)
    case service(sid: String)
  }

  package var to: String
  package var from: Sender
  package var body: String
  /// The address of a picture that goes along; Twilio reads it from there.
  package var picture: String?
  /// Where Twilio reports what became of it.
  package var statusCallback: String?
  /// An approved content (`HX...`) that goes in the place of the text, and its variables by their numbers.
  package var content: (sid: String, variables: [String: String])?
  /// How long Twilio may hold it back, in seconds from 1 to 36000: what is late may be harmful.
  package var validity: Int?

  package init(
    to: String, from: Sender, body: String, picture: String? = nil, statusCallback: String? = nil,
    validity: Int? = nil
  ) {
    self.to = to
    self.from = from
    self.body = body
    self.picture = picture
    self.statusCallback = statusCallback
    self.validity = validity
  }
}

extension OutgoingMessage {
  /// The same by a template with one variable; no picture goes with it.
  ///
  /// - Parameter line: The variable: one line.
  package mutating func use(_ template: String, _ line: String) {
    content = (sid: template, variables: ["1": line])
    picture = nil
  }
}

/// The messages of an account: Twilio's REST resource.
///
/// Source: https://www.twilio.com/docs/messaging/api/message-resource
package struct Messages: Sendable {
  private let account: Account
  private let http: Client
  private let authorization: String

  package init(account: Account, http: Client) {
    self.account = account
    self.http = http
    let credentials = Data("\(account.username):\(account.password)".utf8)
    authorization = "Basic " + credentials.base64EncodedString()
  }

  /// Sends a message, once: Twilio has no idempotency key, so that trying again is for the caller to decide.
  package func send(_ message: OutgoingMessage) async -> SendResult {
    do throws(HTTPError) {
      return result(try await http.send(request(message)))
    } catch {
      return error.mayHaveBeenSent ? .unknown("\(error)") : .refused(unreachable(error))
    }
  }

  func request(_ message: OutgoingMessage) -> HTTPRequest {
    var fields = [("To", message.to)]
    if let content = message.content {
      fields += [("ContentSid", content.sid), ("ContentVariables", json(content.variables))]
    } else {
      fields.append(("Body", message.body))
    }
    switch message.from {
    case .address(let address): fields.append(("From", address))
    case .service(let sid): fields.append(("MessagingServiceSid", sid))
    }
    if let url = message.picture { fields.append(("MediaUrl", url)) }
    if let url = message.statusCallback { fields.append(("StatusCallback", url)) }
    if let seconds = message.validity { fields.append(("ValidityPeriod", String(seconds))) }
    var request = request("POST", resource + ".json", form: fields)
    request.isOnce = true
    return request
  }

  /// What was sent to an address from the day on (UTC, `YYYY-MM-DD`), the newest first, at most `limit`.
  ///
  /// - Parameter day: Compared with the date alone; messages that are still queued may be missing.
  package func list(
    to: String? = nil, from: String? = nil, sentSince day: String? = nil, limit: Int = 200
  ) async throws(Refusal) -> [MessageRecord] {
    var records: [MessageRecord] = []
    var next: String?
    repeat {
      let page = try await page(
        to: to, from: from, sentSince: day, size: min(limit, 1000), at: next)
      records += page.records
      next = page.next
    } while next != nil && records.count < limit
    return Array(records.prefix(limit))
  }

  /// One page of the same.
  ///
  /// - Parameters:
  ///   - size: At most 1000.
  ///   - next: Where the page before said that it goes on; nil: from the newest on.
  /// - Returns: The records, and where the next page is; nil: there is none.
  package func page(
    to: String? = nil, from: String? = nil, sentSince day: String? = nil, size: Int = 1000,
    at next: String? = nil
  ) async throws(Refusal) -> (records: [MessageRecord], next: String?) {
    var query = [("PageSize", String(size))]
    if let to { query.append(("To", to)) }
    if let from { query.append(("From", from)) }
    if let day { query.append(("DateSent>", day)) }
    let page: MessagePage = try await get(
      next ?? resource + ".json?" + String(decoding: FormEncoding.encode(query), as: UTF8.self))
    let isLast = page.messages.isEmpty
    return (page.messages, isLast ? nil : page.nextPage.flatMap(pathOfOurs))
  }

  package func fetch(_ sid: String) async throws(Refusal) -> MessageRecord {
    try await get(resource + "/" + sid + ".json")
  }

  /// Shows that an answer to the message is being written, and marks it as read. Not for turns about payments.
  package func showTyping(answering sid: String) async throws(Refusal) {
    let url = account.messagingURL + "/v2/Indicators/Typing.json"
    let response = try await perform(
      request("POST", url: url, form: [("messageId", sid), ("channel", "whatsapp")]))
    guard (200..<300).contains(response.status) else { throw refusal(response) }
  }

  private func json(_ variables: [String: String]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(variables)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private var resource: String { "/2010-04-01/Accounts/\(account.sid)/Messages" }

  /// A next page's path, only where it is our own resource: the credentials go nowhere else.
  private func pathOfOurs(_ path: String) -> String? { path.hasPrefix(resource) ? path : nil }

  private func get<Value: Decodable>(_ path: String) async throws(Refusal) -> Value {
    let response = try await perform(request("GET", path))
    guard (200..<300).contains(response.status) else { throw refusal(response) }
    guard let value = try? JSONDecoder().decode(Value.self, from: Data(response.body)) else {
      throw Refusal(code: response.status, message: "the answer cannot be read", remedy: .none)
    }
    return value
  }

  private func perform(_ request: HTTPRequest) async throws(Refusal) -> HTTPResponse {
    do throws(HTTPError) { return try await http.send(request) } catch { throw unreachable(error) }
  }

  private func request(
    _ method: String, _ path: String, form: [(String, String)]? = nil
  ) -> HTTPRequest { request(method, url: account.url + path, form: form) }

  private func request(
    _ method: String, url: String, form: [(String, String)]?
  ) -> HTTPRequest {
    var headers = [("Authorization", authorization), ("Accept", "application/json")]
    if form != nil { headers.append(("Content-Type", "application/x-www-form-urlencoded")) }
    return HTTPRequest(
      method: method, url: url, headers: headers,
      body: form.map(FormEncoding.encode) ?? [], timeout: .seconds(15),
      connectTimeout: .seconds(5))
  }

  private func result(_ response: HTTPResponse) -> SendResult {
    switch response.status {
    case 200..<300:
      guard
        let record = try? JSONDecoder().decode(MessageRecord.self, from: Data(response.body))
      else { return .unknown("an answer of \(response.status) without a message") }
      return .accepted(sid: record.sid, status: record.status)
    // Twilio's own word that nothing was processed; a gateway's 5xx says nothing of the kind.
    case 500...:
      return body(response)?.code == 20429
        ? .refused(refusal(response))
        : .unknown(
          "status \(response.status)")
    default: return .refused(refusal(response))
    }
  }

  private func body(_ response: HTTPResponse) -> ErrorBody? {
    try? JSONDecoder().decode(ErrorBody.self, from: Data(response.body))
  }

  private func refusal(_ response: HTTPResponse) -> Refusal {
    let body = body(response)
    let code = body?.code ?? response.status
    let seconds = response["retry-after"].flatMap { Int($0) }
    return Refusal(
      code: code, message: body?.message ?? "status \(response.status)",
      remedy: Refusal.remedy(
        code: code, status: response.status,
        retryAfter: seconds.map { .seconds(min(max($0, 0), 3600)) }))
  }

  private func unreachable(_ error: HTTPError) -> Refusal {
    Refusal(code: 0, message: "\(error)", remedy: .later(.seconds(2)))
  }
}
