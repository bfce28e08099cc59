import Duffel
import Flights
import Foundation
import LocalTime
import Testing

@testable import StandIns

/// Recorded replies, where they are there.
private enum Recording {
  static func json(_ path: String) -> JSON? {
    let folder = "/work/shared/duffel-fixtures/"
    return FileManager.default.contents(atPath: folder + path).flatMap { JSON(decoding: $0) }
  }

  static var isThere: Bool { json("js-v2-mocks/Orders/mockOrder.json") != nil }
}

extension JSON {
  /// The paths of all keys; what is null or empty says nothing about what is below it.
  fileprivate func keys(_ path: String = "") -> Set<String> {
    switch self {
    case .object(let members):
      Set(members.keys.map { path + "/" + $0 }).union(
        members.flatMap { $1.keys(path + "/" + $0) })
    case .list(let elements): Set(elements.flatMap { $0.keys(path) })
    default: []
    }
  }
}

@Suite(
  "The stand-in for Duffel: the shape of its replies", .enabled(if: Recording.isThere),
  .timeLimit(.minutes(2)))
struct DuffelShapeTests {
  /// The recorded keys that are missing from our reply.
  private func missing(
    _ recorded: JSON, _ ours: JSON, but known: Set<String> = []
  ) -> Set<String> {
    let keys = ours.keys()
    return recorded.keys().filter { key in
      let parents = key.split(separator: "/").dropLast()
      let parent = parents.reduce("") { $0 + "/" + $1 }
      let isBelowNull = !parents.isEmpty && !keys.contains { $0.hasPrefix(parent + "/") }
      return !keys.contains(key) && !isBelowNull && !known.contains { key.contains($0) }
    }
  }

  private func read(_ world: DuffelWorld, _ path: String) async throws -> JSON {
    let reply = try await world.rawAPI(path)
    return try #require(JSON(decoding: Data(reply.body)))["data"]
  }

  @Test("a search and its offers have the recorded keys")
  func offers() async throws {
    try await withDuffel { world in
      let offer = try #require(try await world.offers("LON-PAR").first)
      let search = try await read(world, "/air/offer_requests/\(offer.requestID)")
      let file = "components/offer-requests/orq_0000Ab7taNqbK8y5YqW6Zk.json"
      let recorded = try #require(Recording.json(file))
      // Words of version 1.
      let old: Set = [
        "allowed_passenger_identity_document_types", "/segments/passengers/conditions",
      ]
      #expect(missing(recorded, search, but: old) == [])
      let sold = try await read(world, "/air/offers/\(offer.id)?return_available_services=true")
      let other = try #require(
        Recording.json("components/offers/off_0000AeTBGutRgqHe0r53Dx.json"))
      let rare: Set = ["merchant_copy", "terms_and_conditions_url", "refund_amount"]
      #expect(missing(other, sold, but: old.union(rare)) == [])
    }
  }

  @Test("seat maps have the recorded keys")
  func seatMaps() async throws {
    try await withDuffel { world in
      let offer = try #require(try await world.offers().first)
      let maps = try await read(world, "/air/seat_maps?offer_id=\(offer.id)")
      let file = "components/seat-maps/off_0000Adw9MD7yDHXIXxdjfG.json"
      #expect(missing(try #require(Recording.json(file)), maps) == [])
    }
  }

  @Test("orders and what becomes of them have the keys of Duffel's own examples")
  func orders() async throws {
    try await withDuffel { world in
      let order = try await world.order(try await world.flexible())
      func check(_ path: String, _ file: String, but known: Set<String> = []) async throws {
        let recorded = try #require(Recording.json("js-v2-mocks/" + file))
        let left = missing(recorded, try await read(world, path), but: known)
        #expect(left == [], "\(file)")
      }
      try await check("/air/orders/\(order.id)", "Orders/mockOrder.json", but: ["customer_prefs"])
      let quote = try await world.seller.quoteCancellation(order.id, world.now)
      try await check(
        "/air/order_cancellations/\(quote.id)", "OrderCancellations/mockOrderCancellation.json")
      let change = try #require(
        try await world.seller.changeOffers(
          order.id, 1, world.wish("FRA-LHR", days: 9), world.now
        ).first)
      try await check(
        "/air/order_change_offers/\(change.id)", "OrderChangeOffers/mockOrderChangeOffer.json")
      await world.duffel.delay(order.id, minutes: 20)
      try await check(
        "/air/airline_initiated_changes?order_id=\(order.id)",
        "AirlineInitiatedChanges/mockAirlineInitiatedChange.json")
    }
  }
}
