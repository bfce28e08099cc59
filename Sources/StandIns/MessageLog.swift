import Foundation

/// Everything that the travellers and the agent wrote, and who waits for news of it.
///
/// Each change gets the next version, so that a reader that knows a version is given what is newer.
actor MessageLog {
  private var messages: [ChatMessage] = []
  private var positions: [String: Int] = [:]
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

  func add(_ message: ChatMessage) {
    positions[message.sid] = messages.count
    messages.append(message)
    if !message.isFromTraveller { typing[message.traveller] = nil }
    touch(message.sid) { _ in }
  }

  /// Changes one message; says whether it is there.
  @discardableResult
  func touch(_ sid: String, _ change: (inout ChatMessage) -> Void) -> Bool {
    guard let position = positions[sid] else { return false }
    change(&messages[position])
    messages[position].updated = Date()
    announce { messages[position].version = $0 }
    return true
  }

  func remove(_ sid: String) -> Bool {
    guard let position = positions.removeValue(forKey: sid) else { return false }
    messages.remove(at: position)
    for (index, message) in messages.enumerated().dropFirst(position) {
      positions[message.sid] = index
    }
    return true
  }

  func message(_ sid: String) -> ChatMessage? {
    positions[sid].map { messages[$0] }
  }

  /// All messages in the order in which they came.
  func all() -> [ChatMessage] { messages }

  /// The addresses that took part, the latest first.
  func travellers() -> [String] {
    var seen: Set<String> = []
    return messages.reversed().map(\.traveller).filter { seen.insert($0).inserted }
  }

  /// When a traveller last wrote, for the 24 hours in which free text is allowed.
  func lastInbound(from traveller: String) -> Date? {
    messages.last { $0.isFromTraveller && $0.traveller == traveller }?.created
  }

  /// Marks everything that a traveller wrote as read.
  func markRead(traveller: String) {
    for message in messages
    where message.isFromTraveller && message.traveller == traveller && message.status != "read" {
      touch(message.sid) { $0.status = "read" }
    }
  }

  /// WhatsApp shows "typing..." until the answer comes or 25 seconds are over.
  func startTyping(to traveller: String) {
    typing[traveller] = Date(timeIntervalSinceNow: 25)
    announce { _ in }
  }

  func add(_ fault: TwilioFault) {
    faults.append(fault)
    announce { _ in }
  }

  func news(of traveller: String?, after known: Int) -> News {
    let changed = messages.filter {
      $0.version > known && (traveller == nil || $0.traveller == traveller)
    }
    let until = traveller.flatMap { typing[$0] }
    return News(
      messages: changed, typing: until.map { $0 > Date() } ?? false, version: version)
  }

  func forgetAll() {
    messages = []
    positions = [:]
    typing = [:]
    faults = []
    announce { _ in }
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

  private func announce(_ mark: (Int) -> Void) {
    version += 1
    mark(version)
    let woken = waiting.values
    waiting = [:]
    for continuation in woken { continuation.resume() }
  }
}
