import Duffel
import Flights
import Foundation
import LocalTime
import Testing
import Timetable

@testable import StandIns

@Suite("The stand-in for Duffel: searches and offers", .timeLimit(.minutes(2)))
struct DuffelShoppingTests {
  @Test("a search finds what the timetable has, at its prices")
  func search() async throws {
    try await withDuffel { world in
      let party = Party(adults: 2, children: [7], infants: [1])
      let request = OfferRequest(
        slices: [world.wish(), world.wish("MAD-LHR", days: 7)], party: party, maximumStops: 1)
      let offers = try await world.seller.search(request, world.now)
      let own = try await Timetable.provider(book: nil).search(request, world.now)
      #expect(!offers.isEmpty)
      #expect(offers.map(\.total) == own.map(\.total))
      #expect(offers.map(\.slices) == own.map(\.slices))
      #expect(offers.map(\.conditions) == own.map(\.conditions))
      #expect(offers.map(\.payment) == own.map(\.payment))
      #expect(offers.map(\.needsIdentityDocuments) == own.map(\.needsIdentityDocuments))
      #expect(offers[0].passengers.map(\.kind) == [.adult, .adult, .child, .infant])
      #expect(offers.allSatisfy { $0.expiresAt > world.now })
    }
  }

  @Test("cities, times of day and cabins are searched for")
  func wishes() async throws {
    try await withDuffel { world in
      var wish = world.wish("LON-NYC")
      wish.departure = TimeWindow(from: ClockTime(hour: 9), to: ClockTime(hour: 18))
      let request = OfferRequest(slices: [wish], party: Party(), cabin: .business)
      let offers = try await world.seller.search(request, world.now)
      #expect(!offers.isEmpty)
      for offer in offers {
        #expect(offer.slices[0].segments[0].cabin == .business)
        #expect((9...18).contains(offer.slices[0].segments[0].departure.time.hour))
      }
    }
  }

  @Test("an offer is read again at the same price, with bags under ids that are new each time")
  func reprice() async throws {
    try await withDuffel { world in
      let offer = try #require(try await world.offers().first)
      #expect(try await world.seller.reprice(offer, world.now) == offer)
      let bags = try await world.seller.services(offer.id)
      let again = try await world.seller.services(offer.id)
      #expect(bags.count == 1)
      #expect(bags[0].kind == .bag(.init(isChecked: true, maximumWeight: 23)))
      #expect(bags[0].id != again[0].id)
      #expect(bags[0].isSame(as: again[0]))
      #expect(bags[0].price == again[0].price)
    }
  }

  @Test("offers come in pages")
  func pages() async throws {
    try await withDuffel { world in
      let wire = Wire.NewOfferRequest(OfferRequest(slices: [world.wish()], party: Party()))
      let search = try await world.api.createOfferRequest(
        wire, supplierTimeout: .seconds(5), returnsOffers: false)
      #expect(search.offers == nil)
      let all = try await world.api.offers(ofRequest: search.id).offers
      let first = try await world.api.offers(ofRequest: search.id, limit: 3)
      let cursor = try #require(first.after)
      #expect(cursor.contains("="))
      let rest = try await world.api.offers(ofRequest: search.id, limit: 200, after: cursor)
      #expect(first.offers.map(\.id) + rest.offers.map(\.id) == all.map(\.id))
      #expect(rest.after == nil)
      let read = try await world.api.offerRequest(search.id)
      #expect(read.offers?.elements.count == all.count)
      let fast = try await world.api.offers(ofRequest: search.id, sortedBy: .duration).offers
      #expect(Set(fast.map(\.id)) == Set(all.map(\.id)))
    }
  }

  @Test("each flight has a map of its seats, some of them taken")
  func seats() async throws {
    try await withDuffel { world in
      let offer = try #require(
        try await world.offers("LHR-MAD", party: Party(adults: 2, infants: [0])).first)
      let maps = try await world.seller.seatMaps(offer.id)
      #expect(maps.map(\.flight) == Array(offer.slices.flatMap(\.segments).indices))
      let seats = maps[0].seats
      #expect(seats.contains { $0.isFree } && seats.contains { !$0.isFree })
      #expect(seats.first { $0.isFree }?.services.count == 2)
    }
  }

  @Test("places are suggested by the beginning of their names and by where they are")
  func places() async throws {
    try await withDuffel { world in
      let named = try await world.api.placeSuggestions(name: "heathr")
      #expect(named.first?.iataCode == "LHR")
      #expect(named.first?.timeZone == "Europe/London")
      let city = try await world.api.placeSuggestions(name: "London")
      #expect(city.first?.type == "city")
      #expect(city.first?.timeZone == nil)
      #expect(city.first?.airports?.contains { $0.iataCode == "LGW" } == true)
      let near = try await world.api.placeSuggestions(
        latitude: 51.47, longitude: -0.45, radius: 10_000)
      #expect(near.map(\.iataCode) == ["LHR"])
      #expect(
        try await world.api.placeSuggestions(latitude: 0, longitude: -30, radius: 10_000) == [])
    }
  }

  @Test("who asks without a token, with another one, or in another version is refused")
  func access() async throws {
    try await withDuffel { world in
      func code(_ headers: (String, String)...) async throws -> String {
        let reply = try await world.raw("GET", "/air/airlines", headers: headers)
        let body = try #require(JSON(decoding: Data(reply.body)))
        #expect(body["meta"]["status"].integer == reply.status)
        #expect(body["meta"]["request_id"].text == reply["x-request-id"])
        let error = body["errors"].list?.first ?? .null
        return "\(reply.status) \(error["type"].text ?? "") \(error["code"].text ?? "")"
      }
      let token = ("Authorization", "Bearer " + DuffelWorld.token)
      #expect(try await code() == "401 authentication_error missing_authorization_header")
      #expect(
        try await code(("Authorization", "Bearer x"))
          == "401 authentication_error access_token_not_found")
      #expect(try await code(token) == "400 invalid_request_error missing_version_header")
      #expect(
        try await code(token, ("Duffel-Version", "v1"))
          == "400 invalid_request_error unsupported_version")
      try await world.api.probe()
    }
  }

  @Test("what is missing in a request is named by its pointer")
  func validation() async throws {
    try await withDuffel { world in
      let wire = Wire.NewOfferRequest(
        OfferRequest(slices: [world.wish("LHR-QQQ")], party: Party()))
      do throws(Duffel.Failure) {
        _ = try await world.api.createOfferRequest(wire, supplierTimeout: .seconds(5))
        Issue.record("there is no such place")
      } catch {
        #expect(error.status == 422)
        #expect(error.type == "validation_error")
        #expect(
          error.problems.first?.source
            == .field(name: "destination", pointer: "/slices/0/destination"))
      }
    }
  }

  @Test("who asks too often is told until when")
  func limits() async throws {
    var account = DuffelTestAccount()
    account.requestsPerMinute = 2
    try await withDuffel(account) { world in
      let first = try await world.rawAPI("/air/airlines")
      #expect(first["ratelimit-limit"] == "2" && first["ratelimit-remaining"] == "1")
      let reset = try #require(first["ratelimit-reset"].flatMap { Instant(rfc2822: $0) })
      #expect((50...61).contains(reset.seconds - world.now.seconds))
      _ = try await world.rawAPI("/air/airlines")
      #expect(try await world.rawAPI("/air/airlines").status == 429)
      #expect(try await world.rawAPI("/places/suggestions?name=x").status == 200)
    }
  }

  @Test("a reply is zipped for who asks for that")
  func gzip() async throws {
    try await withDuffel { world in
      let reply = try await world.rawAPI("/air/airlines")
      #expect(reply["content-encoding"] == "gzip")
      #expect(JSON(decoding: Data(reply.body))?["data"].list?.count == 1)
    }
    let wrapped = Gzip.wrap(Array("123456789".utf8))
    #expect(wrapped.suffix(8) == [0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0])
    let long = Gzip.wrap([UInt8](repeating: 1, count: 70_000))
    #expect(long.count == 70_028)
  }
}
