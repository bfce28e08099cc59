import FlyingFox
import Foundation
import HTTPClient
import Synchronization
import Testing

@testable import StandIns

@Suite("What the phone shows besides words", .timeLimit(.minutes(2)))
struct PhoneMediaTests {
  /// A program with a few documents, and how often they were read.
  private final class Shelf: Sendable {
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

  @Test("is read at the program's own address, and nowhere else")
  func proxy() async throws {
    let shelf = try await Shelf()
    let account = TwilioAccount(
      sid: "AC1", authToken: "secret", sender: "whatsapp:+14155238886",
      webhook: shelf.origin + "/webhook")
    let twilio = try await TwilioStandIn(account: account)
    let http = Client(userAgent: "test")
    func get(_ url: String) async throws -> HTTPClient.HTTPResponse {
      let query = String(decoding: FormEncoding.encode([("url", url)]), as: UTF8.self)
      return try await http.send(HTTPClient.HTTPRequest(url: "\(twilio.url)/media?\(query)"))
    }
    let picture = try await get(shelf.origin + "/documents/a.png")
    #expect(picture.status == 200 && picture.body == Array("PNG".utf8))
    #expect(picture["Content-Type"] == "image/png")
    #expect(try await get(shelf.origin + "/documents/a.ics").body == Array("ICS".utf8))
    #expect(try await get(shelf.origin + "/documents/a.html").status == 404)
    #expect(try await get(shelf.origin + "/documents/b.png").status == 404)
    let count = shelf.read.count
    for elsewhere in [
      "http://127.0.0.1:1/documents/a.png", "https://example.com/a.png", "file:///etc/passwd",
      shelf.origin + ".example.com/a.png", shelf.origin + "@example.com/a.png", "/documents/a.png",
      "",
    ] {
      #expect(try await get(elsewhere).status == 403, "\(elsewhere)")
    }
    #expect(shelf.read.count == count)
    await twilio.stop()
    await shelf.stop()
  }
}
