/// Why PostgreSQL did not do what was asked.
///
/// Bound values are never part of it: the server's DETAIL is not kept, and quoted input is cut out of
/// the messages that repeat it (SQLSTATE class 22).
package struct PostgreSQLError: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Kind: Sendable, Hashable {
    /// No connection was there in time; nothing has been sent.
    case unavailable
    /// The connection ended before the answer. When `mayHaveHappened`, the write may be committed:
    /// ask by a unique key before doing it again.
    case connectionLost(mayHaveHappened: Bool)
    case uniqueViolation(constraint: String)
    /// Another transaction was in the way (40001); the whole transaction may be tried again.
    case serializationFailure
    /// Two transactions waited for each other (40P01); the whole transaction may be tried again.
    case deadlock
    case rejected(sqlState: String)
    /// The answer does not have the column, the type or the value that was asked of it.
    case unexpectedResult
  }

  package let kind: Kind
  /// What was being done: a statement's name or a phrase, never a bound value.
  package let doing: String
  /// Five characters, empty when the server did not say anything.
  package let sqlState: String
  /// The server's primary message, or libpq's.
  package let message: String

  package init(_ kind: Kind, doing: String, sqlState: String = "", message: String) {
    self.kind = kind
    self.doing = doing
    self.sqlState = sqlState
    self.message = message
  }

  package var description: String {
    let state = sqlState.isEmpty ? "" : " (\(sqlState))"
    return "PostgreSQL, \(doing): \(message)\(state)"
  }

  /// True when the same call, or its whole transaction, may succeed a moment later.
  package var isTransient: Bool {
    switch kind {
    case .unavailable, .connectionLost, .serializationFailure, .deadlock: true
    case .rejected(let state): Self.isPassing(state)
    case .uniqueViolation, .unexpectedResult: false
    }
  }

  /// True for what is the matter with the server and not with the command: no resources such as disk or
  /// connections (class 53), ended or starting (57P), a time limit or a cancellation (57014), the system's
  /// errors (58), a lock not to be had (55P03), and a server that is read-only now (25006).
  private static func isPassing(_ sqlState: String) -> Bool {
    switch sqlState.prefix(2) {
    case "08", "53", "57", "58": true
    default: sqlState == "25006" || sqlState == "55P03"
    }
  }
}

extension PostgreSQLError {
  /// The error of a server's answer, from its diagnostic fields.
  init(sqlState: String, message: String, constraint: String, doing: String) {
    let kind: Kind
    switch sqlState {
    case "23505": kind = .uniqueViolation(constraint: constraint)
    case "40001": kind = .serializationFailure
    case "40P01": kind = .deadlock
    default: kind = .rejected(sqlState: sqlState)
    }
    let hidden = sqlState.hasPrefix("22") ? Self.withoutQuotedInput(message) : message
    self.init(kind, doing: doing, sqlState: sqlState, message: hidden)
  }

  /// Cuts from the first to the last quotation mark, since the input may hold some itself.
  private static func withoutQuotedInput(_ message: String) -> String {
    guard let first = message.firstIndex(of: "\""), let last = message.lastIndex(of: "\"") else {
      return message
    }
    return message[..<first] + "\"...\"" + message[message.index(after: last)...]
  }
}
