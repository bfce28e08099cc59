import Foundation
import Testing

@testable import TravelAgent

@Suite("The settings")
struct SettingsTests {
  private static let real = ["TWILIO_API_URL": "https://api.twilio.com"]
  private static let played = ["TWILIO_API_URL": "http://127.0.0.1:9"]

  private func refusal(_ body: () throws(SettingsError) -> Void) -> String? {
    do throws(SettingsError) {
      try body()
      return nil
    } catch { return error.description }
  }

  private func seller(
    _ environment: [String: String], isForTravellers: Bool = true
  ) throws(SettingsError) -> String {
    let settings = try Settings(environment: environment)
    switch try settings.seller(isForTravellers: isForTravellers) {
    case .timetable: return "timetable"
    case .duffel(let account): return account.isLive ? "live" : "test"
    }
  }

  @Test("limits have defaults, and 0 is none")
  func limits() throws {
    let standard = try Settings(environment: [:]).allowances
    #expect(standard.messagesPerMinute == 20)
    #expect(standard.modelCallsPerHour == 60 && standard.modelCallsPerDay == 20_000)
    #expect(standard.searchesPerHour == 60 && standard.searchesPerDay == 5000)
    let none = try Settings(environment: ["LIMIT_SEARCHES_PER_DAY": "0"]).allowances
    #expect(none.searchesPerDay == 0)
    #expect(
      refusal { () throws(SettingsError) in
        _ = try Settings(environment: ["LIMIT_SEARCHES_PER_WEEK": "1"])
      } == "the environment sets LIMIT_SEARCHES_PER_WEEK, which is no setting")
  }

  @Test("PostgreSQL keeps a turn waiting for less time than a webhook waits")
  func storeLimit() throws {
    for (deadline, limit) in [("8000", 4000), ("14000", 4000), ("2000", 1000)] {
      let settings = try Settings(environment: ["REPLY_DEADLINE_MS": deadline])
      #expect(settings.storeLimit == .milliseconds(limit))
    }
  }

  // MARK: Who sells

  @Test("Duffel sells when there is a token, else the timetable, unless FLIGHTS says otherwise")
  func seller() throws {
    let token = ["DUFFEL_ACCESS_TOKEN": "duffel_test_x"]
    #expect(try seller(Self.played) == "timetable")
    #expect(try seller(Self.played.merging(token) { $1 }) == "test")
    #expect(try seller(Self.real.merging(token) { $1 }) == "test")
    #expect(try seller(token.merging(["FLIGHTS": "duffel"]) { $1 }) == "test")
    #expect(try seller(token.merging(["FLIGHTS": "timetable"]) { $1 }) == "timetable")
    #expect(try seller(Self.real.merging(["FLIGHTS": "timetable"]) { $1 }) == "timetable")
  }

  @Test("with Twilio's real address invented flights have to be asked for, but not in the terminal")
  func invented() throws {
    #expect(
      refusal { () throws(SettingsError) in _ = try seller(Self.real) }
        == "FLIGHTS is not set: with Twilio's real address demonstration flights are shown only when "
        + "FLIGHTS=timetable says so; Duffel's need DUFFEL_ACCESS_TOKEN")
    #expect(try seller(Self.real, isForTravellers: false) == "timetable")
  }

  @Test("Duffel does not sell without a token, nor with a live one unless that is allowed")
  func tokens() throws {
    #expect(
      refusal { () throws(SettingsError) in _ = try seller(["FLIGHTS": "duffel"]) }
        == "DUFFEL_ACCESS_TOKEN is not set: Duffel's token: with duffel_test_... its flights are invented"
    )
    var live = ["DUFFEL_ACCESS_TOKEN": "duffel_live_x"]
    for allowed in [nil, "false"] {
      live["DUFFEL_ALLOW_LIVE"] = allowed
      for isForTravellers in [true, false] {
        #expect(
          refusal { () throws(SettingsError) in
            _ = try seller(live, isForTravellers: isForTravellers)
          }
            == "DUFFEL_ACCESS_TOKEN is no token for tests (duffel_test_...): flights and orders would be real; "
            + "DUFFEL_ALLOW_LIVE=true says that they may be")
      }
    }
    live["DUFFEL_ALLOW_LIVE"] = "true"
    #expect(try seller(live) == "live")
    live["DUFFEL_ALLOW_LIVE"] = nil
    live["FLIGHTS"] = "timetable"
    #expect(try seller(live) == "timetable")
  }

  @Test(
    "real flights are given away to nobody: they are paid on a page, or somebody said otherwise")
  func realFlights() throws {
    var live = ["DUFFEL_ACCESS_TOKEN": "duffel_live_x", "DUFFEL_ALLOW_LIVE": "true"]
    #expect(
      refusal { () throws(SettingsError) in
        _ = try Settings(environment: live).paymentProvider()
      }
        == "PAYMENT_URL is not set: real flights would be paid from the balance at Duffel; "
        + "PAY_FROM_BALANCE=true says that they may be")
    live["PAY_FROM_BALANCE"] = "true"
    #expect(try Settings(environment: live).paymentProvider() == nil)
    live["PAY_FROM_BALANCE"] = nil
    live["PAYMENT_URL"] = "https://pay.example"
    live["PAYMENT_KEY"] = "key"
    #expect(try Settings(environment: live).paymentProvider() != nil)
    #expect(
      try Settings(environment: ["DUFFEL_ACCESS_TOKEN": "duffel_test_x"]).paymentProvider() == nil)
  }

  @Test(
    "airlines get less time than a webhook waits for its reply, within what Duffel takes",
    arguments: [("8000", 6000), ("100", 2000), ("14000", 12000)])
  func supplierTimeout(deadline: String, expected: Int) throws {
    let settings = try Settings(environment: ["REPLY_DEADLINE_MS": deadline])
    #expect(settings.supplierTimeout == .milliseconds(expected))
  }

  // MARK: Who pays

  @Test("travellers pay where a provider is named; a key without one would give flights away")
  func payments() throws {
    let provider = ["PAYMENT_URL": "https://pay.example/v1", "PAYMENT_KEY": "k"]
    #expect(try Settings(environment: [:]).paymentProvider().map { _ in true } == nil)
    #expect(try Settings(environment: provider).paymentProvider().map { _ in true } == true)
    for (name, value) in [("PAYMENT_KEY", "k"), ("PAYMENT_WEBHOOK_SECRET", "s")] {
      #expect(
        refusal { () throws(SettingsError) in
          _ = try Settings(environment: [name: value]).paymentProvider()
        } == "\(name) is set, but PAYMENT_URL is not")
    }
    #expect(
      refusal { () throws(SettingsError) in
        _ = try Settings(environment: ["PAYMENT_URL": "https://pay.example"]).paymentProvider()
      } == "PAYMENT_KEY is not set: the provider's key for us")
  }

  @Test("a secret may be two while it is replaced")
  func secrets() throws {
    let settings = try Settings(environment: ["DUFFEL_WEBHOOK_SECRET": "new,old"])
    #expect(settings.secrets("DUFFEL_WEBHOOK_SECRET") == ["new", "old"])
    #expect(settings.secrets("PAYMENT_WEBHOOK_SECRET") == [])
  }

  // MARK: Reading

  @Test(
    "a mistake is named",
    arguments: [
      ("FLIGHTS", "amadeus", "FLIGHTS is none of: duffel, timetable"),
      ("DUFFEL_ALLOW_LIVE", "yes", "DUFFEL_ALLOW_LIVE is none of: true, false"),
      ("DUFFEL_URL", "api.duffel.com", "DUFFEL_URL is not an http or https URL"),
      ("DUFFEL_WEBHOOK_SECRET", "a b", "DUFFEL_WEBHOOK_SECRET holds a blank"),
      ("PAYMENT_URL", "pay.example", "PAYMENT_URL is not an http or https URL"),
      ("PAYMENT_KEY", "a\nb", "PAYMENT_KEY holds a blank"),
      ("PAYMENT_WEBHOOK_SECRET", "a\tb", "PAYMENT_WEBHOOK_SECRET holds a blank"),
      ("PAYMENT_SECRET", "x", "the environment sets PAYMENT_SECRET, which is no setting"),
      ("DUFFEL_TOKEN", "x", "the environment sets DUFFEL_TOKEN, which is no setting"),
    ])
  func mistakes(name: String, value: String, sentence: String) {
    #expect(
      refusal { () throws(SettingsError) in _ = try Settings(environment: [name: value]) }
        == sentence)
  }

  @Test("the environment wins over the file, and a credential over both")
  func sources() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "settings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("travel-agent.conf")
    try "DUFFEL_ACCESS_TOKEN=duffel_test_file\nDUFFEL_URL=http://file\nFLIGHTS=duffel\n".write(
      to: file, atomically: true, encoding: .utf8)
    try "duffel_test_credential\n".write(
      to: folder.appendingPathComponent("duffel_access_token"), atomically: true, encoding: .utf8)
    let settings = try Settings(
      environment: ["DUFFEL_URL": "http://environment", "DUFFEL_ACCESS_TOKEN": "duffel_test_e"],
      file: file.path, credentials: folder.path)
    #expect(settings["DUFFEL_ACCESS_TOKEN"] == "duffel_test_credential")
    #expect(settings["DUFFEL_URL"] == "http://environment")
    #expect(settings["FLIGHTS"] == "duffel")
    #expect(settings["DUFFEL_ALLOW_LIVE"] == "false")
  }
}
