/// What the connection has to say to logs and metrics; it is called on the client's own thread.
package enum Event: Sendable {
  case connected
  case connectFailed(RedisError)
  case lost(RedisError)
  /// A detached command was refused by the server.
  case detachedFailed(RedisError)
}
