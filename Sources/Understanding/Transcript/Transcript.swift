// Recorded conversations in, what was understood out: the same reading and the same dialogue as in a live turn, without
// anything being searched or answered.

import Airports
import Conversation
import Flights
import LocalTime

/// The conversations of a transcript, each with its state so far.
package struct Transcript: Sendable {
  private let understander: Understander
  private let today: CalendarDate?
  private let clock: @Sendable () -> Instant
  private var states: [String: State] = [:]

  /// `today` is the date of every line that does not say the instant itself.
  package init(
    understander: Understander, today: CalendarDate? = nil,
    clock: @escaping @Sendable () -> Instant = { Instant.now }
  ) {
    self.understander = understander
    self.today = today
    self.clock = clock
  }

  /// Reads a line and gives the line `{"id","turn","state"}` that says what is known after it.
  package mutating func read(_ text: String) async throws(TranscriptError) -> String {
    let line = try TranscriptLine(text)
    var (state, context) = situation(line)
    if line.isScored {
      let commands = await understander.commands(line.user, state, context)
      _ = Dialogue.apply(commands, to: &state, context)
    }
    states[line.id] = state
    return prediction(line, state, context.at(state.zone))
  }

  /// What a message is read in the light of, and the message.
  func situation(
    _ text: String
  ) throws(TranscriptError) -> ((state: State, context: TurnContext), message: String) {
    let line = try TranscriptLine(text)
    return (situation(line), line.user)
  }

  private func situation(_ line: TranscriptLine) -> (state: State, context: TurnContext) {
    var state = states[line.id] ?? State()
    let context = context(line, state)
    state.asked = line.acts.question(after: state.asked)
    state.asked?.proposed.removeAll { state.trip.isIndifferent($0.slot) }
    return (state, context)
  }

  /// The traveller's clock: the line's instant, else noon of the day in the traveller's zone.
  private func context(_ line: TranscriptLine, _ state: State) -> TurnContext {
    let home = line.from.flatMap { PhonePrefix.home(ofAddress: $0) }
    let zone = (state.zone?.name ?? home?.zones.first).flatMap(Zone.named) ?? .utc
    let day = line.now == nil ? today ?? line.day : nil
    let now = line.now ?? day.map { zone.instant(LocalDateTime($0, Self.noon)) } ?? clock()
    return TurnContext(now: now, home: home, zone: state.zone)
  }

  private static let noon = ClockTime(minutes: 720)

  private func prediction(
    _ line: TranscriptLine, _ state: State, _ context: TurnContext
  ) -> String {
    var members = state.trip.members
    if line.from != nil || state.zone != nil {
      members.append(("time_zone", .string(context.zone)))
    }
    members.append(("language", .string(state.language)))
    let json = JSONText.object([
      ("id", .string(line.id)), ("turn", .number(line.turn)), ("state", .object(members)),
    ])
    return json.text
  }
}
