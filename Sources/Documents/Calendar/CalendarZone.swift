import LocalTime

/// A VTIMEZONE (RFC 5545, 3.6.5) that is exact from the first to the last of the instants it is used for: one observance for each
/// change of the clocks, from the last one before them on.
struct CalendarZone {
  let zone: Zone
  /// Seconds since 1970-01-01T00:00:00Z.
  private var first: Int64
  private var last: Int64

  init(_ zone: Zone, usedAt instant: Instant) {
    self.zone = zone
    first = instant.seconds
    last = instant.seconds
  }

  mutating func use(at instant: Instant) {
    first = min(first, instant.seconds)
    last = max(last, instant.seconds)
  }

  func write(to lines: inout ContentLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", zone.name)
    let changes = changes
    // Where the clocks have not changed for long, what they show at first held from the start.
    let held = changes.first ?? first + 1
    if held > first { Observance(zone, before: held).write(to: &lines) }
    for change in changes {
      Observance(zone, from: change, offsetBefore: offset(at: change - 1)).write(to: &lines)
    }
    lines.add("END", "VTIMEZONE")
  }

  /// The seconds from which another offset holds, found day by day and then halving, in the year and a half before the first use and
  /// up to the last.
  private var changes: [Int64] {
    let day: Int64 = 86_400
    var changes: [Int64] = []
    for start in stride(from: first - 550 * day, through: last, by: Int(day)) {
      var (low, high) = (start, start + day)
      guard offset(at: low) != offset(at: high) else { continue }
      while high - low > 1 {
        let middle = (low + high) / 2
        if offset(at: middle) == offset(at: low) { low = middle } else { high = middle }
      }
      changes.append(high)
    }
    let lastBefore = changes.lastIndex { $0 <= first } ?? 0
    return Array(changes.dropFirst(lastBefore))
  }

  private func offset(at seconds: Int64) -> Int { zone.offset(at: Instant(seconds: seconds)) }
}

/// A time from which another offset holds.
private struct Observance {
  /// Seconds since 1970-01-01T00:00:00Z.
  var start: Int64
  /// Seconds east of UTC.
  var offsetBefore: Int
  var offset: Int
  var name: String

  init(_ zone: Zone, from start: Int64, offsetBefore: Int) {
    let instant = Instant(seconds: start)
    self.start = start
    self.offsetBefore = offsetBefore
    offset = zone.offset(at: instant)
    name = zone.abbreviation(at: instant)
  }

  /// What holds before that second, as if from 1970-01-01T00:00:00 on.
  init(_ zone: Zone, before end: Int64) {
    self.init(zone, from: end - 1, offsetBefore: zone.offset(at: Instant(seconds: end - 1)))
    start = -Int64(offset)
  }

  func write(to lines: inout ContentLines) {
    // Clocks put forward show daylight saving time; whoever reads the offsets needs no more than that.
    let kind = offset > offsetBefore ? "DAYLIGHT" : "STANDARD"
    lines.add("BEGIN", kind)
    let onset = Zone.utc.local(Instant(seconds: start + Int64(offsetBefore)))
    let second = Int(start) + offsetBefore - onset.minutes * 60
    lines.add("DTSTART", basic(onset, second: second))
    lines.add("TZOFFSETFROM", digits(offset: offsetBefore))
    lines.add("TZOFFSETTO", digits(offset: offset))
    lines.add("TZNAME", text: name)
    lines.add("END", kind)
  }

  /// `+0530`, with seconds only where there are some (3.3.14).
  private func digits(offset: Int) -> String {
    let size = abs(offset)
    let parts = [size / 3600, size / 60 % 60, size % 60]
    let numbers = (parts[2] == 0 ? parts.dropLast() : parts).map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (offset < 0 ? "-" : "+") + numbers.joined()
  }
}
