import Foundation
import StandIns

/// A short talk that the demo plays by itself, from the first word to a booking that is made and cancelled: is every message answered, and as it
/// should be?
struct ScriptedTalk {
  let phone: TwilioStandIn
  /// Where the booking is paid; nil where it is not.
  let payments: PaymentStandIn?

  private static let traveller = "whatsapp:+4915123456789"
  /// What the traveller writes, and what has to be among the replies.
  private static var lines: [(String, String)] {
    [
      ("hey need to get to lisbon friday back sunday night, 2 of us + baby", "?"),
      ("from munich", "*1. "),
      ("actually back on monday, and only direct flights", "*1. "),
      ("2", "traveller 1"),
      (
        "Paul Meier, 3 May 1985, male; Eva Meier, 24 July 1987, female; Mia Meier, \(babyBorn), female",
        "e-mail"
      ),
      ("eva.meier@example.com", "*yes*"),
      ("yes", "*Booked!*"),
      ("my trips", "booked"),
      ("cancel my booking", "*yes*"),
      ("yes", "*Cancelled.*"),
    ]
  }

  /// A date of half a year ago: the baby stays one.
  private static var babyBorn: String {
    String(Date(timeIntervalSinceNow: -180 * 86_400).ISO8601Format().prefix(10))
  }

  /// Plays and prints it; false when an answer did not come or something was wrong with it.
  func play() async -> Bool {
    for (line, expected) in Self.lines {
      say("\nTraveller: \(line)")
      let began = ContinuousClock.now
      let sent = await phone.send(PhoneMessage(from: Self.traveller, body: line, name: "Eva"))
      if line == "yes", let payments { await pay(payments) }
      let replies = await phone.replies(
        to: Self.traveller, after: sent, holding: expected, limit: .seconds(30))
      let milliseconds = Int((ContinuousClock.now - began) / .milliseconds(1))
      for reply in replies {
        let text = reply.body.split(separator: "\n", omittingEmptySubsequences: false)
        say("Agent:     " + text.joined(separator: "\n           "))
      }
      guard replies.contains(where: { $0.body.contains(expected) }) else {
        say("    no answer with \"\(expected)\" after \(milliseconds) ms")
        await sayFaults()
        return false
      }
      say("           (\(milliseconds) ms)")
    }
    await sayFaults()
    return await phone.faults().isEmpty
  }

  /// Presses *Pay* on the page that is open, as soon as there is one.
  private func pay(_ payments: PaymentStandIn) async {
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      let truth = await payments.truth()
      if let open = truth.first(where: { $0.status == "open" }) {
        await payments.press(.pay, on: open.id)
        return
      }
      // A second yes is about a booking that is paid.
      if !truth.isEmpty { return }
      try? await Task.sleep(for: .milliseconds(50))
    }
  }

  private func sayFaults() async {
    for fault in await phone.faults() { say("    Twilio: \(fault.code) \(fault.detail)") }
  }
}
