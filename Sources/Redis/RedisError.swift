/// Why Redis did not answer; keys and values are never part of it.
package enum RedisError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The address is not `redis://[user:password@]host[:port][/db]`, `unix:///path[?db=N]` or
  /// `redis+sentinel://[user:password@]host:port,.../master[/db]`.
  case badAddress
  /// There is no connection, or too much is waiting; nothing has been sent.
  case unavailable(String)
  /// The connection ended or the answer did not come in time; the command may have been carried out.
  case lost(String)
  /// The server's error, `WRONGTYPE` for instance, without what it quotes.
  case rejected(String)
  /// The answer is not of the kind that this command has.
  case unexpectedReply

  package var description: String {
    switch self {
    case .badAddress: "Redis: the address cannot be read"
    case .unavailable(let why): "Redis is unavailable: \(why)"
    case .lost(let why): "Redis: the connection was lost: \(why)"
    case .rejected(let message): "Redis: \(message)"
    case .unexpectedReply: "Redis: an unexpected kind of reply"
    }
  }

  /// The server's message up to what it quotes of the command.
  init(serverMessage: String) {
    self = .rejected(String(serverMessage.prefix { $0 != "'" && $0 != "`" && $0 != "\"" }))
  }
}
