import Foundation
import StandIns

/// A short talk that the demo plays by itself: is every message answered?
struct ScriptedTalk {
  let phone: TwilioStandIn

  private static let traveller = "whatsapp:+4915123456789"
  private static let lines = [
    "hey need to get to lisbon friday back sunday night, 2 of us + baby",
    "from munich",
    "actually back on monday, and only direct flights",
    "2",
  ]

  /// Plays and prints it; false when an answer did not come or something was wrong with it.
  func play() async -> Bool {
    for line in Self.lines {
      say("\nTraveller: \(line)")
      let began = ContinuousClock.now
      let sent = await phone.send(PhoneMessage(from: Self.traveller, body: line, name: "Anna"))
      let replies = await phone.replies(to: Self.traveller, after: sent, limit: .seconds(30))
      let milliseconds = Int((ContinuousClock.now - began) / .milliseconds(1))
      guard !replies.isEmpty else {
        say("    no answer after \(milliseconds) ms")
        await sayFaults()
        return false
      }
      for reply in replies {
        let text = reply.body.split(separator: "\n", omittingEmptySubsequences: false)
        say("Agent:     " + text.joined(separator: "\n           "))
      }
      say("           (\(milliseconds) ms)")
    }
    await sayFaults()
    return await phone.faults().isEmpty
  }

  private func sayFaults() async {
    for fault in await phone.faults() { say("    Twilio: \(fault.code) \(fault.detail)") }
  }
}
