import Testing

@testable import LocalTime

private func zone(_ name: String) throws -> Zone { try #require(Zone.named(name)) }

private func local(_ text: String) throws -> LocalDateTime {
  let parts = text.split(separator: " ").map(String.init)
  return LocalDateTime(
    try #require(CalendarDate(parts[0])), try #require(ClockTime(parts[1])))
}

private func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }

@Suite("Zones")
struct ZoneTests {
  @Test("offsets agree with Python's zoneinfo, past, present and by the footer's rule")
  func offsetsAgree() throws {
    for row in offsets {
      let found = try zone(row.zone).offset(at: Instant(seconds: row.seconds))
      #expect(found == row.offset, "\(row.zone) at \(row.seconds)")
    }
  }

  @Test(
    "a time that the clocks skip is read by the offset before, later by the gap",
    arguments: [
      ("Europe/London", "2026-03-29 01:30", "2026-03-29T01:30:00Z", "2026-03-29T00:30:00Z"),
      ("America/New_York", "2026-03-08 02:30", "2026-03-08T07:30:00Z", "2026-03-08T06:30:00Z"),
      ("Australia/Lord_Howe", "2026-10-04 02:10", "2026-10-03T15:40:00Z", "2026-10-03T15:10:00Z"),
      ("America/Santiago", "2026-09-06 00:30", "2026-09-06T04:30:00Z", "2026-09-06T03:30:00Z"),
      ("America/New_York", "2040-03-11 02:30", "2040-03-11T07:30:00Z", "2040-03-11T06:30:00Z"),
      ("Pacific/Apia", "2011-12-30 12:00", "2011-12-30T22:00:00Z", "2011-12-29T22:00:00Z"),
    ])
  func gaps(name: String, time: String, shifted: String, before: String) throws {
    let zone = try zone(name)
    let time = try local(time)
    #expect(
      zone.resolve(time) == .gap(shifted: try instant(shifted), before: try instant(before)))
    #expect(zone.instant(time) == (try instant(shifted)))
  }

  @Test(
    "a time that the clocks show twice is the earlier of the two",
    arguments: [
      ("Europe/London", "2026-10-25 01:30", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"),
      ("America/New_York", "2040-11-04 01:15", "2040-11-04T05:15:00Z", "2040-11-04T06:15:00Z"),
      ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45:00Z", "2026-04-04T15:15:00Z"),
      ("Australia/Sydney", "2026-04-05 02:30", "2026-04-04T15:30:00Z", "2026-04-04T16:30:00Z"),
    ])
  func overlaps(name: String, time: String, earlier: String, later: String) throws {
    let zone = try zone(name)
    let time = try local(time)
    #expect(zone.resolve(time) == .overlap(try instant(earlier), try instant(later)))
    #expect(zone.instant(time) == (try instant(earlier)))
  }

  @Test(
    "every other time is one instant, up to the minute of a change",
    arguments: [
      ("Asia/Kathmandu", "2026-11-23 12:00", "2026-11-23T06:15:00Z"),
      ("Europe/London", "2026-03-29 00:59", "2026-03-29T00:59:00Z"),
      ("Europe/London", "2026-03-29 02:00", "2026-03-29T01:00:00Z"),
      ("Europe/London", "2026-10-25 00:59", "2026-10-24T23:59:00Z"),
      ("Europe/London", "2026-10-25 02:00", "2026-10-25T02:00:00Z"),
      ("Pacific/Apia", "2011-12-29 23:59", "2011-12-30T09:59:00Z"),
      ("Pacific/Apia", "2011-12-31 00:00", "2011-12-30T10:00:00Z"),
      ("Pacific/Kiritimati", "2026-01-01 00:00", "2025-12-31T10:00:00Z"),
      ("Pacific/Pago_Pago", "2026-01-01 00:00", "2026-01-01T11:00:00Z"),
    ])
  func unique(name: String, time: String, expected: String) throws {
    let zone = try zone(name)
    let time = try local(time)
    #expect(zone.resolve(time) == .unique(try instant(expected)))
    #expect(zone.local(try instant(expected)) == time)
  }

  @Test("the abbreviation is that of the season")
  func abbreviations() throws {
    let london = try zone("Europe/London")
    #expect(london.abbreviation(at: try instant("2026-07-01T12:00:00Z")) == "BST")
    #expect(london.abbreviation(at: try instant("2045-01-01T12:00:00Z")) == "GMT")
    #expect(try zone("Asia/Kathmandu").abbreviation(at: Instant(seconds: 0)) == "+0530")
  }

  @Test(
    "a name that is no zone or leaves the folder of zones is refused",
    arguments: [
      "", "Mars/Olympus", "../etc/passwd", "Europe/../Europe/London", "/Europe/London", "Europe",
      "Europe/London/", "zone.tab", "Europe//London", "Europe/Lond\0on",
    ])
  func refused(name: String) { #expect(Zone.named(name) == nil) }

  @Test("a zone is read once")
  func cached() throws {
    #expect(try zone("Asia/Tokyo") === zone("Asia/Tokyo"))
    #expect(Zone.utc.offset(at: .now) == 0)
  }

  @Test("a cut file is refused, wherever it is cut")
  func cutFiles() throws {
    let bytes = try #require(readFile("/usr/share/zoneinfo/Europe/London"))
    #expect(ZoneRules(tzif: bytes) != nil)
    for length in stride(from: 0, to: bytes.count - 100, by: 7) {
      #expect(ZoneRules(tzif: Array(bytes[..<length])) == nil)
    }
  }
}

@Suite("Rules of POSIX")
struct PosixRuleTests {
  @Test("a rule of three kinds of days changes on them")
  func days() throws {
    let summer = try instant("2027-07-01T00:00:00Z").seconds
    let winter = try instant("2027-01-10T00:00:00Z").seconds
    for text in ["AAA3BBB,M3.2.0/2,M11.1.0/2", "AAA3BBB,J60/0,J300", "<AAA>3<BBB>2,59,299/-1"] {
      let rule = try #require(PosixRule(Array(text.utf8)[...]), "\(text)")
      #expect(rule.type(at: summer).offset == -7200, "\(text)")
      #expect(rule.type(at: winter).offset == -10_800, "\(text)")
      #expect(rule.changes(from: winter, to: summer))
      #expect(!rule.changes(from: winter, to: winter + 86_400))
    }
  }

  @Test(
    "text that is no rule is refused",
    arguments: ["", "A", "AAA", "AAA3BBB,M13.1.0,M1.1.0", "<AAA3"])
  func refused(text: String) { #expect(PosixRule(Array(text.utf8)[...]) == nil) }
}
