/// A command in the wire format, an array of bulk strings (RESP), made on the caller's thread.
struct Request: Sendable {
  private(set) var bytes: [UInt8] = []

  init(_ arguments: [[UInt8]]) {
    bytes.reserveCapacity(arguments.reduce(16) { $0 + $1.count + 16 })
    appendCount("*", arguments.count)
    for argument in arguments {
      appendCount("$", argument.count)
      bytes += argument
      appendLineEnd()
    }
  }

  private mutating func appendCount(_ mark: Unicode.Scalar, _ count: Int) {
    bytes.append(UInt8(ascii: mark))
    bytes += String(count).utf8
    appendLineEnd()
  }

  private mutating func appendLineEnd() {
    bytes.append(13)
    bytes.append(10)
  }
}
