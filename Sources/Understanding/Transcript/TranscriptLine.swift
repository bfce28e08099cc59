import Airports
import Conversation
import Flights
import LocalTime

/// What is wrong with a line of a transcript.
package struct TranscriptError: Error, Hashable, CustomStringConvertible {
  package var description: String

  init(_ description: String) { self.description = description }
}

/// One message of a recorded conversation: `{"id", "turn", "ref_date", "scored", "system", "user", "system_acts"?,
/// "now"?, "from"?}`.
struct TranscriptLine {
  var id: String
  var turn: Int
  var user: String
  /// Whether the message is for the flight service at all.
  var isScored: Bool
  var day: CalendarDate?
  var now: Instant?
  /// The sender's address, `whatsapp:+...`.
  var from: String?
  /// What the agent did just before.
  var acts: [SystemAct]

  init(_ text: String) throws(TranscriptError) {
    guard let json = JSONValue(text), case .object = json else {
      throw TranscriptError("no JSON object")
    }
    guard let id = json["id"]?.text, !id.isEmpty else { throw TranscriptError("no \"id\"") }
    guard case .string(let user) = json["user"] else { throw TranscriptError("no \"user\"") }
    guard let turn = Int(json["turn"]?.text ?? "0") else {
      throw TranscriptError("\"turn\" is no number")
    }
    self.id = id
    self.turn = turn
    self.user = user
    isScored = json["scored"] != .bool(false)
    from = json["from"]?.text
    acts = json["system_acts"]?.list?.map { SystemAct($0) } ?? []
    day = nil
    now = nil
    if let text = json["ref_date"]?.text, !text.isEmpty {
      guard let date = CalendarDate(text) else { throw TranscriptError("\"ref_date\" is no date") }
      day = date
    }
    if let text = json["now"]?.text, !text.isEmpty {
      guard let instant = Instant(text) else {
        throw TranscriptError("\"now\" is no RFC 3339 instant")
      }
      now = instant
    }
  }
}

/// An act of the agent: what it asked, proposed or offered.
struct SystemAct {
  var act: String
  var slot: String
  var values: [String]

  init(_ json: JSONValue) {
    act = json["act"]?.text ?? ""
    slot = json["slot"]?.text ?? ""
    values = json["values"]?.list?.compactMap(\.text) ?? []
  }

  /// The slot as the dialogue names it.
  var name: SlotName? {
    switch slot {
    case "outbound_time": .departureTime
    case "inbound_time": .returnTime
    case "checked_bags": .bags
    default: SlotName(rawValue: slot)
    }
  }

  /// The value that a yes would write.
  var value: SlotValue? {
    guard let first = values.first else { return nil }
    switch slot {
    case "origin": return place(first).map { .origin($0) }
    case "destination": return place(first).map { .destination($0) }
    case "departure_date": return CalendarDate(first).map { .departureDate(.exact($0)) }
    case "return_date": return CalendarDate(first).map { .returnDate(.exact($0)) }
    case "passengers":
      guard let count = Int(first), (1...Party.limit).contains(count) else { return nil }
      return .passengers(Party(adults: count))
    case "cabin":
      let name = first.lowercased().split(separator: " ").joined(separator: "_")
      return Cabin(rawValue: name).map { .cabin(.value($0)) }
    case "airlines":
      let code = airlineNames.first { names($0.names, first) }?.code.description
      return code.map { .airlines(.value([$0])) }
    default: return nil
    }
  }

  private func place(_ name: String) -> String? {
    Atlas.lookup(name).first?.code ?? Atlas.place(name)?.code
  }

  private func names(_ list: StaticString, _ name: String) -> Bool {
    list.description.split(separator: "|").contains { $0 == name.lowercased() }
  }
}

extension [SystemAct] {
  /// What the acts ask, as the dialogue keeps it.
  func question(after last: Question?) -> Question? {
    guard !isEmpty else { return nil }
    let confirmed = filter { $0.act == "CONFIRM" }
    if !confirmed.isEmpty {
      return Question(
        .confirmation, slots: confirmed.compactMap(\.name), proposed: confirmed.compactMap(\.value))
    }
    let asked = filter { $0.act == "REQUEST" }
    if !asked.isEmpty {
      return Question(
        .slots, slots: asked.compactMap(\.name), proposed: asked.compactMap(\.value))
    }
    if contains(where: { $0.act == "OFFER" }) {
      let taken = filter { $0.act == "OFFER" && $0.slot == "airlines" }.compactMap(\.value)
      return Question(.offers, proposed: taken)
    }
    if contains(where: { $0.act == "OFFER_INTENT" }) { return Question(.confirmation) }
    return contains(where: { $0.act == "INFORM" }) && last?.topic == .offers ? last : nil
  }
}
