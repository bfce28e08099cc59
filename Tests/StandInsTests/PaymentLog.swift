import FlyingFox
import Foundation
import PaymentPage
import Synchronization

@testable import StandIns

/// A program that takes webhooks about payments.
final class PaymentLog: Sendable {
  struct Entry: Sendable {
    var body: [UInt8]
    var signature: String?
    var event: PaymentEvent?
  }

  private let server = LoopbackServer()
  private let entries = Mutex<[Entry]>([])
  private let refusals: Mutex<Int>

  /// - Parameter refusals: How many are answered with 503 first.
  init(refusals: Int = 0) async throws {
    self.refusals = Mutex(refusals)
    try await server.start(port: 0) { [weak self] request in
      let body = try await request.bodyData
      let entry = Entry(
        body: Array(body), signature: request.headers[HTTPHeader("Payment-Signature")],
        event: try? JSONDecoder().decode(PaymentEvent.self, from: body))
      self?.entries.withLock { $0.append(entry) }
      let isRefused = self?.refusals.withLock { left in
        defer { left -= 1 }
        return left > 0
      }
      return .text("", status: isRefused == true ? 503 : 200)
    }
  }

  var all: [Entry] { entries.withLock { $0 } }
  var statuses: [String] { all.compactMap { $0.event?.status } }
  var url: String { "http://127.0.0.1:\(server.port)/webhook/payment" }

  func stop() async { await server.stop() }
}
