import PaymentPage

extension Settings {
  /// Where travellers pay; nil where our balance with the seller does.
  func paymentProvider() throws(SettingsError) -> PaymentAccount? {
    guard let url = self["PAYMENT_URL"] else {
      // Meant to be paid on a page, flights would be given away.
      for name in ["PAYMENT_KEY", "PAYMENT_WEBHOOK_SECRET"] where self[name] != nil {
        throw SettingsError("\(name) is set, but PAYMENT_URL is not")
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
