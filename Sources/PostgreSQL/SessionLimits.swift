extension Handle {
  /// Has the server itself give up what nobody will wait for: a statement after half of the answer limit, so
  /// that its refusal, after which nothing has happened, comes before the connection is given up and nobody
  /// knows; and a transaction whose client stands still and holds locks. A commit that waits for a standby
  /// is no statement to the server, so that it is never cut short and taken for done.
  func setLimits(_ answerLimit: Duration?) throws(PostgreSQLError) {
    let statement = answerLimit.map { $0 / .milliseconds(2) } ?? 0
    let command = Command(
      statement: """
        select set_config('statement_timeout', $1, false),
          set_config('idle_in_transaction_session_timeout', $2, false)
        """,
      parameters: Parameters([.text("\(Int(statement))ms"), .text("10s")]))
    if case .failed(let error)? = try run([command], eachItsOwn: true).first { throw error }
  }
}
