extension Migrations {
  /// Every primary key begins with the conversation, so that the tables can be spread over machines by it.
  static let conversations = """
    CREATE TABLE secrets (
      name text PRIMARY KEY,
      value bytea NOT NULL
    );

    CREATE TABLE conversations (
      conversation_id bytea PRIMARY KEY,
      version bigint NOT NULL,
      state bytea NOT NULL,
      address bytea NOT NULL,
      last_inbound_at timestamptz NOT NULL
    ) WITH (fillfactor = 80);

    -- A message belongs to no turn until the turn that answers it is saved.
    CREATE TABLE inbox (
      conversation_id bytea NOT NULL,
      message_sid text NOT NULL,
      received_at timestamptz NOT NULL,
      address bytea NOT NULL,
      content bytea NOT NULL,
      turn_no bigint,
      PRIMARY KEY (conversation_id, message_sid)
    );
    CREATE INDEX inbox_waiting ON inbox (received_at) WHERE turn_no IS NULL;

    -- due_at is when the courier looks at the row; taking the row puts it off, so that two couriers never hold it at once.
    CREATE TABLE outbox (
      conversation_id bytea NOT NULL,
      turn_no bigint NOT NULL,
      part smallint NOT NULL,
      status text NOT NULL CHECK (
        status IN ('inline', 'pending', 'sending', 'unknown', 'sent', 'delivered', 'read', 'failed')),
      text bytea NOT NULL,
      created_at timestamptz NOT NULL,
      due_at timestamptz NOT NULL,
      attempts integer NOT NULL DEFAULT 0,
      channel_id text,
      error_code text,
      PRIMARY KEY (conversation_id, turn_no, part)
    );
    CREATE INDEX outbox_due ON outbox (due_at)
      WHERE status IN ('inline', 'pending', 'sending', 'unknown');

    -- Signs of life of the processes that hold claims; worthless after a crash, so not logged.
    CREATE UNLOGGED TABLE claim_holders (
      backend_pid integer PRIMARY KEY,
      beat_at timestamptz NOT NULL
    );

    CREATE FUNCTION lost_race() RETURNS bigint LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'another turn of the conversation came first' USING ERRCODE = 'TA001';
    END $$;

    CREATE FUNCTION status_rank(status text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
      SELECT CASE status WHEN 'read' THEN 3 WHEN 'delivered' THEN 2 WHEN 'failed' THEN 2
        WHEN 'sent' THEN 1 ELSE 0 END
    $$;

    -- The key of a conversation's advisory lock.
    CREATE FUNCTION claim_key(conversation_id bytea) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
      SELECT ('x' || encode(substr(conversation_id, 1, 8), 'hex'))::bit(64)::bigint
    $$;
    """
}
