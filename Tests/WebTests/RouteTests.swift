import Agent
import Crypto
import FastCGI
import Foundation
import Testing

@testable import Web

@Suite("The webhook")
struct RouteTests {
  private let routes = TestRoutes()

  @Test("answers a signed message with TwiML that asks to be told of the delivery")
  func answered() async throws {
    let response = await routes.post(fields(body: "hi"))
    #expect(response.status == 200)
    #expect(response.contentType == "text/xml")
    let id = "\(TestRoutes.traveller.hexadecimal).1.1"
    #expect(
      response.text.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?><Response><Message statusCallback=\
        "https://bot.example.com/webhook/status?reply=\(id)"><Body>
        """))
    #expect(response.text.contains("automated travel assistant"))
  }

  @Test("answers a message that comes again with an empty document")
  func again() async {
    _ = await routes.post(fields(body: "hi"))
    let response = await routes.post(fields(body: "hi"))
    #expect(response.status == 200)
    #expect(
      response.text == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response></Response>")
  }

  @Test("refuses whatever is not signed by Twilio, and keeps nothing of it")
  func unsigned() async {
    #expect(await routes.post(fields(), signature: .some(nil)).status == 403)
    #expect(await routes.post(fields(), signature: "").status == 403)
    #expect(await routes.post(fields(), signature: "bm90IGEgc2lnbmF0dXJlLi4uLi4=").status == 403)
    let form = fields()
    let signature = sign(url: TestRoutes.url, form)
    for index in form.indices {
      var bent = form
      bent[index].value += "x"
      #expect(await routes.post(bent, signature: signature).status == 403)
      bent.remove(at: index)
      #expect(await routes.post(bent, signature: signature).status == 403)
    }
    #expect(routes.world.saved == 0)
  }

  @Test("never looks at Host, but at the public URL and the request's own query")
  func url() async {
    let form = fields()
    let host = sign(url: "https://evil.example/webhook", form)
    #expect(await routes.post(form, signature: host, host: "evil.example").status == 403)
    let query = sign(url: TestRoutes.url + "?a=%20b", form)
    #expect(await routes.post(form, signature: query, uri: "/webhook?a=%20b").status == 200)
    #expect(await routes.post(form, signature: query, uri: "/webhook?a=+b").status == 403)
    let port = sign(url: "https://bot.example.com:443/webhook", fields(sid: "b"))
    #expect(await routes.post(fields(sid: "b"), signature: port).status == 200)
  }

  @Test("says which field is missing or not ours")
  func fieldsChecked() async {
    let missing = fields().filter { $0.name != "MessageSid" }
    #expect(await routes.post(missing).status == 400)
    #expect(await routes.post(missing).text.contains("MessageSid"))
    let foreign = fields(account: "AC" + String(repeating: "9", count: 32))
    #expect(await routes.post(foreign).text.contains("AccountSid"))
    let elsewhere = fields(to: "whatsapp:+14155550199")
    #expect(await routes.post(elsewhere).status == 400)
    #expect(routes.world.saved == 0)
  }

  @Test("refuses other methods and other kinds of bodies")
  func kinds() async {
    #expect(await routes.send(method: "GET", uri: "/webhook").status == 405)
    #expect(await routes.send(method: "PUT", uri: "/webhook").status == 405)
    #expect(
      await routes.send(method: "POST", uri: "/webhook", type: "application/json").status == 415)
    #expect(await routes.send(method: "POST", uri: "/elsewhere").status == 404)
    #expect(await routes.send(method: "GET", uri: "/livez").text == "ok\n")
  }

  @Test("says 503 while nothing can be kept, so that Twilio turns to the fallback URL")
  func down() async {
    routes.world.isDown.withLock { $0 = true }
    #expect(await routes.post(fields()).status == 503)
  }

  @Test("hands the reply to the courier when the answer could not be written")
  func unwritten() async throws {
    let response = await routes.post(fields())
    response.written?(false)
    try await routes.deliveries.flush()
    #expect(routes.world.fellBack.withLock { $0.map(\.description) }.count == 1)
  }

  @Test("notes what Twilio says of a reply, and only what Twilio says")
  func status() async throws {
    let id = "\(TestRoutes.traveller.hexadecimal).1.1"
    let uri = "/webhook/status?reply=\(id)"
    let form = [
      Field("MessageSid", "SM" + String(repeating: "a", count: 32)),
      Field("MessageStatus", "delivered"),
    ]
    let signature = sign(url: "https://bot.example.com" + uri, form)
    #expect(await routes.post(form, signature: "", uri: uri).status == 403)
    #expect(await routes.post(form, signature: signature, uri: uri).status == 204)
    try await routes.deliveries.flush()
    #expect(routes.world.confirmed.withLock { $0 } == ["\(id) delivered"])
  }
}
