// Who travels, with their tickets, and what the order says besides.

extension Sheet {
  private static let column = left + 120

  var details: [Block] {
    let words = facts.words
    var blocks: [Block] = []
    blocks += section(words.travellers, facts.travellers.map(value))
    if facts.lacksTickets { blocks += section(words.tickets, [(words.noTickets, "")]) }
    blocks += section(words.bags, facts.bags.map { ($0, "") })
    blocks += section(words.extras, facts.extras.map { ($0.name, $0.detail) })
    blocks += section(words.total, [(facts.total, "")], .bold(12))
    blocks += section(words.payment, facts.payment.map { ($0, "") })
    blocks += section(words.rules, facts.rules.map { ($0, "") })
    // The last word does not stand on a page of its own.
    blocks[blocks.count - 1].staysWithNext = true
    return blocks + [note]
  }

  private func value(_ traveller: Traveller) -> (String, String) {
    let name = traveller.name + (traveller.note.map { " (\($0))" } ?? "")
    return (name, traveller.tickets.map(facts.words.ticket).joined(separator: ", "))
  }

  /// A label with its values, each a block of its own with what is added below it; none where there are no values.
  private func section(
    _ label: String, _ values: [(text: String, detail: String)], _ font: Font = .regular(10)
  ) -> [Block] {
    values.enumerated().map { index, value in
      var block = Block(ruler)
      if index == 0 {
        block.height = 12
        block.line(from: Self.left, to: Self.right, width: 0.75, Look.hairline)
        block.height += 20
        block.text(label, at: Self.left, .regular(9), Look.quiet, within: 110)
        block.height -= 15
      }
      let width = Self.right - Self.column
      block.paragraph(
        value.text, at: Self.column, font, Look.ink, within: width, lineHeight: 15, lines: 4)
      block.paragraph(
        value.detail, at: Self.column, .regular(9), Look.quiet, within: width, lineHeight: 13,
        lines: 4)
      block.height += value.detail.isEmpty ? 0 : 3
      return block
    }
  }

  private var note: Block {
    var block = Block(ruler, height: 12)
    block.line(from: Self.left, to: Self.right, width: 0.75, Look.hairline)
    block.height += 6
    for (text, font) in [
      (facts.words.airlineCounts, Font.bold(9)), (facts.words.localTimes, .regular(9)),
    ] {
      block.paragraph(
        text, at: Self.left, font, Look.ink, within: Self.right - Self.left, lineHeight: 14,
        lines: 3)
    }
    return block
  }
}
