extension Migrations {
  /// What the courier remembers, replies that wait for the traveller to write, and counters of what is used.
  static let upkeep = """
    CREATE TABLE marks (
      name text PRIMARY KEY,
      at timestamptz NOT NULL
    );

    -- What came lately is found without an index that every turn would have to write.
    CREATE INDEX inbox_age ON inbox USING brin (received_at) WITH (pages_per_range = 32, autosummarize = on);
    CREATE INDEX outbox_age ON outbox USING brin (created_at) WITH (pages_per_range = 32, autosummarize = on);

    -- held: outside the hours in which the channel lets us write; it goes when the traveller writes again. Old rows need no look.
    ALTER TABLE outbox DROP CONSTRAINT outbox_status_check;
    ALTER TABLE outbox ADD CONSTRAINT outbox_status_check CHECK (
      status IN ('inline', 'pending', 'sending', 'unknown', 'sent', 'delivered', 'read', 'failed', 'held'))
      NOT VALID;
    CREATE INDEX outbox_held ON outbox (conversation_id) WHERE status = 'held';

    -- What was used in a stretch of time, where Redis does not count it. Worth nothing after a crash, so not logged.
    CREATE UNLOGGED TABLE counters (
      key bytea NOT NULL,
      window_start timestamptz NOT NULL,
      count bigint NOT NULL,
      PRIMARY KEY (key, window_start)
    );
    """
}
