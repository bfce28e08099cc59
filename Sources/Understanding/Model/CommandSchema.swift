/// The strict schema of a model's answer, and its words.
///
/// `{"commands":[{"do":"set","slot":"origin","value":"Madrid"}],"aside":null}`: everything is required, nothing else
/// is allowed, what is not needed is null, and every value is a string. `docs/model.md` describes the values.
enum CommandSchema {
  static let name = "commands"

  static let verbs = [
    "set", "clear", "choose", "more", "yes", "no", "swap", "ages", "question", "greeting", "thanks",
    "goodbye", "chat", "human", "start_over", "stop", "resume", "what_do_you_know", "forget_me",
    "language",
  ]

  static let slots = [
    "origin", "destination", "departure_date", "return_date", "stay", "trip_type", "passengers",
    "cabin", "departure_time", "arrival_time", "return_time", "airlines", "refused_airlines",
    "max_stops", "bags", "budget", "refundable", "changeable",
  ]

  static let json = """
    {"type":"object","additionalProperties":false,"required":["commands","aside"],"properties":{\
    "commands":{"type":"array","items":{"type":"object","additionalProperties":false,\
    "required":["do","slot","value"],"properties":{"do":{"type":"string","enum":[\(list(verbs))]},\
    "slot":{"type":["string","null"],"enum":[\(list(slots)),null]},\
    "value":{"type":["string","null"]}}}},"aside":{"type":["string","null"]}}}
    """

  private static func list(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: ",")
  }
}
