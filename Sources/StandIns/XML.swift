// A strict reader for the XML that TwiML may be: one root, elements, attributes, text, comments,
// CDATA. No document types, no namespaces, nothing before the declaration.

/// An element of an XML document.
struct XMLElement: Sendable {
  var name: String
  var attributes: [String: String] = [:]
  var children: [XMLElement] = []
  /// The text directly inside, children left out.
  var text = ""
}

/// Where and why a document is not well-formed XML.
struct XMLError: Error {
  var reason: String
  var offset: Int
}

struct XMLReader {
  private let bytes: [UInt8]
  private var index = 0

  /// Reads a whole document and returns its root.
  static func read(_ bytes: [UInt8]) throws(XMLError) -> XMLElement {
    var reader = XMLReader(bytes: bytes)
    return try reader.document()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func document() throws(XMLError) -> XMLElement {
    try checkCharacters()
    if starts(with: "<?xml") {
      try skip(past: "?>")
    }
    try skipBlank()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "<") else {
      throw failure("content is not allowed before the root element")
    }
    let root = try element(depth: 0)
    try skipBlank()
    guard index == bytes.count else { throw failure("content after the root element") }
    return root
  }

  /// XML 1.0 allows no control characters but tab, line feed and carriage return.
  private func checkCharacters() throws(XMLError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw XMLError(reason: "not UTF-8", offset: 0)
    }
    for (offset, scalar) in text.unicodeScalars.enumerated() where !XMLReader.isAllowed(scalar) {
      throw XMLError(reason: "character U+\(String(scalar.value, radix: 16))", offset: offset)
    }
  }

  private static func isAllowed(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private mutating func element(depth: Int) throws(XMLError) -> XMLElement {
    guard depth < 32 else { throw failure("elements nested too deep") }
    try expect("<")
    var element = XMLElement(name: try name())
    try attributes(of: &element)
    if take("/>") { return element }
    try expect(">")
    var text: [UInt8] = []
    while !starts(with: "</") {
      guard index < bytes.count else { throw failure("<\(element.name)> is not closed") }
      if take("<!--") {
        try skip(past: "-->")
      } else if take("<![CDATA[") {
        text += try run(until: "]]>")
      } else if bytes[index] == UInt8(ascii: "<") {
        element.children.append(try self.element(depth: depth + 1))
      } else {
        text += try character()
      }
    }
    try expect("</")
    guard try name() == element.name else { throw failure("<\(element.name)> is not closed") }
    skipSpaces()
    try expect(">")
    element.text = String(decoding: text, as: UTF8.self)
    return element
  }

  private mutating func attributes(of element: inout XMLElement) throws(XMLError) {
    while true {
      let before = index
      skipSpaces()
      guard index < bytes.count else { throw failure("<\(element.name)> is not closed") }
      if starts(with: ">") || starts(with: "/>") { return }
      guard index > before else { throw failure("a space is missing before an attribute") }
      let name = try name()
      skipSpaces()
      try expect("=")
      skipSpaces()
      guard index < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[index])
      else { throw failure("the value of \(name) is not quoted") }
      let quote = bytes[index]
      index += 1
      var value: [UInt8] = []
      while index < bytes.count, bytes[index] != quote {
        guard bytes[index] != UInt8(ascii: "<") else { throw failure("< in an attribute") }
        value += try character()
      }
      index += 1
      guard
        element.attributes.updateValue(String(decoding: value, as: UTF8.self), forKey: name)
          == nil
      else { throw failure("\(name) twice") }
    }
  }

  private mutating func name() throws(XMLError) -> String {
    let start = index
    while index < bytes.count, XMLReader.isName(bytes[index]) { index += 1 }
    guard index > start else { throw failure("a name is missing") }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }

  /// One byte of text, or the bytes that an entity stands for.
  private mutating func character() throws(XMLError) -> [UInt8] {
    guard bytes[index] == UInt8(ascii: "&") else {
      if starts(with: "]]>") { throw failure("]]> in text") }
      index += 1
      return [bytes[index - 1]]
    }
    index += 1
    let entity = String(decoding: try run(until: ";"), as: UTF8.self)
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    if let text = named[entity] { return Array(text.utf8) }
    let digits = entity.dropFirst(entity.hasPrefix("#x") ? 2 : 1)
    guard entity.hasPrefix("#"),
      let value = UInt32(digits, radix: entity.hasPrefix("#x") ? 16 : 10),
      let scalar = UnicodeScalar(value), XMLReader.isAllowed(scalar)
    else { throw failure("unknown entity &\(entity);") }
    return Array(String(scalar).utf8)
  }

  private mutating func skipBlank() throws(XMLError) {
    skipSpaces()
    while take("<!--") {
      try skip(past: "-->")
      skipSpaces()
    }
  }

  private mutating func skipSpaces() {
    while index < bytes.count, [9, 10, 13, 32].contains(bytes[index]) { index += 1 }
  }

  private func starts(with text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }

  private mutating func take(_ text: String) -> Bool {
    guard starts(with: text) else { return false }
    index += text.utf8.count
    return true
  }

  private mutating func expect(_ text: String) throws(XMLError) {
    guard take(text) else { throw failure("expected \(text)") }
  }

  private mutating func skip(past text: String) throws(XMLError) {
    _ = try run(until: text)
  }

  private mutating func run(until end: String) throws(XMLError) -> [UInt8] {
    let start = index
    while index < bytes.count {
      if starts(with: end) {
        defer { index += end.utf8.count }
        return Array(bytes[start..<index])
      }
      index += 1
    }
    throw failure("\(end) is missing")
  }

  private func failure(_ reason: String) -> XMLError {
    XMLError(reason: reason, offset: index)
  }
}
