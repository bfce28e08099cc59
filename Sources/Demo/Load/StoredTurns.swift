import Foundation
import StandIns

/// What the database holds after a load, compared with what was sent.
struct StoredTurns {
  let workshop: Workshop
  let supervisor: Supervisor

  /// What is wrong; empty when nothing is.
  func faults(sent: Int) async throws -> [String] {
    var faults: [String] = []
    for check in Self.checks(sent) {
      let found = try await number(check.query)
      if found != 0 { faults.append("\(found) \(check.fault)") }
    }
    return faults
  }

  /// How many replies are not where they belong yet.
  func unsettled() async throws -> Int {
    try await number(
      """
      SELECT (SELECT count(*) FROM outbox WHERE status IN ('inline', 'pending', 'sending', 'unknown', 'held'))
        + (SELECT count(*) FROM inbox WHERE turn_no IS NULL)
      """)
  }

  /// Messages whose turn came before that of one that had been taken before they were sent.
  func overtaken(_ passages: [String: LoadBook.Passage]) async throws -> Int {
    let rows = try await query(
      "SELECT encode(conversation_id, 'hex'), message_sid, turn_no FROM inbox WHERE turn_no IS NOT NULL"
    )
    var talks: [Substring: [(turn: Int, passage: LoadBook.Passage)]] = [:]
    for row in rows where row.count == 3 {
      guard let turn = Int(row[2]), let passage = passages[String(row[1])] else { continue }
      talks[row[0], default: []].append((turn, passage))
    }
    return talks.values.reduce(0) { $0 + Self.overtaken($1) }
  }

  private static func overtaken(_ talk: [(turn: Int, passage: LoadBook.Passage)]) -> Int {
    talk.count { later in
      talk.contains { earlier in
        earlier.turn > later.turn
          && earlier.passage.ended.map { $0 < later.passage.began } ?? false
      }
    }
  }

  private static func checks(_ sent: Int) -> [(query: String, fault: String)] {
    [
      ("SELECT \(sent) - count(DISTINCT message_sid) FROM inbox", "messages are missing"),
      ("SELECT count(*) - count(DISTINCT message_sid) FROM inbox", "messages are kept twice"),
      ("SELECT count(*) FROM inbox WHERE turn_no IS NULL", "messages have no turn"),
      (
        """
        SELECT count(*) FROM conversations AS talk
        WHERE version <> (SELECT count(DISTINCT turn_no) FROM inbox WHERE inbox.conversation_id = talk.conversation_id)
          OR version <> (SELECT max(turn_no) FROM inbox WHERE inbox.conversation_id = talk.conversation_id)
        """, "conversations have gaps between their turns"
      ),
      (
        """
        SELECT count(*) FROM (SELECT DISTINCT conversation_id, turn_no FROM inbox) AS turn
        WHERE NOT EXISTS (SELECT FROM outbox
          WHERE outbox.conversation_id = turn.conversation_id AND outbox.turn_no = turn.turn_no)
        """, "turns have no reply"
      ),
      (
        "SELECT count(*) FROM outbox WHERE status NOT IN ('sent', 'delivered', 'read')",
        "replies did not arrive"
      ),
    ]
  }

  private func number(_ sql: String) async throws -> Int {
    guard let cell = try await query(sql).first?.first, let number = Int(cell) else {
      throw DemoError("PostgreSQL gave no number")
    }
    return number
  }

  /// The rows of a query, as lists of texts.
  private func query(_ sql: String) async throws -> [[Substring]] {
    let psql = try Workshop.program("psql", package: "postgresql-client")
    let output = workshop.folder + "/rows"
    try await supervisor.run(
      workshop.job(
        "psql",
        [
          psql, "-X", "-q", "-A", "-t", "-F", "\t", "-d", workshop.databaseURL, "-o", output, "-c",
          sql,
        ]))
    let text = try String(contentsOfFile: output, encoding: .utf8)
    return text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }
}
