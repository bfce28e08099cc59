internal import CPostgreSQL
import Glibc

/// One libpq connection in pipeline mode, owned by one thread at a time.
///
/// `@unchecked Sendable`: it moves once, from the thread that connects to the thread that uses it.
/// Each throwing function but `connect` throws only when the connection is lost, and then it is to be
/// thrown away; what the server refuses is an outcome.
final class Handle: @unchecked Sendable {
  enum Outcome {
    case rows(Rows)
    case failed(PostgreSQLError)
    /// Not run, or undone, because another command of its batch failed.
    case aborted
  }

  struct Command {
    let statement: Statement
    let parameters: Parameters
  }

  private let connection: OpaquePointer
  /// Answers are waited for at most so long; nil waits for ever.
  private let answerLimit: Duration?
  private let onNotification: @Sendable (Notification) -> Void
  private var prepared: Set<Statement> = []
  /// A new connection would do better than this one.
  private(set) var isStale = false

  private init(
    _ connection: OpaquePointer, answerLimit: Duration?,
    onNotification: @escaping @Sendable (Notification) -> Void
  ) {
    self.connection = connection
    self.answerLimit = answerLimit
    self.onNotification = onNotification
  }

  deinit { PQfinish(connection) }

  var socket: Int32 { PQsocket(connection) }

  /// Host, port and database of the server that was reached.
  var server: String {
    let parts = [PQhost(connection), PQport(connection), PQdb(connection)]
    let texts = parts.map { part in part.map { String(cString: $0) } ?? "" }
    return "\(texts[0]):\(texts[1])/\(texts[2])"
  }

  /// Connects, which blocks up to the string's `connect_timeout` for each of its hosts and longer only
  /// where a name is hard to resolve. What the string does not say is as in `defaults`.
  ///
  /// The corresponding C functions are `PQconnectdbParams` and `PQenterPipelineMode`.
  static func connect(
    _ conninfo: String, answerLimit: Duration?,
    onNotification: @escaping @Sendable (Notification) -> Void
  ) throws(PostgreSQLError) -> Handle {
    guard Conninfo.isReadable(conninfo) else {
      throw unavailable("the connection string cannot be read")
    }
    let settings =
      defaults + [
        ("dbname", conninfo), ("client_encoding", "UTF8"),
        ("fallback_application_name", "travel-agent"),
      ]
    guard let connection = open(settings) else { throw unavailable("out of memory") }
    let handle = Handle(connection, answerLimit: answerLimit, onNotification: onNotification)
    guard PQstatus(connection) == CONNECTION_OK, PQsetnonblocking(connection, 1) == 0,
      PQenterPipelineMode(connection) == 1
    else { throw unavailable(handle.lastMessage) }
    PQsetNoticeProcessor(connection, { _, _ in }, nil)
    return handle
  }

  private static func unavailable(_ message: String) -> PostgreSQLError {
    PostgreSQLError(.unavailable, doing: "connecting", message: message)
  }

  /// A host that hangs or has gone is noticed within seconds.
  private static let defaults = [
    ("connect_timeout", "2"), ("tcp_user_timeout", "5000"), ("keepalives_idle", "5"),
    ("keepalives_interval", "2"), ("keepalives_count", "3"),
  ]

  /// Of two settings of one name the later counts, also one inside of the connection string.
  private static func open(_ settings: [(String, String)]) -> OpaquePointer? {
    let keys = settings.map { strdup($0.0) }
    let values = settings.map { strdup($0.1) }
    defer { for text in keys + values { free(text) } }
    let keywords = keys.map { UnsafePointer<CChar>($0) } + [nil]
    return PQconnectdbParams(keywords, values.map { UnsafePointer<CChar>($0) } + [nil], 1)
  }
}

// MARK: - Commands

extension Handle {
  /// Runs the commands in one round trip: as one transaction, or each as its own.
  ///
  /// In one transaction the outcomes are either all `.rows`, or the failed ones and `.aborted`.
  func run(
    _ commands: [Command], eachItsOwn: Bool
  ) throws(PostgreSQLError) -> [Outcome] {
    var refused: [Statement: PostgreSQLError] = [:]
    for command in commands where needsPreparing(command.statement) {
      if refused[command.statement] == nil, let error = try prepare(command.statement) {
        refused[command.statement] = error
      }
    }
    guard refused.isEmpty else { return try run(commands, without: refused, eachItsOwn) }
    for command in commands {
      try send(command)
      if eachItsOwn { try sync() }
    }
    if !eachItsOwn { try sync() }
    return try collect(commands, eachItsOwn)
  }

  private func run(
    _ commands: [Command], without refused: [Statement: PostgreSQLError], _ eachItsOwn: Bool
  ) throws(PostgreSQLError) -> [Outcome] {
    let rest = commands.filter { refused[$0.statement] == nil }
    var outcomes = rest.isEmpty ? [] : try run(rest, eachItsOwn: eachItsOwn)
    outcomes.reverse()
    return commands.map { command in
      refused[command.statement].map { .failed($0) } ?? outcomes.popLast() ?? .aborted
    }
  }

  /// Prepares what can be; what cannot is tried again at its first use.
  func prepare(all statements: [Statement]) throws(PostgreSQLError) {
    for statement in statements where needsPreparing(statement) { _ = try prepare(statement) }
  }

  func listen(to channels: [String]) throws(PostgreSQLError) {
    for channel in channels {
      let command = Command(
        statement: Statement("", "listen \(channel)"), parameters: Parameters([]))
      if case .failed(let error)? = try run([command], eachItsOwn: true).first { throw error }
    }
  }

  private func needsPreparing(_ statement: Statement) -> Bool {
    !statement.name.isEmpty && !prepared.contains(statement)
  }

  /// The corresponding C function is `PQsendPrepare`.
  private func prepare(_ statement: Statement) throws(PostgreSQLError) -> PostgreSQLError? {
    guard PQsendPrepare(connection, statement.name, statement.sql, 0, nil) == 1 else {
      throw lost(statement.doing)
    }
    try sync()
    let command = Command(statement: statement, parameters: Parameters([]))
    if case .failed(let error)? = try collect([command], true).first { return error }
    prepared.insert(statement)
    return nil
  }

  /// The corresponding C functions are `PQsendQueryPrepared` and `PQsendQueryParams`.
  private func send(_ command: Command) throws(PostgreSQLError) {
    let parameters = command.parameters
    let count = Int32(parameters.count)
    let sent = parameters.bytes.withUnsafeBytes { bytes in
      let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      let values = parameters.offsets.map { $0 < 0 ? nil : base?.advanced(by: $0) }
      let lengths = parameters.lengths
      let formats = parameters.formats
      if command.statement.name.isEmpty {
        return PQsendQueryParams(
          connection, command.statement.sql, count, nil, values, lengths, formats, 1)
      }
      return PQsendQueryPrepared(
        connection, command.statement.name, count, values, lengths, formats, 1)
    }
    if sent != 1 { throw lost(command.statement.doing) }
  }

  /// The corresponding C function is `PQpipelineSync`.
  private func sync() throws(PostgreSQLError) {
    if PQpipelineSync(connection) != 1 { throw lost("sending") }
  }

  /// Reads up to the last sync: only there is a transaction committed.
  ///
  /// Between two syncs each command's results end with a null; an error of the commit itself comes
  /// after the last null and before the sync.
  private func collect(
    _ commands: [Command], _ eachItsOwn: Bool
  ) throws(PostgreSQLError) -> [Outcome] {
    var outcomes = [Outcome](repeating: .aborted, count: commands.count)
    var current = 0
    var syncs = 0
    let deadline = answerLimit.map { ContinuousClock.now + $0 }
    while syncs < (eachItsOwn ? commands.count : 1) {
      try waitForResult(until: deadline)
      guard let result = PQgetResult(connection) else {
        if !eachItsOwn { current += 1 }
        continue
      }
      defer { PQclear(result) }
      if PQresultStatus(result) == PGRES_PIPELINE_SYNC {
        syncs += 1
        if eachItsOwn { current += 1 }
      } else if current < commands.count {
        outcomes[current] = check(result, commands[current].statement)
      } else if case .failed(let error) = check(result, Statement("committing", "")) {
        outcomes = outcomes.map { _ in .aborted }
        outcomes[0] = .failed(error)
      }
      if PQstatus(connection) == CONNECTION_BAD { throw lost("waiting for the answer") }
    }
    drainNotifications()
    return outcomes
  }

  /// Runs several commands separated by semicolons, as one transaction unless they say otherwise.
  ///
  /// The corresponding C function is `PQsendQuery`, which needs the pipeline mode to be left.
  func runScript(_ script: Statement) throws(PostgreSQLError) -> Outcome {
    let doing = script.doing
    guard PQexitPipelineMode(connection) == 1, PQsendQuery(connection, script.sql) == 1 else {
      throw lost(doing)
    }
    var outcome = Outcome.aborted
    while true {
      try waitForResult(until: nil)
      guard let result = PQgetResult(connection) else { break }
      defer { PQclear(result) }
      if case .failed = outcome {} else { outcome = check(result, script) }
      if PQstatus(connection) == CONNECTION_BAD { throw lost(doing) }
    }
    guard PQenterPipelineMode(connection) == 1 else { throw lost(doing) }
    drainNotifications()
    return outcome
  }
}

// MARK: - The socket

extension Handle {
  /// Reads what came while nothing was asked: notifications, or the end of the connection.
  func readIdle() throws(PostgreSQLError) {
    guard PQconsumeInput(connection) == 1, PQstatus(connection) == CONNECTION_OK else {
      throw lost("idle", mayHaveHappened: false)
    }
    drainNotifications()
  }

  /// The corresponding C functions are `PQflush`, `PQisBusy` and `PQconsumeInput`.
  private func waitForResult(
    until deadline: ContinuousClock.Instant?
  ) throws(PostgreSQLError) {
    while true {
      let unsent = PQflush(connection)
      if unsent < 0 { throw lost("sending") }
      if PQisBusy(connection) == 0 { return }
      let events = Int16(POLLIN) | (unsent == 1 ? Int16(POLLOUT) : 0)
      var entry = pollfd(fd: socket, events: events, revents: 0)
      let ready = poll(&entry, 1, deadline.map { ContinuousClock.now.milliseconds(to: $0) } ?? -1)
      if ready == 0 { throw lost("waiting for the answer", message: "no answer in time") }
      guard ready > 0, entry.revents & ~Int16(POLLOUT) != 0 else { continue }
      if PQconsumeInput(connection) != 1 { throw lost("waiting for the answer") }
    }
  }

  private func drainNotifications() {
    while let notify = PQnotifies(connection) {
      onNotification(
        Notification(
          channel: String(cString: notify.pointee.relname),
          payload: String(cString: notify.pointee.extra), sender: notify.pointee.be_pid))
      PQfreemem(notify)
    }
  }
}

// MARK: - Results

extension Handle {
  /// The one place where a result's status is judged.
  private func check(_ result: OpaquePointer, _ statement: Statement) -> Outcome {
    let doing = statement.doing
    switch PQresultStatus(result) {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
      return .rows(Rows(copying: result, doing: doing))
    case PGRES_PIPELINE_ABORTED:
      return .aborted
    case PGRES_FATAL_ERROR:
      let error = PostgreSQLError(
        sqlState: field(result, CPostgreSQL_diag_sqlstate),
        message: field(result, CPostgreSQL_diag_message_primary),
        constraint: field(result, CPostgreSQL_diag_constraint_name), doing: doing)
      if endsUse(error.sqlState, of: statement) { isStale = true }
      return .failed(error)
    default:
      isStale = true
      return .failed(
        PostgreSQLError(.unexpectedResult, doing: doing, message: "an answer of unknown kind"))
    }
  }

  /// True when a new connection would do better: the server has become read-only (25006), or a
  /// prepared statement has gone (26000) or no longer fits the tables (0A000, "cached plan must not
  /// change result type").
  private func endsUse(_ sqlState: String, of statement: Statement) -> Bool {
    switch sqlState {
    case "25006": true
    case "0A000", "26000": !statement.name.isEmpty
    default: false
    }
  }

  private func field(_ result: OpaquePointer, _ code: Int32) -> String {
    PQresultErrorField(result, code).map { String(cString: $0) } ?? ""
  }

  private func lost(
    _ doing: String, message: String? = nil, mayHaveHappened: Bool = true
  ) -> PostgreSQLError {
    PostgreSQLError(
      .connectionLost(mayHaveHappened: mayHaveHappened), doing: doing,
      message: message ?? lastMessage)
  }

  /// libpq's message in one line.
  private var lastMessage: String {
    let text = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      String(line.drop { $0 == " " || $0 == "\t" })
    }
    return lines.isEmpty ? "the connection ended" : lines.joined(separator: " ")
  }
}

extension Rows {
  /// Copies everything out, since the bytes die at `PQclear`.
  fileprivate init(copying result: OpaquePointer, doing: String) {
    let height = PQntuples(result)
    let width = PQnfields(result)
    var bytes: [UInt8] = []
    var starts: [Int32] = [0]
    var nulls: [Bool] = []
    for row in 0..<height {
      for column in 0..<width {
        let length = Int(PQgetlength(result, row, column))
        PQgetvalue(result, row, column)?.withMemoryRebound(to: UInt8.self, capacity: length) {
          bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
        }
        starts.append(Int32(bytes.count))
        nulls.append(PQgetisnull(result, row, column) == 1)
      }
    }
    let tuples = PQcmdTuples(result).flatMap { Int(String(cString: $0)) }
    self.init(
      affected: tuples ?? Int(height), columns: Int(width),
      types: (0..<width).map { PQftype(result, $0) }, bytes: bytes, starts: starts, nulls: nulls,
      doing: doing)
  }
}

extension ContinuousClock.Instant {
  /// For `poll`: rounded up, and never negative, which would wait for ever.
  func milliseconds(to later: ContinuousClock.Instant) -> Int32 {
    let (seconds, attoseconds) = duration(to: later).components
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: max(0, milliseconds))
  }
}
