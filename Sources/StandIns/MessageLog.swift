import Foundation

/// Everything that the travellers and the agent wrote, and who waits for news of it.
///
/// Each change gets the next version, so that a reader that knows a version is given what is newer.
actor MessageLog {
  private var shelf = MessageShelf()
  private var typing: [String: Date] = [:]
  private(set) var faults: [TwilioFault] = []
  private(set) var version = 0
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var lastWaiter = 0

  /// What changed for one traveller, or for all.
  struct News: Codable, Sendable {
    var messages: [ChatMessage]
    var typing: Bool
    /// What to ask for next.
    var version: Int
  }

  /// Keeps so many messages; the oldest go.
  func limit(to count: Int) { shelf.limit = count }

  func add(_ message: ChatMessage) {
    if !message.isFromTraveller { typing[message.traveller] = nil }
    shelf.add(message)
    touch(message.sid) { _ in }
  }

  /// Changes one message; says whether it is there.
  @discardableResult
  func touch(_ sid: String, _ change: (inout ChatMessage) -> Void) -> Bool {
    let isThere = shelf.change(sid) {
      change(&$0)
      $0.updated = Date()
      $0.version = version + 1
    }
    if isThere { announce() }
    return isThere
  }

  func remove(_ sid: String) -> Bool { shelf.remove(sid) }

  func message(_ sid: String) -> ChatMessage? { shelf[sid] }

  /// What was written with a traveller, in order; with all of them when none is named.
  func transcript(of traveller: String? = nil) -> [ChatMessage] { shelf.messages(of: traveller) }

  /// What the agent wrote to a traveller after a message.
  func replies(to traveller: String, after sid: String) -> [ChatMessage] {
    shelf.messages(of: traveller).drop { $0.sid != sid }.filter { !$0.isFromTraveller }
  }

  /// A page of the messages that match, the latest first.
  ///
  /// - Parameters:
  ///   - traveller: Whose; nil: everybody's.
  ///   - number: Where the page before ended; nil: from the latest on.
  /// - Returns: The messages, and where the next page goes on; nil: there is none.
  func page(
    of traveller: String?, below number: Int?, skipping skipped: Int, size: Int,
    matching isMatch: (ChatMessage) -> Bool
  ) -> (messages: [ChatMessage], next: Int?) {
    var left = skipped
    var found: [ChatMessage] = []
    var last: Int?
    for entry in shelf.latest(of: traveller)
    where number.map({ entry.number < $0 }) ?? true && isMatch(entry.message) {
      if left > 0 {
        left -= 1
        continue
      }
      if found.count == size { return (found, last) }
      found.append(entry.message)
      last = entry.number
    }
    return (found, nil)
  }

  /// The addresses that took part, the latest first.
  func travellers() -> [String] {
    var seen: Set<String> = []
    return shelf.latest().map(\.message.traveller).filter { seen.insert($0).inserted }
  }

  /// When a traveller last wrote, for the 24 hours in which free text is allowed.
  func lastInbound(from traveller: String) -> Date? {
    shelf.latest(of: traveller).first { $0.message.isFromTraveller }?.message.created
  }

  /// Marks everything that a traveller wrote as read.
  func markRead(traveller: String) {
    // What came before one that was read was read with it.
    let unread = shelf.latest(of: traveller).filter { $0.message.isFromTraveller }
      .prefix { $0.message.status != "read" }
    for sid in unread.map(\.message.sid) { touch(sid) { $0.status = "read" } }
  }

  /// WhatsApp shows "typing..." until the answer comes or 25 seconds are over.
  func startTyping(to traveller: String) {
    typing[traveller] = Date(timeIntervalSinceNow: 25)
    announce()
  }

  func add(_ fault: TwilioFault) {
    faults.append(fault)
    if faults.count > Self.faultLimit { faults.removeFirst(Self.faultLimit / 2) }
    announce()
  }

  func news(of traveller: String?, after known: Int) -> News {
    let changed = shelf.messages(of: traveller).filter { $0.version > known }
    let until = traveller.flatMap { typing[$0] }
    return News(
      messages: changed, typing: until.map { $0 > Date() } ?? false, version: version)
  }

  func forgetAll() {
    shelf.removeAll()
    typing = [:]
    faults = []
    announce()
  }

  /// Waits until something newer than a version is there; at most until the limit.
  func wait(after known: Int, limit: Duration) async {
    guard version <= known else { return }
    lastWaiter += 1
    let waiter = lastWaiter
    let alarm = Task {
      try? await Task.sleep(for: limit)
      self.wake(waiter)
    }
    await withCheckedContinuation { waiting[waiter] = $0 }
    alarm.cancel()
  }

  private func wake(_ waiter: Int) {
    waiting.removeValue(forKey: waiter)?.resume()
  }

  private static let faultLimit = 10_000

  private func announce() {
    version += 1
    if waiting.isEmpty { return }
    let woken = waiting.values
    waiting = [:]
    for continuation in woken { continuation.resume() }
  }
}
