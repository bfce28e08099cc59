import ArgumentParser
import Foundation

@main
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "travel-agent-demo",
    abstract: "Starts everything a talk with the agent needs, on this computer alone.",
    discussion: """
      A private PostgreSQL, Redis and nginx with TLS, the program's workers, courier and admin, and \
      stand-ins for Twilio (with a phone in the browser), the language model and, where they are \
      asked for, Duffel and a provider of pages to pay on. Ctrl-C ends all.
      """)

  enum Model: String, ExpressibleByArgument, CaseIterable {
    case none, commands, garbage, think, empty, error
  }

  enum Seller: String, ExpressibleByArgument, CaseIterable {
    case timetable, duffel
  }

  enum Payer: String, ExpressibleByArgument, CaseIterable {
    case page, balance
  }

  @Option(help: "How many worker processes share the socket.")
  var workers = 2

  @Option(help: "nginx's TLS port. The default is the first free one from 8443 on.")
  var port: Int?

  @Option(help: "The phone page's port. The default is the first free one from 8080 on.")
  var phonePort: Int?

  @Option(
    help: """
      What the stand-in for the language model answers: none (it is not asked, the built-in \
      understander reads), commands, garbage, think, empty or error.
      """)
  var model = Model.none

  @Option(help: "How many seconds the model takes for an answer.")
  var modelDelay = 0.0

  @Option(help: "Who sells the flights: timetable (the program's own) or duffel (a stand-in).")
  var flights = Seller.timetable

  @Option(
    help: """
      How bookings are paid: on a page (a stand-in, in the browser) or by the house's balance with \
      the seller.
      """)
  var payments = Payer.balance

  @Flag(help: "Plays a short talk by itself, prints it and ends.")
  var once = false

  @Option(
    help: """
      Plays so many messages a second, whether or not the answers keep up, prints what came of it \
      and ends.
      """)
  var rate: Double?

  @Option(help: "How long --rate goes on.")
  var seconds = 60

  @Option(
    help: """
      Plays so many messages as fast as they are taken, compares the database with them and ends.
      """)
  var flood: Int?

  @Option(help: "How many travellers write with --rate or --flood.")
  var conversations = 1000

  @Option(help: "Every message of --rate or --flood is delivered one to so many times.")
  var deliveries = 1

  @Option(help: "Keeps the database in this folder for the next start.")
  var data: String?

  @Flag(help: "Keeps the folder with configuration and logs.")
  var keep = false

  @Option(help: "The program. The default is travel-agent beside this one.")
  var binary: String?

  @Option(help: "The repository, for its folder nginx. The default is found from the program.")
  var repository: String?

  @Option(help: "Writes addresses and process ids as JSON to this file when all is ready.")
  var json: String?

  func validate() throws {
    guard (1...64).contains(workers) else {
      throw ValidationError("--workers takes a number from 1 to 64")
    }
    guard rate.map({ (0.1...100_000).contains($0) }) ?? true, flood.map({ $0 > 0 }) ?? true,
      seconds > 0, (1...2_000_000).contains(conversations), (1...100).contains(deliveries)
    else {
      throw ValidationError(
        "--rate, --seconds, --flood, --conversations and --deliveries take positive numbers")
    }
    guard rate == nil || flood == nil else {
      throw ValidationError("--rate and --flood exclude each other")
    }
  }

  func run() async throws {
    let scene = try Scene(self)
    let work = Task { try await perform(scene) }
    let signals = Signals { work.cancel() }
    let watch = Task {
      do {
        try await scene.supervisor.watch()
      } catch {
        work.cancel()
        throw error
      }
    }
    let result = await work.result
    watch.cancel()
    let supervision = await watch.result
    let failure = reason(supervision) ?? reason(result)
    let succeeded = (try? result.get()) ?? !(once || load != nil)
    await scene.end(keepFolder: keep || failure != nil || !succeeded)
    signals.end()
    if let failure { say("The demo ended: \(failure)") }
    if failure != nil || !succeeded { throw ExitCode.failure }
  }

  /// What is to be played by itself; nil: nothing.
  var load: LoadRun.Kind? {
    rate.map { .rate($0, seconds: seconds) } ?? flood.map { .flood($0) }
  }

  /// What went wrong; nil when the work was done or asked to end.
  private func reason<Success>(_ result: Result<Success, any Error>) -> (any Error)? {
    guard case .failure(let error) = result, !(error is CancellationError) else { return nil }
    return error
  }

  /// Starts everything, then waits for the end; false when the scripted talk went wrong.
  private func perform(_ scene: Scene) async throws -> Bool {
    try await scene.start()
    if let json { try await scene.write(to: json) }
    if once {
      return await ScriptedTalk(phone: try scene.phone, payments: scene.payments).play()
    }
    if let load {
      return try await scene.loadRun(
        load, conversations: conversations, deliveries: deliveries
      ).play()
    }
    say(try scene.welcome)
    while true { try await Task.sleep(for: .seconds(3600)) }
  }
}

/// Prints a line for the person at the terminal, at once.
@Sendable func say(_ text: String) {
  FileHandle.standardOutput.write(Data((text + "\n").utf8))
}
