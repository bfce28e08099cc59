import Agent
import Conversation
import Flights
import LocalTime

// What can never happen, looked for while the run goes on and at its end.

final class Checks: @unchecked Sendable {
  unowned let world: World
  private(set) var violations: [String] = []
  private(set) var withPerson: Set<BookingID> = []
  /// Replies that were sent again although nobody could say whether they had been.
  private var guesses = 0

  init(_ world: World) { self.world = world }

  func violate(_ text: String) {
    world.note("VIOLATION: \(text)")
    violations.append(text)
  }

  func note(_ observation: Observation, _ machine: Machine) {
    if case .bookingNeedsPerson(let id, _) = observation { withPerson.insert(id) }
    world.note("\(machine.name): \(observation)")
  }

  func note(_ observation: CourierObservation, _ machine: Machine) {
    if case .sentAgain(certain: false) = observation { guesses += 1 }
    world.note("\(machine.name): \(observation)")
  }

  // MARK: While it goes on

  /// What is answered well is durable, and a webhook waits for the store, for the reply no longer than its deadline, and for the store again.
  func answered(_ message: Message, _ answer: Answer, by machine: Machine, since start: Int64) {
    let inbox = world.database.rows[message.conversation]?.inbox ?? []
    if !answer.isUnavailable, !inbox.contains(where: { $0.message.id == message.id }) {
      violate("\(message.id) is answered and not kept")
    }
    let seconds = Double(world.scheduler.time - start) / 1e9
    let stoodStill = machine.thawedAt.map { $0 >= start } ?? false
    if seconds > 16, !stoodStill { violate("the webhook of \(message.id) waited \(seconds) s") }
  }

  /// A booking is begun by the traveller's own yes to exactly this.
  func willBegin(_ booking: LoadedBooking, _ turn: TurnRecord, _ row: Database.Row) {
    guard let effect = booking.booking.work?.effect else { return }
    let hasYes = turn.messages.contains { $0.content == .text("yes") }
    if !hasYes { violate("a booking without a yes in turn \(turn.version + 1)") }
    guard case .order(let request) = effect else { return }
    let quote = row.states[Int(row.version)].draft?.quote
    if quote?.offerID != request.offerID || quote?.total != request.total {
      violate("a yes to \(String(describing: quote?.offerID)) buys \(request.offerID)")
    }
  }

  /// The seller gets an order: it is the one attempt, and it was noted before.
  func ordered(_ request: OrderRequest, attempt: Int) {
    if attempt > 1 { violate("attempt \(attempt) at \(request.operationID)") }
    let id = booking(of: request.operationID)
    let work = id.flatMap { world.database.loaded($0)?.booking.work }
    if work?.operationID != request.operationID || work?.attemptedAt == nil {
      violate("\(request.operationID) was not noted before it was ordered")
    }
    let isPaid = world.payments.payment(request.operationID)?.state == .authorised
    if world.house.paysOnPage, !isPaid { violate("\(request.operationID) is ordered and not paid") }
  }

  func cancelled(_ quoteID: String, attempt: Int) {
    // Somebody may ask for it anew after it came to nothing.
    if attempt > world.travellers.map(\.saidYes).reduce(0, +) {
      violate("\(quoteID), attempt \(attempt)")
    }
  }

  func booking(of operation: String) -> BookingID? {
    BookingID(operation.split(separator: ".").dropLast().joined(separator: "."))
  }

  // MARK: At rest

  /// Whether nothing is left to be done.
  var isAtRest: Bool { unrest == nil }

  private var unrest: String? {
    if world.travellers.contains(where: { !$0.isDone }) { return "somebody still writes" }
    for incoming in world.twilio.incoming {
      let message = incoming.message
      let kept = world.database.rows[message.conversation]?.inbox.first {
        $0.message.id == message.id
      }
      if kept?.turn == nil { return "\(message.id) has no turn" }
    }
    for row in world.database.rows.values {
      if let open = row.inbox.first(where: { $0.turn == nil }) {
        return "\(open.message.id) has no turn"
      }
      if let open = row.outbox.first(where: { Self.underWay.contains($0.status) }) {
        return "reply \(open.id.turn).\(open.id.part) is \(open.status)"
      }
      for kept in row.bookings {
        let booking = kept.booking
        if let work = booking.work, !(work.isWithPerson && work.stage == .pending) {
          return "a booking is \(booking.status)"
        }
        if booking.payments.contains(where: { Self.unsettled.contains($0.stage) }) {
          return "a payment is to be settled"
        }
      }
    }
    return nil
  }

  private static let underWay: Set = ["inline", "pending", "sending", "unknown"]
  private static let unsettled: Set<Booking.Payment.Stage> = [.capturing, .voiding, .refunding]

  // MARK: At the end

  func finish() {
    if !violations.isEmpty { return }
    if let unrest { return violate("no rest: \(unrest)") }
    for id in world.database.ids { world.database.rows[id].map { checkTurns(id, $0) } }
    checkDoubles()
    for traveller in world.travellers { checkWishes(traveller) }
    checkMoney()
  }

  /// Each message has one turn, the turns have no gaps, each reply has left.
  private func checkTurns(_ id: ConversationID, _ row: Database.Row) {
    if row.turns.count != Int(row.version) {
      violate("\(row.turns.count) turns, version \(row.version)")
    }
    let all = row.turns.flatMap(\.self)
    if Set(all).count != all.count { violate("a message has two turns: \(all)") }
    if Set(all) != Set(row.inbox.map(\.message.id)) { violate("turns and inbox differ") }
    for inbox in row.inbox {
      guard let turn = inbox.turn, row.turns.indices.contains(Int(turn) - 1),
        row.turns[Int(turn) - 1].contains(inbox.message.id)
      else { return violate("\(inbox.message.id) is not in its turn") }
    }
    for reply in row.outbox where reply.status != "failed" {
      let hasLeft = world.twilio.outgoing.contains {
        $0.id == reply.id
          || $0.address == row.address && $0.text == reply.text
            && $0.createdAt >= reply.createdAt.adding(seconds: -5)
      }
      if !hasLeft { violate("reply \(reply.id.turn).\(reply.id.part) never left") }
    }
    checkOrder(id, row)
  }

  /// Replies that never were an answer's leave in their order.
  private func checkOrder(_ id: ConversationID, _ row: Database.Row) {
    var latest: ReplyID?
    var seen: Set<ReplyID> = []
    let own = Set(row.outbox.filter { !$0.wasInline }.map(\.id))
    for outgoing in world.twilio.outgoing where own.contains(outgoing.id) {
      guard seen.insert(outgoing.id).inserted else { continue }
      if let latest, (outgoing.id.turn, outgoing.id.part) < (latest.turn, latest.part) {
        violate("reply \(outgoing.id.turn) left after reply \(latest.turn)")
      }
      latest = outgoing.id
    }
  }

  /// Nothing is sent twice but where nobody could know.
  private func checkDoubles() {
    var seen: Set<ReplyID> = []
    var doubles = 0
    for outgoing in world.twilio.outgoing where !seen.insert(outgoing.id).inserted {
      doubles += 1
      if doubles > guesses { violate("reply \(outgoing.id.turn).\(outgoing.id.part) left twice") }
    }
  }

  /// What was said once is in the state: no turn wrote over another.
  private func checkWishes(_ traveller: Traveller) {
    guard let wishes = traveller.wishes,
      let trip = world.database.rows[traveller.id]?.states.last?.trip
    else { return }
    for wish in wishes where !wish.isHeard(trip) { violate("\"\(wish.text)\" was not heard") }
  }
}

extension Answer {
  fileprivate var isUnavailable: Bool { if case .unavailable = self { true } else { false } }
}
