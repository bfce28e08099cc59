/// What the channel said about a message: from `sending` on a status only ever moves forward.
package enum DeliveryStatus: String, Sendable, CaseIterable {
  case sent, delivered, read, failed
}

/// What helps where the channel says afterwards that a message failed.
package enum Remedy: String, Sendable {
  /// Nothing.
  case none
  /// To send it again later: the channel or the phone had too much at once.
  case again
  /// To send what may open a conversation: the traveller's day was over.
  case template
  /// To leave the traveller alone.
  case stop
}

/// What became of an attempt to send.
package enum SendOutcome: Sendable {
  /// The channel took it, under this id.
  case accepted(channelID: String)
  /// The channel refused it; trying again is pointless.
  case refused(code: String)
  /// The traveller wants nothing from us.
  case stopped(code: String)
  /// It may not be written now: it waits until the traveller writes. With the channel's code, where it was asked.
  case held(code: String?)
  /// It was certainly not taken; later may be better.
  case postponed(Duration, Hindrance)
  /// Nobody can say: to be looked up before it is sent again.
  case unknown
}

/// What stands in the way of a message that has to wait.
package struct Hindrance: Hashable, Sendable {
  /// The channel's code; `0` where it was not reached.
  package var code: String
  /// For how long nothing else goes either; zero where it concerns this traveller alone.
  package var pause: Duration
  /// Whether only the operator can put it right.
  package var needsOperator: Bool

  package init(code: String, pause: Duration = .zero, needsOperator: Bool = false) {
    self.code = code
    self.pause = pause
    self.needsOperator = needsOperator
  }
}

extension OutboundMessage {
  /// The text in one line, as the variable of a template has to be: no line breaks, no tabs, never many blanks, and short enough that
  /// with the template's own words it stays below the 1024 characters that WhatsApp takes.
  package var line: String {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let whole = lines.filter { !$0.isEmpty }.joined(separator: " · ")
    guard whole.utf16.count > Self.longestLine else { return whole }
    var length = 0
    let short = whole.prefix { character in
      length += character.utf16.count
      return length < Self.longestLine
    }
    return short + "…"
  }

  /// In UTF-16 units.
  private static let longestLine = 700
}
