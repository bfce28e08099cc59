import Agent
import Flights
import PostgreSQL
import Redis

/// The connections of one process to what it keeps.
package struct Store: Sendable {
  package let pool: Pool
  package let pipeline: Pipeline
  package let claims: Session
  package let redis: Client?
  package let keys: DataKeys
  /// By which this process is told from the others.
  let token = UInt64.random(in: .min ... .max)
  private(set) var report: @Sendable (StorageError) -> Void = { _ in }

  package init(pool: Pool, pipeline: Pipeline, claims: Session, redis: Client?, keys: DataKeys) {
    self.pool = pool
    self.pipeline = pipeline
    self.claims = claims
    self.redis = redis
    self.keys = keys
  }

  /// The same store, which tells of each row that it cannot read and passes over.
  package func reporting(_ report: @escaping @Sendable (StorageError) -> Void) -> Store {
    var store = self
    store.report = report
    return store
  }

  /// The statements that the pipeline's connection prepares.
  package static let statements: [Statement] = [
    ConversationTable.select, ConversationTable.saveFresh, ConversationTable.saveReceived,
    InboxTable.insert, InboxTable.select, OutboxTable.settle, OutboxTable.fallBack,
    OutboxTable.giveUp, BookingTable.select, BookingTable.save, BookingTable.wake,
    ConversationTable.saveFreshBooking, ConversationTable.saveReceivedBooking,
  ]

  /// The channel by which a courier hears at once of replies that wait to be sent.
  package static let wakeUp = "travel_agent_outbox"

  /// Notes signs of life for the claims of this process, until the task is cancelled.
  package func keepClaims() async { await ClaimTable(session: claims, token: token).beat() }
}

extension Conversations {
  package static func live(_ store: Store) -> Conversations {
    let table = ConversationTable(
      pipeline: store.pipeline, cache: StateCache(redis: store.redis, keys: store.keys),
      keys: store.keys)
    return Conversations(load: table.load, save: table.save)
  }
}

extension Inbox {
  package static func live(_ store: Store) -> Inbox {
    let table = InboxTable(pipeline: store.pipeline, keys: store.keys, report: store.report)
    return Inbox(receive: table.receive, waiting: table.waiting)
  }
}

extension Outbox {
  /// - Parameter retention: How long what is over is kept; nil: for ever.
  package static func live(_ store: Store, retention: Retention? = nil) -> Outbox {
    let table = OutboxTable(
      pool: store.pool, pipeline: store.pipeline, keys: store.keys, report: store.report)
    return Outbox(
      take: table.take, settle: table.settle, confirm: table.confirm, fallBack: table.fallBack,
      doubtful: table.doubtful, standing: table.standing, release: table.release,
      forget: {
        () async throws(StorageError) -> Int in
        guard let retention else { return 0 }
        return try await retention.forget(in: store.pool)
      }, couriers: CourierCount(session: store.claims).count)
  }
}

extension Sweep.Store {
  package static func live(_ store: Store) -> Sweep.Store {
    let table = SweepTable(pool: store.pool)
    return Sweep.Store(mark: table.mark, setMark: table.setMark, known: table.known)
  }
}

extension Bookings {
  package static func live(_ store: Store) -> Bookings {
    let table = BookingTable(
      pool: store.pool, pipeline: store.pipeline, keys: store.keys, report: store.report)
    return Bookings(
      load: table.load, save: table.save, take: table.take, find: table.find, wake: table.wake)
  }
}

extension OrderBook {
  package static func live(_ store: Store) -> OrderBook {
    let table = OrderTable(pool: store.pool, keys: store.keys)
    return OrderBook(save: table.save, order: table.order, orders: table.orders)
  }
}

extension Claims {
  package static func live(_ store: Store) -> Claims {
    let table = ClaimTable(session: store.claims, token: store.token)
    return Claims(
      acquire: table.acquire, tryAcquire: table.tryAcquireOrPassOver, release: table.release)
  }
}

/// Runs the work and tells its errors in the words of `StorageError`.
func guarded<Result>(
  _ operation: String, _ work: () async throws -> Result
) async throws(StorageError) -> Result {
  do {
    return try await work()
  } catch let error as StorageError {
    throw error
  } catch let error as PostgreSQLError {
    throw StorageError(error.isTransient ? .unavailable : .rejected, "\(operation): \(error)")
  } catch let error as SealError {
    throw StorageError(.unreadable, "\(operation): \(error)")
  } catch {
    throw StorageError(.unreadable, "\(operation): \(error)")
  }
}
