/// The answer to a statement: its rows, copied out of libpq in binary format into one buffer.
package struct Rows: Sendable, RandomAccessCollection {
  /// Rows inserted, updated or deleted; for a select the number of rows.
  package let affected: Int
  let columns: Int
  let types: [UInt32]
  let bytes: [UInt8]
  /// Start of each cell in `bytes`, row by row; the end is the next start.
  let starts: [Int32]
  let nulls: [Bool]
  let doing: String

  package var startIndex: Int { 0 }
  package var endIndex: Int { columns == 0 ? 0 : nulls.count / columns }
  package subscript(position: Int) -> Row { Row(rows: self, index: position) }
}

/// One row of an answer; columns are counted from 0.
///
/// Each accessor throws `.unexpectedResult` when the column is not there, is null (but for the
/// `optional` ones) or has another type.
package struct Row: Sendable {
  let rows: Rows
  let index: Int

  /// 2000-01-01, where PostgreSQL's time stamps begin, in Unix microseconds.
  static let microsecondsTo2000: Int64 = 946_684_800_000_000

  package func isNull(_ column: Int) -> Bool {
    column < 0 || column >= rows.columns || rows.nulls[index * rows.columns + column]
  }

  /// `smallint`, `integer` or `bigint`.
  package func int(_ column: Int) throws(PostgreSQLError) -> Int {
    let cell = try cell(column)
    switch type(column) {
    case 20 where cell.count == 8: return Int(truncatingIfNeeded: cell.bigEndian(Int64.self))
    case 23 where cell.count == 4: return Int(cell.bigEndian(Int32.self))
    case 21 where cell.count == 2: return Int(cell.bigEndian(Int16.self))
    default: throw unexpected(column, "is not an integer")
    }
  }

  package func bool(_ column: Int) throws(PostgreSQLError) -> Bool {
    let cell = try cell(column)
    guard type(column) == 16, let byte = cell.first else {
      throw unexpected(column, "is not a boolean")
    }
    return byte != 0
  }

  /// `double precision` or `real`.
  package func double(_ column: Int) throws(PostgreSQLError) -> Double {
    let cell = try cell(column)
    switch type(column) {
    case 701 where cell.count == 8: return Double(bitPattern: cell.bigEndian(UInt64.self))
    case 700 where cell.count == 4: return Double(Float(bitPattern: cell.bigEndian(UInt32.self)))
    default: throw unexpected(column, "is not a floating-point number")
    }
  }

  /// `text`, `varchar`, `char`, `name`, `json`, `jsonb`, an enumeration, or the result of a cast to text.
  package func text(_ column: Int) throws(PostgreSQLError) -> String {
    var cell = try cell(column)
    switch type(column) {
    case 16, 17, 20, 21, 23, 26, 700, 701, 1082, 1114, 1184, 1700, 2950:
      throw unexpected(column, "is not text: cast it")
    case 3802: cell = cell.dropFirst()
    default: break
    }
    return String(decoding: cell, as: UTF8.self)
  }

  /// The bytes of a `bytea`, or the UTF-8 of a text.
  package func bytes(_ column: Int) throws(PostgreSQLError) -> [UInt8] {
    Array(try cell(column))
  }

  /// `timestamptz` in microseconds since 1970-01-01 UTC.
  package func microseconds(_ column: Int) throws(PostgreSQLError) -> Int64 {
    let cell = try cell(column)
    guard type(column) == 1184, cell.count == 8 else {
      throw unexpected(column, "is not a time stamp with zone")
    }
    return cell.bigEndian(Int64.self) &+ Self.microsecondsTo2000
  }

  /// `text[]` of one dimension without nulls.
  package func textArray(_ column: Int) throws(PostgreSQLError) -> [String] {
    try elements(column).map { String(decoding: $0, as: UTF8.self) }
  }

  /// `bytea[]` of one dimension without nulls.
  package func bytesArray(_ column: Int) throws(PostgreSQLError) -> [[UInt8]] {
    try elements(column).map { Array($0) }
  }

  package func optionalInt(_ column: Int) throws(PostgreSQLError) -> Int? {
    try isNull(column) ? nil : int(column)
  }

  package func optionalText(_ column: Int) throws(PostgreSQLError) -> String? {
    try isNull(column) ? nil : text(column)
  }

  package func optionalBytes(_ column: Int) throws(PostgreSQLError) -> [UInt8]? {
    try isNull(column) ? nil : bytes(column)
  }

  package func optionalMicroseconds(_ column: Int) throws(PostgreSQLError) -> Int64? {
    try isNull(column) ? nil : microseconds(column)
  }

  private func type(_ column: Int) -> UInt32 { rows.types[column] }

  private func cell(_ column: Int) throws(PostgreSQLError) -> ArraySlice<UInt8> {
    guard column >= 0, column < rows.columns else { throw unexpected(column, "is not there") }
    let position = index * rows.columns + column
    guard !rows.nulls[position] else { throw unexpected(column, "is null") }
    return rows.bytes[Int(rows.starts[position])..<Int(rows.starts[position + 1])]
  }

  private func elements(_ column: Int) throws(PostgreSQLError) -> [ArraySlice<UInt8>] {
    var rest = try cell(column)
    var found: [ArraySlice<UInt8>] = []
    guard rest.count >= 12 else { throw unexpected(column, "is not an array") }
    let dimensions = rest.prefix(4).bigEndian(Int32.self)
    rest = rest.dropFirst(12)
    guard dimensions > 0 else { return found }
    guard dimensions == 1, rest.count >= 8 else {
      throw unexpected(column, "is not an array of one dimension")
    }
    let count = Int(rest.prefix(4).bigEndian(Int32.self))
    rest = rest.dropFirst(8)
    for _ in 0..<max(0, count) {
      guard rest.count >= 4 else { throw unexpected(column, "is not a whole array") }
      let length = Int(rest.prefix(4).bigEndian(Int32.self))
      rest = rest.dropFirst(4)
      guard length >= 0, rest.count >= length else { throw unexpected(column, "holds a null") }
      found.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return found
  }

  private func unexpected(_ column: Int, _ what: String) -> PostgreSQLError {
    PostgreSQLError(.unexpectedResult, doing: rows.doing, message: "column \(column) \(what)")
  }
}

extension ArraySlice<UInt8> {
  fileprivate func bigEndian<Number: FixedWidthInteger>(_: Number.Type) -> Number {
    reduce(0) { ($0 << 8) | Number(truncatingIfNeeded: $1) }
  }
}
