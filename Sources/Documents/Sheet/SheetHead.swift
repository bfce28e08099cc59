// What stands at the top of the first page.

extension Sheet {
  var head: [Block] {
    var block = Block(ruler, height: 10)
    block.text(
      facts.words.itinerary, at: Self.left, .bold(20), Look.ink, within: 280)
    block.text(
      facts.airline, at: Self.right, .regular(10), Look.quiet, anchor: .end, within: 200)
    block.height += 16
    block.add(reference, onBoxFrom: Self.left, to: Self.right, radius: 8, fill: accent)
    block.height += 8
    return facts.isDemonstration ? [block, demonstration] : [block]
  }

  private var reference: Block {
    var block = Block(ruler, height: 22)
    let (left, right) = (Self.left + 18, Self.right - 18)
    block.text(
      facts.words.bookingReference.uppercased(), at: left,
      .bold(8), Look.onAccent, within: 220)
    block.height += 30
    let drawn = block.text(
      facts.reference, at: left, .bold(26), Look.paper, within: (right - left) / 2)
    let room = right - left - drawn.width - 24
    let font = ruler.fitted(.bold(11), to: facts.status, within: room, least: 7)
    block.text(facts.status, at: right, font, Look.paper, anchor: .end, within: room)
    block.height += 18
    return block
  }

  private var demonstration: Block {
    var text = Block(ruler, height: 5)
    text.paragraph(
      facts.words.demonstration, at: Self.left + 18, .bold(9.5), Look.paper,
      within: Self.right - Self.left - 36, lineHeight: 14, lines: 3)
    text.height += 9
    var block = Block(ruler)
    block.add(text, onBoxFrom: Self.left, to: Self.right, radius: 8, fill: Look.ink)
    return block
  }
}
