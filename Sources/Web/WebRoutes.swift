import Agent
import FastCGI
import LocalTime
import Twilio

/// The routes of the workers' socket. Whoever is not who they have to be gets a refusal and nothing else.
package struct WebRoutes: Sendable {
  let settings: WebSettings
  let agent: Agent
  let conversation: @Sendable (_ address: String) -> ConversationID
  let now: @Sendable () -> Instant
  /// Takes what is known of deliveries, to be written in batches.
  let deliveries: Deliveries
  /// What is done about bookings; nil where nothing can be booked.
  let hooks: BookingHooks?

  package init(
    settings: WebSettings, agent: Agent, deliveries: Deliveries, hooks: BookingHooks? = nil,
    conversation: @escaping @Sendable (_ address: String) -> ConversationID,
    now: @escaping @Sendable () -> Instant
  ) {
    self.settings = settings
    self.agent = agent
    self.deliveries = deliveries
    self.hooks = hooks
    self.conversation = conversation
    self.now = now
  }

  package func respond(_ request: Request) async -> Response {
    switch request.path {
    case settings.webhookPath: await webhook(request)
    case settings.statusPath: await status(request)
    case settings.duffelPath: await duffelEvent(request)
    case settings.paymentPath: await paymentEvent(request)
    case let path where path.hasPrefix(settings.documentsPath): await document(request)
    case "/livez": .plain(200, "ok\n")
    default: .notFound
    }
  }

  /// A traveller's message.
  private func webhook(_ request: Request) async -> Response {
    switch form(request, settings.webhook) {
    case .failure(let refusal): return refusal.response
    case .success(let form):
      do throws(FieldError) {
        let inbound = try InboundMessage(form)
        try inbound.check(accountSid: settings.accountSid, sender: settings.sender)
        return response(to: await agent.receive(message(inbound)))
      } catch {
        return .plain(400, "\(error)\n")
      }
    }
  }

  /// Twilio's word about a message of ours.
  private func status(_ request: Request) async -> Response {
    switch form(request, settings.status) {
    case .failure(let refusal): return refusal.response
    case .success(let form):
      do throws(FieldError) {
        let callback = try StatusCallback(form)
        if let id = request.replyID, let status = callback.status.delivery {
          deliveries.add(
            .init(
              id: id, channelID: callback.sid, status: status,
              errorCode: callback.errorCode.map(String.init),
              remedy: status == .failed ? Remedy(failure: callback.errorCode) : .none))
        }
        return Response(status: 204, contentType: nil, headers: [], body: [])
      } catch {
        return .plain(400, "\(error)\n")
      }
    }
  }

  /// The form of a request that Twilio signed.
  private func form(
    _ request: Request, _ verifier: SignatureVerifier
  ) -> Result<Form, Refusal> {
    guard request.method == "POST" else { return .failure(.method) }
    guard request.isForm else { return .failure(.mediaType) }
    guard let form = Form(decoding: request.body) else { return .failure(.malformed) }
    let isSigned = verifier.isValid(
      form, query: request.query, signature: request["HTTP_X_TWILIO_SIGNATURE"],
      settings: request["HTTP_X_TWILIO_WEBHOOKS_SIGNATURE_SETTINGS"])
    return isSigned ? .success(form) : .failure(.signature)
  }

  private func message(_ inbound: InboundMessage) -> Message {
    let address = inbound.address.text
    let content: Message.Content =
      switch inbound.content {
      case .text(let text): .text(text)
      case .location(let place): .location(latitude: place.latitude, longitude: place.longitude)
      case .media(let kind, let caption): .unreadable(kind: kind, caption: caption)
      }
    return Message(
      id: inbound.sid, conversation: conversation(address), address: address, content: content,
      receivedAt: now())
  }

  private func response(to answer: Answer) -> Response {
    switch answer {
    case .nothing: return .twiML(TwiML.empty)
    case .unavailable:
      return .plain(503, "the message could not be kept\n", headers: [("Retry-After", "1")])
    case .reply(let messages):
      let document = TwiML.reply(
        messages.map {
          TwiML.Message(
            $0.text, picture: $0.picture, statusCallback: settings.statusURL(of: $0.id))
        })
      var response = Response.twiML(document)
      response.written = { [deliveries] isWritten in
        if !isWritten { deliveries.fallBack(messages.map(\.id)) }
      }
      return response
    }
  }
}

/// Why a request is refused before it is read.
private enum Refusal: Error {
  case method, mediaType, malformed, signature

  var response: Response {
    switch self {
    case .method: .onlyPOST
    case .mediaType: .plain(415, "application/x-www-form-urlencoded only\n")
    case .malformed: .plain(400, "the form cannot be read\n")
    case .signature: .plain(403, "the signature is not Twilio's\n")
    }
  }
}

extension Request {
  fileprivate var isForm: Bool {
    let type = (contentType ?? "").prefix { $0 != ";" && $0 != " " }
    return type.lowercased() == "application/x-www-form-urlencoded"
  }

  /// The id in the query `reply=...` of a status callback.
  fileprivate var replyID: ReplyID? {
    for pair in (query ?? "").split(separator: "&") where pair.hasPrefix("reply=") {
      return ReplyID(String(pair.dropFirst("reply=".count)))
    }
    return nil
  }
}

extension Response {
  static let notFound = Response.plain(404, "not found\n")
  static let onlyPOST = Response.plain(405, "POST only\n", headers: [("Allow", "POST")])

  static func plain(
    _ status: Int, _ text: String, headers: [(String, String)] = []
  ) -> Response {
    Response(
      status: status, contentType: "text/plain; charset=utf-8", headers: headers,
      body: Array(text.utf8))
  }

  fileprivate static func twiML(_ document: [UInt8]) -> Response {
    Response(status: 200, contentType: TwiML.contentType, headers: [], body: document)
  }
}

extension MessageStatus {
  /// What it says to the outbox; nil for what says no more than that the message exists.
  fileprivate var delivery: DeliveryStatus? {
    switch self {
    case .sent: .sent
    case .delivered, .partiallyDelivered: .delivered
    case .read: .read
    case .undelivered, .failed, .canceled: .failed
    case .scheduled, .accepted, .queued, .sending, .receiving, .received: nil
    }
  }
}
