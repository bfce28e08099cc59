import Agent
import LocalTime
import StandIns
import Testing
import Yams

// Scripts are YAML documents, several in a file:
//
//     name: the date has passed meanwhile
//     from: whatsapp:+4915112345678
//     now: 2026-11-23T09:00:00Z
//     limits: {messages: 2, model_calls: 5}               # of the traveller, in a minute and in an hour; otherwise there are none
//     steps:
//       - user: from Munich to Lisbon on Wednesday        # or location: [48.1, 11.6], unreadable: audio, again: true
//         model:                                          # what a model says, as `ModelReply` has it, or in short
//           - commands: [set origin Munich, set destination Lisbon, set departure_date 2026-11-25]
//         state: {origin: MUC, departure_date: 2026-11-25, return_date: null}
//         asks: trip_type
//       - after: 3 days
//         user: one way
//         reply: {contains: in the past, lacks: Sorry}    # or only the words; none
//         rows: {inbox: 2, outbox: 2, version: 2}
//         with_model: {asks: departure_date}
//
// Every script is played with the built-in understander, and with a model where it has a model's replies. Both have to lead to the same,
// but for what `with_model` says instead. A step that fails as yet says `pending: why` (or `{built_in: why}`, `{model: why}`): a known
// issue, and a failure as soon as it passes.

/// A conversation to be played: what the traveller writes, what must follow.
struct Script: Sendable {
  var name: String
  /// The traveller's address.
  var from = "whatsapp:+4915112345678"
  /// When the first message comes. The default is Monday 23 November 2026, ten in the morning in Berlin.
  var now = Instant(seconds: 1_795_424_400)
  /// The model's time for a message.
  var budget = Duration.seconds(20)
  /// What the traveller may use.
  var limits = Allowances()
  var steps: [Step] = []
  /// Why it fails, until the program is right.
  var pending = Pending()
  var place = Place()

  /// Whether it has a language model's replies, and so is played with one too.
  var hasModel: Bool { steps.contains { !$0.model.isEmpty } }
}

/// One message and what must follow.
struct Step: Sendable {
  /// What comes: nil delivers the message before once more.
  var content: Message.Content?
  /// How long after the message before.
  var after = Duration.zero
  var model: [ModelReply] = []
  /// What the model may be told.
  var prompt = WordsExpectation()
  var expected = Expectation()
  /// What must follow instead where the model reads.
  var withModel = Expectation()
  var pending = Pending()
  var place = Place()
}

/// What must follow a message; what is nil or empty is not looked at.
struct Expectation: Sendable {
  /// Slots in the notation of `travel-agent understand`; `null` for what must not be known.
  var state: [(String, Fact)]?
  /// The same, and nothing else may be known.
  var wholeState: [(String, Fact)]?
  var reply: WordsExpectation?
  /// What the reply asks: one of these.
  var asks: [String]?
  var rows: [(String, Fact)]?

  /// The same, but for what the other one says.
  func replaced(by other: Expectation) -> Expectation {
    Expectation(
      state: other.state ?? (other.wholeState == nil ? state : nil),
      wholeState: other.wholeState ?? (other.state == nil ? wholeState : nil),
      reply: other.reply ?? reply, asks: other.asks ?? asks, rows: other.rows ?? rows)
  }
}

/// What is said in one or several messages.
struct WordsExpectation: Sendable {
  /// Whether nothing may be said at all.
  var isNone = false
  var contains: [String] = []
  var containsOne: [String] = []
  var lacks: [String] = []
  /// All that is said: one of these.
  var oneOf: [String] = []
  /// Regular expressions, each found somewhere.
  var matches: [String] = []
  /// How many messages.
  var count: Int?
}

/// Why a step fails as yet, by who reads.
struct Pending: Sendable {
  var builtIn: String?
  var model: String?
}

/// Where something stands in the scripts.
struct Place: Sendable {
  var file = "script.yml"
  var line = 1

  var sourceLocation: SourceLocation {
    SourceLocation(
      fileID: "ScriptTests/\(file)", filePath: Scripts.folder + file, line: line, column: 1)
  }
}

/// A value as a script or the program writes it.
indirect enum Fact: Hashable, Sendable {
  case null
  case text(String)
  case list([Fact])
  case map([String: Fact])
  /// Any of the values will do.
  case oneOf([Fact])
}

extension Fact: CustomStringConvertible {
  var description: String {
    switch self {
    case .null: "nothing"
    case .text(let text): text
    case .list(let facts): "[" + facts.map(\.description).joined(separator: ", ") + "]"
    case .map(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        .joined(separator: ", ") + "}"
    case .oneOf(let facts): facts.map(\.description).joined(separator: " or ")
    }
  }

  /// Whether the value is what this one, of a script, says. Members that it does not name may be anything.
  func fits(_ value: Fact) -> Bool {
    switch (self, value) {
    case (.oneOf(let facts), _): facts.contains { $0.fits(value) }
    case (.map(let expected), .map(let members)):
      expected.allSatisfy { $0.value.fits(members[$0.key] ?? .null) }
    case (.list(let expected), .list(let values)):
      expected.count == values.count && zip(expected, values).allSatisfy { $0.fits($1) }
    default: self == value
    }
  }
}

extension Script: CustomTestStringConvertible {
  var testDescription: String { name }
}
