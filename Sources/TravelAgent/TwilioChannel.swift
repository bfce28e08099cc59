import Agent
import LocalTime
import Twilio
import Web

extension Channel {
  /// WhatsApp by Twilio's REST API.
  ///
  /// - Parameter template: The content that may open a conversation, with one variable; nil: none.
  static func twilio(
    _ messages: Messages, from sender: String, _ web: WebSettings, template: String?
  ) -> Channel {
    Channel(
      send: { message in
        var outgoing = OutgoingMessage(
          to: message.address, from: .address(sender), body: message.text,
          picture: message.picture, statusCallback: web.statusURL(of: message.id))
        if !message.isOutsideWindow {
          let outcome = outcome(await messages.send(outgoing), attempts: message.attempts)
          guard case .held = outcome else { return outcome }
        }
        // Twilio knows better than we when the traveller wrote last.
        guard let template else { return .held }
        outgoing.use(template)
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
          sent.append(
            SentMessage(channelID: record.sid, text: record.body, createdAt: created))
        }
        return sent
      })
  }

  private static func outcome(_ result: SendResult, attempts: Int) -> SendOutcome {
    switch result {
    case .accepted(let sid, _): return .accepted(channelID: sid)
    case .unknown: return .unknown
    case .refused(let refusal):
      switch refusal.remedy {
      case .later(let delay): return .postponed(backedOff(delay, attempts: attempts))
      // The operator has to put it right; the reply waits for that.
      case .configuration: return .postponed(backedOff(.seconds(15), attempts: attempts))
      case .template: return .held
      case .stop: return .stopped(code: String(refusal.code))
      case .none: return .refused(code: String(refusal.code))
      }
    }
  }

  /// Twice as long after each attempt, at most ten minutes, and never the same for everybody.
  private static func backedOff(_ delay: Duration, attempts: Int) -> Duration {
    let longest = min(delay * Double(1 << min(attempts, 10)), .seconds(600))
    return longest * Double.random(in: 0.75...1)
  }
}
