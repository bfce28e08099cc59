import HTTPClient
import LocalTime
import Testing

@testable import Duffel

@Suite("Limits of requests over steps of the clock")
struct RateLimitTests {
  private func limits(resetAfter seconds: Int64) -> RateLimits {
    let limits = RateLimits()
    let reset = now.adding(seconds: seconds).description
    let response = HTTPResponse(
      status: 429, headers: [("ratelimit-reset", reset), ("ratelimit-remaining", "0")])
    limits.note(Reply(response, operation: "search"), now)
    return limits
  }

  @Test("a limit holds until it begins anew")
  func usual() {
    #expect(limits(resetAfter: 30).reset("search", now) == now.adding(seconds: 31))
    #expect(limits(resetAfter: 30).reset("search", now.adding(seconds: 31)) == nil)
    #expect(limits(resetAfter: 30).reset("orders", now) == nil)
  }

  @Test("with clocks an hour apart it holds for a minute, and none put back makes it longer")
  func steps() {
    #expect(limits(resetAfter: 3600).reset("search", now) == now.adding(seconds: 61))
    #expect(limits(resetAfter: 30).reset("search", now.adding(seconds: -3600)) == nil)
    #expect(limits(resetAfter: 30).reset("search", now.adding(seconds: 3600)) == nil)
  }
}
