import Agent
import Foundation
import LocalTime
import StandIns
import Yams

// Every scalar is read as it is written, so that `no` is the traveller's word and not a truth value. What a script may not say is an
// error: a mistyped expectation would pass for ever.

/// What is wrong with a script.
struct ScriptError: Error, CustomStringConvertible {
  var description: String
}

/// The scripts beside this file.
enum Scripts {
  static let folder = (#filePath as NSString).deletingLastPathComponent + "/Scripts/"

  static let all = Result { () throws -> [Script] in
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let scripts = try files.filter { $0.hasSuffix(".yml") }.flatMap { file in
      try read(String(contentsOfFile: folder + file, encoding: .utf8), file: file)
    }
    let names = Dictionary(grouping: scripts, by: \.name)
    for (name, same) in names where same.count > 1 {
      throw ScriptError(description: "\(same[1].place.file): a second script \"\(name)\"")
    }
    return scripts
  }

  /// The scripts of a text, one a document.
  static func read(_ text: String, file: String) throws -> [Script] {
    var documents = try Yams.compose_all(yaml: text)
    var nodes: [Node] = []
    while let node = documents.next() { nodes.append(node) }
    if let error = documents.error { throw ScriptError(description: "\(file): \(error)") }
    return try nodes.map { try ScriptReader(file: file).script($0) }
  }
}

/// Reads the scripts of one file.
struct ScriptReader {
  let file: String

  func script(_ node: Node) throws -> Script {
    var script = Script(name: "", place: place(node))
    try read(node, "a script") { key, value in
      switch key {
      case "name": script.name = try text(value)
      case "from": script.from = try text(value)
      case "now": script.now = try instant(value)
      case "budget": script.budget = try duration(value)
      case "limits": script.limits = try limits(value)
      case "pending": script.pending = try pending(value)
      case "steps": script.steps = try list(value).map(step)
      default: return false
      }
      return true
    }
    if script.name.isEmpty { throw error(node, "a script without a name") }
    if script.steps.isEmpty { throw error(node, "a script without steps") }
    if script.steps[0].content == nil { throw error(node, "nothing to be delivered again") }
    return script
  }

  private func limits(_ node: Node) throws -> Allowances {
    var limits = Allowances()
    try read(node, "limits") { key, value in
      guard let number = Int(try text(value)) else { throw error(value, "not a number") }
      switch key {
      case "messages": limits.messagesPerMinute = number
      case "model_calls": limits.modelCallsPerHour = number
      default: return false
      }
      return true
    }
    return limits
  }

  private func step(_ node: Node) throws -> Step {
    var step = Step(place: place(node))
    var user: String?
    var kind: String?
    var isAgain = false
    try read(node, "a step") { key, value in
      switch key {
      case "user": user = try text(value)
      case "unreadable": kind = try text(value)
      case "location": step.content = try location(value)
      case "again": isAgain = try text(value) == "true"
      case "after": step.after = try duration(value)
      case "model": step.model = try list(value).map(modelReply)
      case "prompt": step.prompt = try reply(value)
      case "with_model": step.withModel = try expectation(value)
      case "pending": step.pending = try pending(value)
      default: return try self.expect(key, value, &step.expected)
      }
      return true
    }
    if let kind {
      step.content = .unreadable(kind: kind, caption: user ?? "")
    } else if let user {
      step.content = .text(user)
    }
    if (step.content == nil) != isAgain {
      throw error(node, "a step is one of user, location, unreadable or again: true")
    }
    return step
  }

  private func expectation(_ node: Node) throws -> Expectation {
    var expectation = Expectation()
    try read(node, "with_model") { try expect($0, $1, &expectation) }
    return expectation
  }

  private func expect(_ key: String, _ node: Node, _ expectation: inout Expectation) throws -> Bool
  {
    switch key {
    case "state": expectation.state = try facts(node, Script.slots)
    case "whole_state": expectation.wholeState = try facts(node, Script.slots)
    case "reply": expectation.reply = try reply(node)
    case "asks":
      expectation.asks = try texts(node)
      for question in expectation.asks ?? [] where !Script.isQuestion(question) {
        throw error(node, "\"\(question)\" is nothing that is ever asked")
      }
    case "rows": expectation.rows = try facts(node, Script.rows)
    default: return false
    }
    return true
  }

  private func reply(_ node: Node) throws -> WordsExpectation {
    guard node.mapping != nil else {
      if node.scalar != nil, try text(node) == "none" { return WordsExpectation(isNone: true) }
      return WordsExpectation(contains: try texts(node))
    }
    var reply = WordsExpectation()
    try read(node, "reply") { key, value in
      switch key {
      case "contains": reply.contains = try texts(value)
      case "contains_one": reply.containsOne = try texts(value)
      case "lacks": reply.lacks = try texts(value)
      case "one_of": reply.oneOf = try texts(value)
      case "matches": reply.matches = try texts(value)
      case "messages": reply.count = try number(value)
      default: return false
      }
      return true
    }
    for pattern in reply.matches where (try? Regex(pattern)) == nil {
      throw error(node, "\"\(pattern)\" is no regular expression")
    }
    return reply
  }

  private func pending(_ node: Node) throws -> Pending {
    guard node.mapping != nil else {
      let reason = try text(node)
      return Pending(builtIn: reason, model: reason)
    }
    var pending = Pending()
    try read(node, "pending") { key, value in
      switch key {
      case "built_in": pending.builtIn = try text(value)
      case "model": pending.model = try text(value)
      default: return false
      }
      return true
    }
    return pending
  }
}

// The pieces.
extension ScriptReader {
  /// Gives every member of a mapping to the reader, which says whether it knows the key.
  func read(_ node: Node, _ what: String, _ take: (String, Node) throws -> Bool) throws {
    guard let mapping = node.mapping else { throw error(node, "\(what) is no mapping") }
    for (key, value) in mapping {
      let name = try text(key)
      guard try take(name, value) else { throw error(key, "\(what) has no \"\(name)\"") }
    }
  }

  func text(_ node: Node) throws -> String {
    guard let scalar = node.scalar else { throw error(node, "a text is expected") }
    return scalar.string
  }

  func number(_ node: Node) throws -> Int {
    guard let number = Int(try text(node)) else { throw error(node, "a number is expected") }
    return number
  }

  func list(_ node: Node) throws -> [Node] {
    guard let sequence = node.sequence else { throw error(node, "a list is expected") }
    return Array(sequence)
  }

  func error(_ node: Node, _ message: String) -> ScriptError {
    ScriptError(description: "\(file):\(place(node).line): \(message)")
  }

  private func place(_ node: Node) -> Place { Place(file: file, line: node.mark?.line ?? 1) }

  /// One text or a list of them.
  private func texts(_ node: Node) throws -> [String] {
    try node.sequence.map { try $0.map(text) } ?? [text(node)]
  }

  private func facts(_ node: Node, _ known: Set<String>) throws -> [(String, Fact)] {
    var facts: [(String, Fact)] = []
    try read(node, "this") { key, value in
      guard known.contains(key) else { return false }
      facts.append((key, try fact(value)))
      return true
    }
    return facts
  }

  private func fact(_ node: Node) throws -> Fact {
    if let sequence = node.sequence { return .list(try sequence.map(fact)) }
    guard let mapping = node.mapping else {
      let scalar = try text(node)
      return node.scalar?.style == .plain && scalar == "null" ? .null : .text(scalar)
    }
    var members: [String: Fact] = [:]
    for (key, value) in mapping { members[try text(key)] = try fact(value) }
    if members.count == 1, case .list(let facts)? = members["one_of"] { return .oneOf(facts) }
    return .map(members)
  }

  private func instant(_ node: Node) throws -> Instant {
    guard let instant = Instant(try text(node)) else {
      throw error(node, "an instant like 2026-11-23T09:00:00Z is expected")
    }
    return instant
  }

  /// `3 days`, `2 h`, `20 min`, `5 s`, `300 ms`.
  private func duration(_ node: Node) throws -> Duration {
    let parts = try text(node).split(separator: " ")
    guard parts.count == 2, let count = Int(parts[0]) else {
      throw error(node, "a duration like 3 days is expected")
    }
    switch parts[1] {
    case "day", "days": return .seconds(count * 86400)
    case "h": return .seconds(count * 3600)
    case "min": return .seconds(count * 60)
    case "s": return .seconds(count)
    case "ms": return .milliseconds(count)
    default: throw error(node, "\"\(parts[1])\" is none of days, h, min, s, ms")
    }
  }

  private func location(_ node: Node) throws -> Message.Content {
    let degrees = try list(node).map { Double(try text($0)) }
    guard degrees.count == 2, let latitude = degrees[0], let longitude = degrees[1] else {
      throw error(node, "a location is [latitude, longitude]")
    }
    return .location(latitude: latitude, longitude: longitude)
  }
}
