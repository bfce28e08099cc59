// Rules of the system's tzdata, so that an update of the system's package updates this program too.

import Synchronization

/// A time zone of the IANA database, with every change of its offset.
package final class Zone: Sendable {
  /// The IANA name, `Europe/London`.
  package let name: String
  private let rules: ZoneRules

  private init(name: String, rules: ZoneRules) {
    self.name = name
    self.rules = rules
  }

  /// The zone of that IANA name, or nil where the system's tzdata has none; read once per process.
  package static func named(_ name: String) -> Zone? {
    if let zone = cache.withLock({ $0[name] }) { return zone }
    guard isPlain(name), let bytes = readFile("/usr/share/zoneinfo/" + name),
      let rules = ZoneRules(tzif: bytes)
    else { return nil }
    let zone = Zone(name: name, rules: rules)
    return cache.withLock { zones in
      if let known = zones[name] { return known }
      zones[name] = zone
      return zone
    }
  }

  /// Coordinated Universal Time, which needs no file.
  package static let utc = Zone(name: "UTC", rules: .utc)

  /// Seconds east of UTC at that instant.
  package func offset(at instant: Instant) -> Int { rules.type(at: instant.seconds).offset }

  /// `GMT`, `BST`, or a number such as `+0545` where the zone has no letters of its own.
  package func abbreviation(at instant: Instant) -> String {
    rules.type(at: instant.seconds).abbreviation
  }

  /// What the clocks of the zone show at that instant, the seconds dropped.
  package func local(_ instant: Instant) -> LocalDateTime {
    let seconds = Int(instant.seconds) + offset(at: instant)
    return LocalDateTime(minutes: seconds >= 0 ? seconds / 60 : (seconds - 59) / 60)
  }

  /// The instants at which the clocks of the zone show that time: one, none or two.
  package func resolve(_ local: LocalDateTime) -> LocalResolution {
    let seconds = Int64(local.minutes) * 60
    let day: Int64 = 86_400
    let before = rules.type(at: seconds - day * 3 / 2).offset
    let after = rules.type(at: seconds + day * 3 / 2).offset
    guard before != after || rules.changes(from: seconds - day * 3 / 2, to: seconds + day * 3 / 2)
    else { return .unique(Instant(seconds: seconds - Int64(before))) }
    return resolve(seconds, between: seconds - day * 3 / 2, and: seconds + day * 3 / 2)
  }

  /// The instant at which the clocks show that time: in an overlap the earlier one; in a gap the time as it would
  /// have been by the offset before, which the clocks show later by the length of the gap (RFC 5545, 3.3.5).
  package func instant(_ local: LocalDateTime) -> Instant {
    switch resolve(local) {
    case .unique(let instant): instant
    case .overlap(let earlier, _): earlier
    case .gap(let shifted, _): shifted
    }
  }

  private func resolve(_ local: Int64, between start: Int64, and end: Int64) -> LocalResolution {
    var offsets: [Int] = []
    for offset in rules.offsets(from: start, to: end) where !offsets.contains(offset) {
      offsets.append(offset)
    }
    let hits =
      offsets
      .map { local - Int64($0) }
      .filter { Int64(rules.type(at: $0).offset) == local - $0 }
      .sorted()
    if let first = hits.first, let last = hits.last {
      let earlier = Instant(seconds: first)
      return first == last ? .unique(earlier) : .overlap(earlier, Instant(seconds: last))
    }
    return gap(around: local, offsets: offsets)
  }

  /// The two readings of a time that the clocks skip: by the offset before the change, and by the one after.
  private func gap(around local: Int64, offsets: [Int]) -> LocalResolution {
    let smallest = offsets.min() ?? 0
    let largest = offsets.max() ?? 0
    return .gap(
      shifted: Instant(seconds: local - Int64(smallest)),
      before: Instant(seconds: local - Int64(largest)))
  }

  private static let cache = Mutex<[String: Zone]>([:])

  /// Whether the name is made of the letters of IANA names and cannot leave the folder of zones.
  private static func isPlain(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return !name.isEmpty && name.utf8.count < 64
      && parts.allSatisfy { part in
        guard let first = part.first, isLetter(first) else { return false }
        return part.allSatisfy { byte in
          isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
        }
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}

extension Zone: Hashable {
  package static func == (left: Zone, right: Zone) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What a local time means in a zone.
package enum LocalResolution: Hashable, Sendable {
  case unique(Instant)
  /// The clocks skip the time. `shifted` reads it by the offset before the change and lies after the gap;
  /// `before` reads it by the offset after the change and lies before the gap.
  case gap(shifted: Instant, before: Instant)
  /// The clocks show the time twice, the earlier instant first.
  case overlap(Instant, Instant)
}
