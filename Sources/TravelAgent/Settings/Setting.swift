import Duffel
import Storage

/// One setting: its name in the environment and in the file, what it means, and its default.
struct Setting: Sendable {
  enum Kind: Sendable {
    case text, url, whatsApp, accountSid
    /// Without a blank, such as what goes into a header.
    case word
    /// Milliseconds or a plain number, within the range.
    case number(ClosedRange<Int>)
    case oneOf([String])
    case dataKeys, templates
  }

  let name: String
  let kind: Kind
  let meaning: String
  var standard: String?
  var isSecret = false

  /// Every setting there is.
  static let all = general + limits

  private static let general: [Setting] = [
    Setting(
      name: "DATABASE_URL", kind: .text,
      meaning: "PostgreSQL, as libpq takes it: several hosts are tried in turn",
      standard: "postgresql:///travel_agent", isSecret: true),
    Setting(
      name: "REDIS_URL", kind: .text,
      meaning:
        "Redis: redis://HOST:PORT/DB, unix:///PATH or redis+sentinel://HOST:PORT,HOST:PORT/NAME/DB; empty: none, a little slower",
      standard: "redis://127.0.0.1:6379/0", isSecret: true),
    Setting(
      name: "PUBLIC_WEBHOOK_URL", kind: .url,
      meaning: "the URL that Twilio calls, exactly as it is set there"),
    Setting(
      name: "TWILIO_ACCOUNT_SID", kind: .accountSid, meaning: "the account, AC and 32 digits"),
    Setting(
      name: "TWILIO_AUTH_TOKEN", kind: .text,
      meaning: "verifies Twilio's signatures; two while it is rotated, joined by a comma",
      isSecret: true),
    Setting(
      name: "TWILIO_API_KEY", kind: .text,
      meaning: "the key for sending, SK...; none: the account and its token"),
    Setting(
      name: "TWILIO_API_SECRET", kind: .text, meaning: "the secret of the key", isSecret: true),
    Setting(
      name: "TWILIO_SHARED_KEY", kind: .text,
      meaning: "the secret of SharedKey signatures (HMAC-SHA256), where Twilio uses them",
      isSecret: true),
    Setting(
      name: "TWILIO_FROM", kind: .whatsApp, meaning: "our sender, whatsapp:+NUMBER"),
    Setting(
      name: "TWILIO_API_URL", kind: .url, meaning: "where Twilio's API is",
      standard: "https://api.twilio.com"),
    Setting(
      name: "TWILIO_TEMPLATE", kind: .templates,
      meaning:
        "an approved content, HX..., with one variable, for news to travellers who have not written for a "
        + "day, or one for each language: en=HX...,de=HX...; none: news waits until they write"),
    Setting(
      name: "SEND_RATE", kind: .number(1...400),
      meaning: "how many messages a second the sender may send, all couriers together",
      standard: "80"),
    Setting(
      name: "IO_INTELLIGENCE_API_KEY", kind: .text,
      meaning: "the language model; none: the built-in understander alone", isSecret: true),
    Setting(
      name: "IO_INTELLIGENCE_URL", kind: .url, meaning: "the base of the model's API",
      standard: "https://api.intelligence.io.solutions/api/v1"),
    Setting(
      name: "IO_INTELLIGENCE_MODEL", kind: .text, meaning: "the model",
      standard: "meta-llama/Llama-3.3-70B-Instruct"),
    Setting(
      name: "IO_INTELLIGENCE_FALLBACK_MODELS", kind: .text,
      meaning: "the models to turn to when it fails, joined by commas",
      standard: "openai/gpt-oss-120b,zai-org/GLM-4.7-Flash"),
    Setting(
      name: "MODEL_BUDGET_MS", kind: .number(100...60_000),
      meaning: "how long the model may take in all; then the built-in understander answers",
      standard: "6000"),
    Setting(
      name: "FLIGHTS", kind: .oneOf(["duffel", "timetable"]),
      meaning:
        "who sells: duffel, or timetable (demonstration flights); unset: duffel when there is a "
        + "token, else the timetable, which with Twilio's real address has to be set"),
    Setting(
      name: "DUFFEL_ACCESS_TOKEN", kind: .text,
      meaning: "Duffel's token: with duffel_test_... its flights are invented", isSecret: true),
    Setting(
      name: "DUFFEL_ALLOW_LIVE", kind: .oneOf(["true", "false"]),
      meaning: "true: the token may be one for real flights and orders", standard: "false"),
    Setting(
      name: "DUFFEL_URL", kind: .url, meaning: "where Duffel's API is",
      standard: Account.liveURL),
    Setting(
      name: "DUFFEL_WEBHOOK_SECRET", kind: .word,
      meaning:
        "verifies what Duffel tells at .../webhook/duffel; two while it is replaced, joined by a comma; "
        + "none: bookings are asked about now and then", isSecret: true),
    Setting(
      name: "PAY_FROM_BALANCE", kind: .oneOf(["true", "false"]),
      meaning: "true: without a page to pay on, real flights are paid from the balance at Duffel",
      standard: "false"),
    Setting(
      name: "PAYMENT_URL", kind: .url,
      meaning:
        "where the provider of pages to pay on is (docs/payments.md); none: travellers pay nothing, our "
        + "balance with the seller does"),
    Setting(
      name: "PAYMENT_KEY", kind: .word, meaning: "the provider's key for us", isSecret: true),
    Setting(
      name: "PAYMENT_WEBHOOK_SECRET", kind: .word,
      meaning:
        "verifies what the provider tells at .../webhook/payment; two while it is replaced, joined by a "
        + "comma; none: payments are asked about now and then", isSecret: true),
    Setting(
      name: "REPLY_DEADLINE_MS", kind: .number(100...14_000),
      meaning: "how long a webhook waits for the reply; later ones go out by themselves",
      standard: "8000"),
    Setting(
      name: "DATA_KEY", kind: .dataKeys,
      meaning: "seals what is kept: ID:BASE64 of 32 bytes, older keys after commas",
      isSecret: true),
    Setting(
      name: "MESSAGE_RETENTION_DAYS", kind: .number(0...10_000),
      meaning: "how long messages and replies are kept; 0: for ever", standard: "30"),
    Setting(
      name: "RETENTION_DAYS", kind: .number(0...10_000),
      meaning:
        "how long a conversation in which nobody writes, and a booking that is over, is kept; 0: for ever",
      standard: "400"),
    Setting(
      name: "ADMIN_TOKEN", kind: .text,
      meaning: "the bearer token of /admin; none: /admin is 404", isSecret: true),
    Setting(
      name: "HUMAN_CONTACT", kind: .text,
      meaning: "how a traveller reaches a person: an address, a number, a link"),
    Setting(
      name: "WORKER_SOCKET", kind: .text,
      meaning: "the workers' socket, which the health route probes: unix:PATH or HOST:PORT",
      standard: "unix:/run/travel-agent/web.sock"),
    Setting(
      name: "LOG_LEVEL", kind: .oneOf(["debug", "info", "notice", "warning", "error"]),
      meaning: "from which level on something is told", standard: "info"),
  ]

  /// Variables with these beginnings are ours: one that is not a setting is a mistake.
  static let prefixes = [
    "TWILIO_", "DUFFEL_", "PAYMENT_", "IO_INTELLIGENCE_", "TRAVEL_AGENT_", "LIMIT_",
  ]

  /// Why the value will not do, or nil where it will.
  func objection(to value: String) -> String? {
    switch kind {
    case .text: return nil
    case .word: return value.contains(where: \.isWhitespace) ? "holds a blank" : nil
    case .url:
      let isURL =
        ["http://", "https://"].contains { value.hasPrefix($0) && value.count > $0.count }
        && !value.contains(where: \.isWhitespace)
      return isURL ? nil : "is not an http or https URL"
    case .whatsApp:
      let digits = value.dropFirst("whatsapp:+".count)
      let isAddress =
        value.hasPrefix("whatsapp:+") && (7...15).contains(digits.count)
        && digits.allSatisfy { ("0"..."9").contains($0) }
      return isAddress ? nil : "is not of the form whatsapp:+14155238886"
    case .accountSid:
      let digits = value.dropFirst(2)
      let isSid =
        value.hasPrefix("AC") && digits.count == 32 && digits.allSatisfy(\.isHexDigit)
      return isSid ? nil : "is not AC and 32 hexadecimal digits"
    case .number(let range):
      guard let number = Int(value), range.contains(number) else {
        return "is not a number from \(range.lowerBound) to \(range.upperBound)"
      }
      return nil
    case .oneOf(let names):
      return names.contains(value) ? nil : "is none of: " + names.joined(separator: ", ")
    case .templates:
      return Templates(value) == nil
        ? "is not HX and 32 hexadecimal digits, or several such as en=HX...,de=HX..." : nil
    case .dataKeys:
      return DataKeys(value) == nil
        ? "is not ID:BASE64 of 32 bytes (make one with: travel-agent config --new-key)" : nil
    }
  }
}
