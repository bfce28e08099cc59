import Conversation
import Flights
import Understanding

// The way of one message, from the webhook to the saved and answered turn. Read `receive`, then `turn`.
//
// A turn that waits for nothing is one load and one commit. A turn that asks somebody over the network is made durable first, then
// claimed, so that no other process runs a turn of the same conversation meanwhile; the version in the saving statement decides anyway.

/// Answers travellers' messages, one turn at a time in each conversation.
package struct Agent: Sendable {
  let environment: Environment
  private let lanes = Lanes()
  private let bookingsUnderWay = Tally()
  private let searches = SearchCache()

  package init(_ environment: Environment) { self.environment = environment }

  /// Conversations with a turn under way in this process, and bookings.
  package var turnsUnderWay: Int { lanes.count + bookingsUnderWay.count }

  /// Carries bookings forward; nil where nothing can be booked.
  package var booker: Booker? {
    environment.bookings.map { bookings in
      Booker(environment, bookings: bookings, underWay: bookingsUnderWay) { conversation in
        do throws(StorageError) {
          _ = try await takeUp(conversation)
        } catch {
          environment.observe(.turnFailed(error))
        }
      }
    }
  }

  /// Answers the message, or says that its reply goes out by itself.
  package func receive(_ message: Message) async -> Answer {
    let arrival = Arrival(message: message.withoutCardNumbers, webhook: Webhook())
    // What may have to wait is kept before it stands in any line: then whatever answers the webhook answers for something durable.
    if environment.understanderWaits, let answer = await keep(arrival) { return answer }
    let isRunner = lanes.enter(arrival)
    guard environment.mayWait else {
      if isRunner { await run([arrival]) }
      return await arrival.webhook.wait()
    }
    if isRunner { Task { await run([arrival]) } }
    let deadline = Task {
      try await Task.sleep(for: environment.replyDeadline)
      if arrival.webhook.expire() { environment.observe(.deadlinePassed) }
    }
    defer { deadline.cancel() }
    return await arrival.webhook.wait()
  }

  /// Runs the turn that an ended process left behind, unless somebody is at it; how many messages it answered.
  package func takeUp(_ conversation: ConversationID) async throws(StorageError) -> Int {
    guard try await environment.claims.tryAcquire(conversation) else { return 0 }
    var turn = Turn(conversation: conversation, arrivals: [])
    turn.isClaimed = true
    do {
      turn.messages = try await environment.inbox.waiting(conversation)
    } catch {
      await environment.claims.release(conversation)
      throw error
    }
    let count = turn.messages.count
    guard await finish(turn), count > 0 else { return 0 }
    environment.observe(.tookUp(messages: count))
    return count
  }

  /// Keeps the message durably; the answer where that is all there is to do.
  private func keep(_ arrival: Arrival) async -> Answer? {
    do {
      if try await environment.inbox.receive(arrival.message) {
        arrival.webhook.keep()
        return nil
      }
      environment.observe(.duplicate)
      return .nothing
    } catch {
      environment.observe(.turnFailed(error))
      return .unavailable
    }
  }

  private func run(_ first: [Arrival]) async {
    guard let conversation = first.first?.message.conversation else { return }
    await runTurns(first)
    guard let next = lanes.next(conversation) else { return }
    // The rest belongs to other webhooks: this one need not wait for it.
    Task {
      var arrivals: [Arrival]? = next
      while let batch = arrivals {
        await runTurns(batch)
        arrivals = lanes.next(conversation)
      }
    }
  }

  private func runTurns(_ arrivals: [Arrival]) async {
    // Messages that waited in line share a turn only where a turn is long.
    let batches = environment.mayWait ? [arrivals] : arrivals.map { [$0] }
    for batch in batches {
      guard let conversation = batch.first?.message.conversation else { continue }
      _ = await finish(Turn(conversation: conversation, arrivals: batch))
    }
  }

  /// Runs the turn to its end, whatever happens: every webhook is answered, the claim given back. Whether the turn came to be.
  private func finish(_ turn: Turn) async -> Bool {
    var turn = turn
    var isDone = true
    do {
      try await answer(&turn)
    } catch {
      environment.observe(.turnFailed(error))
      turn.failAll()
      isDone = false
    }
    // Shown later than the answer it would be wrong.
    turn.typing?.cancel()
    if turn.isClaimed { await environment.claims.release(turn.conversation) }
    return isDone
  }

  private func answer(_ turn: inout Turn) async throws(StorageError) {
    if environment.understanderWaits || turn.messages.count > 1 { try await prepare(&turn) }
    while !turn.messages.isEmpty, turn.attempts < Turn.limit {
      let conversation = try await environment.conversations.load(
        turn.conversation, turn.attempts > 0)
      guard var decision = try await decide(&turn, conversation) else { continue }
      let booking = try await booking(for: &decision, turn)
      if decision.order != nil, booking == nil {
        // Something else is being done with the booking, and the word of it may be waiting.
        if !turn.isReceived {
          try await prepare(&turn)
          continue
        }
        let scene = environment.scene(conversation.state, turn.messages)
        decision = Dialogue.busy(conversation.state, scene.context)
      }
      if try await save(decision, booking, over: conversation, &turn) { return }
    }
    if turn.attempts >= Turn.limit {
      throw StorageError(.unavailable, "the conversation changed under every attempt")
    }
    turn.answerAll(.nothing)
  }

  private func booking(
    for decision: inout Decision, _ turn: Turn
  ) async throws(StorageError) -> LoadedBooking? {
    guard var order = decision.order else { return nil }
    // A conversation whose memory of its bookings was lost counts on from those that are kept.
    while case .order = order.effect, order.number < Self.bookingLimit,
      try await environment.isTaken(order.number, turn.conversation)
    {
      decision.countOn()
      order.number += 1
    }
    return try await environment.booking(for: order, turn, language: decision.state.language)
  }

  /// The highest number of a booking in one conversation.
  private static let bookingLimit = 10_000

  /// Keeps the messages, claims the conversation, and takes in what other processes kept for it.
  private func prepare(_ turn: inout Turn) async throws(StorageError) {
    for arrival in turn.arrivals where !arrival.webhook.isKept {
      if try await environment.inbox.receive(arrival.message) {
        arrival.webhook.keep()
      } else {
        environment.observe(.duplicate)
        arrival.webhook.answer(.nothing)
      }
    }
    turn.isReceived = true
    if turn.isClaimed { return }
    guard turn.arrivals.contains(where: { $0.webhook.isKept }) else {
      turn.messages = []
      return
    }
    try await environment.claims.acquire(turn.conversation)
    turn.isClaimed = true
    turn.messages = try await environment.inbox.waiting(turn.conversation)
  }

  /// What the dialogue decides; nil when the turn has to begin again with what came meanwhile.
  private func decide(
    _ turn: inout Turn, _ conversation: LoadedConversation
  ) async throws(StorageError) -> Decision? {
    let scene = environment.scene(conversation.state, turn.messages)
    let isPrivate = scene.state.asked?.topic.isPrivate ?? false
    if environment.understanderWaits, !isPrivate, !scene.text.isEmpty {
      showTyping(&turn, scene.state)
    }
    guard let commands = await understand(turn, scene) else {
      try await join(&turn)
      return nil
    }
    var decision = Dialogue.decide(scene.state, commands, scene.context)
    // What was written before the question was put is no answer to it, whatever way it took to get here.
    if decision.order != nil, turn.isOlder(than: scene.state.askedAt) {
      decision = Dialogue.askAgain(scene.state, scene.context)
    }
    var actions = 0
    while let action = decision.action, actions < Turn.actionLimit {
      actions += 1
      if environment.flights.waits, !turn.isReceived {
        try await prepare(&turn)
        return nil
      }
      if environment.flights.waits { showTyping(&turn, scene.state) }
      guard let outcome = await perform(turn, action) else {
        try await join(&turn)
        return nil
      }
      if case .found(let found) = outcome {
        turn.hasSearched = true
        if case .success(let offers) = found { turn.offers = offers.count }
      }
      if outcome.isGone { searches.forget(turn.conversation) }
      decision = Dialogue.resume(decision.state, outcome, scene.context)
    }
    return decision
  }

  /// Shows once that the turn waits for somebody, without waiting for that. Not where the traveller is about to pay: the channel does not
  /// promise for its typing what it promises for messages. News is no message that could be answered.
  private func showTyping(_ turn: inout Turn, _ state: State) {
    guard turn.typing == nil, state.asked?.topic.isAboutPaying != true,
      let message = turn.messages.last(where: \.isTravellers)
    else { return }
    turn.typing = Task { [typing = environment.typing] in await typing(message) }
  }

  private func understand(_ turn: Turn, _ scene: Scene) async -> [Command]? {
    guard !scene.text.isEmpty else { return scene.commands }
    let read = environment.understander.commands
    guard environment.understanderWaits, turn.mayJoin else {
      return scene.commands + (await read(scene.text, scene.state, scene.context))
    }
    let commands = await lanes.interruptible(turn.conversation) {
      await read(scene.text, scene.state, scene.context)
    }
    return lanes.hasJoining(turn.conversation) ? nil : scene.commands + commands
  }

  private func perform(_ turn: Turn, _ action: Action) async -> Outcome? {
    // Whoever answers without waiting needs no memory.
    guard environment.flights.waits else { return await environment.perform(action) }
    if let known = known(turn, action) { return known }
    guard turn.mayJoin else { return keep(await environment.perform(action), turn, action) }
    let outcome = await lanes.interruptible(turn.conversation) {
      await environment.perform(action)
    }
    return lanes.hasJoining(turn.conversation) ? nil : keep(outcome, turn, action)
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

  /// Takes in the messages that came while the turn waited; the earlier webhooks get nothing.
  private func join(_ turn: inout Turn) async throws(StorageError) {
    turn.joins += 1
    let arrivals = lanes.joining(turn.conversation)
    turn.answerAll(.nothing)
    turn.arrivals = arrivals
    try await prepare(&turn)
    turn.messages = try await environment.inbox.waiting(turn.conversation)
    for _ in arrivals { environment.observe(.joined) }
  }

  /// Saves what was decided and answers; false when the turn has to decide again.
  private func save(
    _ decision: Decision, _ booking: LoadedBooking?, over conversation: LoadedConversation,
    _ turn: inout Turn
  ) async throws(StorageError) -> Bool {
    turn.attempts += 1
    var state = decision.state
    state.note(askedAt: environment.now(), after: conversation.state)
    let webhook = turn.arrivals.last?.webhook
    let isInline = webhook?.promise() ?? false
    let record = TurnRecord(
      conversation: turn.conversation, address: turn.messages[0].address,
      version: conversation.version, state: state, messages: turn.messages,
      received: turn.isReceived, reply: decision.texts.flatMap(environment.parts),
      picture: decision.picture, booking: booking, inline: isInline)
    switch try await environment.conversations.save(record) {
    case .saved:
      turn.answerAll(isInline ? record.answer : .nothing)
      environment.observe(.turn(turn.summary(isInline: isInline)))
      if let id = booking?.id {
        searches.forget(turn.conversation)
        booker?.start(id)
      }
      return true
    case .duplicate:
      environment.observe(.duplicate)
      turn.answerAll(.nothing)
      return true
    case .lostRace:
      environment.observe(.lostRace(attempt: turn.attempts))
      webhook?.takeBack()
      // Several processes at one conversation: whoever keeps losing steps aside for a moment of its own.
      if turn.attempts > 2 {
        try? await Task.sleep(for: .milliseconds(Int.random(in: 0...min(turn.attempts, 20))))
      }
      if turn.isReceived {
        turn.messages = try await environment.inbox.waiting(turn.conversation)
      }
      return false
    }
  }
}
