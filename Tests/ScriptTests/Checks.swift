import Agent
import Conversation
import Foundation
import Storage

@testable import Understanding

/// What came of one message, to be held against what a script expects.
struct Checks {
  let answer: Answer
  let rows: Rows
  /// The traveller's zone.
  let zone: String
  /// How many messages were sent so far.
  let delivered: Int
  /// Whether the message was one that came before.
  let isAgain: Bool

  func failures(_ expected: Expectation) -> [String] {
    always(expected) + trip(expected) + asked(expected.asks)
      + (expected.reply?.failures("reply", in: messages) ?? [])
      + facts("rows ", expected.rows ?? [], kept)
  }

  /// What holds after every message of every script.
  private func always(_ expected: Expectation) -> [String] {
    var failures: [String] = []
    func expect(_ condition: Bool, _ failure: String) {
      if !condition { failures.append(failure) }
    }
    let texts = messages
    if isAgain {
      expect(texts.isEmpty, "reply: expected none to a message that was answered before")
    } else if !rows.state.stopped, expected.reply?.isNone != true {
      expect(!texts.isEmpty, "reply: expected one, came none")
    }
    expect(rows.inbox == delivered, "inbox: expected \(delivered) rows, came \(rows.inbox)")
    expect(rows.waiting == 0, "inbox: \(rows.waiting) messages are without an answer")
    expect(rows.version == delivered, "version: expected \(delivered), came \(rows.version)")
    let statuses = rows.outbox.filter { $0.turn == rows.version }.map(\.status)
    expect(
      isAgain || statuses == texts.map { _ in "inline" },
      "outbox: expected \(texts.count) inline rows of this turn, came \(statuses)")
    for text in texts {
      expect(text.utf16.count <= 1600, "reply: \(text.utf16.count) characters in one message")
      expect(!text.contains("Optional("), "reply: it speaks of the program's insides")
    }
    return failures
  }

  private func trip(_ expected: Expectation) -> [String] {
    let known = rows.state.facts(zone: zone)
    var failures = facts("state ", expected.state ?? expected.wholeState ?? [], known)
    if let whole = expected.wholeState {
      let names = Set(whole.map(\.0))
      for (name, fact) in rows.state.trip.facts.sorted(by: { $0.key < $1.key })
      where !names.contains(name) {
        failures.append("state \(name): expected nothing, came \(fact)")
      }
    }
    return failures
  }

  private func facts(
    _ what: String, _ expected: [(String, Fact)], _ known: [String: Fact]
  ) -> [String] {
    expected.compactMap { name, fact in
      let value = known[name] ?? .null
      return fact.fits(value) ? nil : "\(what)\(name): expected \(fact), came \(value)"
    }
  }

  private var messages: [String] {
    if case .reply(let messages) = answer { messages.map(\.text) } else { [] }
  }

  private var kept: [String: Fact] {
    [
      "inbox": .text("\(rows.inbox)"), "waiting": .text("\(rows.waiting)"),
      "outbox": .text("\(rows.outbox.count)"), "version": .text("\(rows.version)"),
      "statuses": .list(rows.outbox.map { .text($0.status) }),
    ]
  }

  private func asked(_ expected: [String]?) -> [String] {
    guard let expected else { return [] }
    let questions = rows.state.questions
    if expected.contains(where: questions.contains) { return [] }
    let wanted = expected.joined(separator: " or ")
    return ["asks: expected \(wanted), came \(questions.joined(separator: ", "))"]
  }
}

extension WordsExpectation {
  /// What the messages lack or have too much; `name` is what they are called.
  func failures(_ name: String, in messages: [String]) -> [String] {
    let text = messages.joined(separator: "\n\n")
    if isNone { return text.isEmpty ? [] : ["\(name): expected none"] }
    var failures: [String] = []
    for words in contains where !text.contains(words) {
      failures.append("\(name): expected \"\(words)\" in it")
    }
    if !containsOne.isEmpty, !containsOne.contains(where: text.contains) {
      failures.append("\(name): expected one of \(containsOne) in it")
    }
    for words in lacks where text.contains(words) {
      failures.append("\(name): expected no \"\(words)\" in it")
    }
    if !oneOf.isEmpty, !oneOf.contains(text) {
      failures.append("\(name): expected \(oneOf.joined(separator: "\nor "))")
    }
    for pattern in matches where text.range(of: pattern, options: .regularExpression) == nil {
      failures.append("\(name): expected something like /\(pattern)/ in it")
    }
    if let count, count != messages.count {
      failures.append("\(name): expected \(count) messages, came \(messages.count)")
    }
    return failures
  }
}

extension State {
  /// What is known, in the notation of `travel-agent understand`, and how far the talk has come.
  fileprivate func facts(zone: String) -> [String: Fact] {
    var facts = trip.facts
    facts["time_zone"] = .text(zone)
    facts["language"] = .text(language)
    facts["offers"] = .text(offers.isEmpty ? "none" : "some")
    facts["chosen"] = chosen.flatMap { id in offers.firstIndex { $0.id == id } }
      .map { .text("\($0 + 1)") }
    facts["stopped"] = .text(stopped ? "true" : "false")
    facts["guessed"] = .list(guessed.map(\.rawValue).sorted().map { .text($0) })
    facts["choices"] = .list(
      (asked?.candidates ?? []).compactMap { value in
        switch value {
        case .origin(let code), .destination(let code): .text(code)
        default: nil
        }
      })
    return facts
  }

  /// What the last reply asked.
  fileprivate var questions: [String] {
    guard let asked else { return ["nothing"] }
    switch asked.topic {
    case .slots: return asked.slots.map(\.rawValue)
    case .which: return ["which"] + asked.slots.map { "which \($0.rawValue)" }
    case .confirmation: return ["confirmation"]
    case .offers: return ["offers"]
    case .ages: return ["ages"]
    case .zone: return ["zone"]
    default: return ["\(asked.topic)"]
    }
  }
}

extension Trip {
  fileprivate var facts: [String: Fact] {
    Dictionary(members.map { ($0.0, Fact($0.1)) }) { $1 }
  }
}

extension Fact {
  fileprivate init(_ json: JSONText) {
    switch json {
    case .string(let text): self = .text(text)
    case .number(let number): self = .text("\(number)")
    case .bool(let flag): self = .text(flag ? "true" : "false")
    case .array(let values): self = .list(values.map { Fact($0) })
    case .object(let members):
      self = .map(Dictionary(members.map { ($0.0, Fact($0.1)) }) { $1 })
    }
  }
}

// The words that a script may use.
extension Script {
  static let slots: Set<String> = [
    "origin", "destination", "departure_date", "return_date", "flexible", "return_flexible",
    "passengers", "cabin", "airlines", "not_airlines", "max_stops", "trip_type", "stay_days",
    "departure_after", "departure_before", "arrival_after", "arrival_before", "return_after",
    "return_before", "bags", "budget", "refundable", "changeable", "legs", "time_zone", "language",
    "offers", "chosen", "stopped", "guessed", "choices",
  ]

  static let rows: Set<String> = ["inbox", "waiting", "outbox", "version", "statuses"]

  static func isQuestion(_ text: String) -> Bool {
    let topics = ["nothing", "which", "confirmation", "offers", "ages", "zone"]
    let slot = text.hasPrefix("which ") ? String(text.dropFirst(6)) : text
    return topics.contains(text) || SlotName(rawValue: slot) != nil
  }
}
