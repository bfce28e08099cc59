import Flights
import LocalTime
import Testing

@testable import Agent

@Suite("What was found a moment ago")
struct SearchCacheTests {
  private let now = Instant(seconds: 1_795_464_000)
  private let other = ConversationID([UInt8](repeating: 9, count: 16)).unsafelyUnwrapped

  private func request(_ destination: String) -> [OfferRequest] {
    [
      OfferRequest(
        slices: [
          .init(
            origin: "LHR", destination: destination,
            date: CalendarDate("2026-12-10") ?? CalendarDate(day: 0))
        ], party: Party())
    ]
  }

  private func offer(expires seconds: Int64) -> Offer {
    Offer(
      id: "off", requestID: "orq", owner: Airline(code: "BA", name: "BA"), slices: [],
      total: Money(units: 100, scale: 2, currency: "GBP"), expiresAt: now.adding(seconds: seconds),
      passengers: [])
  }

  @Test("is found again for the same words of the same traveller, for four minutes")
  func same() {
    let cache = SearchCache()
    cache.keep([offer(expires: 1800)], for: request("LIS"), traveller, at: now)
    #expect(cache.offers(traveller, request("LIS"), at: now.adding(seconds: 239))?.count == 1)
    #expect(cache.offers(traveller, request("LIS"), at: now.adding(seconds: 240)) == nil)
    #expect(cache.offers(traveller, request("OPO"), at: now) == nil)
    #expect(cache.offers(other, request("LIS"), at: now) == nil)
    cache.forget(traveller)
    #expect(cache.offers(traveller, request("LIS"), at: now) == nil)
  }

  @Test("is not found where an offer is about to expire, nor where nothing was")
  func expiring() {
    let cache = SearchCache()
    cache.keep(
      [offer(expires: 1800), offer(expires: 650)], for: request("LIS"), traveller, at: now)
    #expect(cache.offers(traveller, request("LIS"), at: now.adding(seconds: 49)) != nil)
    #expect(cache.offers(traveller, request("LIS"), at: now.adding(seconds: 50)) == nil)
    cache.keep([], for: request("OPO"), traveller, at: now)
    #expect(cache.offers(traveller, request("OPO"), at: now) == nil)
  }

  @Test("is not found when the clock was put back behind it")
  func clockPutBack() {
    let cache = SearchCache()
    cache.keep([offer(expires: 1800)], for: request("LIS"), traveller, at: now)
    #expect(cache.offers(traveller, request("LIS"), at: now.adding(seconds: -3600)) == nil)
    #expect(cache.offers(traveller, request("LIS"), at: now) != nil)
  }

  @Test("is forgotten for the oldest when there are too many")
  func limit() {
    let cache = SearchCache(limit: 1)
    cache.keep([offer(expires: 1800)], for: request("LIS"), traveller, at: now)
    cache.keep([offer(expires: 1800)], for: request("LIS"), other, at: now.adding(seconds: 1))
    #expect(cache.offers(traveller, request("LIS"), at: now) == nil)
    #expect(cache.offers(other, request("LIS"), at: now.adding(seconds: 1)) != nil)
  }
}
