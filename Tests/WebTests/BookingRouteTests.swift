import Agent
import Crypto
import Duffel
import FastCGI
import Foundation
import LocalTime
import Synchronization
import Testing

@testable import Web

@Suite("The routes about bookings")
struct BookingRouteTests {
  /// Notes what it is woken for, and has one document.
  private final class Desk: Sendable {
    private let inside = Mutex((woken: [String](), noted: [String](), isDown: false))

    var woken: [String] { inside.withLock { $0.woken } }
    var noted: [String] { inside.withLock { $0.noted } }
    func goDown() { inside.withLock { $0.isDown = true } }

    private func wake(_ what: String) throws(StorageError) {
      if inside.withLock({ $0.isDown }) { throw StorageError(.unavailable, "down") }
      inside.withLock { $0.woken.append(what) }
    }

    var hooks: BookingHooks {
      BookingHooks(
        duffelEvent: { [self] event throws(StorageError) in try wake(event.orderID ?? "?") },
        payment: { [self] id throws(StorageError) in try wake(id) },
        document: { [self] token, kind throws(StorageError) in
          try wake("\(token).\(kind)")
          return token == "abc-1"
            ? WebDocument(contentType: "image/png", name: "trip-X.png", bytes: [1, 2, 3]) : nil
        },
        observe: { [self] observation in
          let text =
            switch observation {
            case .forged(let sender): "\(sender) forged"
            case .stale(let sender, let seconds): "\(sender) \(seconds) s"
            case .failed(let sender, _): "\(sender) failed"
            case .notDrawn(let kind, _): "no \(kind)"
            }
          inside.withLock { $0.noted.append(text) }
        })
    }
  }

  /// A webhook of one of the two senders.
  enum Sender: String, CaseIterable {
    case duffel, payment

    var uri: String { "/webhook/\(rawValue)" }
    var header: String {
      self == .duffel ? "HTTP_X_DUFFEL_SIGNATURE" : "HTTP_PAYMENT_SIGNATURE"
    }
    var body: String {
      self == .duffel
        ? #"{"id":"wev_1","type":"order.created","live_mode":false,"data":{"object":{"order_id":"ord_1"}}}"#
        : #"{"id":"ord_1","status":"authorised","created_at":"2026-11-23T20:00:00Z"}"#
    }
  }

  private let desk = Desk()
  private var routes: TestRoutes { TestRoutes(hooks: desk.hooks, secrets: ["old", "a_secret"]) }

  private func signature(
    _ body: String, secret: String = "a_secret", after seconds: Int64 = 0
  ) -> String {
    let time = TestRoutes.now.adding(seconds: seconds).seconds
    let code = HMAC<SHA256>.authenticationCode(
      for: Data("\(time).\(body)".utf8), using: SymmetricKey(data: Data(secret.utf8)))
    return "t=\(time),v1=" + code.map { String(format: "%02x", $0) }.joined()
  }

  private func post(
    _ sender: Sender, _ routes: TestRoutes, body: String? = nil, signature: String? = nil
  ) async -> Response {
    let body = body ?? sender.body
    return await routes.send(
      method: "POST", uri: sender.uri, type: "application/json",
      headers: [(sender.header, signature ?? self.signature(body))], body: Array(body.utf8))
  }

  @Test("a signed event wakes its booking, as often as it comes", arguments: Sender.allCases)
  func woken(_ sender: Sender) async {
    for _ in 0..<2 {
      let response = await post(sender, routes)
      #expect(response.status == 204 && response.body.isEmpty && response.contentType == nil)
    }
    let old = signature(sender.body, secret: "old")
    #expect(await post(sender, routes, signature: old).status == 204)
    #expect(desk.woken == ["ord_1", "ord_1", "ord_1"])
    #expect(desk.noted == [])
  }

  @Test("whatever is not signed wakes nothing, and is told", arguments: Sender.allCases)
  func forged(_ sender: Sender) async {
    let body = sender.body
    for wrong in ["", "t=1,v1=00", signature(body, secret: "x"), signature(body + " ")] {
      #expect(await post(sender, routes, signature: wrong).status == 403)
    }
    for seconds: Int64 in [-301, 301] {
      let late = signature(body, after: seconds)
      #expect(await post(sender, routes, signature: late).status == 403)
    }
    let other: Sender = sender == .duffel ? .payment : .duffel
    let elsewhere = await routes.send(
      method: "POST", uri: sender.uri, headers: [(other.header, signature(body))],
      body: Array(body.utf8))
    #expect(elsewhere.status == 403)
    #expect(desk.woken == [])
    let name = sender.rawValue
    #expect(
      desk.noted == [String](repeating: "\(name) forged", count: 4)
        + ["\(name) 301 s", "\(name) -301 s", "\(name) forged"])
  }

  @Test("other methods and bodies that are no event are refused", arguments: Sender.allCases)
  func malformed(_ sender: Sender) async {
    for method in ["GET", "HEAD", "PUT", "DELETE"] {
      let response = await routes.send(method: method, uri: sender.uri)
      #expect(response.status == 405)
      #expect(response.headers.contains { $0 == ("Allow", "POST") })
    }
    for body in ["", "{}", "[1]", "\u{0}", sender.body + "}"] {
      #expect(await post(sender, routes, body: body).status == 400, "\(body)")
    }
    #expect(desk.woken == [])
  }

  @Test("while nothing can be kept the sender is to try again", arguments: Sender.allCases)
  func down(_ sender: Sender) async {
    desk.goDown()
    let response = await post(sender, routes)
    #expect(response.status == 503)
    #expect(response.headers.contains { $0.0 == "Retry-After" })
    #expect(desk.noted == ["\(sender.rawValue) failed"])
  }

  @Test("without a secret, or where nothing can be booked, there is no such route")
  func absent() async {
    for sender in Sender.allCases {
      #expect(await post(sender, TestRoutes(hooks: desk.hooks)).status == 404)
      #expect(await post(sender, TestRoutes(secrets: ["a_secret"])).status == 404)
    }
    #expect(
      await TestRoutes().send(method: "GET", uri: "/documents/abc-1.png").status == 404)
    #expect(desk.woken == [])
  }

  // MARK: Documents

  @Test("a document is sent under a good name and kept nowhere; for HEAD without its bytes")
  func document() async {
    for (method, body) in [("GET", [UInt8]([1, 2, 3])), ("HEAD", [])] {
      let response = await routes.send(method: method, uri: "/documents/abc-1.png?x=1")
      #expect(response.status == 200)
      #expect(response.contentType == "image/png")
      #expect(response.body == body)
      let headers = Dictionary(response.headers) { $1 }
      #expect(headers["Content-Disposition"] == "inline; filename=\"trip-X.png\"")
      #expect(headers["Cache-Control"] == "private, no-store")
      #expect(headers["X-Robots-Tag"] == "noindex")
      #expect(headers["Content-Length"] == "3")
    }
  }

  @Test("a token that leads nowhere is answered like a path that is not there")
  func unknown() async {
    let elsewhere = await routes.send(method: "GET", uri: "/elsewhere")
    for token in ["abc-2", "abc", "ABC-1"] {
      let response = await routes.send(method: "GET", uri: "/documents/\(token).png")
      #expect(response.status == 404)
      #expect(response.body == elsewhere.body)
      #expect(response.headers.map(\.0) == elsewhere.headers.map(\.0))
    }
    #expect(desk.woken == ["abc-2.png", "abc.png", "ABC-1.png"])
  }

  @Test(
    "nothing is looked for that is no token",
    arguments: [
      "", "abc-1", "abc-1.", ".png", "abc-1.gif", "abc-1.png.pdf", "abc-1.PNG", "../abc-1.png",
      "abc%2D1.png", "a/b.png", "a b.png", "é.png", String(repeating: "a", count: 129) + ".png",
    ])
  func noToken(name: String) async {
    #expect(await routes.send(method: "GET", uri: "/documents/\(name)").status == 404)
    #expect(desk.woken == [])
  }

  @Test("documents are only read")
  func methods() async {
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
      #expect(await routes.send(method: method, uri: "/documents/abc-1.png").status == 405)
    }
    desk.goDown()
    #expect(await routes.send(method: "GET", uri: "/documents/abc-1.png").status == 503)
  }

  @Test("the addresses replace the last part of the public one's path")
  func addresses() throws {
    let settings = try #require(
      WebSettings(
        publicURL: "https://bot.example.com/a/hook#rc=2", accountSid: "AC", sender: "x",
        authTokens: ["t"], sharedKeys: []))
    #expect(settings.paymentURL == "https://bot.example.com/a/webhook/payment")
    #expect(settings.documentURL(token: "T") == "https://bot.example.com/a/documents/T")
    #expect(settings.duffelPath == "/a/webhook/duffel")
    #expect(settings.documentsPath == "/a/documents/")
  }
}
