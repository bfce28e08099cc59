import Agent
import LocalTime
import Twilio
import Web

extension Channel {
  /// WhatsApp by Twilio's REST API.
  ///
  /// - Parameter templates: The contents that may open a conversation.
  static func twilio(
    _ messages: Messages, from sender: String, _ web: WebSettings, templates: Templates
  ) -> Channel {
    Channel(
      send: { message in
        var outgoing = OutgoingMessage(
          to: message.address, from: .address(sender), body: message.text,
          picture: message.picture, statusCallback: web.statusURL(of: message.id))
        var code: String?
        if !message.isOutsideWindow {
          let outcome = outcome(await messages.send(outgoing), attempts: message.attempts)
          guard case .held(let told) = outcome else { return outcome }
          code = told
        }
        // Twilio knows better than we when the traveller wrote last.
        guard let template = templates[message.language] else { return .held(code: code) }
        outgoing.use(template, message.line)
        return outcome(await messages.send(outgoing), attempts: message.attempts)
      },
      // Not by `DateSent`: what is still queued has none, and would seem to be missing.
      sent: { address in
        guard
          let records = try? await messages.list(to: address, from: sender, limit: Channel.depth)
        else { return nil }
        var sent: [SentMessage] = []
        for record in records where record.direction != "inbound" {
          guard let created = record.dateCreated.flatMap({ Instant(rfc2822: $0) }) else {
            return nil
          }
          var message = SentMessage(
            channelID: record.sid, text: record.body,
            isAnswer: record.direction.map { $0 == "outbound-reply" }, createdAt: created)
          if record.status?.isFailure == true {
            message.failure = (
              String(record.errorCode ?? 0), Remedy(failure: record.errorCode)
            )
          }
          sent.append(message)
        }
        return sent
      })
  }

  private static func outcome(_ result: SendResult, attempts: Int) -> SendOutcome {
    switch result {
    case .accepted(let sid, _): return .accepted(channelID: sid)
    case .unknown: return .unknown
    case .refused(let refusal):
      let code = String(refusal.code)
      switch refusal.remedy {
      case .later(let delay):
        return .postponed(
          backedOff(delay, attempts, atMost: .seconds(60)),
          Hindrance(code: code, pause: min(delay, .seconds(30))))
      // The operator has to put it right; the reply waits for that.
      case .configuration:
        return .postponed(
          backedOff(.seconds(15), attempts, atMost: .seconds(600)),
          Hindrance(code: code, pause: .seconds(5), needsOperator: true))
      case .permission:
        return .postponed(
          backedOff(.seconds(15), attempts, atMost: .seconds(600)),
          Hindrance(code: code, needsOperator: true))
      case .template: return .held(code: code)
      case .stop: return .stopped(code: code)
      case .none: return .refused(code: code)
      }
    }
  }

  /// Twice as long after each attempt, at most so long but never less than `delay`, and never the same for everybody; in no case a quarter of
  /// an hour.
  static func backedOff(_ delay: Duration, _ attempts: Int, atMost limit: Duration) -> Duration {
    let delay = min(delay, .seconds(600))
    let longest = max(min(delay * (1 << min(attempts, 10)), limit), delay * 4 / 3)
    return longest * Double.random(in: 0.75...1)
  }
}
