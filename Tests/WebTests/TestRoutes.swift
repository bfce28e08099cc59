import Agent
import Conversation
import Crypto
import FastCGI
import Flights
import Foundation
import LocalTime
import Synchronization
import Understanding

@testable import Web

struct Field {
  var name: String
  var value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// The routes as a worker has them, over a store in memory.
struct TestRoutes {
  static let url = "https://bot.example.com/webhook"
  static let token = "0123456789abcdef0123456789abcdef"
  static let account = "AC" + String(repeating: "0", count: 32)
  static let number = "whatsapp:+14155238886"
  static let traveller = ConversationID([UInt8](repeating: 5, count: 16)).unsafelyUnwrapped

  static let now = Instant(seconds: 1_795_464_000)

  let world = TestWorld()
  let deliveries: Deliveries
  private let routes: WebRoutes?

  /// - Parameters:
  ///   - hooks: What is done about bookings; nil: nothing can be booked.
  ///   - secrets: What webhooks about bookings are signed with.
  init(hooks: BookingHooks? = nil, secrets: [String] = []) {
    deliveries = Deliveries(outbox: world.outbox)
    let settings = WebSettings(
      publicURL: Self.url, accountSid: Self.account, sender: Self.number,
      authTokens: [Self.token], sharedKeys: [], duffelSecrets: secrets, paymentSecrets: secrets)
    let agent = Agent(world.environment)
    routes = settings.map { [deliveries] settings in
      WebRoutes(
        settings: settings, agent: agent, deliveries: deliveries, hooks: hooks,
        conversation: { _ in Self.traveller }, now: { Self.now })
    }
  }

  /// Posts the form, signed by Twilio unless another signature is given.
  func post(
    _ form: [Field], signature: String?? = .none, uri: String = "/webhook", host: String = "x"
  ) async -> Response {
    let signature = signature ?? sign(url: Self.url, form)
    return await send(
      method: "POST", uri: uri, type: "application/x-www-form-urlencoded; charset=UTF-8",
      headers: [("HTTP_HOST", host)] + (signature.map { [("HTTP_X_TWILIO_SIGNATURE", $0)] } ?? []),
      body: Array(form.map { "\(encode($0.name))=\(encode($0.value))" }.joined(separator: "&").utf8)
    )
  }

  func send(
    method: String, uri: String, type: String? = nil, headers: [(String, String)] = [],
    body: [UInt8] = []
  ) async -> Response {
    let parameters = headers + (type.map { [("CONTENT_TYPE", $0)] } ?? [])
    let request = Request(method: method, uri: uri, parameters: parameters, body: body)
    return await routes?.respond(request)
      ?? Response(status: 0, contentType: nil, headers: [], body: [])
  }
}

/// Keeps one conversation, and what was noted about its replies.
final class TestWorld: Sendable {
  private let kept = Mutex((version: Int64(0), state: State(), answered: Set<String>()))
  let isDown = Mutex(false)
  let confirmed = Mutex<[String]>([])
  let fellBack = Mutex<[ReplyID]>([])

  var saved: Int { kept.withLock { Int($0.version) } }

  var environment: Environment {
    Environment(
      now: { Instant(seconds: 1_795_464_000) },
      conversations: Conversations(
        load: { [self] _, _ throws(StorageError) in
          if isDown.withLock({ $0 }) { throw StorageError(.unavailable, "down") }
          return kept.withLock { LoadedConversation(version: $0.version, state: $0.state) }
        },
        save: { [self] turn in
          kept.withLock { kept in
            guard kept.answered.insert(turn.messages[0].id).inserted else { return .duplicate }
            kept.version += 1
            kept.state = turn.state
            return .saved
          }
        }),
      inbox: Inbox(receive: { _ in true }, waiting: { _ in [] }),
      claims: Claims(acquire: { _ in }, tryAcquire: { _ in true }, release: { _ in }),
      understander: Understander { _, _, _ in [] }, understanderWaits: false, flights: .closed,
      humanContact: "desk@example.com", replyDeadline: .seconds(5), observe: { _ in })
  }

  var outbox: Outbox {
    Outbox(
      take: { _ in [] }, settle: { _, _ in },
      confirm: { [self] confirmations in
        confirmed.withLock { $0 += confirmations.map { "\($0.id) \($0.status.rawValue)" } }
      },
      fallBack: { [self] ids, _ in fellBack.withLock { $0 += ids } }, doubtful: { _ in [] },
      standing: { _, _ in [] })
  }
}

extension FlightProvider {
  /// A seller that has nothing and does nothing.
  static let closed = FlightProvider(
    name: "closed", isDemonstration: false, waits: false, search: { _, _ in [] },
    reprice: { _, _ throws(FlightError) in throw FlightError(.notFound, operation: "reprice") },
    order: { _, _ in .unknown("closed") }, orders: { _ in [] },
    retrieve: { _ throws(FlightError) in throw FlightError(.notFound, operation: "retrieve") },
    pay: { _, _, _ in .unknown("closed") },
    quoteCancellation: { _, _ throws(FlightError) in
      throw FlightError(.notFound, operation: "quote")
    },
    confirmCancellation: { _, _ throws(FlightError) in
      throw FlightError(.notFound, operation: "cancel")
    },
    changeOffers: { _, _, _, _ in [] },
    confirmChange: { _, _ throws(FlightError) in
      throw FlightError(.notFound, operation: "change")
    })
}

func fields(
  sid: String = "a", body: String = "hi", account: String = TestRoutes.account,
  to: String = TestRoutes.number
) -> [Field] {
  [
    Field("MessageSid", "SM" + String(repeating: sid, count: 32)), Field("AccountSid", account),
    Field("From", "whatsapp:+34600111222"), Field("To", to), Field("Body", body),
    Field("NumMedia", "0"),
  ]
}

/// The signature by the rule that Twilio publishes, written once more for the test.
func sign(url: String, _ form: [Field]) -> String {
  let text = form.sorted { $0.name < $1.name }.reduce(url) { $0 + $1.name + $1.value }
  let key = SymmetricKey(data: Data(TestRoutes.token.utf8))
  let code = HMAC<Insecure.SHA1>.authenticationCode(for: Data(text.utf8), using: key)
  return Data(code).base64EncodedString()
}

private func encode(_ text: String) -> String {
  text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
}

extension Response {
  var text: String { String(decoding: body, as: UTF8.self) }
}

extension ConversationID {
  var hexadecimal: String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
