import Duffel

/// Who sells flights.
enum Seller {
  case duffel(Duffel.Account)
  /// Demonstration flights.
  case timetable
}

extension Settings {
  /// Who sells, by `FLIGHTS`; where that is not set, Duffel when there is a token.
  ///
  /// - Parameter isForTravellers: Whether travellers may see the flights: invented ones are then to be asked for by name.
  func seller(isForTravellers: Bool = true) throws(SettingsError) -> Seller {
    switch self["FLIGHTS"] {
    case "timetable": return .timetable
    case nil where self["DUFFEL_ACCESS_TOKEN"] == nil:
      if isForTravellers, self["TWILIO_API_URL"] == "https://api.twilio.com" {
        throw SettingsError(
          "FLIGHTS is not set: with Twilio's real address demonstration flights are shown only when "
            + "FLIGHTS=timetable says so; Duffel's need DUFFEL_ACCESS_TOKEN")
      }
      return .timetable
    default: return .duffel(try duffel())
    }
  }

  /// How long airlines have to answer a search: less than a webhook waits, so that the offers can usually go back in its answer.
  var supplierTimeout: Duration {
    min(max(.milliseconds(number("REPLY_DEADLINE_MS") - 2000), .seconds(2)), .seconds(12))
  }

  private func duffel() throws(SettingsError) -> Duffel.Account {
    guard
      let account = Duffel.Account(
        token: try required("DUFFEL_ACCESS_TOKEN"), url: try required("DUFFEL_URL"),
        allowsLive: self["DUFFEL_ALLOW_LIVE"] == "true")
    else {
      throw SettingsError(
        "DUFFEL_ACCESS_TOKEN is no token for tests (duffel_test_...): flights and orders would be real; "
          + "DUFFEL_ALLOW_LIVE=true says that they may be")
    }
    return account
  }
}
