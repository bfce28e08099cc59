import FlyingFox
import Foundation
import Synchronization

@testable import StandIns

/// A program that the stand-in for Twilio talks to: answers as told and notes what it was sent.
final class Webhook: Sendable {
  struct Request: Sendable {
    var path: String
    var form: Form
    var signature: String?
  }

  private let server = LoopbackServer()
  private let received = Mutex<[Request]>([])

  init(_ answer: @escaping @Sendable (Form) async -> HTTPResponse) async throws {
    try await server.start(port: 0) { [weak self] request in
      let form = Form(decoding: try await request.bodyData)
      let signature = request.headers[HTTPHeader("X-Twilio-Signature")]
      self?.received.withLock {
        $0.append(Request(path: request.path, form: form, signature: signature))
      }
      return request.path == "/webhook" ? await answer(form) : .text("", status: 204)
    }
  }

  var requests: [Request] { received.withLock { $0 } }
  var url: String { "http://127.0.0.1:\(server.port)/webhook" }

  func stop() async { await server.stop() }
}

/// What a test's webhook answers, and how its account differs from the usual one.
struct Program: Sendable {
  var configure: @Sendable (inout TwilioAccount) -> Void = { _ in }
  var answer: @Sendable (Form) async -> HTTPResponse

  init(_ answer: @escaping @Sendable (Form) async -> HTTPResponse) {
    self.answer = answer
  }

  func with(_ configure: @escaping @Sendable (inout TwilioAccount) -> Void) -> Program {
    var program = self
    program.configure = configure
    return program
  }

  static let silent = Program { _ in twiml() }
}

/// A webhook, a stand-in for Twilio that posts to it, and the end of both.
func withTwilio(
  _ program: Program, _ body: (TwilioStandIn, Webhook) async throws -> Void
) async throws {
  let webhook = try await Webhook(program.answer)
  var account = TwilioAccount(
    sid: "AC" + String(repeating: "1", count: 32), authToken: "secret",
    sender: "whatsapp:+14155238886", webhook: webhook.url)
  account.pace = .milliseconds(1)
  program.configure(&account)
  let twilio = try await TwilioStandIn(account: account)
  let result: Result<Void, any Error>
  do { result = .success(try await body(twilio, webhook)) } catch { result = .failure(error) }
  await twilio.stop()
  await webhook.stop()
  try result.get()
}

func twiml(_ messages: String...) -> HTTPResponse {
  let verbs = messages.map { "<Message>\($0)</Message>" }.joined()
  return .text("<Response>\(verbs)</Response>", type: "text/xml")
}

/// Waits until something is true, for what happens behind the caller's back.
func eventually(
  within limit: Duration = .seconds(20), _ isTrue: () async -> Bool
) async -> Bool {
  let deadline = ContinuousClock.now + limit
  while ContinuousClock.now < deadline {
    if await isTrue() { return true }
    try? await Task.sleep(for: .milliseconds(10))
  }
  return false
}
