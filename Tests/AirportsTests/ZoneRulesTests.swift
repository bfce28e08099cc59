import Foundation
import Testing

@testable import Airports
@testable import LocalTime

/// The zones of all airports, from 2024 to 2030, beside those who read the same rules by other code.
///
/// Python's zoneinfo reads the system's own files: every difference is a fault. It also reads the files of the PyPI package
/// `tzdata` (`scripts/test` puts it in `.build/tzdata`), and so does this program for the test. Where the package or
/// Foundation know other rules than the system, that is printed: the system's rules are the ones that count.
@Suite("The zones of all airports", .enabled(if: FileManager.default.fileExists(atPath: python)))
struct ZoneRulesTests {
  private let system = "/usr/share/zoneinfo"

  @Test("are the system's, to the second of every change")
  func sameAsSystem() throws {
    let rows = try Rules(of: system).rows
    #expect(rows.count > 300)
    for (name, row) in rows {
      let zone = try #require(Zone.named(name), "\(name)")
      for (seconds, offset) in row {
        #expect(zone.offset(at: Instant(seconds: seconds)) == offset, "\(name) at \(seconds)")
      }
      #expect(missed(zone, row) == [], "\(name)")
    }
  }

  @Test("are read right from the files of another release, too")
  func sameAsPackage() throws {
    guard FileManager.default.fileExists(atPath: package) else {
      #expect(ProcessInfo.processInfo.environment["CI"] != "true", "\(package) is missing")
      print("The zones were not compared with PyPI's: \(package) is missing")
      return
    }
    var differences: [String] = []
    for (name, row) in try Rules(of: package).rows {
      let bytes = try #require(readFile(package + "/" + name), "\(name)")
      let rules = try #require(ZoneRules(tzif: bytes), "\(name)")
      let zone = try #require(Zone.named(name), "\(name)")
      for (seconds, offset) in row {
        #expect(rules.type(at: seconds).offset == offset, "\(name) at \(seconds)")
      }
      if row.contains(where: { zone.offset(at: Instant(seconds: $0.seconds)) != $0.offset }) {
        differences.append(name)
      }
    }
    note("PyPI's tzdata", differences)
  }

  @Test("are compared with Foundation's, which may be of another release")
  func besideFoundation() throws {
    var differences: [String] = []
    for (name, row) in try Rules(of: system).rows {
      guard let zone = TimeZone(identifier: name) else {
        differences.append(name)
        continue
      }
      let differs = row.contains {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0.seconds))) != $0.offset
      }
      if differs { differences.append(name) }
    }
    note("Foundation", differences)
  }

  private func note(_ other: String, _ names: [String]) {
    guard !names.isEmpty else { return }
    print("\(other) has other rules than the system for: \(names.sorted().joined(separator: ", "))")
  }

  /// The changes of the zone that the rows show nothing of.
  private func missed(_ zone: Zone, _ row: [(seconds: Int64, offset: Int)]) -> [Int64] {
    let known = Set(row.map(\.seconds))
    return zone.changes(from: Rules.start, to: Rules.end).filter { !known.contains($0) }
  }
}

private let python = "/usr/bin/python3"
private let package = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../.build/tzdata/tzdata/zoneinfo").standardized.path(percentEncoded: false)

extension Zone {
  /// The seconds from which another offset holds, found day by day and then halving.
  fileprivate func changes(from start: Int64, to end: Int64) -> [Int64] {
    var changes: [Int64] = []
    for day in stride(from: start, to: end, by: 86_400) {
      var (low, high) = (day, min(end, day + 86_400))
      func offset(_ seconds: Int64) -> Int { self.offset(at: Instant(seconds: seconds)) }
      guard offset(low) != offset(high) else { continue }
      while high - low > 1 {
        let middle = (low + high) / 2
        if offset(middle) == offset(low) { low = middle } else { high = middle }
      }
      changes.append(high)
    }
    return changes
  }
}

/// What Python's zoneinfo makes of a folder of zones.
private struct Rules {
  /// 2024-01-01 and 2031-01-01.
  static let start: Int64 = 1_704_067_200
  static let end: Int64 = 1_924_992_000

  /// For each zone of an airport the instants (seconds since 1970) and the offsets: a second before, at and after each
  /// change, and noon of the first of each month.
  var rows: [String: [(seconds: Int64, offset: Int)]] = [:]

  init(of folder: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", Self.script, folder, "\(Self.start)", "\(Self.end)"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(Self.zones.joined(separator: "\n").utf8))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ")
      let numbers = parts.dropFirst().compactMap { Int64($0) }
      rows[String(parts[0])] = stride(from: 0, to: numbers.count - 1, by: 2).map {
        (numbers[$0], Int(numbers[$0 + 1]))
      }
    }
  }

  private static var zones: [String] {
    let names = (0..<airportTable.count).compactMap { index in
      Atlas.zone(of: String(decoding: airportTable.key(at: index), as: UTF8.self))
    }
    return Set(names).sorted()
  }

  private static let script = """
    import sys
    from datetime import datetime, timezone
    from zoneinfo import ZoneInfo, reset_tzpath

    reset_tzpath([sys.argv[1]])
    start, end = int(sys.argv[2]), int(sys.argv[3])
    noons = [datetime(year, month, 1, 12, tzinfo=timezone.utc).timestamp()
             for year in range(2024, 2031) for month in range(1, 13)]
    for name in sys.stdin.read().split():
        zone = ZoneInfo(name)

        def offset(seconds):
            moment = datetime.fromtimestamp(seconds, zone)
            return round(moment.utcoffset().total_seconds())

        points = {int(noon) for noon in noons}
        last = offset(start)
        for day in range(start, end, 86400):
            low, high = day, min(end, day + 86400)
            if offset(high) != last:
                while high - low > 1:
                    middle = (low + high) // 2
                    low, high = (middle, high) if offset(middle) == last else (low, middle)
                points |= {high - 1, high, high + 1}
                last = offset(min(end, day + 86400))
        print(name, *(f"{point} {offset(point)}" for point in sorted(points)))
    """
}
