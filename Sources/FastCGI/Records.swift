/// The records of the FastCGI specification (section 3.3), as a client writes and reads them.
struct Records {
  private enum Kind {
    static let begin: UInt8 = 1
    static let end: UInt8 = 3
    static let parameters: UInt8 = 4
    static let input: UInt8 = 5
    static let output: UInt8 = 6
  }

  /// What the server wrote to its standard output.
  private(set) var output: [UInt8] = []
  private(set) var isComplete = false
  private var pending: [UInt8] = []

  /// A whole request to a responder that closes the connection when it is done.
  static func request(_ parameters: [(String, String)], body: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    append(Kind.begin, [0, 1, 0, 0, 0, 0, 0, 0], to: &bytes)
    appendStream(Kind.parameters, encoded(parameters), to: &bytes)
    appendStream(Kind.input, body, to: &bytes)
    return bytes
  }

  /// Takes what arrived; false when it is no FastCGI.
  mutating func take(_ bytes: ArraySlice<UInt8>) -> Bool {
    pending.append(contentsOf: bytes)
    while pending.count >= 8, !isComplete {
      guard pending[0] == 1 else { return false }
      let length = Int(pending[4]) << 8 | Int(pending[5])
      let whole = 8 + length + Int(pending[6])
      guard pending.count >= whole else { return true }
      if pending[1] == Kind.output { output.append(contentsOf: pending[8..<8 + length]) }
      isComplete = pending[1] == Kind.end
      pending.removeFirst(whole)
    }
    return true
  }

  /// The output read as a CGI response; nil when it has no end of headers.
  var reply: ProbeClient.Reply? {
    var lines: [String] = []
    var start = output.startIndex
    while let end = output[start...].firstIndex(of: 10) {
      var line = output[start..<end]
      if line.last == 13 { line = line.dropLast() }
      start = end + 1
      if line.isEmpty { return Self.reply(lines, body: Array(output[start...])) }
      lines.append(String(decoding: line, as: UTF8.self))
    }
    return nil
  }

  private static func reply(_ lines: [String], body: [UInt8]) -> ProbeClient.Reply {
    var status = 200
    var headers: [(String, String)] = []
    for line in lines {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = String(line[..<colon])
      let value = String(line[line.index(after: colon)...].drop { $0 == " " })
      if name.lowercased() == "status" {
        status = Int(value.prefix { $0 != " " }) ?? 0
      } else {
        headers.append((name, value))
      }
    }
    return ProbeClient.Reply(status: status, headers: headers, body: body)
  }

  private static func encoded(_ parameters: [(String, String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, value) in parameters {
      for count in [name.utf8.count, value.utf8.count] {
        if count < 128 {
          bytes.append(UInt8(count))
        } else {
          let long = UInt32(count) | 0x8000_0000
          for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: long >> shift)) }
        }
      }
      bytes.append(contentsOf: name.utf8)
      bytes.append(contentsOf: value.utf8)
    }
    return bytes
  }

  private static func appendStream(_ kind: UInt8, _ content: [UInt8], to bytes: inout [UInt8]) {
    var rest = content[...]
    while !rest.isEmpty {
      append(kind, Array(rest.prefix(65_535)), to: &bytes)
      rest = rest.dropFirst(65_535)
    }
    append(kind, [], to: &bytes)
  }

  private static func append(_ kind: UInt8, _ content: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(contentsOf: [
      1, kind, 0, 1, UInt8(content.count >> 8), UInt8(content.count & 255), 0, 0,
    ])
    bytes.append(contentsOf: content)
  }
}
