/// One connection that many callers share, with group commit: for single statements on the hot path.
///
/// All commands that wait when the connection is free go to the server together, as one transaction
/// with one sync; meanwhile the next batch grows, so that at load one disk write serves many callers,
/// and without load nobody waits for anybody. A caller is resumed only after the commit. When a
/// command fails, the batch has done nothing, and its commands run again one by one, so that only the
/// bad one fails.
///
/// Since a batch is one transaction, two processes that write the same rows could wait for each other.
/// The commands of a batch are therefore sent sorted by the key given with them: give the key of the
/// row that the command writes or locks, the same way everywhere.
package final class Pipeline: Sendable {
  private let engine: Engine

  /// - Parameters:
  ///   - conninfo: libpq's connection string; its keepalives, time-outs and hosts are libpq's matter.
  ///   - statements: prepared as soon as there is a connection; others at their first use.
  ///   - batchLimit: the most commands of one transaction. The default is 256.
  ///   - waitLimit: how long a command waits for a connection that is not there; once an outage is
  ///     longer, commands fail at once. The default is 2 seconds.
  ///   - answerLimit: how long a batch may take before the connection is given up; half of it, how long
  ///     a statement may. The default is 10 seconds.
  package init(
    conninfo: String, statements: [Statement] = [], batchLimit: Int = 256,
    waitLimit: Duration = .seconds(2), answerLimit: Duration = .seconds(10),
    events: @escaping @Sendable (Event) -> Void = { _ in }
  ) {
    engine = Engine(
      Engine.Options(
        conninfo: conninfo, statements: statements, groups: true, batchLimit: max(1, batchLimit),
        waitLimit: waitLimit, answerLimit: answerLimit, events: events))
  }

  deinit { engine.stop() }

  /// Runs a statement and returns when its transaction is committed.
  ///
  /// A cancelled task still waits for the answer, since a write cannot be taken back. Throws
  /// `.unavailable` when it was never sent and `.connectionLost(mayHaveHappened: true)` when nobody
  /// can say whether it was done.
  package func execute(
    _ statement: Statement, _ parameters: [Value] = [], key: [UInt8] = []
  ) async throws(PostgreSQLError) -> Rows {
    try await engine.execute(statement, parameters, key: key).rows
  }

  /// Ends the connection; commands that wait fail with `.unavailable`.
  package func close() {
    engine.stop()
  }
}
