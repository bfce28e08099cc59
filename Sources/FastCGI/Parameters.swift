/// The parameters of a request: `NAME=VALUE` in one buffer, found by scanning it.
///
/// A request has about 25 parameters, of which few are asked for, so nothing is decoded up front.
struct Parameters: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  init(reservingBytes count: Int = 2048) {
    bytes.reserveCapacity(count)
    ends.reserveCapacity(40)
  }

  init(_ pairs: [(String, String)]) {
    for (name, value) in pairs { append(Array("\(name)=\(value)".utf8)[...]) }
  }

  mutating func append(_ entry: some Collection<UInt8>) {
    bytes.append(contentsOf: entry)
    ends.append(bytes.count)
  }

  subscript(_ name: String) -> String? {
    value(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of the first entry with this name.
  func value(of name: String) -> ArraySlice<UInt8>? {
    var name = name
    let range = name.withUTF8 { name in
      bytes.withUnsafeBufferPointer { Self.find(name, $0, ends) }
    }
    return range.map { bytes[$0] }
  }

  private static func find(
    _ name: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ ends: [Int]
  ) -> Range<Int>? {
    var start = 0
    for end in ends {
      if isNamed(name, bytes, start, end) { return start + name.count + 1..<end }
      start = end
    }
    return nil
  }

  private static func isNamed(
    _ name: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int,
    _ end: Int
  ) -> Bool {
    guard end - start > name.count, bytes[start + name.count] == UInt8(ascii: "=") else {
      return false
    }
    for index in 0..<name.count where bytes[start + index] != name[index] { return false }
    return true
  }
}
