import LocalTime

/// The itinerary as pages of A4 with everything that the order says.
struct Sheet {
  /// In points.
  static let width = 595.28
  static let height = 841.89
  static let left = 52.0
  static let right = width - left
  static let top = 48.0
  static let bottom = height - 58

  let facts: Facts
  let ruler = Ruler()
  let accent: String

  init(_ facts: Facts) {
    self.facts = facts
    accent = Look.accent(facts.standing)
  }

  func pdf(madeAt now: Instant) throws(DocumentError) -> [UInt8] {
    let title = facts.words.itinerary + " " + facts.reference
    return try Drawing.pdf(pages, title: title, madeAt: now.clamped.description)
  }

  /// A document for each page.
  var pages: [SVG] {
    let pages = broken(head + facts.ways.flatMap(way) + details)
    return pages.enumerated().map { index, items in
      SVG(
        width: Self.width, height: Self.height, language: facts.words.tag,
        items: items + foot(index + 1, of: pages.count))
    }
  }

  /// The items of each page: as many blocks on each as fit, and none at the end that has to stand with the next one.
  private func broken(_ blocks: [Block]) -> [[Item]] {
    var pages: [[Item]] = [[]]
    var y = Self.top
    for (index, block) in blocks.enumerated() {
      var needed = block.height
      var next = index
      while blocks[next].staysWithNext, next + 1 < blocks.count {
        next += 1
        needed += blocks[next].height
      }
      let fits = y + needed <= Self.bottom || y == Self.top
      if !fits {
        pages.append([])
        y = Self.top
      }
      pages[pages.count - 1] += block.items.map { $0.moved(down: y) }
      y += block.height
    }
    return pages
  }

  private func foot(_ number: Int, of count: Int) -> [Item] {
    var block = Block(ruler, height: Self.height - 46)
    block.line(from: Self.left, to: Self.right, width: 0.75, Look.hairline)
    block.height += 18
    let page = block.text(
      facts.words.page(number, of: count), at: Self.right, .regular(8), Look.quiet, anchor: .end,
      within: 120)
    block.text(
      "\(facts.reference) · \(facts.asOf)", at: Self.left, .regular(8), Look.quiet,
      within: page.left - Self.left - 20)
    return block.items
  }
}
