/// An SVG document of the items, in the order of drawing.
struct SVG {
  var width: Double
  var height: Double
  /// BCP 47.
  var language: String
  var items: [Item]

  /// Values from outside stand only between tags, and there escaped.
  var text: String {
    let size = "width=\"\(short(width))\" height=\"\(short(height))\""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" xml:lang="\(language)" \(size) \
      viewBox="0 0 \(short(width)) \(short(height))" font-family="\(Look.families)">\n
      """ + items.map(element).joined(separator: "\n") + "\n</svg>\n"
  }

  private func element(_ item: Item) -> String {
    switch item {
    case .text(let text): return element(text)
    case .box(let x, let y, let width, let height, let radius, let fill):
      return "<rect x=\"\(short(x))\" y=\"\(short(y))\" width=\"\(short(width))\" "
        + "height=\"\(short(height))\" rx=\"\(short(radius))\" fill=\"\(fill)\"/>"
    case .line(let from, let to, let y, let width, let colour):
      return "<line x1=\"\(short(from))\" y1=\"\(short(y))\" x2=\"\(short(to))\" "
        + "y2=\"\(short(y))\" stroke=\"\(colour)\" stroke-width=\"\(short(width))\"/>"
    case .dot(let x, let y, let radius, let fill, let edge):
      let stroke = edge.map { " stroke=\"\($0)\" stroke-width=\"\(short(radius / 2))\"" } ?? ""
      return "<circle cx=\"\(short(x))\" cy=\"\(short(y))\" r=\"\(short(radius))\" "
        + "fill=\"\(fill)\"\(stroke)/>"
    }
  }

  private func element(_ item: TextItem) -> String {
    let font = item.font
    var attributes =
      "x=\"\(short(item.x))\" y=\"\(short(item.y))\" font-size=\"\(short(font.size))\""
    if font.isBold { attributes += " font-weight=\"700\"" }
    if font.spacing > 0 { attributes += " letter-spacing=\"\(short(font.spacing))\"" }
    if item.anchor != .start { attributes += " text-anchor=\"\(item.anchor.rawValue)\"" }
    return "<text \(attributes) fill=\"\(item.colour)\">\(escaped(item.text))</text>"
  }

  /// To the hundredth.
  private func short(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let fraction = rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + String(rest)
    return (hundredths < 0 ? "-" : "") + String(whole) + fraction
  }
}

private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
