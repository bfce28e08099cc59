import Testing

@testable import LocalTime

@Suite("RFC 2822")
struct RFC2822Tests {
  @Test(
    "a date reads with any offset, with and without its weekday and its seconds",
    arguments: [
      ("Mon, 23 Nov 2026 20:00:00 +0000", "2026-11-23T20:00:00Z"),
      ("Mon, 23 Nov 2026 21:30:07 +0130", "2026-11-23T20:00:07Z"),
      ("Tue, 24 Nov 2026 01:00:00 -0800", "2026-11-24T09:00:00Z"),
      ("1 Jan 2027 00:00 +0100", "2026-12-31T23:00:00Z"),
      ("Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00Z"),
      ("Sat, 31 Dec 2016 23:59:60 +0000", "2017-01-01T00:00:00Z"),
      ("Thu, 29 Feb 2024 12:00:00 +0000", "2024-02-29T12:00:00Z"),
    ])
  func reads(text: String, instant: String) throws {
    let expected = try #require(Instant(instant))
    #expect(Instant(rfc2822: text) == expected)
  }

  @Test(
    "text that is no such date is refused",
    arguments: [
      "", "Mon,", "23 Nov 2026", "Tue, 23 Nov 2026 20:00:00 +0000",
      "Mon, 23 nov 2026 20:00:00 +0000", "Mon, 23 Nov 26 20:00:00 +0000",
      "Mon, 31 Nov 2026 20:00:00 +0000", "Mon, 23 Nov 2026 24:00:00 +0000",
      "Mon, 23 Nov 2026 20:00:61 +0000", "Mon, 23 Nov 2026 20:00:0 +0000",
      "Mon, 23 Nov 2026 20:00:00 +00:00", "Mon, 23 Nov 2026 20:00:00 +0060",
      "Mon, 23 Nov 2026 20:00:00 CET", "Mon, 23 Nov 2026 20:00:00 +0000 (UTC)",
      "Mon,  23 Nov 2026 20:00:00 +0000", "Mon, +3 Nov 2026 20:00:00 +0000",
      "2026-11-23T20:00:00Z", "Sun, 29 Feb 2026 12:00:00 +0000",
    ])
  func refused(text: String) { #expect(Instant(rfc2822: text) == nil) }
}
