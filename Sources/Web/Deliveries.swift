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
  private let observe: @Sendable (CourierObservation) -> Void
  private let gathered = Mutex(Gathered())

  package init(
    outbox: Outbox, observe: @escaping @Sendable (CourierObservation) -> Void = { _ in }
  ) {
    self.outbox = outbox
    self.observe = observe
  }

  package func add(_ confirmation: Outbox.Confirmation) {
    if confirmation.status == .failed {
      observe(.undelivered(code: confirmation.errorCode ?? "", confirmation.remedy))
    }
    gathered.withLock { gathered in
      if gathered.confirmations.count < Self.limit { gathered.confirmations.append(confirmation) }
    }
  }

  package func fallBack(_ ids: [ReplyID]) {
    gathered.withLock { gathered in
      if gathered.fallBacks.count < Self.limit { gathered.fallBacks += ids }
    }
  }

  /// Writes down what was gathered; while the store is away, it is kept for the next time.
  package func flush() async throws(StorageError) {
    let batch = gathered.withLock { gathered in
      defer { gathered = Gathered() }
      return gathered
    }
    var failure: StorageError?
    do throws(StorageError) {
      if !batch.fallBacks.isEmpty { try await outbox.fallBack(batch.fallBacks, 0) }
    } catch {
      failure = error
      if error.reason == .unavailable { putBack(Gathered(fallBacks: batch.fallBacks)) }
    }
    do throws(StorageError) {
      if !batch.confirmations.isEmpty { try await outbox.confirm(batch.confirmations) }
    } catch {
      failure = error
      // What the store refuses it would refuse again, and everything after it.
      if error.reason == .unavailable { putBack(Gathered(confirmations: batch.confirmations)) }
    }
    if let failure { throw failure }
  }

  private func putBack(_ batch: Gathered) {
    gathered.withLock { gathered in
      gathered.confirmations = Array(
        (batch.confirmations + gathered.confirmations).prefix(Self.limit))
      gathered.fallBacks = Array((batch.fallBacks + gathered.fallBacks).prefix(Self.limit))
    }
  }

  private static let limit = 10_000
}
