import PaymentPage

extension Settings {
  /// Where travellers pay; nil where our balance with the seller does.
  func paymentProvider() throws(SettingsError) -> PaymentAccount? {
    guard let url = self["PAYMENT_URL"] else {
      // Meant to be paid on a page, flights would be given away.
      for name in ["PAYMENT_KEY", "PAYMENT_WEBHOOK_SECRET"] where self[name] != nil {
        throw SettingsError("\(name) is set, but PAYMENT_URL is not")
      }
      if case .duffel(let account) = try seller(isForTravellers: false), account.isLive,
        self["PAY_FROM_BALANCE"] != "true"
      {
        throw SettingsError(
          "PAYMENT_URL is not set: real flights would be paid from the balance at Duffel; "
            + "PAY_FROM_BALANCE=true says that they may be")
      }
      return nil
    }
    return PaymentAccount(key: try required("PAYMENT_KEY"), url: url)
  }

  /// The secrets of a setting that holds two while one is replaced.
  func secrets(_ name: String) -> [String] {
    self[name]?.split(separator: ",").map(String.init) ?? []
  }
}
