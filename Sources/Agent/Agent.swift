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
  let lanes: Lanes
  let searches = SearchCache()
  let usage: Usage
  private let bookingsUnderWay = Tally()

  package init(_ environment: Environment) { self.init(environment, lanes: Lanes()) }

  init(_ environment: Environment, lanes: Lanes) {
    self.environment = environment
    self.lanes = lanes
    usage = Usage(
      environment.allowances, environment.counters, observe: environment.observe)
  }

  /// Conversations with a turn under way in this process, and bookings.
  package var turnsUnderWay: Int { lanes.count + bookingsUnderWay.count }

  /// Carries bookings forward; nil where nothing can be booked.
  package var booker: Booker? {
    environment.bookings.map { bookings in
      Booker(environment, bookings: bookings, usage: usage, underWay: bookingsUnderWay) {
        conversation in
        await takeUpIfFree(conversation)
      }
    }
  }

  /// Answers the message, or says that its reply goes out by itself.
  package func receive(_ message: Message) async -> Answer {
    let haste = usage.receive(from: message.conversation, at: environment.now())
    let arrival = Arrival(
      message: message.withoutCardNumbers, webhook: Webhook(), haste: haste)
    // What may have to wait is kept before it stands in any line: then whatever answers the webhook answers for something durable.
    if environment.understanderWaits, let answer = await keep(arrival) { return answer }
    let entry = lanes.enter(arrival)
    if case .full = entry { return await setAside(arrival) }
    guard environment.mayWait else {
      if case .runner = entry { await run([arrival]) }
      return await arrival.webhook.wait()
    }
    if case .runner = entry { Task { await run([arrival]) } }
    let deadline = Task {
      try await Task.sleep(for: environment.replyDeadline)
      await expire(arrival)
    }
    defer { deadline.cancel() }
    return await arrival.webhook.wait()
  }

  /// Takes in what another process has kept for the conversation, where its turn waits here.
  package func knock(_ conversation: ConversationID) { lanes.knock(conversation) }

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

  /// Keeps the message for a turn after those that stand in line, or for the courier.
  private func setAside(_ arrival: Arrival) async -> Answer {
    if !arrival.webhook.isKept, let answer = await keep(arrival) { return answer }
    environment.observe(.setAside)
    lanes.setAside(arrival.message.conversation)
    return .nothing
  }

  /// The deadline has passed. What stood in line behind a turn that waits is kept first: its webhook may say that all is well only then.
  private func expire(_ arrival: Arrival) async {
    if arrival.webhook.isOpen, !arrival.webhook.isKept {
      do throws(StorageError) {
        _ = try await environment.inbox.receive(arrival.message)
        arrival.webhook.keep()
      } catch {
        environment.observe(.turnFailed(error))
      }
    }
    if arrival.webhook.expire() { environment.observe(.deadlinePassed) }
  }

  private func run(_ first: [Arrival]) async {
    guard let conversation = first.first?.message.conversation else { return }
    await runTurns(first, conversation)
    guard let next = lanes.next(conversation) else { return }
    // The rest belongs to other webhooks: this one need not wait for it.
    Task {
      var arrivals: [Arrival]? = next
      while let batch = arrivals {
        await runTurns(batch, conversation)
        arrivals = lanes.next(conversation)
      }
    }
  }

  private func runTurns(_ arrivals: [Arrival], _ conversation: ConversationID) async {
    if arrivals.isEmpty { return await takeUpIfFree(conversation) }
    // Messages that waited in line share a turn only where a turn is long.
    let batches = environment.mayWait ? [arrivals] : arrivals.map { [$0] }
    for batch in batches {
      _ = await finish(Turn(conversation: conversation, arrivals: batch))
    }
  }

  private func takeUpIfFree(_ conversation: ConversationID) async {
    do throws(StorageError) {
      _ = try await takeUp(conversation)
    } catch {
      environment.observe(.turnFailed(error))
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
      await admonish(&turn, &decision)
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
    lanes.hear(turn.conversation)
    turn.messages = try await environment.inbox.waiting(turn.conversation)
  }

  /// What the dialogue decides; nil when the turn has to begin again with what came meanwhile.
  private func decide(
    _ turn: inout Turn, _ conversation: LoadedConversation
  ) async throws(StorageError) -> Decision? {
    if turn.isFlood { return Decision(state: conversation.state) }
    let scene = environment.scene(conversation.state, turn.messages)
    let asksModel = await asksModel(turn, scene)
    if asksModel { showTyping(&turn, scene.state) }
    guard let commands = await understand(turn, scene, askingModel: asksModel) else {
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

  /// Takes in the messages that came while the turn waited; the earlier webhooks get nothing, but for messages of other processes: those have
  /// webhooks that wait there.
  private func join(_ turn: inout Turn) async throws(StorageError) {
    turn.joins += 1
    let arrivals = lanes.joining(turn.conversation)
    if !arrivals.isEmpty {
      turn.answerAll(.nothing)
      turn.arrivals = arrivals
    }
    try await prepare(&turn)
    let waiting = try await environment.inbox.waiting(turn.conversation)
    for _ in 0..<max(arrivals.count, waiting.count - turn.messages.count) {
      environment.observe(.joined)
    }
    turn.messages = waiting
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
