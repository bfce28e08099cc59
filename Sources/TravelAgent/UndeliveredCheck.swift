import Admin
import PostgreSQL
import Storage

/// What could not be delivered: held, refused again and again, or failed within a day. Who wants no messages is no trouble.
@Sendable func undelivered(_ store: Store) async -> Finding {
  guard let row = try? await store.pool.query(statement).first, let held = try? row.int(0),
    let waiting = try? row.int(1), let failed = try? row.int(3), let why = try? row.text(2),
    let reason = try? row.text(4)
  else { return Finding(.fail, output: "the database does not say") }
  var complaints: [String] = []
  if held > 0 {
    complaints.append(
      "\(held) replies wait for their travellers to write: is TWILIO_TEMPLATE set, and approved?")
  }
  if waiting > 0 {
    complaints.append("\(waiting) are refused again and again, most of them with \(why)")
  }
  if failed > 0 {
    complaints.append("\(failed) failed within a day, most of them with \(reason)")
  }
  if waiting + failed > 0 {
    complaints.append("the codes are explained at https://www.twilio.com/docs/api/errors")
  }
  return Finding(
    complaints.isEmpty ? .pass : .warn, value: Double(held + waiting + failed), unit: "messages",
    output: complaints.isEmpty ? nil : complaints.joined(separator: "; "))
}

private let statement: Statement = """
  WITH late AS (
    SELECT status, error_code,
      status = 'held' AS is_held,
      status IN ('pending', 'sending') AND attempts > 2 AND error_code IS NOT NULL AS is_refused,
      status = 'failed' AND created_at > now() - interval '1 day'
        AND coalesce(error_code, '') NOT IN ('unwanted', '21610', '63013', '63014', '63033')
        AS is_failed
    FROM outbox
    WHERE status IN ('held', 'pending', 'sending') OR created_at > now() - interval '1 day'
  )
  SELECT count(*) FILTER (WHERE is_held), count(*) FILTER (WHERE is_refused),
    coalesce(mode() WITHIN GROUP (ORDER BY error_code) FILTER (WHERE is_refused), ''),
    count(*) FILTER (WHERE is_failed),
    coalesce(mode() WITHIN GROUP (ORDER BY error_code) FILTER (WHERE is_failed), 'no code')
  FROM late
  """
