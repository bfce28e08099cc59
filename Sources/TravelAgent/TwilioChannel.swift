import Agent
import LocalTime
import Twilio
import Web

extension Channel {
  /// WhatsApp by Twilio's REST API.
  static func twilio(_ messages: Messages, from sender: String, _ web: WebSettings) -> Channel {
    Channel(
      send: { message in
        let result = await messages.send(
          OutgoingMessage(
            to: message.address, from: .address(sender), body: message.text,
            statusCallback: web.statusURL(of: message.id)))
        return outcome(result, attempts: message.attempts)
      },
      sent: { address, since in
        let day = LocalDateTime(minutes: Int(since.seconds / 60)).date.description
        guard let records = try? await messages.list(to: address, from: sender, sentSince: day)
        else { return nil }
        return records.map { SentMessage(channelID: $0.sid, text: $0.body) }
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
      case .none, .stop, .template: return .refused(code: String(refusal.code))
      }
    }
  }

  /// Twice as long after each attempt, at most ten minutes, and never the same for everybody.
  private static func backedOff(_ delay: Duration, attempts: Int) -> Duration {
    let longest = min(delay * Double(1 << min(attempts, 10)), .seconds(600))
    return longest * Double.random(in: 0.75...1)
  }
}
