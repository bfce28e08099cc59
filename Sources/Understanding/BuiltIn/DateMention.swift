import LocalTime

/// A date as it was written, before it is known which flight it is for.
enum DateValue: Hashable {
  case exact(CalendarDate)
  /// A day and month without a year.
  case dayOfYear(month: Int, day: Int)
  /// A day of a month that was not said.
  case dayOfMonth(Int)
  /// A weekday, of the week so many weeks after this one where that was said.
  case weekday(Int, week: Int?)
  case range(CalendarDate, CalendarDate)
  case cheapest(CalendarDate, CalendarDate)
  /// So many days after the departure.
  case afterDeparture(Int)
  /// A day that no calendar has: 31 February.
  case impossible
  case holiday(Holiday)
  /// Day and month, in an order that the writer's country decides.
  case either(first: Int, second: Int, year: Int?)
}

/// A date in the message.
struct DateMention {
  var value: DateValue
  /// The tokens that write it.
  var tokens: Range<Int>
  var role: Role?
  /// Days that it may differ to both sides.
  var slack = 0
  /// Written as ISO 8601.
  var isISO = false

  enum Role { case departure, returning, other }
}

/// A time of day in the message.
struct TimeMention {
  var from: ClockTime?
  var to: ClockTime?
  var tokens: Range<Int>
  /// A time of the clock rather than a part of the day.
  var isClock: Bool
}
