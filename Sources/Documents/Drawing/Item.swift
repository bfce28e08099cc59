/// One thing that is drawn. Lengths are in the unit of the page: pixels of a picture, points of a document.
enum Item {
  case text(TextItem)
  case box(x: Double, y: Double, width: Double, height: Double, radius: Double, fill: String)
  case line(from: Double, to: Double, y: Double, width: Double, colour: String)
  case dot(x: Double, y: Double, radius: Double, fill: String, edge: String?)

  /// The same further down.
  func moved(down distance: Double) -> Item {
    switch self {
    case .text(var text):
      text.y += distance
      return .text(text)
    case .box(let x, let y, let width, let height, let radius, let fill):
      return .box(
        x: x, y: y + distance, width: width, height: height, radius: radius, fill: fill)
    case .line(let from, let to, let y, let width, let colour):
      return .line(from: from, to: to, y: y + distance, width: width, colour: colour)
    case .dot(let x, let y, let radius, let fill, let edge):
      return .dot(x: x, y: y + distance, radius: radius, fill: fill, edge: edge)
    }
  }
}

/// A line of text.
struct TextItem {
  enum Anchor: String { case start, middle, end }

  /// Where the anchor is.
  var x: Double
  /// The baseline.
  var y: Double
  var text: String
  var font: Font
  var colour: String
  var anchor = Anchor.start
  /// How wide it is, as measured.
  var width: Double

  /// Where it begins.
  var left: Double {
    switch anchor {
    case .start: x
    case .middle: x - width / 2
    case .end: x - width
    }
  }
}

/// A size and a weight of the one family.
struct Font: Hashable {
  var size: Double
  var isBold = false
  /// What is added after each character.
  var spacing = 0.0

  static func regular(_ size: Double) -> Font { Font(size: size) }
  static func bold(_ size: Double) -> Font { Font(size: size, isBold: true) }
}
