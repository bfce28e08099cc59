import PostgreSQL

extension OutboxTable {
  /// The state, which knows the language, only where a template may be needed.
  private static let columns = """
    o.conversation_id, o.turn_no, o.part::bigint, o.text,
      o.created_at, o.attempts::bigint, c.address, c.last_inbound_at,
      coalesce(o.outside_at >= c.last_inbound_at, false),
      coalesce(c.stopped_at >= c.last_inbound_at, false), c.version,
      CASE WHEN o.outside_at IS NOT NULL OR c.last_inbound_at < now() - interval '23 hours'
        THEN c.state END
    """

  /// The earliest message of each conversation that has none under way; none for who got ten within a minute: WhatsApp lets us write to one
  /// person about once in six seconds, and more only for a while. `due_at` of what has gone is when it went.
  static let takeDue = Statement(
    "take_due",
    """
    WITH due AS (
      SELECT o.conversation_id, o.turn_no, o.part FROM outbox o
      WHERE o.status = 'pending' AND o.due_at <= now()
        AND NOT EXISTS (
          SELECT 1 FROM outbox earlier
          WHERE earlier.conversation_id = o.conversation_id
            AND (earlier.turn_no, earlier.part) < (o.turn_no, o.part)
            AND earlier.status IN ('pending', 'sending', 'unknown'))
        AND (
          SELECT count(*) FROM outbox sent
          WHERE sent.conversation_id = o.conversation_id AND sent.turn_no > o.turn_no - 10
            AND sent.status IN ('sent', 'delivered', 'read')
            AND sent.due_at > now() - interval '60 s') < 10
      ORDER BY o.due_at LIMIT $1::bigint FOR UPDATE SKIP LOCKED
    )
    UPDATE outbox o
    SET status = 'sending', attempts = o.attempts + 1, due_at = now() + interval '60 s'
    FROM due, conversations c
    WHERE (o.conversation_id, o.turn_no, o.part) = (due.conversation_id, due.turn_no, due.part)
      AND c.conversation_id = o.conversation_id
    RETURNING \(columns)
    """)

  /// Replies whose word is overdue; put off for as long as the courier needs to ask about them.
  static let takeDoubtful = Statement(
    "take_doubtful",
    """
    WITH due AS (
      SELECT conversation_id, turn_no, part FROM outbox
      WHERE status IN ('inline', 'sending', 'unknown') AND due_at <= now()
      ORDER BY due_at LIMIT $1::bigint FOR UPDATE SKIP LOCKED
    )
    UPDATE outbox o SET due_at = now() + interval '30 s'
    FROM due, conversations c
    WHERE (o.conversation_id, o.turn_no, o.part) = (due.conversation_id, due.turn_no, due.part)
      AND c.conversation_id = o.conversation_id
    RETURNING \(columns)
    """)

  static let settle = Statement(
    "settle_message",
    """
    UPDATE outbox
    SET status = $4::text, due_at = now() + $5::bigint * interval '1 s',
      channel_id = coalesce($6::text, channel_id), error_code = $7::text
    WHERE conversation_id = $1::bytea AND turn_no = $2::bigint AND part = $3::bigint
      AND status = 'sending'
    """)

  /// Only ever forward. Locks in the order of the key, so that two of them never wait for each other.
  static let confirm = Statement(
    "confirm_deliveries",
    """
    WITH word AS (
      SELECT * FROM unnest(
          $1::bytea[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[])
        AS word (conversation_id, turn_no, part, status, channel_id, error_code, remedy)
    ), locked AS (
      SELECT o.conversation_id, o.turn_no, o.part FROM outbox o JOIN word
        ON (o.conversation_id, o.turn_no, o.part)
          = (word.conversation_id, word.turn_no, word.part::smallint)
      ORDER BY 1, 2, 3 FOR UPDATE OF o
    )
    UPDATE outbox o
    SET status = CASE
        WHEN word.status <> 'failed' THEN word.status
        -- A template helps once; what was one already waits for the traveller.
        WHEN word.remedy = 'template' AND o.outside_at >= c.last_inbound_at THEN 'held'
        WHEN word.remedy = 'template' THEN 'pending'
        WHEN word.remedy = 'again' AND o.attempts < 5 THEN 'pending'
        ELSE word.status END,
      outside_at = CASE WHEN word.remedy = 'template' THEN now() ELSE o.outside_at END,
      due_at = CASE
        WHEN word.remedy = 'again' THEN now() + 30 * power(2, o.attempts) * interval '1 s'
        WHEN word.remedy = 'template' THEN now()
        WHEN o.status = 'inline' THEN o.created_at
        ELSE o.due_at END,
      channel_id = coalesce(nullif(word.channel_id, ''), o.channel_id),
      error_code = nullif(word.error_code, '')
    FROM locked, word, conversations c
    WHERE (o.conversation_id, o.turn_no, o.part) = (locked.conversation_id, locked.turn_no, locked.part)
      AND (o.conversation_id, o.turn_no, o.part)
        = (word.conversation_id, word.turn_no, word.part::smallint)
      AND c.conversation_id = o.conversation_id
      AND status_rank(o.status) < status_rank(word.status)
      -- What an earlier attempt came to was told of before this one began, unless it arrived after all.
      AND NOT (word.status IN ('sent', 'failed')
        AND (o.status IN ('pending', 'held') OR o.status = 'sending' AND o.attempts > 1)
        AND o.channel_id IS NOT NULL AND word.channel_id IN ('', o.channel_id))
      AND NOT (word.status = 'failed' AND o.status = 'sent'
        AND o.channel_id IS NOT NULL AND word.channel_id NOT IN ('', o.channel_id))
    """)

  /// Only what was tried just so often: somebody else may have sent it meanwhile.
  static let fallBack = Statement(
    "fall_back",
    """
    UPDATE outbox SET status = 'pending', due_at = now()
    WHERE conversation_id = $1::bytea AND turn_no = $2::bigint AND part = $3::bigint
      AND attempts = $4::bigint AND status IN ('inline', 'sending', 'unknown')
    """)

  /// The traveller wants nothing: what still waits for them does not go, and nothing else, until they write. Not if they have written since
  /// the message that they did not want went.
  static let stop = Statement(
    "stop_conversation",
    """
    WITH word AS (
      SELECT least(now(), due_at) AS at FROM outbox
      WHERE conversation_id = $1::bytea AND turn_no = $2::bigint AND part = $3::bigint
    ), stopped AS (
      UPDATE conversations SET stopped_at = word.at FROM word
      WHERE conversation_id = $1 AND last_inbound_at <= word.at
      RETURNING conversation_id
    )
    UPDATE outbox SET status = 'failed', error_code = $4::text
    FROM stopped WHERE outbox.conversation_id = stopped.conversation_id
      AND status IN ('pending', 'held')
    """)

  /// Held replies whose traveller has written since they were held, or just before. After a week they are of no use to anybody.
  static let release = Statement(
    "release_held",
    """
    WITH free AS (
      SELECT o.conversation_id, o.turn_no, o.part, o.created_at < now() - interval '7 days' AS is_old
      FROM outbox o JOIN conversations c USING (conversation_id)
      WHERE o.status = 'held'
        AND (c.last_inbound_at > o.due_at - interval '10 s' OR o.created_at < now() - interval '7 days')
      LIMIT 500 FOR UPDATE OF o SKIP LOCKED
    ), released AS (
      UPDATE outbox o
      SET status = CASE WHEN free.is_old THEN 'failed' ELSE 'pending' END, due_at = now()
      FROM free
      WHERE (o.conversation_id, o.turn_no, o.part) = (free.conversation_id, free.turn_no, free.part)
      RETURNING o.status
    )
    SELECT count(*) FILTER (WHERE status = 'pending') FROM released
    """)

  /// Ends a row that nobody can read.
  static let giveUp = Statement(
    "give_up",
    """
    UPDATE outbox SET status = 'failed', error_code = 'unreadable'
    WHERE conversation_id = $1::bytea AND turn_no = $2::bigint AND part = $3::bigint
      AND status IN ('inline', 'sending', 'unknown')
    """)

  /// Conversations with a message older than a second, and nobody who holds their claim and has shown life within ten seconds.
  static let standing = Statement(
    "standing_turns",
    """
    SELECT i.conversation_id FROM inbox i
    WHERE i.turn_no IS NULL AND i.received_at < now() - interval '1 s'
      AND NOT EXISTS (
        SELECT 1 FROM pg_locks l LEFT JOIN claim_holders h ON h.backend_pid = l.pid
        WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.granted
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND (l.classid::bigint << 32 | l.objid::bigint) = claim_key(i.conversation_id)
          AND coalesce(h.beat_at >= now() - interval '10 s', true))
      AND NOT EXISTS (
        SELECT 1 FROM unnest($2::bytea[]) AS later (conversation_id)
        WHERE later.conversation_id = i.conversation_id)
    GROUP BY i.conversation_id ORDER BY min(i.received_at) LIMIT $1::bigint
    """)
}
