import Agent
import Duffel
import Flights
import HTTPClient
import LanguageModel
import LocalTime
import Logging
import PaymentPage
import PostgreSQL
import Redis
import Storage
import Timetable
import Twilio
import Understanding
import Web

/// Joins the live parts of a process by its settings.
struct House: Sendable {
  let settings: Settings
  let log: Logger
  let http: HTTPClient.Client

  init(settings: Settings, log: Logger) {
    self.settings = settings
    self.log = log
    http = HTTPClient.Client(userAgent: "travel-agent/" + TravelAgentCommand.version)
  }

  /// The connections to what is kept. They may be down: each comes up when its server does.
  func store() throws -> Store {
    guard let keys = DataKeys(try settings.required("DATA_KEY")) else {
      throw SettingsError("DATA_KEY is malformed")
    }
    let conninfo = try settings.required("DATABASE_URL")
    let events: @Sendable (PostgreSQL.Event) -> Void = { [log] event in log.note(event) }
    return Store(
      pool: Pool(conninfo: conninfo, size: 2, answerLimit: .seconds(10), events: events),
      pipeline: Pipeline(
        conninfo: conninfo, statements: Store.statements, answerLimit: settings.storeLimit,
        events: events),
      claims: Session(conninfo: conninfo, channels: [Store.knocks], events: events),
      redis: try redis(), keys: keys)
  }

  /// Calls whenever a reply waits to be sent, until the task is cancelled. Only a wake-up: some may be missed.
  func onReply(_ call: @escaping @Sendable () async -> Void) async throws {
    let session = Session(
      conninfo: try settings.required("DATABASE_URL"), channels: [Store.wakeUp],
      events: { [log] event in log.note(event) })
    for await _ in session.notifications { await call() }
    session.close()
  }

  /// Returns the identity of the database as soon as it is there in the shape that this version needs.
  func identity(of store: Store) async throws -> Identity {
    while true {
      do {
        let current = try await Migrations.current(on: store.pool)
        if current >= Migrations.latest {
          return try await Identity.load(from: store.pool, keys: store.keys)
        }
        log.warning(
          "waiting: the database is at step \(current) of \(Migrations.latest); run travel-agent migrate"
        )
      } catch {
        guard error.reason == .unavailable else { throw error }
        log.warning("waiting for the database: \(error.description)")
      }
      try await Task.sleep(for: .seconds(1))
    }
  }

  /// How Twilio sees us and we know Twilio.
  func web() throws -> WebSettings {
    let tokens = try settings.required("TWILIO_AUTH_TOKEN").split(separator: ",").map(String.init)
    guard (1...2).contains(tokens.count) else {
      throw SettingsError("TWILIO_AUTH_TOKEN holds \(tokens.count) tokens; one or two are possible")
    }
    let url = try settings.required("PUBLIC_WEBHOOK_URL")
    guard
      let web = WebSettings(
        publicURL: url, accountSid: try settings.required("TWILIO_ACCOUNT_SID"),
        sender: try settings.required("TWILIO_FROM"), authTokens: tokens,
        sharedKeys: settings["TWILIO_SHARED_KEY"].map { [$0] } ?? [],
        duffelSecrets: settings.secrets("DUFFEL_WEBHOOK_SECRET"),
        paymentSecrets: settings.secrets("PAYMENT_WEBHOOK_SECRET"))
    else { throw SettingsError("PUBLIC_WEBHOOK_URL has no path; Twilio is to call .../webhook") }
    return web
  }

  func environment(_ store: Store, _ web: WebSettings) throws -> Environment {
    let (understander, waits) = try understander()
    let messages = try messages()
    var environment = Environment(
      now: { Instant.now }, conversations: .live(store), inbox: .live(store),
      claims: .live(store), understander: understander, understanderWaits: waits,
      flights: try flights(book: .live(store)), bookings: .live(store),
      payments: try payments(web), documents: { web.documentURL(token: $0) }, token: Self.token,
      humanContact: settings["HUMAN_CONTACT"],
      parts: { MessageText.parts(of: $0) },
      typing: { [log] message in
        do throws(Refusal) {
          try await messages.showTyping(answering: message.id)
        } catch {
          // Ended with its turn it did not fail.
          if !Task.isCancelled {
            log.info("typing was not shown", metadata: ["code": "\(error.code)"])
          }
        }
      },
      replyDeadline: .milliseconds(settings.number("REPLY_DEADLINE_MS")),
      observe: { [log] observation in log.note(observation) })
    environment.allowances = settings.allowances
    environment.counters = .live(store)
    return environment
  }

  /// 128 random bits in letters and digits that are safe in a URL.
  @Sendable private static func token() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in String(generator.next(), radix: 36) }.joined()
  }

  /// The way to the travellers besides the webhooks' answers.
  func channel(_ web: WebSettings) throws -> Channel {
    .twilio(
      try messages(), from: web.sender, web,
      templates: settings["TWILIO_TEMPLATE"].flatMap { Templates($0) } ?? .none)
  }

  /// Takes in what never reached the webhook.
  func sweep(
    _ web: WebSettings, _ store: Store, _ identity: Identity,
    _ observe: @escaping @Sendable (CourierObservation) -> Void
  ) throws -> Sweep {
    let messages = try messages()
    return Sweep(
      listed: { [log] since, next in
        do throws(Refusal) {
          return try await messages.inbound(
            to: web.sender, since: since, at: next, identity.conversation)
        } catch {
          log.warning("Twilio does not list what came", metadata: ["code": "\(error.code)"])
          return nil
        }
      },
      inbox: .live(store), store: .live(store), now: { Instant.now }, observe: observe)
  }

  private func messages() throws -> Messages {
    let account = try settings.required("TWILIO_ACCOUNT_SID")
    let token = try settings.required("TWILIO_AUTH_TOKEN").prefix { $0 != "," }
    return Messages(
      account: Twilio.Account(
        sid: account, username: settings["TWILIO_API_KEY"] ?? account,
        password: settings["TWILIO_API_SECRET"] ?? String(token),
        url: try settings.required("TWILIO_API_URL")), http: http)
  }

  /// Where travellers pay; nil where our balance with the seller does.
  private func payments(_ web: WebSettings) throws -> Payments? {
    try settings.paymentProvider().map { account in
      .page(PaymentProvider(account: account, http: http), callback: web.paymentURL)
    }
  }

  /// What the webhooks about bookings and the addresses of documents lead to; nil where nothing can be booked.
  func hooks(_ environment: Environment) -> BookingHooks? {
    environment.bookings.map { bookings in
      .live(
        bookings, isDemonstration: environment.flights.isDemonstration, now: environment.now,
        observe: { [log] observation in log.note(observation) })
    }
  }

  /// Who reads the travellers' words, and whether that takes a model over the network.
  func understander() throws -> (Understander, waits: Bool) {
    guard let key = settings["IO_INTELLIGENCE_API_KEY"] else { return (.builtIn, false) }
    let model = ChatModel(
      http: http,
      settings: ChatModel.Settings(
        url: try settings.required("IO_INTELLIGENCE_URL"), key: key,
        model: try settings.required("IO_INTELLIGENCE_MODEL"),
        fallbackModels: settings["IO_INTELLIGENCE_FALLBACK_MODELS"]?.split(separator: ",").map {
          String($0)
        } ?? []), events: { [log] event in log.note(event) })
    let understander = Understander.model(
      complete: { prompt, deadline in
        try await model.complete(
          [ChatMessage(.system, prompt.system), ChatMessage(.user, prompt.user)],
          schema: ResponseSchema(name: prompt.schemaName, json: prompt.schema),
          deadline: deadline
        ).text
      }, budget: .milliseconds(settings.number("MODEL_BUDGET_MS")), fallback: .builtIn,
      report: { [log] reading in log.note(reading) })
    return (understander, true)
  }

  /// Who sells flights.
  ///
  /// - Parameters:
  ///   - book: Where the timetable keeps the orders that it sells.
  ///   - isForTravellers: Whether travellers may see them.
  func flights(book: OrderBook?, isForTravellers: Bool = true) throws -> FlightProvider {
    switch try settings.seller(isForTravellers: isForTravellers) {
    case .timetable: Timetable.provider(book: book)
    case .duffel(let account):
      Duffel.provider(
        api: api(account), search: SearchSettings(supplierTimeout: settings.supplierTimeout))
    }
  }

  /// Duffel's API, where Duffel sells.
  func duffel() throws -> API? {
    guard case .duffel(let account) = try settings.seller(isForTravellers: false) else {
      return nil
    }
    return api(account)
  }

  private func api(_ account: Duffel.Account) -> API {
    API(account: account, http: http, events: { [log] event in log.note(event) })
  }

  private func redis() throws -> Redis.Client? {
    guard let url = settings["REDIS_URL"] else { return nil }
    return try Redis.Client(url: url, events: { [log] event in log.note(event) })
  }
}
