import Flights
import Foundation
import HTTPClient
import LocalTime
import PaymentPage

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
    let answer = try await http.send(HTTPRequest(method: method, url: url))
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
