import TestServers

/// Duffel's replies to a search, cut down to what is shown.
enum SampleOffers {
  static func found(_ offers: String...) -> ScriptedHTTPServer.Answer {
    .json(201, #"{"data":{"id":"orq_1","offers":[\#(offers.joined(separator: ","))]}}"#)
  }

  /// The same, later.
  static func slow(_ answer: ScriptedHTTPServer.Answer, by seconds: Double)
    -> ScriptedHTTPServer.Answer
  {
    var answer = answer
    answer.delay = seconds
    return answer
  }

  static func offer(
    _ id: String, total: String, airline: String = "ZZ", name: String = "Duffel Airways",
    departs: String = "2026-11-27T19:25:00", arrives: String = "2026-11-28T00:05:00",
    duration: String = "PT5H40M"
  ) -> String {
    let airline = #"{"id":"arl_1","name":"\#(name)","iata_code":"\#(airline)"}"#
    let origin = place("MUC", "Europe/Berlin")
    let destination = place("LIS", "Europe/Lisbon")
    return """
      {"id":"\(id)","owner":\(airline),"total_amount":"\(total)","total_currency":"EUR",
       "expires_at":"2026-11-23T20:30:00Z","live_mode":false,
       "passengers":[{"id":"pas_1","type":"adult","age":null}],
       "slices":[{"id":"sli_\(id)","origin":\(origin),"destination":\(destination),"duration":"\(duration)",
         "segments":[{"id":"seg_\(id)","origin":\(origin),"destination":\(destination),"duration":"\(duration)",
           "departing_at":"\(departs)","arriving_at":"\(arrives)","stops":[],"aircraft":null,
           "marketing_carrier":\(airline),"marketing_carrier_flight_number":"0042",
           "operating_carrier":\(airline),"passengers":[
             {"passenger_id":"pas_1","cabin_class":"economy","baggages":[{"type":"carry_on","quantity":1}]}]}]}]}
      """
  }

  private static func place(_ code: String, _ zone: String) -> String {
    #"{"id":"arp","type":"airport","name":"\#(code)","iata_code":"\#(code)","time_zone":"\#(zone)"}"#
  }
}

extension ScriptedHTTPServer.Answer {
  static func json(_ status: Int, _ body: String, delay: Double = 0) -> Self {
    Self(status, body, headers: ["Content-Type": "application/json; charset=utf-8"], delay: delay)
  }
}
