import Foundation
import HTTPClient
import LocalTime

/// Duffel's API, version 2. Reads are tried again where that can help; everything else goes out once.
///
/// Source: https://duffel.com/docs/api/overview
package struct API: Sendable {
  /// The time, and how to let some pass.
  package struct Clock: Sendable {
    package var now: @Sendable () -> Instant
    package var sleep: @Sendable (Duration) async throws -> Void

    package init(
      now: @escaping @Sendable () -> Instant = { Instant.now },
      sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
      self.now = now
      self.sleep = sleep
    }
  }

  /// What is worth saying about the calls.
  package enum Event: Sendable {
    /// It is not tried again.
    case failed(Failure)
    case retrying(Failure, after: Duration)
    /// Too much was asked; the call waits.
    case waiting(operation: String, Duration)
    /// Duffel warns about what it did.
    case warning(operation: String, Wire.Problem)
    /// Elements of a list could not be read or understood and are not shown.
    case leftOut(operation: String, Int)
    /// Searches failed again and again and are not tried but by a probe now and then; or are tried again.
    case breaker(CircuitBreaker.Change)
  }

  let account: Account
  let http: Client
  let clock: Clock
  let events: @Sendable (Event) -> Void
  private let limits = RateLimits()
  /// For searches alone: what has an effect is never held back.
  let searches: Breaker

  package init(
    account: Account, http: Client, clock: Clock = Clock(),
    breaker: CircuitBreaker.Settings = CircuitBreaker.Settings(),
    events: @escaping @Sendable (Event) -> Void = { _ in }
  ) {
    self.account = account
    self.http = http
    self.clock = clock
    self.events = events
    searches = Breaker(breaker, changed: { events(.breaker($0)) })
  }

  package var isLive: Bool { account.isLive }

  /// Whether Duffel answers and knows the token: the smallest read there is.
  package func probe(timeout: Duration = .seconds(10)) async throws(Failure) {
    _ = try await perform(Call("GET", "/air/airlines", query: [("limit", "1")], timeout: timeout))
  }
}

/// One request.
struct Call: Sendable {
  var method: String
  var path: String
  var query: [(String, String)]
  var body: [UInt8] = []
  /// The whole time, with every retry.
  var timeout: Duration
  /// The path with ids left out.
  var name: String
  /// Whether it does something that must not be done twice.
  var hasEffect: Bool

  /// - Parameter id: Put in the path where it says `ID`.
  init(
    _ method: String, _ path: String, id: String? = nil, query: [(String, String)] = [],
    timeout: Duration = .seconds(30)
  ) {
    self.method = method
    name = "\(method) \(path)"
    self.path = path
    if let id {
      let encoded = String(decoding: FormEncoding.encode([("", id)]).dropFirst(), as: UTF8.self)
      self.path = path.split(separator: "/").map { $0 == "ID" ? encoded : "\($0)" }
        .reduce("") { $0 + "/" + $1 }
    }
    self.query = query
    self.timeout = timeout
    hasEffect = method != "GET"
  }

  /// The call, as one that may as well be sent twice.
  var harmless: Call {
    var call = self
    call.hasEffect = false
    return call
  }

  /// The call with a body.
  func with(_ value: some Encodable) -> Call {
    var call = self
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Nothing that is sent has a number or a text that JSON cannot hold.
    call.body = (try? encoder.encode(Wire.Body(data: value))).map { Array($0) } ?? []
    return call
  }
}

extension API {
  /// The longest that Duffel works on a request is 120 s.
  static let longest: Duration = .seconds(130)
  /// The longest to wait for the limit of requests to begin anew.
  private static let patience: Duration = .seconds(8)

  /// The value of a reply that says yes.
  func value<Value: Decodable>(_ call: Call, as type: Value.Type = Value.self) async throws(Failure)
    -> Value
  { try await envelope(call, as: type).data }

  func envelope<Value: Decodable>(
    _ call: Call, as type: Value.Type = Value.self
  ) async throws(Failure) -> Wire.Envelope<Value> {
    let envelope = try await perform(call).envelope(type)
    for warning in envelope.warnings ?? [] {
      events(.warning(operation: call.name, warning))
    }
    return envelope
  }

  /// Every element of a list, as far as that many pages.
  func list<Element: Decodable>(
    _ call: Call, pages: Int = 10, as type: Element.Type = Element.self
  ) async throws(Failure) -> [Element] {
    var elements: [Element] = []
    var call = call
    let query = call.query
    for _ in 0..<pages {
      let page = try await envelope(call, as: [Element].self)
      elements += page.data
      guard let after = page.meta?.after, !page.data.isEmpty else { break }
      call.query = query + [("after", after)]
    }
    return elements
  }

  /// A reply that says yes. A read is tried again where that can help.
  func perform(_ call: Call) async throws(Failure) -> Reply {
    let deadline = ContinuousClock.now + call.timeout
    var attempt = 0
    while true {
      let failure: Failure
      do throws(Failure) {
        let reply = try await send(call, until: deadline)
        if reply.isSuccess { return reply }
        failure = reply.failure
      } catch { failure = error }
      guard call.method == "GET", attempt < 2, let delay = delay(after: failure, attempt),
        ContinuousClock.now + delay < deadline
      else { throw failure }
      events(.retrying(failure, after: delay))
      try await pause(delay, call)
      attempt += 1
    }
  }

  /// Sends the call once, whatever comes back.
  func send(_ call: Call, until deadline: ContinuousClock.Instant? = nil) async throws(Failure)
    -> Reply
  {
    let deadline = deadline ?? ContinuousClock.now + call.timeout
    try await waitForLimit(call, until: deadline)
    do throws(HTTPError) {
      let response = try await http.send(request(call, timeout: deadline - ContinuousClock.now))
      let reply = Reply(response, operation: call.name)
      limits.note(reply, clock.now())
      return reply
    } catch { throw Failure(error, operation: call.name) }
  }

  func request(_ call: Call, timeout: Duration) -> HTTPRequest {
    let query = String(decoding: FormEncoding.encode(call.query), as: UTF8.self)
    var request = HTTPRequest(
      method: call.method, url: account.url + call.path + (query.isEmpty ? "" : "?" + query),
      headers: [
        ("Authorization", "Bearer " + account.token), ("Duffel-Version", "v2"),
        ("Accept", "application/json"),
      ], body: call.body, timeout: max(timeout, .milliseconds(1)), connectTimeout: .seconds(5),
      maxBodyBytes: 64 * 1024 * 1024)
    if !call.body.isEmpty { request.headers.append(("Content-Type", "application/json")) }
    request.isOnce = call.hasEffect
    return request
  }

  private func waitForLimit(
    _ call: Call, until deadline: ContinuousClock.Instant
  ) async throws(Failure) {
    let now = clock.now()
    guard let reset = limits.reset(call.name, now) else { return }
    let wait = Duration.milliseconds(reset.milliseconds - now.milliseconds)
    guard wait <= Self.patience, ContinuousClock.now + wait < deadline else {
      throw Failure(
        operation: call.name, cause: .status(429),
        problems: [Wire.Problem(type: "rate_limit_error", code: "rate_limit_exceeded")],
        retryAt: reset)
    }
    events(.waiting(operation: call.name, wait))
    try await pause(wait, call)
  }

  private func pause(_ time: Duration, _ call: Call) async throws(Failure) {
    do { try await clock.sleep(time) } catch {
      throw Failure(operation: call.name, cause: .unsent(.cancelled))
    }
  }

  /// How long to wait before a read is tried again; nil where that is pointless.
  private func delay(after failure: Failure, _ attempt: Int) -> Duration? {
    let pause = Duration.milliseconds(Int.random(in: 200...300) << attempt)
    return switch failure.cause {
    case .unsent(.connect), .unsent(.resolve), .unsent(.timedOut), .noReply(.receive),
      .noReply(.send):
      pause
    // The wait for the limit comes before the next attempt.
    case .status(429): failure.retryAt == nil ? nil : .zero
    case .status(503), .status(504): pause
    // Only a gateway's: an airline's is final.
    case .status(502): failure.problems.isEmpty ? pause : nil
    default: nil
    }
  }
}
