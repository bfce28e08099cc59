/// The itinerary as a card for a phone's screen.
struct Picture {
  /// In pixels, as WhatsApp shows it.
  static let width = 1080.0
  /// Pictures up to that height are shown in full.
  static let fullHeight = 4000.0
  static let mostBytes = 600_000
  static let margin = 36.0
  static let left = 96.0
  static let right = width - left
  static let radius = 36.0

  let facts: Facts
  let ruler = Ruler()
  let accent: String

  init(_ facts: Facts) {
    self.facts = facts
    accent = Look.accent(facts.standing)
  }

  /// As wide as `width`; narrower, down to half, where it would be too long or too many bytes.
  func png() throws(DocumentError) -> [UInt8] {
    let svg = svg
    var scale = min(1, (Self.fullHeight / svg.height).squareRoot())
    while scale >= 0.5 {
      let bytes = try Drawing.png(svg, scale: scale)
      if bytes.count <= Self.mostBytes { return bytes }
      scale *= 0.85
    }
    throw .tooTall
  }

  var svg: SVG {
    var card = Block(ruler, height: Self.margin)
    card.add(header)
    if facts.isDemonstration { card.add(demonstration) }
    for way in facts.ways {
      card.add(self.way(way))
      card.height += 52
      card.line(from: Self.left, to: Self.right, width: 2, Look.hairline)
    }
    card.add(details)
    card.add(footer)
    let height = card.height + Self.margin
    let ground = [
      Item.box(
        x: 0, y: 0, width: Self.width, height: height, radius: 0, fill: Look.background),
      .box(
        x: Self.margin, y: Self.margin, width: Self.width - 2 * Self.margin,
        height: height - 2 * Self.margin, radius: Self.radius, fill: Look.paper),
    ]
    return SVG(
      width: Self.width, height: height, language: facts.words.tag, items: ground + card.items)
  }

  private var header: Block {
    var block = Block(ruler, height: 78)
    let label = facts.words.bookingReference.uppercased()
    let drawn = block.text(
      label, at: Self.left, Font(size: 24, isBold: true, spacing: 3), Look.onAccent, within: 560)
    block.text(
      facts.airline, at: Self.right, .regular(28), Look.onAccent, anchor: .end,
      within: Self.right - Self.left - drawn.width - 40)
    block.height += 108
    let reference = ruler.fitted(
      Font(size: 92, isBold: true, spacing: 6), to: facts.reference,
      within: Self.right - Self.left, least: 46)
    block.text(
      facts.reference, at: Self.left, reference, Look.paper, within: Self.right - Self.left)
    block.height += 44
    block.add(status)
    block.height += 52
    let width = Self.width - 2 * Self.margin
    let grounds = [(y: 0.0, radius: Self.radius), (y: block.height / 2, radius: 0)].map {
      Item.box(
        x: Self.margin, y: $0.y, width: width, height: block.height - $0.y, radius: $0.radius,
        fill: accent)
    }
    block.items.insert(contentsOf: grounds, at: 0)
    return block
  }

  /// A pill of the paper's colour.
  private var status: Block {
    var text = Block(ruler, height: 42)
    let width = Self.right - Self.left - 60
    let font = ruler.fitted(.bold(30), to: facts.status, within: width, least: 20)
    let drawn = text.text(facts.status, at: Self.left + 30, font, accent, within: width)
    text.height = 62
    var block = Block(ruler)
    block.add(
      text, onBoxFrom: Self.left, to: Self.left + drawn.width + 60, radius: 31, fill: Look.paper)
    return block
  }

  private var demonstration: Block {
    var text = Block(ruler, height: 12)
    text.paragraph(
      facts.words.demonstration, at: Self.width / 2, .bold(26), Look.paper, anchor: .middle,
      within: Self.right - Self.left, lineHeight: 38, lines: 3)
    text.height += 22
    var block = Block(ruler)
    block.add(
      text, onBoxFrom: Self.margin, to: Self.width - Self.margin, radius: 0, fill: Look.ink)
    return block
  }

  private var footer: Block {
    var block = Block(ruler, height: 10)
    for text in [facts.words.localTimes, facts.asOf] {
      block.paragraph(
        text, at: Self.left, .regular(23), Look.quiet, within: Self.right - Self.left,
        lineHeight: 36, lines: 2)
    }
    block.height += 50
    return block
  }
}
