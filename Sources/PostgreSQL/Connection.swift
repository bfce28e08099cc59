/// A connection lent by a `Pool` for one transaction.
package struct Connection: Sendable {
  let engine: Engine
  /// The number of the connection on which the transaction began: no statement of it may run on
  /// another, where it would be a transaction of its own.
  let number: Int?

  package func query(
    _ statement: Statement, _ parameters: [Value] = []
  ) async throws(PostgreSQLError) -> Rows {
    try await engine.execute(statement, parameters, connection: number).rows
  }

  /// Runs several commands separated by semicolons, without parameters and without a time limit but the
  /// server's.
  ///
  /// - Parameter doing: what an error says was being done.
  package func script(_ sql: String, doing: String) async throws(PostgreSQLError) {
    _ = try await engine.execute(
      Statement(doing, sql), [], isScript: true, connection: number)
  }
}
