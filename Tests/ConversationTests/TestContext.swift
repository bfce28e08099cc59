import LocalTime

@testable import Conversation

extension TurnContext {
  /// Noon in London on Monday 23 November 2026.
  static func test(
    _ date: String = "2026-11-23", humanContact: String? = "help@example.com",
    isDemonstration: Bool = false, variant: UInt64 = 0
  ) -> TurnContext {
    let local = LocalDateTime(day(date), ClockTime(minutes: 12 * 60))
    return TurnContext(
      now: Instant(seconds: Int64(local.minutes) * 60), local: local, zone: "Europe/London",
      country: "GB", humanContact: humanContact, isDemonstration: isDemonstration,
      variant: variant)
  }
}

func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(day: 0) }
