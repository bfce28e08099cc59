import Testing

@testable import LocalTime

@Suite("RFC 3339")
struct RFC3339Tests {
  @Test(
    "an instant reads with any offset and prints in UTC",
    arguments: [
      ("2026-11-23T20:00:00Z", "2026-11-23T20:00:00Z", 1_795_464_000_000),
      ("2026-11-23T21:00:00.25+01:00", "2026-11-23T20:00:00.250Z", 1_795_464_000_250),
      ("2026-11-24t01:45:00+05:45", "2026-11-23T20:00:00Z", 1_795_464_000_000),
      ("2026-11-23T12:00:00.1239-08:00", "2026-11-23T20:00:00.123Z", 1_795_464_000_123),
      ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500Z", -500),
      ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", 1_483_228_800_000),
    ] as [(String, String, Int64)])
  func reads(text: String, printed: String, milliseconds: Int64) throws {
    let instant = try #require(Instant(text))
    #expect(instant.milliseconds == milliseconds)
    #expect(instant.description == printed)
  }

  @Test(
    "text that is no instant is refused",
    arguments: [
      "", "2026-11-23", "2026-11-23T20:00:00", "2026-02-30T20:00:00Z", "2026-11-23T24:00:00Z",
      "2026-11-23T20:00:00.Z", "2026-11-23T20:00:00+1:00", "2026-11-23T20:00:00Z ",
      "2026-11-23T20:00:61Z", "2026-11-23 20:00:00Z", "2026-11-23T20:00:00+24:00",
    ])
  func refused(text: String) { #expect(Instant(text) == nil) }

  @Test("the clock runs on")
  func now() throws {
    let first = Instant.now
    #expect(first > (try #require(Instant("2025-01-01T00:00:00Z"))))
    #expect(Instant.now >= first)
  }
}
