import Agent
import Synchronization

/// What is known of deliveries, gathered and written down a batch at a time: none of it is worth a commit of its own,
/// since the courier finds out about whatever gets lost here.
package final class Deliveries: Sendable {
  private struct Gathered {
    var confirmations: [Outbox.Confirmation] = []
    var fallBacks: [ReplyID] = []
  }

  private let outbox: Outbox
  private let gathered = Mutex(Gathered())

  package init(outbox: Outbox) { self.outbox = outbox }

  func add(_ confirmation: Outbox.Confirmation) {
    gathered.withLock { gathered in
      if gathered.confirmations.count < Self.limit { gathered.confirmations.append(confirmation) }
    }
  }

  func fallBack(_ ids: [ReplyID]) {
    gathered.withLock { gathered in
      if gathered.fallBacks.count < Self.limit { gathered.fallBacks += ids }
    }
  }

  /// Writes down what was gathered.
  package func flush() async throws(StorageError) {
    let batch = gathered.withLock { gathered in
      defer { gathered = Gathered() }
      return gathered
    }
    if !batch.fallBacks.isEmpty { try await outbox.fallBack(batch.fallBacks) }
    if !batch.confirmations.isEmpty { try await outbox.confirm(batch.confirmations) }
  }

  private static let limit = 10_000
}
