import Foundation
import HTTPClient
import Testing

@testable import StandIns

@Suite("What the phone shows besides words", .timeLimit(.minutes(2)))
struct PhoneMediaTests {
  @Test("is read at the program's own address, and nowhere else")
  func proxy() async throws {
    let shelf = try await Shelf()
    let account = TwilioAccount(
      sid: "AC1", authToken: "secret", sender: "whatsapp:+14155238886",
      webhook: shelf.origin + "/webhook")
    let twilio = try await TwilioStandIn(account: account)
    let http = Client(userAgent: "test")
    func get(_ url: String) async throws -> HTTPResponse {
      let query = String(decoding: FormEncoding.encode([("url", url)]), as: UTF8.self)
      return try await http.send(HTTPRequest(url: "\(twilio.url)/media?\(query)"))
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
