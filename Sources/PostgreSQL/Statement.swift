/// One SQL command with `$1`, `$2` ... for its parameters.
///
/// A statement with a name is prepared once on each connection; the name must belong to one SQL text
/// only. A string literal makes a statement without a name, which is parsed at every use.
package struct Statement: Sendable, Hashable, ExpressibleByStringLiteral {
  package let name: String
  package let sql: String

  package init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
  }

  package init(stringLiteral sql: String) {
    self.init("", sql)
  }

  /// What an error says was being done: never longer than a line.
  var doing: String {
    name.isEmpty ? String(sql.prefix(60).map { $0.isNewline ? " " : $0 }) : name
  }
}
