import ArgumentParser
import Glibc

@main
struct Main {
  static func main() {
    StandardStreams.open()
    let serving = ["worker", "courier", "admin"]
    let serves = CommandLine.arguments.dropFirst().first.map { serving.contains($0) } ?? false
    if serves {
      StandardStreams.neverWait()
      Signals.block()
    }
    Task.detached {
      await TravelAgentCommand.main()
      exit(0)
    }
    if serves { Signals.read() }
    while true { pause() }
  }
}

struct TravelAgentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "travel-agent",
    abstract: "An AI travel agent that books flights over WhatsApp.",
    version: Self.version,
    subcommands: [
      Worker.self, CourierCommand.self, AdminCommand.self, Migrate.self, Config.self, Chat.self,
      Understand.self,
    ])

  static let version = "0.1.0"
}
