import Synchronization

/// A few connections for transactions of several statements, each on a thread of its own.
package final class Pool: Sendable {
  private struct State {
    var idle: [Engine]
    var waiting: [CheckedContinuation<Engine, Never>] = []
    /// The first of `waiting` that has not been served.
    var next = 0
  }

  private let state: Mutex<State>
  private let engines: [Engine]

  /// - Parameters:
  ///   - size: how many connections. The default is 4.
  ///   - answerLimit: how long a statement is waited for; the server gives it up after half of that. nil
  ///     for no limit. The default is 30 seconds.
  package init(
    conninfo: String, size: Int = 4, waitLimit: Duration = .seconds(2),
    answerLimit: Duration? = .seconds(30),
    events: @escaping @Sendable (Event) -> Void = { _ in }
  ) {
    let options = Engine.Options(
      conninfo: conninfo, waitLimit: waitLimit, answerLimit: answerLimit, events: events)
    engines = (0..<max(1, size)).map { _ in Engine(options) }
    state = Mutex(State(idle: engines.reversed()))
  }

  deinit { close() }

  package func close() {
    for engine in engines { engine.stop() }
  }

  /// Runs one statement as a transaction of its own.
  package func query(
    _ statement: Statement, _ parameters: [Value] = []
  ) async throws(PostgreSQLError) -> Rows {
    let engine = await acquire()
    defer { release(engine) }
    return try await engine.execute(statement, parameters).rows
  }

  /// Runs several commands separated by semicolons: see `Connection.script`.
  package func script(_ sql: String, doing: String) async throws(PostgreSQLError) {
    let engine = await acquire()
    defer { release(engine) }
    try await Connection(engine: engine, number: nil).script(sql, doing: doing)
  }

  /// Runs the body between BEGIN and COMMIT, or ROLLBACK when it throws.
  ///
  /// Rethrows what the body throws. A `PostgreSQLError` of kind `.serializationFailure` or
  /// `.deadlock` means that the whole call may be made again;
  /// `.connectionLost(mayHaveHappened: true)` at the end, that it may be committed.
  package func withTransaction<Value: Sendable>(
    _ body: @Sendable (Connection) async throws -> Value
  ) async throws -> Value {
    let engine = await acquire()
    defer { release(engine) }
    let number = try await engine.execute("begin", []).connection
    let value: Value
    do {
      value = try await body(Connection(engine: engine, number: number))
    } catch {
      // When this fails the connection is gone, and the transaction with it.
      _ = try? await engine.execute("rollback", [], connection: number)
      throw error
    }
    _ = try await engine.execute("commit", [], connection: number)
    return value
  }

  private func acquire() async -> Engine {
    await withCheckedContinuation { continuation in
      let engine = state.withLock { state -> Engine? in
        if let engine = state.idle.popLast() { return engine }
        state.waiting.append(continuation)
        return nil
      }
      if let engine { continuation.resume(returning: engine) }
    }
  }

  private func release(_ engine: Engine) {
    let next = state.withLock { state -> CheckedContinuation<Engine, Never>? in
      guard state.next < state.waiting.count else {
        state.idle.append(engine)
        return nil
      }
      let first = state.waiting[state.next]
      state.next += 1
      if state.next == state.waiting.count {
        state.waiting.removeAll(keepingCapacity: true)
        state.next = 0
      }
      return first
    }
    next?.resume(returning: engine)
  }
}
