import Synchronization

/// What became of the messages of a load.
package final class LoadBook: Sendable {
  package struct Counts: Sendable {
    /// Messages that were posted at least once.
    package var messages = 0
    /// Answers to webhooks by status; 0: none came.
    package var answers: [Int: Int] = [:]
    package var latencies = Latencies()
    /// Answers that are no TwiML as Twilio reads it.
    package var unreadable = 0

    package var refused: Int {
      answers.filter { !(200..<300).contains($0.key) }.values.reduce(0, +)
    }
  }

  /// When a message was posted first, and when it was first taken.
  package struct Passage: Sendable {
    package var began: ContinuousClock.Instant
    package var ended: ContinuousClock.Instant?
  }

  private struct State {
    var counts = Counts()
    /// Messages without a reply so far, by their travellers.
    var open: [String: [String: Passage]] = [:]
    var passages: [String: Passage] = [:]
  }

  private let state = Mutex(State())
  private let keepsPassages: Bool

  /// - Parameter keepsPassages: Whether the times of every message are remembered.
  init(keepsPassages: Bool) { self.keepsPassages = keepsPassages }

  package var counts: Counts { state.withLock { $0.counts } }

  /// The times of every message by its id.
  package var passages: [String: Passage] { state.withLock { $0.passages } }

  /// How many messages got no reply.
  package var unanswered: Int { state.withLock { $0.open.values.reduce(0) { $0 + $1.count } } }

  func begin(_ sid: String, from traveller: String) {
    state.withLock { state in
      let passage = Passage(began: .now)
      state.counts.messages += 1
      state.open[traveller, default: [:]][sid] = passage
      if keepsPassages { state.passages[sid] = passage }
    }
  }

  func answered(_ sid: String, from traveller: String, status: Int, after time: Duration) {
    state.withLock { state in
      state.counts.answers[status, default: 0] += 1
      state.counts.latencies.add(time)
      guard (200..<300).contains(status) else { return }
      let now = ContinuousClock.now
      if let open = state.open[traveller]?[sid], open.ended == nil {
        state.open[traveller]?[sid]?.ended = now
      }
      if keepsPassages, let passage = state.passages[sid], passage.ended == nil {
        state.passages[sid]?.ended = now
      }
    }
  }

  /// The answer to a message held replies: they answer it, and those that were on their way together with it.
  func repliedInline(to sid: String, from traveller: String, began: ContinuousClock.Instant) {
    state.withLock { state in
      state.open[traveller]?[sid] = nil
      let earlier = state.open[traveller]?.filter { entry in
        entry.value.ended.map { $0 < began } ?? false
      }
      state.open[traveller] = earlier?.isEmpty == false ? earlier : nil
    }
  }

  /// A message by the REST API answers whatever its traveller wrote.
  func repliedByREST(to traveller: String) { state.withLock { $0.open[traveller] = nil } }

  func couldNotRead() { state.withLock { $0.counts.unreadable += 1 } }
}
