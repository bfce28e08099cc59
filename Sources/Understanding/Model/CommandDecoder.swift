import Airports
import Conversation
import Flights
import LocalTime

// Whatever a model says is an assertion to be checked: what is not in the schema, not in the world or not in the
// future is dropped, and the dialogue asks for it.

/// Reads a model's answer.
struct CommandDecoder {
  let state: State
  let context: TurnContext

  /// The most commands of one message.
  private static let limit = 24

  /// The commands of an answer, without what is not valid; nil where it is no answer at all.
  func commands(_ answer: String) -> [Command]? {
    guard let object = JSONValue(answer), let list = object["commands"]?.list else { return nil }
    var commands: [Command] = []
    for item in list.prefix(Self.limit) {
      guard let verb = item["do"]?.text else { continue }
      let made = command(verb, slot: item["slot"]?.text, value: item["value"]?.text)
      if let made, !commands.contains(made) { commands.append(made) }
    }
    if let text = object["aside"]?.text, let aside = Aside(text, state: state, commands: commands) {
      commands.insert(.aside(aside.text), at: 0)
    }
    return commands
  }

  private func command(_ verb: String, slot: String?, value: String?) -> Command? {
    switch verb {
    case "set": return slot.flatMap { slot in value.flatMap { set(slot, $0.trimmed) } }
    case "clear": return slot.flatMap(SlotName.init(rawValue:)).map(Command.clear)
    case "choose": return value.flatMap { choice($0.trimmed) }.map(Command.choose)
    case "more": return OfferWish(rawValue: value?.trimmed ?? "more").map(Command.more)
    case "ages": return value.flatMap { ages($0.trimmed) }.map(Command.ages)
    case "question": return value.flatMap(question)
    case "language": return value.flatMap { language($0.trimmed) }
    default: return Self.plain[verb]
    }
  }

  /// The commands without a value.
  private static let plain: [String: Command] = [
    "yes": .affirm, "no": .deny, "swap": .swap, "human": .human, "start_over": .startOver,
    "stop": .stop, "resume": .resume, "what_do_you_know": .whatDoYouKnow,
    "forget_me": .forgetMe, "greeting": .smallTalk(.greeting), "thanks": .smallTalk(.thanks),
    "goodbye": .smallTalk(.goodbye), "chat": .smallTalk(.other),
  ]

  private func set(_ slot: String, _ text: String) -> Command? {
    switch slot {
    case "origin": return place(.origin, text) { .origin($0) }
    case "destination": return place(.destination, text) { .destination($0) }
    default: return value(slot, text).map(Command.set)
    }
  }

  private func value(_ slot: String, _ text: String) -> SlotValue? {
    switch slot {
    case "departure_date": date(text).map(SlotValue.departureDate)
    case "return_date": date(text).map(SlotValue.returnDate)
    case "stay": number(text, 1...330).map { .stay(days: $0) }
    case "trip_type": TripKind(rawValue: text).map(SlotValue.tripType)
    case "passengers": party(text).map(SlotValue.passengers)
    case "cabin": text == "any" ? .cabin(.any) : Cabin(rawValue: text).map { .cabin(.value($0)) }
    case "departure_time": window(text).map(SlotValue.departureTime)
    case "arrival_time": window(text).map(SlotValue.arrivalTime)
    case "return_time": window(text).map(SlotValue.returnTime)
    case "airlines": text == "any" ? .airlines(.any) : airlines(text).map { .airlines(.value($0)) }
    case "refused_airlines": airlines(text).map(SlotValue.refusedAirlines)
    case "max_stops":
      text == "any" ? .maximumStops(.any) : number(text, 0...3).map { .maximumStops(.value($0)) }
    case "bags": number(text, 0...18).map(SlotValue.bags)
    case "budget": money(text).map(SlotValue.budget)
    case "refundable": Bool(text).map(SlotValue.refundable)
    case "changeable": Bool(text).map(SlotValue.changeable)
    default: nil
    }
  }

  private func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
    Int(text).flatMap { range.contains($0) ? $0 : nil }
  }

  /// `YYYY-MM-DD`, a span with `/`, or `cheapest ` and a span; nothing that is over, nothing beyond two years.
  private func date(_ text: String) -> TripDate? {
    let isCheapest = text.hasPrefix("cheapest ")
    let days = (isCheapest ? text.dropFirst(9) : text[...]).split(separator: "/").map(String.init)
    let dates = days.compactMap { CalendarDate($0) }
    guard dates.count == days.count, let first = dates.first, let last = dates.last,
      dates.count <= 2, first <= last, last >= context.today,
      last <= context.today.adding(days: 730)
    else { return nil }
    let start = max(first, context.today)
    if isCheapest { return .cheapest(start, last) }
    if dates.count == 2, first < last { return .range(start, last) }
    return .exact(last)
  }

  private func window(_ text: String) -> TimeWindow? {
    let sides = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2 else { return nil }
    let from = ClockTime(sides[0].trimmed)
    let to = ClockTime(sides[1].trimmed)
    guard from != nil || to != nil, from != nil || sides[0].trimmed.isEmpty,
      to != nil || sides[1].trimmed.isEmpty
    else { return nil }
    return TimeWindow(from: from, to: to)
  }

  /// `adults=2 children=7,? infants=1`: the ages of the children (2 to 11) and of the infants (0 or 1).
  private func party(_ text: String) -> Party? {
    var party = Party(adults: 0)
    for part in text.split(separator: " ") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2 else { return nil }
      switch pair[0] {
      case "adults":
        guard let count = number(pair[1], 0...99) else { return nil }
        party.adults += count
      case "children", "infants":
        for age in pair[1].split(separator: ",") {
          if age == "?" {
            party.children.append(nil)
          } else {
            guard let age = number(String(age), 0...17) else { return nil }
            party.add(childOf: age)
          }
        }
      default: return nil
      }
    }
    return (1...99).contains(party.count) ? party : nil
  }

  private func ages(_ text: String) -> [Int]? {
    let parts = text.split(separator: ",").map { String($0).trimmed }
    let ages = parts.compactMap { number($0, 0...17) }
    return ages.isEmpty || ages.count != parts.count || ages.count > Party.limit ? nil : ages
  }

  private func airlines(_ text: String) -> [String]? {
    let codes = text.split(separator: ",").map { String($0).trimmed.uppercased() }
    let isValid = codes.allSatisfy { code in
      code.utf8.count == 2
        && code.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
    }
    return codes.isEmpty || codes.count > 10 || !isValid ? nil : codes
  }

  /// `450 EUR`.
  private func money(_ text: String) -> Money? {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2, parts[1].utf8.count == 3,
      parts[1].utf8.allSatisfy({ (65...90).contains($0) }),
      let money = Money(parts[0], currency: parts[1]), money.units > 0
    else { return nil }
    return money
  }

  private func choice(_ text: String) -> OfferChoice? {
    switch text {
    case "last": return .last
    case "cheapest": return .cheapest
    case "fastest": return .fastest
    case "earliest": return .earliest
    case "latest": return .latest
    default:
      let choices = max(state.offers.count, state.asked?.candidates.count ?? 0)
      return choices == 0 ? nil : number(text, 1...choices).map(OfferChoice.number)
    }
  }

  private func question(_ text: String) -> Command? {
    let text = String(text.trimmed.prefix(300))
    return text.isEmpty ? nil : .sideQuestion(text)
  }

  private func language(_ tag: String) -> Command? {
    let primary = tag.prefix { $0 != "-" }
    let isTag =
      (2...3).contains(primary.utf8.count)
      && tag.utf8.count <= 12
      && tag.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) || (65...90).contains($0 & 0xDF) }
    return isTag ? .language(tag) : nil
  }
}

/// Places: a model names them, the atlas says what they are.
extension CommandDecoder {
  private func place(
    _ slot: SlotName, _ text: String, _ value: (String) -> SlotValue
  ) -> Command? {
    let text = String(text.prefix(60))
    if text.utf8.count == 3, text == text.uppercased(), let place = Atlas.place(text) {
      return .set(value(place.code))
    }
    let parts = text.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    guard let name = parts.first, !Atlas.fold(name).isEmpty else { return nil }
    var matches = Atlas.lookup(name)
    if matches.isEmpty { matches = Atlas.lookup(text) }
    if parts.count == 2, case let regions = Atlas.region(parts[1]), !regions.isEmpty {
      let narrowed = Atlas.narrow(matches, toRegion: regions)
      if !narrowed.isEmpty { matches = narrowed }
    }
    guard let first = matches.first else { return unknown(slot, name, value) }
    if Atlas.isCertain(matches) { return .set(value(first.code)) }
    return .ambiguous(slot, matches.prefix(5).map { value($0.code) }, text: name)
  }

  /// A name that is no city: a country with its cities, or nothing that we know.
  private func unknown(
    _ slot: SlotName, _ name: String, _ value: (String) -> SlotValue
  ) -> Command {
    let cities = Atlas.region(name).flatMap { Atlas.cities(inCountry: $0) }
    return cities.isEmpty
      ? .unknownPlace(slot, text: name)
      : .region(slot, name: name, candidates: cities.prefix(5).map(value))
  }
}

extension Party {
  /// Adds somebody by age: an infant below 2, an adult from 12 on.
  fileprivate mutating func add(childOf age: Int) {
    switch age {
    case 0...1: infants.append(age)
    case 2...11: children.append(age)
    default: adults += 1
    }
  }
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    var text = drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
