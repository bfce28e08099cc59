import Agent
import Flights
import LocalTime

/// A payment provider whose calls may be repeated, and whose answers may be lost.
final class PaymentPages: @unchecked Sendable {
  struct Payment {
    var id: String
    var amount: Money
    var until: Instant
    var state = Payments.State.open
    var captures = 0
  }

  unowned let world: World
  private(set) var payments: [Payment] = []

  init(_ world: World) { self.world = world }

  func payment(_ id: String) -> Payment? { payments.first { $0.id == id } }

  /// The traveller presses "Pay" on the page with that address.
  func pay(_ url: Substring) {
    guard let index = payments.firstIndex(where: { Self.url($0.id) == url }),
      payments[index].state == .open, world.now < payments[index].until
    else { return }
    payments[index].state = .authorised
    world.note("\(payments[index].id) is paid")
    let id = payments[index].id.split(separator: ".").dropLast().joined(separator: ".")
    guard world.dice.happens(0.7), let booking = BookingID(id) else { return }
    world.scheduler.begin { [world] in try? await world.database.bookings.wake(booking) }
  }

  private static func url(_ id: String) -> String { "https://pay.test/\(id)" }

  var closures: Payments {
    Payments(
      open: { [self] id, amount, _, until throws(PaymentError) in
        _ = try await call(id) { [self] _ in
          if payment(id) == nil { payments.append(Payment(id: id, amount: amount, until: until)) }
          return .open
        }
        return Self.url(id)
      },
      state: { [self] id throws(PaymentError) in
        try await call(id) { [world] payment in
          guard let payment else { return .failed }
          return payment.state == .open && payment.until <= world.now ? .failed : payment.state
        }
      },
      capture: { [self] id throws(PaymentError) in
        try await move(id, from: [.authorised], to: .captured)
      },
      void: { [self] id throws(PaymentError) in
        try await move(id, from: [.open, .authorised, .failed], to: .voided)
      },
      refund: { [self] id, _ throws(PaymentError) in
        try await move(id, from: [.captured], to: .refunded)
      })
  }

  private func move(
    _ id: String, from: Set<Payments.State>, to state: Payments.State
  ) async throws(PaymentError) -> Payments.State {
    try await call(id) { [self] payment in
      guard let payment, let index = payments.firstIndex(where: { $0.id == id }) else { return nil }
      if payment.state == state { return state }
      guard from.contains(payment.state) else { return nil }
      payments[index].state = state
      world.note("\(id) is \(state)")
      return state
    }
  }

  /// What it does with the payment; nil: it refuses.
  private func call(
    _ id: String, _ body: @escaping @Sendable (Payment?) -> Payments.State?
  ) async throws(PaymentError) -> Payments.State {
    try await world.scheduler.outside { [self] () async -> Result<Payments.State, PaymentError> in
      await world.pause(world.dice.skewed(20...5000))
      let lost = Result<Payments.State, PaymentError>.failure(PaymentError(isFinal: false, "lost"))
      if world.dice.happens(world.chaos.questionsFail / 2) { return lost }
      let state = body(payment(id))
      await world.pause(world.dice.skewed(20...5000))
      if world.dice.happens(world.chaos.questionsFail / 2) { return lost }
      return state.map { .success($0) } ?? .failure(PaymentError(isFinal: true, "not possible"))
    }.get()
  }
}
