// A way of the journey: a heading, then a block for each of its flights.

extension Sheet {
  private static let times = left + 16
  private static let places = left + 88

  func way(_ way: Way) -> [Block] {
    var heading = Block(ruler, height: 34)
    heading.staysWithNext = true
    let facts: [String?] = [
      way.duration, way.stopsAndPlaces(self.facts.words), way.fareBrand,
    ]
    let drawn = heading.text(
      facts.compactMap(\.self).joined(separator: " · "), at: Self.right, .regular(9), Look.quiet,
      anchor: .end, within: 260)
    heading.height -= 17
    heading.paragraph(
      way.route, at: Self.left, .bold(13), Look.ink, within: drawn.left - Self.left - 16,
      lineHeight: 17, lines: 2)
    heading.height += 16
    heading.text(
      way.date, at: Self.left, .regular(10), accent, within: Self.right - Self.left)
    heading.height += 8
    return [heading] + way.flights.map(flight)
  }

  private func flight(_ flight: Flight) -> Block {
    var card = Block(ruler, height: 4)
    drawTitle(flight, &card)
    let top = card.height + 22
    draw(flight.start, day: flight.start.dayText, &card)
    let bottom = card.height + 22
    draw(
      flight.end, day: flight.end.days == flight.start.days ? nil : flight.end.dayText, &card)
    drawStroke(from: top - 4, to: bottom - 4, &card)
    for note in [flight.operatedBy?.capitalizedFirst].compactMap(\.self) + flight.landings {
      card.height += 14
      card.text(
        note, at: Self.places, .regular(9), Look.quiet, within: Self.right - Self.places - 16)
    }
    card.height += 14
    var block = Block(ruler, height: 4)
    block.add(card, onBoxFrom: Self.left, to: Self.right, radius: 8, fill: Look.wash)
    block.height += 4
    if let change = flight.change { draw(change: change, &block) }
    return block
  }

  private func drawTitle(_ flight: Flight, _ card: inout Block) {
    card.height += 18
    let facts = [flight.cabin, flight.aircraft, flight.duration].compactMap(\.self)
    let right = Self.right - 16
    let drawn = card.text(
      facts.joined(separator: " · "), at: right, .regular(9), Look.quiet, anchor: .end,
      within: 264)
    let number = card.text(flight.number, at: Self.times, .bold(10.5), Look.ink, within: 90)
    let start = Self.times + number.width + 7
    card.text(
      flight.airline, at: start, .regular(10.5), Look.ink, within: drawn.left - 12 - start)
  }

  /// A time with its place, and the day and terminal below, where there is something to say.
  private func draw(_ end: End, day: String?, _ card: inout Block) {
    let width = Self.right - Self.places - 16
    card.height += 22
    card.text(end.time, at: Self.times, .bold(13), Look.ink, within: 60)
    let name = end.airport == end.code ? end.code : "\(end.airport) (\(end.code))"
    card.text(name, at: Self.places, .regular(10.5), Look.ink, within: width)
    let facts = [day, end.terminal].compactMap(\.self)
    guard !facts.isEmpty else { return }
    card.height += 14
    card.text(
      facts.joined(separator: " · "), at: Self.places, .regular(9),
      end.days == 0 ? Look.quiet : accent, within: width)
  }

  /// From the first time down to the second.
  private func drawStroke(from top: Double, to bottom: Double, _ card: inout Block) {
    let x = Self.places - 16
    card.items.append(
      .box(x: x - 0.75, y: top, width: 1.5, height: bottom - top, radius: 0, fill: accent))
    for y in [top, bottom] {
      card.items.append(.dot(x: x, y: y, radius: 3, fill: Look.wash, edge: accent))
    }
  }

  private func draw(change: String, _ block: inout Block) {
    block.height += 13
    block.items.append(
      .dot(x: Self.times + 3, y: block.height - 3, radius: 2.5, fill: accent, edge: nil))
    block.text(
      change, at: Self.times + 14, .regular(9), accent, within: Self.right - Self.times - 14)
    block.height += 5
  }
}

extension Way {
  /// `2 stops: MAD, GRU`.
  fileprivate func stopsAndPlaces(_ words: any Words) -> String {
    layovers.isEmpty ? stops : stops + words.colon + layovers.joined(separator: ", ")
  }
}

extension End {
  /// `Saturday 19 December 2026 (+1)`.
  fileprivate var dayText: String { days == 0 ? date : "\(date) (\(daysMark))" }
}
