import Conversation
import Flights
import LocalTime
import Understanding

// What a turn asks of others, and what it may ask of them.

extension Agent {
  /// Whether a model reads the words; else the built-in understander does.
  func asksModel(_ turn: Turn, _ scene: Scene) async -> Bool {
    guard environment.understanderWaits, !scene.text.isEmpty, !turn.isHasty,
      scene.state.asked?.topic.isPrivate != true, scene.text.utf16.count <= Self.modelTextLimit
    else { return false }
    return await usage.mayAskModel(for: turn.conversation, at: environment.now())
  }

  /// What the words say; nil where a message came that joins the turn.
  func understand(_ turn: Turn, _ scene: Scene, askingModel: Bool) async -> [Command]? {
    guard !scene.text.isEmpty else { return scene.commands }
    guard askingModel else {
      let reader = environment.understanderWaits ? Understander.builtIn : environment.understander
      return scene.commands + (await reader.commands(scene.text, scene.state, scene.context))
    }
    let read = environment.understander.commands
    guard turn.mayJoin else {
      return scene.commands + (await read(scene.text, scene.state, scene.context))
    }
    let commands = await lanes.interruptible(turn.conversation) {
      await read(scene.text, scene.state, scene.context)
    }
    return lanes.hasJoining(turn.conversation) ? nil : scene.commands + commands
  }

  /// What became of the action; nil where a message came that joins the turn.
  func perform(_ turn: Turn, _ action: Action) async -> Outcome? {
    // Whoever answers without waiting needs no memory and costs nothing.
    guard environment.flights.waits else { return await environment.perform(action) }
    if let known = known(turn, action) { return known }
    if let refused = await refused(turn, action) { return refused }
    let further: @Sendable (Int) async -> Void = { [usage, environment] count in
      await usage.countSearches(count, for: turn.conversation, at: environment.now())
    }
    guard turn.mayJoin else {
      let outcome = await environment.perform(action, furtherSearches: further)
      return keep(outcome, turn, action)
    }
    let outcome = await lanes.interruptible(turn.conversation) {
      await environment.perform(action, furtherSearches: further)
    }
    return lanes.hasJoining(turn.conversation) ? nil : keep(outcome, turn, action)
  }

  /// The failure of a search that may not be made now.
  private func refused(_ turn: Turn, _ action: Action) async -> Outcome? {
    guard case .search(let requests) = action else { return nil }
    let now = environment.now()
    let until =
      turn.isHasty
      ? now.adding(seconds: 60)
      : await usage.searchesRefused(requests.count, for: turn.conversation, at: now)
    return until.map { .found(.failure(FlightError(.overLimit(until: $0), operation: "search"))) }
  }

  private func known(_ turn: Turn, _ action: Action) -> Outcome? {
    guard case .search(let requests) = action else { return nil }
    let offers = searches.offers(turn.conversation, requests, at: environment.now())
    environment.observe(.searched(requests: requests.count, again: offers != nil))
    return offers.map { .found(.success($0)) }
  }

  private func keep(_ outcome: Outcome, _ turn: Turn, _ action: Action) -> Outcome {
    if case .search(let requests) = action, case .found(.success(let offers)) = outcome {
      searches.keep(offers, for: requests, turn.conversation, at: environment.now())
    }
    return outcome
  }

  /// Asks a sender who writes too fast for patience, before the answer or instead of it.
  func admonish(_ turn: inout Turn, _ decision: inout Decision) async {
    guard turn.isHasty else { return }
    let now = environment.now()
    if turn.isAdmonishing == nil {
      turn.isAdmonishing = await usage.mayAdmonish(turn.conversation, at: now)
    }
    guard turn.isAdmonishing == true else { return }
    let scene = environment.scene(decision.state, turn.messages)
    if let words = Dialogue.tooFast(decision.state, scene.context) {
      decision.reply.insert(words, at: 0)
    }
  }

  /// UTF-16 units of the words that a model is asked to read: nobody describes a trip in more.
  private static let modelTextLimit = 2000
}
