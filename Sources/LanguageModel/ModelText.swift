import Foundation

/// What a model wrote, freed from what it should not have written.
enum ModelText {
  /// The text after the last `</think>`; nothing where a `<think>` is never closed.
  static func withoutReasoning(_ text: String) -> String {
    let bytes = Array(text.utf8)
    if let end = lastEnd(of: Array("</think>".utf8), in: bytes) {
      return trimmed(bytes[end...])
    }
    if let start = lastEnd(of: Array("<think>".utf8), in: bytes) {
      return trimmed(bytes[..<(start - "<think>".utf8.count)])
    }
    return trimmed(bytes[...])
  }

  /// The last JSON object in a text that may have words or a code fence round it; nil where there is none.
  ///
  /// A tool call written as text (`{"name":...,"arguments":...}`, `{"tool_calls":[...]}`) gives its arguments if it
  /// calls what was asked for. Of a text that was cut, what lies in an object without an end is no answer.
  static func object(in text: String, named name: String, isCut: Bool = false) -> String? {
    let bytes = Array(text.utf8.prefix(limit))
    var found: ArraySlice<UInt8>?
    var index = 0
    var open = 0
    while index < bytes.count, open < mostOpen {
      guard bytes[index] == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      guard let end = endOfObject(bytes, index) else {
        if isCut { break }
        open += 1
        index += 1
        continue
      }
      if found == nil || bytes[index..<end].count >= found?.count ?? 0 {
        found = bytes[index..<end]
      }
      index = end
    }
    guard let found else { return nil }
    return unwrapped(Array(found), name) ?? String(decoding: found, as: UTF8.self)
  }

  /// The bytes that are looked at: answers have a few hundred.
  private static let limit = 65_536
  /// How many objects without an end are passed over; each is looked for to the end of the text.
  private static let mostOpen = 32

  /// The index after the brace that closes the object at `start`; nil where none does.
  private static func endOfObject(_ bytes: [UInt8], _ start: Int) -> Int? {
    var depth = 0
    var inString = false
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where inString: index += 1
      case UInt8(ascii: "\""): inString.toggle()
      case UInt8(ascii: "{") where !inString: depth += 1
      case UInt8(ascii: "}") where !inString:
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The arguments of a call written as text, or nil where the object is none.
  private static func unwrapped(_ bytes: [UInt8], _ name: String) -> String? {
    let hasCall =
      lastEnd(of: Array("\"arguments\"".utf8), in: bytes) != nil
    guard hasCall, let object = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      return nil
    }
    return arguments(object, name, depth: 0)
  }

  private static func arguments(_ value: Any, _ name: String, depth: Int) -> String? {
    guard depth < 4 else { return nil }
    if let list = value as? [Any] {
      return list.first.flatMap { arguments($0, name, depth: depth + 1) }
    }
    guard let object = value as? [String: Any] else { return nil }
    if let calls = object["tool_calls"] { return arguments(calls, name, depth: depth + 1) }
    if let function = object["function"], !(function is String) {
      return arguments(function, name, depth: depth + 1)
    }
    guard let called = (object["name"] ?? object["function"]) as? String, called == name else {
      return nil
    }
    if let text = object["arguments"] as? String { return text }
    guard let inner = object["arguments"] as? [String: Any],
      let data = try? JSONSerialization.data(withJSONObject: inner)
    else { return nil }
    return String(decoding: data, as: UTF8.self)
  }

  /// The index after the last place where the bytes stand.
  private static func lastEnd(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= pattern.count else { return nil }
    var start = bytes.count - pattern.count
    while start >= 0 {
      if bytes[start] == pattern[0], bytes[start..<(start + pattern.count)].elementsEqual(pattern) {
        return start + pattern.count
      }
      start -= 1
    }
    return nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let isBlank: (UInt8) -> Bool = { $0 <= 0x20 }
    var bytes = bytes.drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
