extension Migrations {
  /// What the channel said about travellers: that their day was over, and that they want nothing more.
  static let words = """
    -- Until the traveller writes after it, only what opens a conversation goes.
    ALTER TABLE outbox ADD COLUMN outside_at timestamptz;
    -- Until the traveller writes after it, nothing goes.
    ALTER TABLE conversations ADD COLUMN stopped_at timestamptz;
    """
}
