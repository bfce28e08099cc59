import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

/// A traveller's world for a test: the day is Monday, 23 November 2026, unless said otherwise.
struct World {
  var state = State()
  var today = "2026-11-23"
  var country: String?

  var context: TurnContext {
    let date = CalendarDate(today) ?? CalendarDate(day: 0)
    let local = LocalDateTime(date, ClockTime(minutes: 720))
    return TurnContext(
      now: Instant(seconds: Int64(local.minutes) * 60), local: local, zone: "UTC", country: country)
  }

  func read(_ text: String) -> [Command] { BuiltIn.read(text, state, context) }

  /// The values that the text sets.
  func values(_ text: String) -> [SlotValue] {
    read(text).compactMap { if case .set(let value) = $0 { value } else { nil } }
  }

  /// The trip after the text, as the dialogue takes it.
  func trip(_ text: String) -> Trip {
    var state = state
    _ = Dialogue.apply(read(text), to: &state, context)
    return state.trip
  }

  static func asking(_ slots: SlotName...) -> World {
    var world = World()
    world.state.asked = Question(.slots, slots: slots)
    return world
  }

  /// Whoever speaks the language, after a reply on the topic.
  static func speaking(_ language: String, _ topic: Question.Topic) -> World {
    var world = World()
    world.state.language = language
    world.state.asked = Question(topic)
    return world
  }

  static func offering() -> World {
    var world = World()
    world.state.asked = Question(.offers)
    return world
  }
}

/// The date of a text `YYYY-MM-DD`.
func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(day: 0) }
func on(_ text: String) -> TripDate { .exact(day(text)) }
func from(_ first: String, to last: String) -> TripDate { .range(day(first), day(last)) }
/// The window between two times `HH:MM`, open where there is none.
func between(_ from: String?, _ to: String?) -> TimeWindow {
  TimeWindow(from: from.flatMap { ClockTime($0) }, to: to.flatMap { ClockTime($0) })
}
