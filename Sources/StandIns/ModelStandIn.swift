import FlyingFox
import FlyingSocks
import Foundation

/// Plays IO Intelligence, or any API like OpenAI's: answers as scripted, else as it does by default.
///
/// Besides `POST .../chat/completions` and `GET .../models` it has, for scripts,
/// `POST /control/replies` (a list of ``ModelReply``), `POST /control/default` (one of them),
/// `GET /control/calls` and `POST /control/reset`.
package final class ModelStandIn: Sendable {
  private let script: ModelScript
  private let apiKey: String?
  private let models: [String]
  private let server = LoopbackServer()

  /// Starts it on a port of loopback; 0: the system chooses one.
  package init(
    port: UInt16 = 0, apiKey: String? = nil,
    models: [String] = ["meta-llama/Llama-3.3-70B-Instruct", "openai/gpt-oss-120b"],
    reply: ModelReply = ModelReply(content: "{}")
  ) async throws {
    self.apiKey = apiKey
    self.models = models
    self.script = ModelScript(usual: reply)
    try await server.start(port: port) { [weak self] request in
      guard let self else { return .text("stopped", status: 503) }
      return try await self.answer(request)
    }
  }

  /// What `IO_INTELLIGENCE_URL` is set to.
  package var url: String { "http://127.0.0.1:\(server.port)/api/v1" }

  package func stop() async { await server.stop() }

  /// Answers the next calls in this order, before the usual reply.
  package func enqueue(_ replies: [ModelReply]) async { await script.add(replies) }

  /// Answers every call that has no reply of its own.
  package func answerAlways(_ reply: ModelReply) async { await script.setUsual(reply) }

  /// The bodies of the calls so far, as JSON text.
  package func calls() async -> [String] { await script.calls }

  private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
    let body = try await request.bodyData
    let path = request.path
    switch (request.method.rawValue, path) {
    case ("POST", "/control/replies"):
      return await script(body) { (replies: [ModelReply]) in await self.script.add(replies) }
    case ("POST", "/control/default"):
      return await script(body) { (reply: ModelReply) in await self.script.setUsual(reply) }
    case ("GET", "/control/calls"):
      return .json(Calls(count: await script.calls.count, calls: await script.calls))
    case ("POST", "/control/reset"):
      await script.reset()
      return .json(["calls": 0])
    case _ where isRefused(request):
      return .json(["detail": "Invalid API key"], status: 401)
    case ("GET", _) where path.hasSuffix("/models"):
      return .json(
        ModelList(data: models.map { ModelList.Entry(id: $0) }), keys: .convertToSnakeCase)
    case ("POST", _) where path.hasSuffix("/chat/completions"):
      return await complete(body)
    default:
      return .json(["detail": "Not Found"], status: 404)
    }
  }

  private func script<Value: Decodable>(
    _ body: Data, _ take: (Value) async -> Void
  ) async -> HTTPResponse {
    do {
      await take(try JSONDecoder().decode(Value.self, from: body))
      return .json(["accepted": true])
    } catch {
      return .json(["detail": "\(error)"], status: 400)
    }
  }

  private func isRefused(_ request: HTTPRequest) -> Bool {
    guard let apiKey else { return false }
    return request.headers[.authorization] != "Bearer \(apiKey)"
  }

  private func complete(_ body: Data) async -> HTTPResponse {
    let reply = await script.next(call: String(decoding: body, as: UTF8.self))
    if let delay = reply.delay { try? await Task.sleep(for: .seconds(delay)) }
    let model = (try? JSONDecoder().decode(Asked.self, from: body))?.model ?? models.first ?? ""
    let text = Array(reply.text(model: model).utf8)
    var headers: HTTPHeaders = [.contentType: reply.type ?? "application/json"]
    for (name, value) in reply.headers ?? [:] { headers[HTTPHeader(name)] = value }
    let status = HTTPStatusCode(reply.status ?? 200, phrase: "Scripted")
    guard reply.trickle != nil || reply.cut != nil else {
      return HTTPResponse(statusCode: status, headers: headers, body: Data(text))
    }
    let pieces = Trickle(bytes: text, seconds: reply.trickle ?? 0, end: reply.cut ?? text.count)
    return HTTPResponse(
      statusCode: status, headers: headers, body: HTTPBodySequence(from: pieces, count: text.count))
  }

  private struct Asked: Decodable {
    var model: String?
  }

  private struct Calls: Encodable {
    var count: Int
    var calls: [String]
  }

  private struct ModelList: Encodable {
    struct Entry: Encodable {
      var id: String
      var object = "model"
      var created = 1_738_000_000
      var ownedBy = "io-intelligence"
    }

    var object = "list"
    var data: [Entry]
  }
}

/// What is answered next, and what was asked.
private actor ModelScript {
  private var coming: [ModelReply] = []
  private var usual: ModelReply
  private(set) var calls: [String] = []

  init(usual: ModelReply) { self.usual = usual }

  func add(_ replies: [ModelReply]) { coming += replies }

  func setUsual(_ reply: ModelReply) { usual = reply }

  func reset() {
    coming = []
    calls = []
  }

  func next(call: String) -> ModelReply {
    calls.append(call)
    return coming.isEmpty ? usual : coming.removeFirst()
  }
}

/// Bytes that come in twenty pieces over a time, perhaps not all of them.
private struct Trickle: AsyncBufferedSequence {
  typealias Element = UInt8
  var bytes: [UInt8]
  var seconds: Double
  /// The bytes after which the connection is given up.
  var end: Int

  func makeAsyncIterator() -> Iterator {
    Iterator(
      bytes: bytes.prefix(end), isCut: end < bytes.count, piece: bytes.count / 20 + 1,
      pause: .seconds(seconds / 20))
  }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var bytes: ArraySlice<UInt8>
    var isCut: Bool
    var piece: Int
    var pause: Duration

    mutating func next() async throws -> UInt8? {
      bytes.popFirst()
    }

    mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
      guard !bytes.isEmpty else {
        if isCut { throw ConnectionCut() }
        return nil
      }
      try await Task.sleep(for: pause)
      let part = bytes.prefix(piece < count ? piece : count)
      bytes = bytes.dropFirst(part.count)
      return part
    }
  }
}

private struct ConnectionCut: Error {}
