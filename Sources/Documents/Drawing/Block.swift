/// A part of a page that is never divided: it grows downward from 0.
struct Block {
  let ruler: Ruler
  var items: [Item] = []
  var height = 0.0
  /// Whether it may not be the last one of its page.
  var staysWithNext = false

  init(_ ruler: Ruler, height: Double = 0) {
    self.ruler = ruler
    self.height = height
  }

  /// Adds a line of text, cut to the width, with its baseline at the height; the text as it was drawn.
  @discardableResult
  mutating func text(
    _ text: String, at x: Double, _ font: Font, _ colour: String, anchor: TextItem.Anchor = .start,
    within limit: Double
  ) -> TextItem {
    let text = ruler.cut(text, to: limit, font)
    let item = TextItem(
      x: x, y: height, text: text, font: font, colour: colour, anchor: anchor,
      width: ruler.width(text, font))
    if !text.isEmpty { items.append(.text(item)) }
    return item
  }

  /// Adds lines of text, each `lineHeight` below the one before; the first one stands below the height, the last one at it.
  mutating func paragraph(
    _ text: String, at x: Double, _ font: Font, _ colour: String,
    anchor: TextItem.Anchor = .start, within limit: Double, lineHeight: Double, lines most: Int
  ) {
    for line in ruler.wrap(text, to: limit, font, lines: most) {
      height += lineHeight
      self.text(line, at: x, font, colour, anchor: anchor, within: limit)
    }
  }

  mutating func line(from: Double, to: Double, width: Double, _ colour: String) {
    items.append(.line(from: from, to: to, y: height, width: width, colour: colour))
  }

  /// Adds the other below, on a ground of its own colour.
  mutating func add(
    _ other: Block, onBoxFrom left: Double, to right: Double, radius: Double, fill: String
  ) {
    items.append(
      .box(
        x: left, y: height, width: right - left, height: other.height, radius: radius, fill: fill))
    add(other)
  }

  /// Adds the other below.
  mutating func add(_ other: Block) {
    items += other.items.map { $0.moved(down: height) }
    height += other.height
  }
}
