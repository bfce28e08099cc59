import ArgumentParser

@main
struct Main {
  static func main() async {
    let serving = ["worker", "courier", "admin"]
    if CommandLine.arguments.dropFirst().contains(where: { serving.contains($0) }) {
      Signals.block()
    }
    await TravelAgentCommand.main()
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
