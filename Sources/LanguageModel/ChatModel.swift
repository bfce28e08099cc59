import Foundation
import HTTPClient

/// A language model behind an OpenAI-compatible API, with others to fall back on.
package struct ChatModel: Sendable {
  package struct Settings: Sendable {
    /// The base behind which `/chat/completions` is put.
    package var url: String
    package var key: String
    package var model: String
    /// Asked in this order when the first does not answer.
    package var fallbackModels: [String]
    /// The most tokens of an answer.
    package var maxTokens: Int
    package var temperature: Double

    package init(
      url: String, key: String, model: String, fallbackModels: [String] = [],
      maxTokens: Int = 700, temperature: Double = 0
    ) {
      self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
      self.key = key
      self.model = model
      self.fallbackModels = fallbackModels
      self.maxTokens = maxTokens
      self.temperature = temperature
    }
  }

  /// What is worth saying about the calls.
  package enum Event: Sendable {
    /// The key is refused; keys of IO Intelligence expire: is it time for a new one?
    case keyExpired
    case retrying(model: String, ModelError, after: Duration)
    case fallingBack(from: String, to: String, ModelError)
    /// The host refuses a schema; the call goes on without one.
    case schemaRefused(model: String)
    /// The model failed again and again and is asked no more but by a probe now and then; or is asked again.
    case breaker(model: String, CircuitBreaker.Change)
  }

  let http: Client
  let settings: Settings
  let events: @Sendable (Event) -> Void
  /// One for each model, in the order of asking.
  private let models: [(name: String, breaker: Breaker)]

  package init(
    http: Client, settings: Settings,
    breakers: CircuitBreaker.Settings = CircuitBreaker.Settings(),
    events: @escaping @Sendable (Event) -> Void = { _ in }
  ) {
    self.http = http
    self.settings = settings
    self.events = events
    models = ([settings.model] + settings.fallbackModels).map { model in
      (model, Breaker(breakers, changed: { events(.breaker(model: model, $0)) }))
    }
  }

  /// Asks for an answer, with retries and other models as far as the time until the deadline allows. A model
  /// that failed again and again of late is passed over (`CircuitBreaker`).
  ///
  /// With a schema the answer is one JSON object, which still has to be validated: a host may ignore the schema.
  /// Ends at once when its task is cancelled.
  package func complete(
    _ messages: [ChatMessage], schema: ResponseSchema? = nil, deadline: ContinuousClock.Instant
  ) async throws(ModelError) -> Completion {
    var failure = ModelError(.timedOut, "there was no time to ask")
    for (index, model) in models.enumerated() {
      let isLast = index == models.count - 1
      let call = Call(model: model.name, messages: messages, schema: schema)
      let end = Self.share(of: deadline, isLast: isLast)
      do throws(ModelError) {
        return try await model.breaker.call(
          refusal: Self.skipped, judge: { $0.verdict(end) },
          body: { () throws(ModelError) in try await persist(call, until: end) })
      } catch {
        failure = error
        guard error.isOfTheModel, !isLast, ContinuousClock.now < deadline else { throw error }
        events(.fallingBack(from: model.name, to: models[index + 1].name, error))
      }
    }
    throw failure
  }

  /// The ids of the models that the host has.
  package func models(deadline: ContinuousClock.Instant) async throws(ModelError) -> [String] {
    let response = try await send(method: "GET", path: "/models", body: [], until: deadline)
    guard response.status == 200 else { throw failure(response) }
    guard let list = try? JSONDecoder().decode(ModelList.self, from: Data(response.body)) else {
      throw ModelError(.unreadable, status: 200, "the list of models cannot be read")
    }
    return list.data.map(\.id)
  }

  private static let skipped = ModelError(.skipped, "it failed again and again of late")

  /// A model that hangs must leave the next one a third of the time.
  private static func share(
    of deadline: ContinuousClock.Instant, isLast: Bool
  ) -> ContinuousClock.Instant {
    let now = ContinuousClock.now
    return isLast ? deadline : now + (deadline - now) * 2 / 3
  }
}

private struct ModelList: Decodable {
  struct Model: Decodable { var id: String }
  var data: [Model]
}

/// One question to one model.
private struct Call {
  var model: String
  var messages: [ChatMessage]
  var schema: ResponseSchema?
  var sendsSchema = true
}

extension ChatModel {
  /// Asks one model, with two retries at most.
  private func persist(
    _ call: Call, until deadline: ContinuousClock.Instant
  ) async throws(ModelError) -> Completion {
    var call = call
    var attempt = 0
    while true {
      let failure: Failure
      do throws(Failure) { return try await ask(call, until: deadline) } catch { failure = error }
      if failure.isAboutSchema, call.sendsSchema, call.schema != nil {
        call.sendsSchema = false
        events(.schemaRefused(model: call.model))
        continue
      }
      guard let delay = delay(after: failure, attempt), ContinuousClock.now + delay < deadline
      else { throw failure.error }
      events(.retrying(model: call.model, failure.error, after: delay))
      do { try await Task.sleep(for: delay) } catch {
        throw ModelError(.cancelled, "the turn was cancelled")
      }
      attempt += 1
    }
  }

  private func ask(
    _ call: Call, until deadline: ContinuousClock.Instant
  ) async throws(Failure) -> Completion {
    let body = ChatRequest.body(
      model: call.model, messages: call.messages, schema: call.sendsSchema ? call.schema : nil,
      maxTokens: settings.maxTokens, temperature: settings.temperature)
    let response: HTTPResponse
    do throws(ModelError) {
      response = try await send(
        method: "POST", path: "/chat/completions", body: body, until: deadline)
    } catch { throw Failure(error: error) }
    guard response.status == 200 else {
      let error = failure(response)
      if error.kind == .keyRefused { events(.keyExpired) }
      throw Failure(error: error, response)
    }
    do throws(ModelError) { return try completion(response, call) } catch {
      throw Failure(error: error)
    }
  }

  private func send(
    method: String, path: String, body: [UInt8], until deadline: ContinuousClock.Instant
  ) async throws(ModelError) -> HTTPResponse {
    let time = deadline - ContinuousClock.now
    guard time > .zero else { throw ModelError(.timedOut, "the budget is used up") }
    let request = HTTPRequest(
      method: method, url: settings.url + path,
      headers: [
        ("Authorization", "Bearer " + settings.key), ("Content-Type", "application/json"),
        ("Accept", "application/json"),
      ], body: body, timeout: time, connectTimeout: min(time, .seconds(5)))
    do throws(HTTPError) { return try await http.send(request) } catch {
      throw ModelError(transport: error)
    }
  }

  private func completion(
    _ response: HTTPResponse, _ call: Call
  ) throws(ModelError) -> Completion {
    guard let answer = ChatResponse(response.body), let choice = answer.choices.first else {
      throw ModelError(.unavailable, status: 200, ErrorResponse.message(response.body))
    }
    if let refusal = choice.message?.refusal, !refusal.isEmpty {
      throw ModelError(.refused, status: 200, String(refusal.prefix(200)))
    }
    if choice.finishReason == "content_filter" {
      throw ModelError(.refused, status: 200, "the host's filter stopped the answer")
    }
    let written = choice.message?.content ?? ""
    var text = ModelText.withoutReasoning(
      written.isEmpty ? choice.message?.arguments ?? "" : written)
    let isCut = choice.finishReason == "length"
    if let schema = call.schema {
      text = ModelText.object(in: text, named: schema.name, isCut: isCut) ?? ""
    }
    guard !text.isEmpty else {
      throw ModelError(
        .unreadable, status: 200,
        written.isEmpty ? "an empty answer" : "an answer without what was asked for")
    }
    return Completion(
      text: text, model: answer.model ?? call.model, isCut: isCut,
      promptTokens: answer.usage?.promptTokens, completionTokens: answer.usage?.completionTokens)
  }

  private func failure(_ response: HTTPResponse) -> ModelError {
    let message = ErrorResponse.message(response.body)
    let kind: ModelError.Kind =
      switch response.status {
      case 401, 403: .keyRefused
      case 402: .quotaExceeded
      case 404, 410: .unknownModel
      case 429: .rateLimited
      case 400, 422: message.lowercased().contains("model") ? .unknownModel : .refused
      case 408, 409, 500...: .unavailable
      default: .refused
      }
    return ModelError(kind, status: response.status, message)
  }

  /// How long to wait before trying again; nil where that is pointless or not wanted.
  private func delay(after failure: Failure, _ attempt: Int) -> Duration? {
    switch failure.error.kind {
    case .rateLimited, .unavailable, .unreachable: guard attempt < 2 else { return nil }
    // An empty answer is often full the second time.
    case .unreadable: return attempt < 1 ? .zero : nil
    default: return nil
    }
    if failure.shouldRetry == false { return nil }
    if let wait = failure.retryAfter { return wait > .seconds(120) ? nil : wait }
    let base = min(500 << attempt, 8000)
    return .milliseconds(base - Int.random(in: 0...(base / 4)))
  }
}

/// An attempt that failed, with what the host said about trying again.
private struct Failure: Error {
  var error: ModelError
  var retryAfter: Duration?
  var shouldRetry: Bool?
  var isAboutSchema = false

  init(error: ModelError, _ response: HTTPResponse? = nil) {
    self.error = error
    guard let response else { return }
    let milliseconds = response["retry-after-ms"].flatMap { Double($0) }
    let seconds = response["retry-after"].flatMap { Double($0) }
    let wait = milliseconds.map { $0 / 1000 } ?? seconds
    retryAfter = wait.flatMap { (0...1_000_000).contains($0) ? .seconds($0) : nil }
    shouldRetry = response["x-should-retry"].map { $0 == "true" }
    let message = error.message.lowercased()
    isAboutSchema =
      (response.status == 400 || response.status == 422)
      && (message.contains("response_format") || message.contains("json_schema"))
  }
}

extension ModelError {
  /// What it says about the model. Broken off at the end of its time it was too slow, before that not.
  fileprivate func verdict(_ end: ContinuousClock.Instant) -> CircuitBreaker.Result {
    switch kind {
    case .cancelled: ContinuousClock.now >= end ? .failure : .neither
    case .refused: .success
    default: .failure
    }
  }

  /// Whether another model may do better; a refused key or used-up credits are the same for all.
  fileprivate var isOfTheModel: Bool {
    switch kind {
    case .keyRefused, .quotaExceeded, .cancelled: false
    default: true
    }
  }
}

extension ModelError {
  fileprivate init(transport error: HTTPError) {
    switch error.kind {
    case .cancelled: self.init(.cancelled, "the turn was cancelled")
    case .timedOut: self.init(.timedOut, "no answer in time")
    default: self.init(.unreachable, "\(error)")
    }
  }
}
