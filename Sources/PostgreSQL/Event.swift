/// What a connection has to say to logs and metrics; it is called on the connection's own thread.
package enum Event: Sendable {
  /// `server` is host, port and database.
  case connected(server: String)
  case connectFailed(PostgreSQLError)
  case lost(PostgreSQLError)
  /// A batch was rolled back because of one of its commands, and its commands were run one by one.
  case batchRerun(size: Int)
}
