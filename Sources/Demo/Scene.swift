import Foundation
import Glibc
import StandIns
import Synchronization

/// Everything that runs during a demo, in the order in which it starts.
final class Scene: Sendable {
  let supervisor: Supervisor
  private let workshop: Workshop
  private let options: DemoCommand
  private let program: String
  private let repository: String
  private let port: Int
  private let adminToken = randomHexadecimal()
  private let authToken = randomHexadecimal()
  private let duffelSecret = randomHexadecimal()
  private let paymentKey = randomHexadecimal()
  private let paymentSecret = randomHexadecimal()
  private let standIns = Mutex<StandIns?>(nil)

  private struct StandIns {
    var twilio: TwilioStandIn
    var model: ModelStandIn?
    var duffel: DuffelStandIn?
    var payments: PaymentStandIn?
  }

  private static let accountSid = "AC0123456789abcdef0123456789abcdef"
  private static let sender = "whatsapp:+14155238886"
  private static let duffelToken = "duffel_test_demo"

  init(_ options: DemoCommand) throws {
    self.options = options
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    program =
      options.binary.map { URL(fileURLWithPath: $0).path }
      ?? own.deletingLastPathComponent().appendingPathComponent("travel-agent").path
    guard access(program, X_OK) == 0 else { throw DemoError("there is no program \(program)") }
    repository = try Self.findRepository(options.repository, from: own)
    port = try freePort(options.port, or: 8443)
    workshop = try Workshop(data: options.data)
    supervisor = Supervisor(logs: workshop.logs, say: say)
  }

  /// The folder above the program that has the folder nginx.
  private static func findRepository(_ given: String?, from program: URL) throws -> String {
    if let given { return given }
    var folder = program.deletingLastPathComponent()
    let current = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    while folder.path != "/" {
      if access(folder.path + "/nginx/travel-agent.conf", F_OK) == 0 { return folder.path }
      folder.deleteLastPathComponent()
    }
    return current.path
  }

  var phone: TwilioStandIn {
    get throws {
      guard let twilio = standIns.withLock({ $0?.twilio }) else {
        throw DemoError("the phone was not started")
      }
      return twilio
    }
  }

  var payments: PaymentStandIn? { standIns.withLock { $0?.payments } }

  private var webhook: String { "https://localhost:\(port)/webhook" }

  /// Starts everything; returns when a message can be answered.
  func start() async throws {
    say("Starting PostgreSQL, Redis, nginx, \(options.workers) workers, courier and admin ...")
    try await workshop.startPostgreSQL(supervisor)
    try await workshop.startRedis(supervisor)
    try await workshop.makeCertificate(supervisor)
    let environment = try await startStandIns()
    try await supervisor.run(job("migrate", ["migrate"], environment))
    try await startProgram(environment)
    try await workshop.startNginx(
      supervisor, port: port, site: workshop.nginxSite(folder: repository, port: port))
    try await workshop.wait(for: "The webhook", in: supervisor, log: "worker-1") {
      guard try await self.phone.isWebhookAnswering() else { throw DemoError("no answer yet") }
    }
  }

  private func startStandIns() async throws -> [String: String] {
    var account = TwilioAccount(
      sid: Self.accountSid, authToken: authToken, sender: Self.sender, webhook: webhook,
      certificateAuthority: workshop.certificate)
    if options.load != nil {
      account.course = ["queued", "sent", "delivered"]
      account.recordLimit = 100_000
    }
    let phonePort = try freePort(options.phonePort, or: 8080)
    let twilio = try await TwilioStandIn(account: account, port: UInt16(phonePort))
    let model: ModelStandIn?
    if let reply = options.model.reply(delay: options.modelDelay) {
      model = try await ModelStandIn(apiKey: "io-demo", reply: reply)
    } else {
      model = nil
    }
    let running = StandIns(
      twilio: twilio, model: model, duffel: try await startDuffel(),
      payments: try await startPayments())
    standIns.withLock { $0 = running }
    return try settings(running)
  }

  private func startDuffel() async throws -> DuffelStandIn? {
    guard options.flights == .duffel else { return nil }
    var account = DuffelTestAccount(token: Self.duffelToken)
    account.webhook = (webhook + "/duffel", duffelSecret)
    account.certificateAuthority = workshop.certificate
    return try await DuffelStandIn(account: account)
  }

  private func startPayments() async throws -> PaymentStandIn? {
    guard options.payments == .page else { return nil }
    var account = PaymentTestAccount(key: paymentKey, secret: paymentSecret)
    account.certificateAuthority = workshop.certificate
    return try await PaymentStandIn(account: account)
  }

  private func settings(_ running: StandIns) throws -> [String: String] {
    var settings = Workshop.environment
    settings["TRAVEL_AGENT_CONFIG"] = try workshop.write("", to: "travel-agent.conf")
    settings["DATABASE_URL"] = workshop.databaseURL
    settings["REDIS_URL"] = workshop.redisURL
    settings["PUBLIC_WEBHOOK_URL"] = webhook
    settings["TWILIO_ACCOUNT_SID"] = Self.accountSid
    settings["TWILIO_AUTH_TOKEN"] = authToken
    settings["TWILIO_FROM"] = Self.sender
    settings["TWILIO_API_URL"] = running.twilio.url
    settings["WORKER_SOCKET"] = "unix:\(workshop.webSocket)"
    settings["FLIGHTS"] = options.flights.rawValue
    settings["DATA_KEY"] = workshop.dataKey
    settings["ADMIN_TOKEN"] = adminToken
    // The travellers of a load write faster than any person.
    if options.load != nil { settings["LIMIT_MESSAGES_PER_MINUTE"] = "0" }
    settings["HUMAN_CONTACT"] = "help@travel.example"
    if let duffel = running.duffel {
      settings["DUFFEL_URL"] = duffel.url
      settings["DUFFEL_ACCESS_TOKEN"] = Self.duffelToken
      settings["DUFFEL_WEBHOOK_SECRET"] = duffelSecret
    }
    if let payments = running.payments {
      settings["PAYMENT_URL"] = payments.url
      settings["PAYMENT_KEY"] = paymentKey
      settings["PAYMENT_WEBHOOK_SECRET"] = paymentSecret
    }
    if let model = running.model {
      settings["IO_INTELLIGENCE_API_KEY"] = "io-demo"
      settings["IO_INTELLIGENCE_URL"] = model.url
    }
    return settings
  }

  private func startProgram(_ environment: [String: String]) async throws {
    let listener = try listenOnUnixSocket(workshop.webSocket)
    for number in 1...options.workers {
      var worker = job("worker-\(number)", ["worker"], environment)
      worker.input = listener
      try await supervisor.start(worker)
    }
    try await supervisor.start(job("courier", ["courier"], environment))
    try await supervisor.start(
      job("admin", ["admin", "--listen", "unix:\(workshop.adminSocket)"], environment))
  }

  private func job(
    _ name: String, _ arguments: [String], _ environment: [String: String]
  ) -> Supervisor.Job {
    Supervisor.Job(
      name: name, command: [program] + arguments, environment: environment)
  }

  /// Ends everything in order.
  func end(keepFolder: Bool) async {
    await supervisor.stop()
    let running = standIns.withLock { $0 }
    await running?.twilio.stop()
    await running?.model?.stop()
    await running?.duffel?.stop()
    await running?.payments?.stop()
    if keepFolder {
      say("Configuration and logs are kept in \(workshop.folder)")
    } else {
      workshop.remove()
    }
  }
}

extension Scene {
  func loadRun(
    _ kind: LoadRun.Kind, conversations: Int, deliveries: Int
  ) throws -> LoadRun {
    LoadRun(
      kind, phone: try phone, supervisor: supervisor, workshop: workshop,
      conversations: conversations, deliveries: deliveries)
  }

  /// What the person at the terminal can do now.
  var welcome: String {
    get throws {
      """

      Travel Agent is running.

        The phone        \(try phone.url)/
                         Open it in a browser and write, for instance:
                         hey need to get to lisbon friday back sunday night, 2 of us + baby

        Health           curl --cacert \(workshop.certificate) \\
                           -H 'Authorization: Bearer \(adminToken)' \\
                           https://localhost:\(port)/admin/health
        From a shell     curl \(try phone.url)/control/messages \\
                           -d '{"from":"+4915123456789","body":"hi","wait":20}'
        Logs             \(workshop.logs)

      \(flights)
      \(payer)
      Ctrl-C ends everything.

      """
    }
  }

  private var flights: String {
    guard let duffel = standIns.withLock({ $0?.duffel?.url }) else {
      return "Flights are a demonstration timetable."
    }
    return
      "Flights are sold by a stand-in for Duffel (its switchboard: \(duffel)/control/failures)."
  }

  private var payer: String {
    guard let payments = payments?.url else {
      return "Bookings are paid from the house's balance (--payments page: on a page)."
    }
    return """
      Bookings are paid on a page of a stand-in at \(payments) (what was paid: \
      \(payments)/control/payments, its switchboard: \(payments)/control/failures).
      """
  }

  /// Writes addresses, keys and process ids for the programs that test with this demo.
  func write(to path: String) async throws {
    let running = standIns.withLock { $0 }
    let facts = Facts(
      phone: try phone.url, webhook: webhook, certificate: workshop.certificate,
      accountSid: Self.accountSid, authToken: authToken, sender: Self.sender,
      adminToken: adminToken, model: running?.model?.url, duffel: running?.duffel?.url,
      payments: running?.payments?.url, duffelSecret: duffelSecret, paymentSecret: paymentSecret,
      database: workshop.databaseURL, redis: workshop.redisURL, webSocket: workshop.webSocket,
      adminSocket: workshop.adminSocket,
      folder: workshop.folder, logs: workshop.logs, demo: getpid(),
      processes: await supervisor.ids())
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(facts).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  private struct Facts: Encodable {
    var phone: String
    var webhook: String
    var certificate: String
    var accountSid: String
    var authToken: String
    var sender: String
    var adminToken: String
    var model: String?
    var duffel: String?
    var payments: String?
    var duffelSecret: String
    var paymentSecret: String
    var database: String
    var redis: String
    var webSocket: String
    var adminSocket: String
    var folder: String
    var logs: String
    var demo: Int32
    var processes: [String: Int32]
  }
}

extension DemoCommand.Model {
  /// What the stand-in answers; nil when there is no model.
  func reply(delay: Double) -> ModelReply? {
    switch self {
    case .none: nil
    case .commands: ModelReply(delay: delay, content: #"{"commands":[]}"#)
    case .garbage: ModelReply(delay: delay, content: "Sure! Here you go: {\"commands\": [oops")
    case .think:
      ModelReply(delay: delay, content: "<think>They want to fly.</think>{\"commands\":[]}")
    case .empty: ModelReply(delay: delay, content: "")
    case .error: ModelReply(delay: delay, status: 500, raw: #"{"detail":"Internal error"}"#)
    }
  }
}

private func randomHexadecimal() -> String {
  (0..<32).map { _ in String(Int.random(in: 0..<16), radix: 16) }.joined()
}
