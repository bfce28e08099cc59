import FlyingFox
import Synchronization

@testable import StandIns

/// A program with a few documents, and how often they were read.
final class Shelf: Sendable {
  private let server = LoopbackServer()
  private let paths = Mutex<[String]>([])

  init() async throws {
    try await server.start(port: 0) { [weak self] request in
      self?.paths.withLock { $0.append(request.path) }
      return switch request.path {
      case "/documents/a.png": .text("PNG", type: "image/png")
      case "/documents/a.ics": .text("ICS", type: "text/calendar; charset=utf-8")
      case "/documents/a.html": .text("<script>", type: "text/html")
      default: .text("not found", status: 404)
      }
    }
  }

  var origin: String { "http://127.0.0.1:\(server.port)" }
  var read: [String] { paths.withLock { $0 } }

  func stop() async { await server.stop() }
}
