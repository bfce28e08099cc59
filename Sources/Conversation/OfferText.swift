import Flights
import LocalTime

// How an offer looks on a phone: WhatsApp's `*bold*` and `_italic_`, one fact a line, no tables.

/// Renders offers in one language.
struct OfferText {
  let phrases: any Phrasebook

  /// One offer as a paragraph; numbered when it is one of several.
  func paragraph(_ offer: Offer, number: Int?, merits: [Merit]) -> String {
    let price = phrases.price(offer.total, travellers: offer.passengers.count)
    let head = (number.map { "\($0). " } ?? "") + price
    let title = ["*\(head)*", unmarked(offer.owner.name)] + merits.map(phrases.merit)
    var lines = [title.joined(separator: " · ")]
    for slice in offer.slices { lines += self.lines(slice) }
    let rules = phrases.rules(offer)
    if !rules.isEmpty { lines.append("_\(rules.joined(separator: " · "))_") }
    return lines.joined(separator: "\n")
  }

  func lines(_ slice: Slice) -> [String] {
    guard let first = slice.segments.first, let last = slice.segments.last else { return [] }
    let flights = slice.segments.map { segment in
      (segment.marketingCarrier.code.map { $0 + " " } ?? "") + segment.flightNumber
    }
    var route = "\(first.origin) \(first.departure.time) → \(last.destination) \(last.arrival.time)"
    let days = first.departure.date.days(until: last.arrival.date)
    if days != 0 { route += " " + phrases.daysLater(days) }
    var facts = [route]
    if let minutes = slice.elapsed { facts.append(phrases.duration(minutes: minutes)) }
    facts.append(phrases.stops(slice.layovers))
    var head = [phrases.shortDate(first.departure.date), unmarked(flights.joined(separator: ", "))]
    let others = operators(slice)
    if !others.isEmpty { head.append(phrases.operated(by: phrases.list(others))) }
    return [head.joined(separator: " · "), facts.joined(separator: " · ")]
  }

  /// The airlines that fly under another one's number.
  private func operators(_ slice: Slice) -> [String] {
    var names: [String] = []
    for segment in slice.segments where segment.operatingCarrier != segment.marketingCarrier {
      let name = unmarked(segment.operatingCarrier.name)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}

/// The text without the marks that WhatsApp would take for formatting.
func unmarked(_ text: String) -> String {
  text.utf8.contains(where: isMark) ? String(text.filter { !"*_~`".contains($0) }) : text
}

private func isMark(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"): true
  default: false
  }
}

/// A traveller's words, short and harmless enough to be said back: no formatting, no markup, and nothing that a phone makes a link of.
func quotable(_ text: String) -> String {
  let text = unmarked(String(text.prefix(200))).replacing(".", with: ". ")
  let words = text.split { $0.isWhitespace || "<>[]{}|\\/".contains($0) }
  let line = words.joined(separator: " ")
  let short = String(line.prefix(40))
  return short.utf16.count > 160 ? "…" : short + (line.count > 40 ? "…" : "")
}

/// The paragraphs as few messages, none longer than WhatsApp should get: 1,500 UTF-16 units.
func messages(_ paragraphs: [String], limit: Int = 1500) -> [String] {
  var messages: [String] = []
  var length = 0
  for paragraph in paragraphs.flatMap({ lines($0, limit: limit - 1) }) {
    let units = units(paragraph)
    if !messages.isEmpty, length + 2 + units < limit {
      messages[messages.count - 1] += "\n\n"
      messages[messages.count - 1] += paragraph
      length += 2 + units
    } else {
      messages.append(paragraph)
      length = units
    }
  }
  return messages
}

/// The text's UTF-16 units: as many as `utf16.count`, which would build an index of the text first.
private func units(_ text: String) -> Int {
  var text = text
  return text.withUTF8 { bytes in
    var units = 0
    for byte in bytes {
      if byte & 0xC0 != 0x80 { units &+= 1 }
      if byte >= 0xF0 { units &+= 1 }
    }
    return units
  }
}

/// The paragraph, or where it is too long pieces of it, cut at line ends, at spaces, or anywhere.
private func lines(_ paragraph: String, limit: Int) -> [String] {
  if paragraph.utf8.count <= limit || units(paragraph) <= limit {
    return paragraph.isEmpty ? [] : [paragraph]
  }
  var rest = paragraph[...]
  var pieces: [String] = []
  while rest.utf16.count > limit {
    let end = rest.utf16.index(rest.startIndex, offsetBy: limit)
    // A character never needs cutting unless it alone is too long.
    var head = rest[..<(String.Index(end, within: paragraph) ?? rest.index(before: rest.endIndex))]
    if let space = head.lastIndex(of: "\n") ?? head.lastIndex(of: " ") { head = head[..<space] }
    if head.isEmpty { break }
    pieces.append(String(head))
    rest = rest[head.endIndex...].drop { $0 == " " || $0 == "\n" }
  }
  return rest.utf16.count > limit || rest.isEmpty ? pieces : pieces + [String(rest)]
}
