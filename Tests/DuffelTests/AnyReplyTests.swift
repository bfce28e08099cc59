import Flights
import Foundation
import LocalTime
import Testing

@testable import Duffel

/// JSON with one of its values exchanged for something odd.
private struct Mutation {
  private static var odd: [Any] {
    [
      NSNull(), "", "x", "-1", "99999999999999999999", "9.999999999", -1, 0, 1e300,
      9_223_372_036_854_775_807, true, [Any](), [String: Any](), "2027-13-45T99:99:99", "P9999999D",
    ]
  }
  private var countdown: Int

  /// The JSON with its value of that number exchanged.
  static func of(_ json: Any, value: Int) throws -> String {
    var mutation = Mutation(countdown: value)
    let data = try JSONSerialization.data(withJSONObject: mutation.exchanged(json))
    return String(decoding: data, as: UTF8.self)
  }

  static func count(of json: Any) -> Int {
    switch json {
    case let object as [String: Any]: 1 + object.values.reduce(0) { $0 + count(of: $1) }
    case let list as [Any]: 1 + list.reduce(0) { $0 + count(of: $1) }
    default: 1
    }
  }

  private mutating func exchanged(_ json: Any) -> Any {
    countdown -= 1
    if countdown == -1 { return Self.odd.randomElement() ?? "" }
    switch json {
    case let object as [String: Any]:
      var result = object
      for key in object.keys.sorted() { result[key] = object[key].map { exchanged($0) } }
      return result
    case let list as [Any]: return list.map { exchanged($0) }
    default: return json
    }
  }
}

@Suite("Replies with anything in them")
struct AnyReplyTests {
  private func each(_ sample: String, rounds: Int = 3, _ body: (String) throws -> Void) throws {
    let json = try JSONSerialization.jsonObject(with: Data(sample.utf8))
    for value in 1..<Mutation.count(of: json) {
      for _ in 0..<rounds { try body(try Mutation.of(json, value: value)) }
    }
  }

  @Test("a 201 is never taken for a refusal, whatever its order looks like")
  func orders() throws {
    let order = Sample.order(
      slices: Sample.slice(Sample.segment(), Sample.segment(id: "seg_2")),
      more: #","airline_initiated_changes":[{"id":"aic_1","added":[]}]"#)
    try each(order) { json in
      switch OrderOutcome(reply(201, Sample.data(json))) {
      case .created, .pending: break
      case .refused, .unknown: Issue.record("\(json)")
      }
    }
  }

  @Test("an offer is shown with what it says or not at all")
  func offers() throws {
    let services =
      #"[{"id":"ase_1","type":"baggage","maximum_quantity":3,"passenger_ids":["pas_1"],"segment_ids":["seg_1"],"total_amount":"21.68","total_currency":"GBP","metadata":{"type":"checked","maximum_weight_kg":23}}]"#
    let more =
      #","payment_requirements":{"requires_instant_payment":false,"payment_required_by":"2026-11-25T10:42:14Z"},"conditions":{"refund_before_departure":{"allowed":true,"penalty_amount":"1.50","penalty_currency":"GBP"}}"#
    try each(Sample.offer(services: services, more: more)) { json in
      guard let wire = try? decode(Wire.Offer.self, json) else { return }
      _ = wire.services
      guard let offer = Offer(wire, requestID: "orq_1") else { return }
      #expect(offer.total.amount == wire.totalAmount || wire.totalAmount.hasPrefix("0"))
      #expect(offer.slices.allSatisfy { !$0.segments.isEmpty && ($0.duration ?? 1) > 0 })
    }
  }

  @Test("an error says something or nothing, and no body of a refusal makes it a sale")
  func errors() throws {
    try each(Sample.error("offer_expired", source: #"{"field":"a","pointer":"/a"}"#)) { json in
      for status in [400, 422, 500, 502, 503, 504] {
        switch OrderOutcome(reply(status, json)) {
        case .created, .pending: Issue.record("\(status) \(json)")
        case .refused, .unknown: break
        }
      }
    }
  }

  @Test("an event is read or not")
  func events() throws {
    try each(
      #"{"id":"wev_1","type":"order.created","live_mode":false,"idempotency_key":"ord_1","created_at":"2020-04-11T15:48:11.642Z","data":{"object":{"order_id":"ord_1"}}}"#
    ) { json in
      if let event = WebhookEvent(Array(json.utf8)) {
        #expect(!event.key.isEmpty || event.id.isEmpty)
      }
    }
  }
}
