import Agent

extension Setting {
  /// How much travellers may use.
  static let limits: [Setting] = [
    limit(
      "LIMIT_MESSAGES_PER_MINUTE",
      "messages of one sender; up to three times as many are answered without model and search, then none",
      "20"),
    limit(
      "LIMIT_MODEL_CALLS_PER_HOUR",
      "messages of one sender that the model reads; then the built-in understander does", "60"),
    limit("LIMIT_MODEL_CALLS_PER_DAY", "the same for all together", "20000"),
    limit(
      "LIMIT_SEARCHES_PER_HOUR",
      "searches at Duffel for one sender: one for each date, up to 7 where dates are open", "60"),
    limit("LIMIT_SEARCHES_PER_DAY", "the same for all together", "5000"),
    limit(
      "LIMIT_SPEND_PER_SENDER",
      "what is paid from the balance at the seller for one sender in a day, in its currency", "0"),
    limit("LIMIT_SPEND_PER_DAY", "the same for all together", "0"),
  ]

  private static func limit(_ name: String, _ meaning: String, _ standard: String) -> Setting {
    Setting(
      name: name, kind: .number(0...1_000_000_000), meaning: meaning + "; 0: no limit",
      standard: standard)
  }
}

extension Settings {
  var allowances: Allowances {
    var allowances = Allowances()
    allowances.messagesPerMinute = number("LIMIT_MESSAGES_PER_MINUTE")
    allowances.modelCallsPerHour = number("LIMIT_MODEL_CALLS_PER_HOUR")
    allowances.modelCallsPerDay = number("LIMIT_MODEL_CALLS_PER_DAY")
    allowances.searchesPerHour = number("LIMIT_SEARCHES_PER_HOUR")
    allowances.searchesPerDay = number("LIMIT_SEARCHES_PER_DAY")
    allowances.spendPerSender = number("LIMIT_SPEND_PER_SENDER")
    allowances.spendPerDay = number("LIMIT_SPEND_PER_DAY")
    return allowances
  }

  /// How long PostgreSQL may keep a statement waiting: with the wait for a connection and one more statement it fits into the time that a
  /// webhook has.
  var storeLimit: Duration { .milliseconds(min(4000, number("REPLY_DEADLINE_MS") / 2)) }
}
