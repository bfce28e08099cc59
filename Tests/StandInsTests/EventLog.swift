import Duffel
import FlyingFox
import Foundation
import Synchronization

@testable import StandIns

/// A program that takes Duffel's events.
final class EventLog: Sendable {
  struct Entry: Sendable {
    var body: [UInt8]
    var signature: String?
  }

  private let server = LoopbackServer()
  private let entries = Mutex<[Entry]>([])
  private let refusals: Mutex<Int>

  /// - Parameter refusals: How many are answered with 500 first.
  init(refusals: Int = 0) async throws {
    self.refusals = Mutex(refusals)
    try await server.start(port: 0) { [weak self] request in
      let body = Array(try await request.bodyData)
      let signature = request.headers[HTTPHeader("X-Duffel-Signature")]
      self?.entries.withLock { $0.append(Entry(body: body, signature: signature)) }
      let isRefused = self?.refusals.withLock { left in
        defer { left -= 1 }
        return left > 0
      }
      return .text("", status: isRefused == true ? 500 : 200)
    }
  }

  var all: [Entry] { entries.withLock { $0 } }
  var events: [WebhookEvent] { all.compactMap { WebhookEvent($0.body) } }
  var kinds: [String] { events.map(\.kind.rawValue) }
  var url: String { "http://127.0.0.1:\(server.port)/webhook/duffel" }

  func stop() async { await server.stop() }
}
