// The flights of a way, and the rows of what else the order is.

extension Picture {
  private static let inset = left + 30

  /// One or two lines for each flight, and one for each change between them.
  func flights(_ way: Way) -> Block {
    var block = Block(ruler, height: 18)
    for (index, flight) in way.flights.enumerated() {
      block.height += index == 0 ? 38 : 46
      draw(flight, isAlone: way.flights.count == 1, &block)
      for note in [flight.operatedBy].compactMap(\.self) + flight.landings {
        block.height += 36
        block.text(
          note, at: Self.inset, .regular(24), Look.quiet, within: Self.right - Self.inset - 30)
      }
      if let change = flight.change { draw(change: change, &block) }
    }
    block.height += 28
    return block
  }

  private func draw(_ flight: Flight, isAlone: Bool, _ block: inout Block) {
    let right = Self.right - 30
    let times =
      "\(flight.start.code) \(flight.start.timeAndDays) → \(flight.end.code) \(flight.end.timeAndDays)"
    let fact = isAlone ? flight.cabin ?? "" : times
    let other = block.text(
      fact, at: right, .regular(26), isAlone ? Look.quiet : Look.ink, anchor: .end, within: 470)
    let number = block.text(
      flight.number, at: Self.inset, .bold(28), Look.ink, within: 240)
    let start = Self.inset + number.width + 16
    block.text(
      flight.airline, at: start, .regular(28), Look.ink, within: other.left - 24 - start)
  }

  private func draw(change: String, _ block: inout Block) {
    block.height += 52
    block.items.append(
      .dot(x: Self.inset + 7, y: block.height - 8, radius: 7, fill: accent, edge: nil))
    block.text(
      change, at: Self.inset + 28, .regular(24), accent, within: Self.right - Self.inset - 58)
    block.height += 12
  }

  var details: Block {
    var block = Block(ruler, height: 22)
    let names = facts.travellers.map { $0.name + ($0.note.map { " (\($0))" } ?? "") }
    row(facts.words.travellers, names.map { ($0, "") }, &block)
    row(facts.words.bags, facts.bags.map { ($0, "") }, &block)
    row(facts.words.extras, facts.extras.map { ($0.name, $0.detail) }, &block)
    block.height += 76
    block.text(facts.words.total, at: Self.left, .regular(26), Look.quiet, within: 230)
    block.text(
      facts.total, at: Self.column, .bold(44), Look.ink, within: Self.right - Self.column)
    block.height += 48
    block.line(from: Self.left, to: Self.right, width: 2, Look.hairline)
    return block
  }

  private static let column = 350.0

  /// A label and its values, each with what is added below it; nothing where there are none.
  private func row(
    _ label: String, _ values: [(text: String, detail: String)], _ block: inout Block
  ) {
    guard !values.isEmpty else { return }
    block.height += 14
    let top = block.height
    let width = Self.right - Self.column
    for value in values {
      block.paragraph(
        value.text, at: Self.column, .regular(29), Look.ink, within: width, lineHeight: 41,
        lines: 2)
      block.paragraph(
        value.detail, at: Self.column, .regular(24), Look.quiet, within: width, lineHeight: 35,
        lines: 3)
      block.height += 7
    }
    var labelled = block
    labelled.height = top + 41
    labelled.text(label, at: Self.left, .regular(26), Look.quiet, within: 230)
    block.items = labelled.items
  }
}

extension End {
  /// `05:10 +1`.
  var timeAndDays: String { days == 0 ? time : time + " " + daysMark }
}
