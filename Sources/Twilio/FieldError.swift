/// A signed request whose field is not as Twilio documents it: an answer of 400.
package struct FieldError: Error, Hashable, CustomStringConvertible {
  package enum Problem: String, Hashable, Sendable {
    case missing
    case malformed
    /// It names an account or a sender that is not ours.
    case notOurs = "not ours"
  }

  package let field: String
  package let problem: Problem

  package init(_ field: String, _ problem: Problem) {
    self.field = field
    self.problem = problem
  }

  /// The field and the problem; never the value, which may be personal.
  package var description: String { "\(field) is \(problem.rawValue)" }
}

extension Form {
  /// The value of a field that has to be there.
  func required(_ name: String) throws(FieldError) -> String {
    guard let value = self[name], !value.isEmpty else { throw FieldError(name, .missing) }
    return value
  }

  /// A value that is not empty.
  func nonEmpty(_ name: String) -> String? {
    guard let value = self[name], !value.isEmpty else { return nil }
    return value
  }

  /// The id of a resource: one of the prefixes and 32 hexadecimal digits.
  func sid(_ name: String, _ prefixes: String...) throws(FieldError) -> String {
    let value = try required(name)
    guard isSid(value, prefixes) else { throw FieldError(name, .malformed) }
    return value
  }

  /// An address that has to be there.
  func address(_ name: String) throws(FieldError) -> Address {
    guard let address = Address(try required(name)) else { throw FieldError(name, .malformed) }
    return address
  }

  /// A flag that Twilio writes as `true` or leaves out; an explicit `false` was seen, too.
  func flag(_ name: String) -> Bool { self[name] == "true" }
}

/// Whether a text is one of the prefixes and 32 lower-case hexadecimal digits.
func isSid(_ text: String, _ prefixes: [String]) -> Bool {
  let bytes = Array(text.utf8)
  guard bytes.count == 34, prefixes.contains(String(text.prefix(2))) else { return false }
  return bytes.dropFirst(2).allSatisfy { isDigit($0) || (UInt8(ascii: "a")...102).contains($0) }
}
