extension Migrations {
  /// Bookings, and the book of the embedded timetable, which plays a seller and so keeps its orders by their own ids.
  static let bookings = """
    -- due_at is when the courier looks at the row; null: never. The booking itself is sealed; what stands beside it is what is looked for.
    CREATE TABLE bookings (
      conversation_id bytea NOT NULL,
      number bigint NOT NULL,
      version bigint NOT NULL,
      status text NOT NULL,
      due_at timestamptz,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      order_id text,
      offer_id text,
      token_hash bytea NOT NULL,
      content bytea NOT NULL,
      PRIMARY KEY (conversation_id, number)
    );
    CREATE INDEX bookings_due ON bookings (due_at) WHERE due_at IS NOT NULL;
    CREATE INDEX bookings_order ON bookings (order_id) WHERE order_id IS NOT NULL;
    CREATE INDEX bookings_offer ON bookings (offer_id) WHERE offer_id IS NOT NULL;
    CREATE INDEX bookings_person ON bookings (updated_at) WHERE status = 'with_person';
    CREATE INDEX bookings_token ON bookings (token_hash);

    CREATE TABLE timetable_orders (
      order_id text PRIMARY KEY,
      offer_id text NOT NULL,
      updated_at timestamptz NOT NULL DEFAULT now(),
      content bytea NOT NULL
    );
    CREATE INDEX timetable_orders_offer ON timetable_orders (offer_id);
    """
}
