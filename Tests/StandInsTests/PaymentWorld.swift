import Flights
import FlyingFox
import Foundation
import HTTPClient
import LocalTime
import PaymentPage
import Synchronization

@testable import StandIns

/// A stand-in for a provider of pages to pay on, the program's own client that talks to it, and a program that takes its webhooks.
struct PaymentWorld: Sendable {
  static let price = Money(units: 41_200, scale: 2, currency: "GBP")

  let payments: PaymentStandIn
  let provider: PaymentProvider
  let http: Client
  let log: PaymentLog

  @discardableResult
  func open(
    _ id: String = "a.1.1", _ price: Money = price, for seconds: Int64 = 900
  ) async throws -> HostedPayment {
    try await provider.create(
      id, price, description: "Ana Ruiz & <Sol>", until: Instant.now.adding(seconds: seconds),
      callback: log.url)
  }

  /// Opens a page and pays on it.
  func pay(_ id: String = "a.1.1") async throws {
    try await open(id)
    await payments.press(.pay, on: id)
  }

  func status(_ id: String = "a.1.1") async throws -> HostedPayment.Status {
    try await provider.payment(id).status
  }

  /// What was done to the payment, in order.
  func steps(_ id: String = "a.1.1") async -> [String] {
    await payments.truth().first { $0.id == id }?.steps ?? []
  }

  func page(_ url: String) async throws -> (status: Int, text: String, location: String?) {
    try await page("GET", url)
  }

  /// A page, as a browser reads it.
  func page(
    _ method: String, _ url: String
  ) async throws -> (status: Int, text: String, location: String?) {
    let answer = try await http.send(HTTPClient.HTTPRequest(method: method, url: url))
    return (
      answer.status, String(decoding: answer.body, as: UTF8.self), answer["Location"]
    )
  }
}

func withPayments(
  refusals: Int = 0, _ account: PaymentTestAccount = PaymentTestAccount(),
  _ body: (PaymentWorld) async throws -> Void
) async throws {
  let payments = try await PaymentStandIn(account: account)
  let log = try await PaymentLog(refusals: refusals)
  let http = Client(userAgent: "test")
  let world = PaymentWorld(
    payments: payments,
    provider: PaymentProvider(
      account: PaymentAccount(key: account.key, url: payments.url), http: http),
    http: http, log: log)
  let result: Result<Void, any Error>
  do { result = .success(try await body(world)) } catch { result = .failure(error) }
  await payments.stop()
  await log.stop()
  try result.get()
}

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
