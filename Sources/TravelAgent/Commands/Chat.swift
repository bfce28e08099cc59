import Agent
import ArgumentParser
import LocalTime

struct Chat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Talks to the agent in the terminal: the same engine, without Twilio or a database.")

  @Option(help: "The number that you write from; its country gives the time zone.")
  var from = "+14155550100"

  @Flag(help: "Ask the language model, where a key is set.")
  var model = false

  func run() async throws {
    let settings = try Settings.load()
    let house = House(settings: settings, log: settings.log("chat"))
    let store = MemoryStore()
    let flights = try house.flights(isForTravellers: false)
    let (understander, waits) = model ? try house.understander() : (.builtIn, false)
    let agent = Agent(
      Environment(
        now: { Instant.now }, conversations: store.conversations, inbox: store.inbox,
        claims: store.claims, understander: understander, understanderWaits: waits,
        flights: flights, humanContact: settings["HUMAN_CONTACT"], replyDeadline: .seconds(60),
        observe: { _ in }))
    var number = 0
    print("Write as a traveller would, a message a line; an empty line ends the talk.\n")
    while let line = prompt(), !line.isEmpty {
      number += 1
      let answer = await agent.receive(
        Message(
          id: "chat-\(number)", conversation: MemoryStore.conversation,
          address: "whatsapp:" + from, content: .text(line), receivedAt: .now))
      guard case .reply(let messages) = answer else { continue }
      print()
      for message in messages { print(message.text + "\n") }
    }
  }

  private func prompt() -> String? {
    print("> ", terminator: "")
    return readLine()
  }
}
