/// A connection of one's own, for what lives as long as a connection does: advisory locks and LISTEN.
///
/// Every statement is its own transaction. The socket is watched while nothing is asked, so that the
/// loss of the connection, which frees its locks, is noticed at once. Do not wait for a lock here
/// (`pg_advisory_lock`): everybody else would wait too; try (`pg_try_advisory_lock`).
package final class Session: Sendable {
  /// What arrived for the channels listened to. When the connection was lost in between, some may be
  /// missing: look for yourself after each `onConnected`.
  package let notifications: AsyncStream<Notification>
  private let engine: Engine
  private let stream: AsyncStream<Notification>.Continuation

  /// - Parameters:
  ///   - channels: listened to on each new connection; SQL identifiers.
  ///   - onConnected: called on the session's thread with the connection's number: 1, 2, 3 ...
  ///   - onLost: called on the session's thread with the number of the connection that ended. Its
  ///     locks are free: whoever held one must stop.
  package init(
    conninfo: String, channels: [String] = [], waitLimit: Duration = .seconds(2),
    answerLimit: Duration? = .seconds(10),
    onConnected: @escaping @Sendable (Int) -> Void = { _ in },
    onLost: @escaping @Sendable (Int) -> Void = { _ in },
    events: @escaping @Sendable (Event) -> Void = { _ in }
  ) {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Notification.self, bufferingPolicy: .bufferingNewest(4096))
    notifications = stream
    self.stream = continuation
    engine = Engine(
      Engine.Options(
        conninfo: conninfo, listen: channels, waitLimit: waitLimit, answerLimit: answerLimit,
        events: events, onNotification: { continuation.yield($0) }, onConnected: onConnected,
        onLost: onLost))
  }

  deinit { close() }

  /// Runs one statement.
  ///
  /// - Parameter connection: when given, the statement runs only on the connection of this number and
  ///   fails with `.connectionLost(mayHaveHappened: false)` on a later one.
  package func query(
    _ statement: Statement, _ parameters: [Value] = [], connection: Int? = nil
  ) async throws(PostgreSQLError) -> Rows {
    try await engine.execute(statement, parameters, connection: connection).rows
  }

  /// Runs one statement and tells which connection ran it, and so holds the lock that it took.
  package func queryWithConnection(
    _ statement: Statement, _ parameters: [Value] = []
  ) async throws(PostgreSQLError) -> (rows: Rows, connection: Int) {
    let reply = try await engine.execute(statement, parameters)
    return (reply.rows, reply.connection)
  }

  /// Ends the connection, and with it its locks; `onLost` is called.
  package func close() {
    engine.stop()
    stream.finish()
  }
}
