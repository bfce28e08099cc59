/// Something that goes wrong on purpose at Duffel, for the next calls or for all of them.
package struct DuffelFailure: Codable, Hashable, Sendable {
  /// What is called when it goes wrong.
  package enum Operation: String, Codable, Sendable, CaseIterable {
    case any, searches, offers, seatMaps, orders, orderReads, orderLists, payments
    case cancellationQuotes, cancellations, changeRequests, changes, changeConfirmations
    case airlineChanges, places
    /// What can be added to an order, and adding it.
    case services, serviceOrders
    /// What Duffel sends to us.
    case webhooks
  }

  package enum Kind: String, Codable, Sendable, CaseIterable {
    /// 500 `internal_server_error`.
    case error
    /// 502 `order_not_created`: Duffel's promise that nothing was done.
    case notCreated
    /// 502 with a gateway's page of HTML.
    case gatewayPage
    /// 503.
    case unavailable
    /// 504.
    case gatewayTimeout
    /// The connection is closed without a reply.
    case reset
    /// No reply for some seconds (40), then 504.
    case hang
    /// The reply comes after some seconds (3).
    case slow
    /// A reply that says yes, broken off in the middle of its JSON.
    case garbage
    /// A reply without anything in its list.
    case empty
    /// 429, to be asked again in some seconds (5).
    case throttled
    /// Refused with a code, 422 unless the code has another status; `price_changed`, `offer_expired` and
    /// `offer_no_longer_available` come true. What is said to be done is done all the same.
    case refused
    /// Of an offer, an order that is held or services: they cost more from now on.
    case dearer
    /// Of an order: 200, booked at the airline; the order can be read after some seconds (1).
    case booked
    /// Of an order: 202; after some seconds (1) it is made, or not where nothing is done.
    case accepted
    /// Of an event: it comes some seconds (3) later.
    case late
    /// Of an event: it comes twice.
    case twice
    /// Of an event: it comes after the one that follows.
    case scrambled
    /// Of an event: it never comes.
    case lost
    /// Of an event: its signature is wrong.
    case forged
  }

  package var call: Operation
  package var kind: Kind
  /// Whether what was asked for is done in spite of it.
  package var done: Bool?
  /// Duffel's code of a refusal.
  package var code: String?
  package var seconds: Double?
  /// How often; once where nothing is said.
  package var times: Int?

  package init(
    _ call: Operation, _ kind: Kind, done: Bool? = nil, code: String? = nil, seconds: Double? = nil,
    times: Int? = nil
  ) {
    self.call = call
    self.kind = kind
    self.done = done
    self.code = code
    self.seconds = seconds
    self.times = times
  }

  var isDone: Bool { done ?? (kind == .accepted || kind == .garbage) }

  /// The seconds, or those that are usual.
  func pause(_ usual: Double) -> Duration { .seconds(seconds ?? usual) }
}

/// The failures that are to come, and how much the lists of orders lag behind.
actor DuffelFailures {
  private(set) var coming: [DuffelFailure] = []
  private(set) var always: [DuffelFailure] = []
  /// Orders younger than this are missing from the lists.
  private(set) var listLagSeconds = 0.0

  func add(_ failures: [DuffelFailure]) { coming += failures }

  func setAlways(_ failures: [DuffelFailure]) { always = failures }

  func setListLag(seconds: Double) { listLagSeconds = seconds }

  func clear() {
    coming = []
    always = []
    listLagSeconds = 0
  }

  /// The failure of this call.
  func take(_ call: DuffelFailure.Operation) -> DuffelFailure? {
    func fits(_ failure: DuffelFailure) -> Bool {
      failure.call == call || (failure.call == .any && call != .webhooks)
    }
    guard let index = coming.firstIndex(where: fits) else { return always.first(where: fits) }
    let left = (coming[index].times ?? 1) - 1
    let failure = coming[index]
    if left > 0 { coming[index].times = left } else { coming.remove(at: index) }
    return failure
  }
}
