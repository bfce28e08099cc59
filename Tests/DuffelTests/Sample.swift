import Flights
import Foundation
import HTTPClient
import LocalTime
import Testing

@testable import Duffel

func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
  try JSONDecoder().decode(type, from: Data(json.utf8))
}

func pounds(_ amount: String) throws -> Money { try #require(Money(amount, currency: "GBP")) }

/// A Monday in November 2026.
let now = Instant(seconds: 1_795_435_200)

/// Replies in the shape of recorded ones, cut down to what matters.
enum Sample {
  static func place(_ code: String, _ zone: String) -> String {
    #"{"id":"arp","type":"airport","name":"\#(code)","iata_code":"\#(code)","time_zone":"\#(zone)","city":null,"city_name":null}"#
  }

  static let airline =
    #"{"id":"arl_1","name":"Duffel Airways","iata_code":"ZZ","logo_symbol_url":null}"#

  static func segment(
    id: String = "seg_1", from: String = "LHR", to: String = "JFK", number: String = "0123",
    at start: String = "2027-01-15T09:45:00", until end: String = "2027-01-15T12:53:00",
    baggages: String = #"[{"type":"checked","quantity":1},{"type":"carry_on","quantity":1}]"#,
    passengers: [String] = ["pas_1"]
  ) -> String {
    let travellers = passengers.map {
      #"{"passenger_id":"\#($0)","cabin_class":"economy","cabin_class_marketing_name":"Economy","baggages":\#(baggages)}"#
    }
    return """
      {"id":"\(id)","origin":\(place(from, "Europe/London")),"destination":\(place(to, "America/New_York")),
       "departing_at":"\(start)","arriving_at":"\(end)","duration":"PT8H8M","distance":null,"stops":[],
       "origin_terminal":"5","destination_terminal":null,"aircraft":null,"something_new":{"a":[1]},
       "marketing_carrier":\(airline),"marketing_carrier_flight_number":"\(number)",
       "operating_carrier":{"id":"arl_2","name":"British Airways","iata_code":"BA"},
       "operating_carrier_flight_number":null,"passengers":[\(travellers.joined(separator: ","))]}
      """
  }

  static func slice(id: String = "sli_1", _ segments: String...) -> String {
    """
    {"id":"\(id)","origin":\(place("LHR", "Europe/London")),"destination":\(place("JFK", "America/New_York")),
     "origin_type":"airport","destination_type":"airport","duration":"PT8H8M","fare_brand_name":"Basic",
     "conditions":null,"segments":[\(segments.joined(separator: ","))]}
    """
  }

  static func offer(
    id: String = "off_1", total: String = "300", expires: String = "2027-01-01T00:00:00.123456Z",
    slices: String = slice(segment()),
    passengers: String = #"[{"id":"pas_1","type":"adult","age":null}]"#,
    services: String = "null", more: String = ""
  ) -> String {
    """
    {"id":"\(id)","owner":\(airline),"slices":[\(slices)],"passengers":\(passengers),
     "total_amount":"\(total)","total_currency":"GBP","expires_at":"\(expires)","live_mode":false,
     "available_services":\(services)\(more)}
    """
  }

  static func order(
    id: String = "ord_1", offer: String = "off_1", reference: String = #""RZPNX8""#,
    total: String = "300", awaits: Bool = false, paid: String = #""2026-11-23T12:00:01Z""#,
    cancelled: String = "null", slices: String = slice(segment()), more: String = ""
  ) -> String {
    """
    {"id":"\(id)","booking_reference":\(reference),"offer_id":"\(offer)","type":"instant","owner":\(airline),
     "slices":[\(slices)],"passengers":[{"id":"pas_1","type":"adult","given_name":"Ada","family_name":"Lovelace"}],
     "services":[],"documents":[{"type":"electronic_ticket","unique_identifier":"125","passenger_ids":["pas_1"]}],
     "payment_status":{"awaiting_payment":\(awaits),"paid_at":\(paid),"payment_required_by":null},
     "total_amount":"\(total)","total_currency":"GBP","available_actions":["cancel","change","teleport"],
     "cancelled_at":\(cancelled),"created_at":"2026-11-23T12:00:00.545Z","live_mode":false,
     "metadata":{"operation_id":"op-1","number":7,"nothing":null}\(more)}
    """
  }

  static func data(_ value: String, meta: String = "null") -> String {
    #"{"data":\#(value),"meta":\#(meta)}"#
  }

  static func error(
    _ code: String, type: String = "invalid_state_error", status: Int = 422,
    source: String = "null"
  ) -> String {
    #"{"errors":[{"type":"\#(type)","code":"\#(code)","title":"T","message":"M","source":\#(source)}],"meta":{"status":\#(status),"request_id":"req_1"}}"#
  }

  static let details = PassengerDetails(
    passengerID: "pas_1", givenName: "Amelia", familyName: "Earhart",
    bornOn: CalendarDate(day: 6413), gender: .female, title: .mrs, email: "amelia@example.org",
    phone: "+442080160509")

  static func request(
    kind: OrderRequest.Kind = .instant, total: String = "300", services: [ChosenService] = []
  ) throws -> OrderRequest {
    OrderRequest(
      operationID: "op-1", kind: kind, offerID: "off_1", total: try pounds(total),
      passengers: [details], services: services)
  }
}

func reply(
  _ status: Int, _ body: String, type: String = "application/json; charset=utf-8",
  headers: [(String, String)] = []
) -> Reply {
  Reply(
    HTTPResponse(
      status: status, headers: [("Content-Type", type)] + headers, body: Array(body.utf8)),
    operation: "POST /air/orders")
}
