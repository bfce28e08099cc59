/// Lines of `code name`, searched as they lie in the program: nothing is built for them.
struct NameList: Sendable {
  private let lines: StaticString

  init(_ lines: StaticString = "") { self.lines = lines }

  subscript(code: String) -> String? {
    var code = code
    return lines.withUTF8Buffer { lines in
      code.withUTF8 { code in Self.name(of: code, in: lines) }
    }
  }

  private static func name(
    of code: UnsafeBufferPointer<UInt8>, in lines: UnsafeBufferPointer<UInt8>
  ) -> String? {
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end] != UInt8(ascii: "\n") { end += 1 }
      let line = UnsafeBufferPointer(rebasing: lines[start..<end])
      if line.count > code.count, line[code.count] == UInt8(ascii: " "), line.starts(with: code) {
        return String(decoding: line[(code.count + 1)...], as: UTF8.self)
      }
      start = end + 1
    }
    return nil
  }
}
