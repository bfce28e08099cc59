/// Something that goes wrong on purpose, once for each time it is scheduled.
package enum Failure: String, Codable, Sendable, CaseIterable {
  /// The next message sent by REST is refused with 429 (20429) and not made.
  case throttle
  /// ... is refused with 500 and not made.
  case error
  /// ... is made, but the answer is 500.
  case errorAfterwards
  /// ... is not made, and no answer comes for 60 seconds.
  case hang
  /// ... is made, and no answer comes for 60 seconds.
  case hangAfterwards
  /// ... is refused with 400 and 63016: outside the 24 hours.
  case outsideWindow
  /// ... is made and then fails with 63016.
  case undelivered
  /// The next typing indicator is refused with 500.
  case typing
  /// The status callbacks of the next message never come.
  case lostCallbacks
  /// The status callbacks of the next message come twice and in the wrong order.
  case scrambledCallbacks
  /// The next list of messages is refused with 503.
  case list
  /// The next webhook never arrives, as while everything is down.
  case missedWebhook
  /// The answer to the next webhook is lost on its way, as if the connection had broken.
  case lostReply
  /// The answer to the next webhook is lost, and Twilio tries again.
  case retriedWebhook
  /// The next webhook is posted twice at the same moment, and both answers count.
  case doubledWebhook
  /// The next webhook carries a wrong signature.
  case badSignature
}

/// The failures that are to come, and how much the list of messages lags behind.
actor FailureSchedule {
  private var coming: [Failure] = []
  /// Messages younger than this are missing from the list.
  private(set) var listLagSeconds = 0.0

  func add(_ failures: [Failure]) { coming += failures }

  func setListLag(seconds: Double) { listLagSeconds = seconds }

  func clear() {
    coming = []
    listLagSeconds = 0
  }

  func pending() -> [Failure] { coming }

  /// Takes the first scheduled failure of these kinds.
  func take(_ kinds: Failure...) -> Failure? {
    guard let index = coming.firstIndex(where: kinds.contains) else { return nil }
    return coming.remove(at: index)
  }
}
