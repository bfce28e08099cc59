import Agent
import Duffel
import FastCGI
import Foundation
import PaymentPage
import WebhookSignatures

// Webhooks about bookings say no more than that it is time to ask: they may come late, twice, in any order or never.

extension WebRoutes {
  /// Something happened at Duffel.
  func duffelEvent(_ request: Request) async -> Response {
    await wake(
      request, .duffel, settings.duffel, header: "HTTP_X_DUFFEL_SIGNATURE",
      read: { WebhookEvent($0) },
      work: { hooks, event throws(StorageError) in try await hooks.duffelEvent(event) })
  }

  /// Something happened to a payment.
  func paymentEvent(_ request: Request) async -> Response {
    await wake(
      request, .payment, settings.payment, header: "HTTP_PAYMENT_SIGNATURE",
      read: { try? JSONDecoder().decode(PaymentEvent.self, from: Data($0)) },
      work: { hooks, event throws(StorageError) in try await hooks.payment(event.id) })
  }

  private func wake<Event: Sendable>(
    _ request: Request, _ sender: BookingHookSender, _ verifier: WebhookVerifier?, header: String,
    read: ([UInt8]) -> Event?,
    work: (BookingHooks, Event) async throws(StorageError) -> Void
  ) async -> Response {
    guard let hooks, let verifier else { return .notFound }
    guard request.method == "POST" else { return .onlyPOST }
    switch verifier.check(body: request.body, signature: request[header], now: now()) {
    case .valid: break
    case .stale(let seconds):
      hooks.observe(.stale(sender, seconds: seconds))
      return .plain(403, "the signature is too old\n")
    case .forged:
      hooks.observe(.forged(sender))
      return .plain(403, "the signature is not theirs\n")
    }
    guard let event = read(request.body) else { return .plain(400, "that is no event\n") }
    do throws(StorageError) {
      try await work(hooks, event)
      return .nothing
    } catch {
      hooks.observe(.failed(sender, error))
      return .plain(503, "nothing can be kept now\n", headers: [("Retry-After", "1")])
    }
  }

  /// A document of a booking's. Whoever has its address may read it; whether one ever was there is nobody else's business, so that
  /// a token that is over and one that never was are answered alike, and after the same time.
  func document(_ request: Request) async -> Response {
    guard let hooks else { return .notFound }
    guard ["GET", "HEAD"].contains(request.method) else {
      return .plain(405, "GET only\n", headers: [("Allow", "GET, HEAD")])
    }
    let refusalTime = ContinuousClock.now + Self.refusalAfter
    guard let (token, kind) = documentName(request.path) else { return .notFound }
    do throws(StorageError) {
      if let document = try await hooks.document(token, kind) {
        return .document(document, hasBody: request.method == "GET")
      }
    } catch {
      return .plain(503, "nothing can be read now\n", headers: [("Retry-After", "1")])
    }
    try? await Task.sleep(until: refusalTime, clock: .continuous)
    return .notFound
  }

  /// The token and the kind of `TOKEN.png`.
  private func documentName(_ path: String) -> (token: String, kind: String)? {
    let parts = path.dropFirst(settings.documentsPath.count)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, ["ics", "png", "pdf"].contains(parts[1]),
      (1...128).contains(parts[0].utf8.count), parts[0].utf8.allSatisfy(isTokenByte)
    else { return nil }
    return (String(parts[0]), String(parts[1]))
  }

  /// Longer than it takes to look.
  private static let refusalAfter: Duration = .milliseconds(250)
}

private func isTokenByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
    true
  default: false
  }
}

extension Response {
  fileprivate static let nothing = Response(status: 204, contentType: nil, headers: [], body: [])

  fileprivate static func document(_ document: WebDocument, hasBody: Bool) -> Response {
    Response(
      status: 200, contentType: document.contentType,
      headers: [
        ("Content-Disposition", "inline; filename=\"\(document.name)\""),
        ("Content-Length", "\(document.bytes.count)"),
        ("Cache-Control", "private, no-store"), ("X-Robots-Tag", "noindex"),
      ], body: hasBody ? document.bytes : [])
  }
}
