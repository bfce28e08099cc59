// Dates such as "tomorrow" are read again by another clock, when the message itself says where the traveller is, or when the
// day hangs on a zone that nobody knows.

import Conversation
import LocalTime

extension Understander {
  /// The commands of a text, its dates by the clock of the place where it says that the traveller is.
  package func commands(
    _ text: String, _ state: State, _ context: TurnContext
  ) async -> [Command] {
    let commands = await read(text, state, context)
    guard !commands.compactMap(\.date).isEmpty else { return commands }
    let dates = RelativeDates(text: text, state: state, context: context)
    if let said = commands.compactMap(\.zone).last { return dates.moved(commands, to: said) }
    return commands + dates.doubt(commands)
  }
}

/// The dates of a message by several clocks.
private struct RelativeDates {
  let text: String
  let state: State
  let context: TurnContext

  /// The commands with the dates as they are in that zone.
  func moved(_ commands: [Command], to zone: TravellerZone) -> [Command] {
    let there = context.at(zone)
    guard there.today != context.today else { return commands }
    let taken = values(context)
    let right = values(there)
    guard taken.map(\.slot) == right.map(\.slot) else { return commands }
    return commands.map { command in
      guard let date = command.date, let index = taken.firstIndex(of: date) else { return command }
      return .set(right[index])
    }
  }

  /// The readings by every day that it may be, where the zones in question disagree and it makes a difference.
  func doubt(_ commands: [Command]) -> [Command] {
    let others = Set(context.otherZones.compactMap { Zone.named($0)?.local(context.now).date })
      .subtracting([context.today])
    if others.isEmpty { return [] }
    let taken = values(context)
    let readings = [-1, 1].map { days -> DatedReading in
      var other = context
      other.local.date = context.today.adding(days: days)
      return DatedReading(today: other.today, values: values(other))
    }
    // A date that a model read otherwise is not ours to doubt.
    guard taken.allSatisfy({ commands.contains(.set($0)) }),
      readings.contains(where: { others.contains($0.today) && $0.values != taken })
    else { return [] }
    return [.dateDoubt([DatedReading(today: context.today, values: taken)] + readings)]
  }

  private func values(_ context: TurnContext) -> [SlotValue] {
    BuiltIn.read(text, state, context).compactMap(\.date)
  }
}

extension Command {
  /// The date that it sets.
  fileprivate var date: SlotValue? {
    guard case .set(let value) = self else { return nil }
    switch value {
    case .departureDate, .returnDate: return value
    case .leg(let leg): return leg.date == nil ? nil : value
    default: return nil
    }
  }
}
