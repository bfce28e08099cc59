// A way: its day, where and when it begins and ends with the line between them, and its flights.

extension Picture {
  func way(_ way: Way) -> Block {
    var block = Block(ruler, height: 74)
    block.text(
      way.date, at: Self.left, .bold(34), Look.ink, within: way.fareBrand == nil ? 888 : 640)
    if let brand = way.fareBrand {
      block.text(brand, at: Self.right, .regular(26), Look.quiet, anchor: .end, within: 230)
    }
    block.height += 116
    drawTimes(way, &block)
    block.height += 62
    block.add(ends(way))
    block.height += 36
    block.add(flights(way), onBoxFrom: Self.left, to: Self.right, radius: 22, fill: Look.wash)
    return block
  }

  private func drawTimes(_ way: Way, _ block: inout Block) {
    let colour = facts.standing == .cancelled ? Look.quiet : Look.ink
    let start = block.text(way.start.time, at: Self.left, .bold(78), colour, within: 300)
    // The mark of the day hangs from the top of the digits.
    var mark = block
    mark.height -= 30
    let days = mark.text(
      way.end.daysMark, at: Self.right, .bold(32), accent, anchor: .end, within: 90)
    block.items = mark.items
    let edge = Self.right - (days.width > 0 ? days.width + 10 : 0)
    let end = block.text(way.end.time, at: edge, .bold(78), colour, anchor: .end, within: 300)
    if facts.standing == .cancelled {
      for time in [start, end] { strike(time, &block) }
    }
    drawLine(way, from: Self.left + start.width + 34, to: end.left - 34, &block)
  }

  private func strike(_ time: TextItem, _ block: inout Block) {
    block.items.append(
      .line(
        from: time.left - 6, to: time.left + time.width + 6, y: time.y - 28, width: 5,
        colour: Look.quiet))
  }

  /// The line between the times, with a dot for each change, how long it takes above, the changes below.
  private func drawLine(
    _ way: Way, from left: Double, to right: Double, _ block: inout Block
  ) {
    let (middle, y) = ((left + right) / 2, block.height - 27)
    block.items.append(.line(from: left, to: right, y: y, width: 4, colour: Look.hairline))
    for x in [left, right] {
      block.items.append(.dot(x: x, y: y, radius: 8, fill: Look.paper, edge: accent))
    }
    let changes = min(way.layovers.count, 8)
    for index in 0..<changes {
      let x = left + (right - left) * Double(index + 1) / Double(changes + 1)
      block.items.append(.dot(x: x, y: y, radius: 8, fill: accent, edge: nil))
    }
    var text = Block(ruler)
    for (line, colour, baseline) in [
      (way.duration ?? "", Look.quiet, y - 24), (way.stops, Look.quiet, y + 46),
      (way.layovers.joined(separator: ", "), accent, y + 82),
    ] {
      text.height = baseline
      text.text(line, at: middle, .regular(27), colour, anchor: .middle, within: right - left)
    }
    block.items += text.items
  }

  /// The airports, at the left and at the right.
  private func ends(_ way: Way) -> Block {
    let start = end(way.start, at: Self.left, .start)
    let end = end(way.end, at: Self.right, .end)
    var block = Block(ruler)
    block.items = start.items + end.items
    block.height = max(start.height, end.height)
    return block
  }

  private func end(_ end: End, at x: Double, _ anchor: TextItem.Anchor) -> Block {
    let width = (Self.right - Self.left) / 2 - 20
    var block = Block(ruler, height: 0)
    // Between the codes stand those of the changes.
    block.text(end.code, at: x, .bold(38), Look.ink, anchor: anchor, within: 230)
    block.paragraph(
      end.city, at: x, .regular(29), Look.ink, anchor: anchor, within: width, lineHeight: 42,
      lines: 2)
    if end.days != 0 {
      block.paragraph(
        end.shortDate, at: x, .bold(25), accent, anchor: anchor, within: width, lineHeight: 38,
        lines: 1)
    }
    if let terminal = end.terminal {
      block.paragraph(
        terminal, at: x, .regular(25), Look.quiet, anchor: anchor, within: width, lineHeight: 38,
        lines: 1)
    }
    return block
  }
}
