@testable import Documents

extension SVG {
  /// The texts that lie over others or beyond the edge.
  var faults: [String] {
    let texts = items.compactMap { if case .text(let text) = $0 { text } else { nil } }
    var faults: [String] = []
    for (index, text) in texts.enumerated() {
      if text.left < 0 || text.right > width + 1 || text.top < 0 || text.bottom > height {
        faults.append("beyond the edge: \(text.text)")
      }
      for other in texts[(index + 1)...] where text.overlaps(other) {
        faults.append("\(text.text) over \(other.text)")
      }
    }
    return faults
  }
}

extension TextItem {
  fileprivate var right: Double { left + width }
  /// Capital letters and digits reach about so high, other letters so deep.
  fileprivate var top: Double { y - font.size * 0.75 }
  fileprivate var bottom: Double { y + font.size * 0.22 }

  fileprivate func overlaps(_ other: TextItem) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// The lines of an iCalendar stream, its folds undone.
func unfolded(_ bytes: [UInt8]) -> [String] {
  var lines: [[UInt8]] = [[]]
  var rest = bytes[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "\r"), rest.popFirst() == UInt8(ascii: "\n") else {
      lines[lines.count - 1].append(byte)
      continue
    }
    if rest.first == UInt8(ascii: " ") { rest.removeFirst() } else { lines.append([]) }
  }
  return lines.dropLast().map { String(decoding: $0, as: UTF8.self) }
}

extension SVG {
  /// The texts in the order of drawing.
  var texts: [String] {
    items.compactMap { if case .text(let text) = $0 { text.text } else { nil } }
  }
}
