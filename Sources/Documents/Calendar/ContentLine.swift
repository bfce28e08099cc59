/// The lines of an iCalendar stream (RFC 5545, 3.1).
struct ContentLines {
  /// Each line ended by CRLF, folded.
  private(set) var text = ""

  /// A line whose value is of the type TEXT.
  mutating func add(_ name: String, text value: String) { add(name, escaped(value)) }

  /// A line whose value needs no escaping.
  mutating func add(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// No line is longer than 75 octets, and none ends inside a character (3.1).
  private mutating func fold(_ line: String) {
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += size
    }
    text += "\r\n"
  }
}

/// The text with its backslashes, semicolons, commas and line ends escaped (3.3.11), and without other control characters.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", ";", ",": result += "\\" + String(scalar)
    case "\n": result += "\\n"
    case _ where scalar.properties.generalCategory == .control: continue
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
