import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// An HTTP server on 127.0.0.1, for one stand-in.
final class LoopbackServer: Sendable {
  private struct Running {
    var server: HTTPServer
    var port: UInt16
  }

  private let running = Mutex<Running?>(nil)

  /// The port it listens on; 0 before the start.
  var port: UInt16 { running.withLock { $0?.port ?? 0 } }

  /// Starts it; port 0: the system chooses one.
  func start(
    port: UInt16, handler: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse
  ) async throws {
    let configuration = HTTPServer.Configuration(
      address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), timeout: 120, logger: .disabled)
    let server = HTTPServer(config: configuration, handler: ClosureHTTPHandler(handler))
    let task = Task { try await server.run() }
    do {
      try await server.waitUntilListening()
    } catch {
      task.cancel()
      throw StandInError.notListening(port)
    }
    guard case .ip4(_, let chosen) = await server.listeningAddress else {
      throw StandInError.notListening(port)
    }
    running.withLock { $0 = Running(server: server, port: chosen) }
  }

  /// Closes the port and the connections.
  func stop() async {
    guard let server = running.withLock({ $0?.server }) else { return }
    await server.stop(timeout: 0)
  }
}

/// What can go wrong in a stand-in itself.
package enum StandInError: Error, CustomStringConvertible {
  case notListening(UInt16)

  package var description: String {
    switch self {
    case .notListening(let port): "cannot listen on 127.0.0.1:\(port)"
    }
  }
}

extension HTTPResponse {
  /// The connection is closed, and nothing comes.
  static var noReply: HTTPResponse { HTTPResponse(webSocket: NoReply()) }

  /// An answer of JSON, its keys in a fixed order; `snake_case` for the vendors' interfaces.
  static func json(
    _ value: some Encodable, status: Int = 200,
    keys: JSONEncoder.KeyEncodingStrategy = .useDefaultKeys
  ) -> HTTPResponse {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = keys
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .millisecondsSince1970
    let body = (try? encoder.encode(value)) ?? Data("{}".utf8)
    return HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: reason(status)),
      headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
      body: body)
  }

  static func text(
    _ text: String, type: String = "text/plain; charset=utf-8", status: Int = 200
  ) -> HTTPResponse {
    HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: reason(status)), headers: [.contentType: type],
      body: Data(text.utf8))
  }

  private static func reason(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 201: "Created"
    case 400..<500: "Refused"
    default: "Status"
    }
  }
}

/// Ends the connection without a reply: what would be sent by it fails before its first byte.
private struct NoReply: WSHandler {
  struct Closed: Error {}

  func makeFrames(
    for client: AsyncThrowingStream<WSFrame, any Error>
  ) async throws -> AsyncStream<WSFrame> { throw Closed() }
}
