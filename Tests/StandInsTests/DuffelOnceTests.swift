import Duffel
import Flights
import Foundation
import LocalTime
import Testing

@testable import StandIns

/// Something done to an order that must not be done twice.
enum Deed: String, CaseIterable, Sendable {
  case payment, services, cancellation, change

  var call: DuffelFailure.Operation {
    switch self {
    case .payment: .payments
    case .services: .serviceOrders
    case .cancellation: .cancellations
    case .change: .changeConfirmations
    }
  }

  /// How often the order is read before it is done.
  var readsBefore: Int { self == .cancellation ? 0 : 1 }
}

/// What the program makes of a deed.
enum Verdict: Sendable {
  case done, pending, refused, unclear

  init(_ outcome: OrderOutcome) {
    switch outcome {
    case .created: self = .done
    case .pending: self = .pending
    case .refused: self = .refused
    case .unknown: self = .unclear
    }
  }

  init(_ body: () async throws(FlightError) -> Order) async {
    do throws(FlightError) {
      _ = try await body()
      self = .done
    } catch {
      self = error.reason == .unclear ? .unclear : .refused
    }
  }
}

/// An order with a deed that is still to be done.
struct Attempt: Sendable {
  let deed: Deed
  let order: Order
  let world: DuffelWorld
  private let run: @Sendable () async -> Verdict

  init(_ deed: Deed, _ world: DuffelWorld) async throws {
    self.deed = deed
    self.world = world
    let seller = world.seller
    let offer = deed == .payment ? try await world.holdable() : try await world.flexible()
    let order = try await world.order(offer, kind: deed == .payment ? .hold : .instant)
    self.order = order
    switch deed {
    case .payment:
      run = { Verdict(await seller.pay(order.id, order.total, world.now)) }
    case .services:
      let bag = try #require(try await seller.orderServices(order.id, world.now).first)
      run = {
        Verdict(
          await seller.addServices(order.id, [ChosenService(bag)], bag.price, world.now))
      }
    case .cancellation:
      let quote = try await seller.quoteCancellation(order.id, world.now)
      run = {
        await Verdict { () throws(FlightError) in
          try await seller.confirmCancellation(quote.id, world.now)
        }
      }
    case .change:
      let wish = world.wish("FRA-LHR", days: 9)
      let offer = try #require(
        try await seller.changeOffers(order.id, 1, wish, world.now).first)
      run = {
        await Verdict { () throws(FlightError) in
          try await seller.confirmChange(offer, world.now)
        }
      }
    }
  }

  func callAsFunction() async -> Verdict { await run() }

  private var path: String {
    switch deed {
    case .payment: "/air/payments"
    case .services: "/air/orders/\(order.id)/services"
    case .cancellation: "/air/order_cancellations/"
    case .change: "/air/order_changes/"
    }
  }

  var posts: Int { get async { await world.duffel.count("POST", path) } }

  /// Whether it was done, in truth.
  var isDone: Bool {
    get async throws {
      let truth = try #require(await world.duffel.truth().first)
      return switch deed {
      case .payment: truth.isPaid
      case .services: truth.services.map(\.quantity) == [1]
      case .cancellation: truth.isCancelled
      case .change: truth.changes == 1
      }
    }
  }

  /// Whether the order says later that it was done.
  func isSeen(in later: Order) -> Bool {
    switch deed {
    case .payment: later.paidAt != nil && later.isTicketed
    case .services: later.services.count == 1
    case .cancellation: later.cancelledAt != nil
    case .change: later.slices[1] != order.slices[1] && later.slices[0] == order.slices[0]
    }
  }
}

/// How a deed goes wrong.
struct Mishap: Sendable, CustomTestStringConvertible {
  var kind: DuffelFailure.Kind
  var isDone = false
  var code: String?
  /// What the program makes of it where it can read the order.
  var verdict: Verdict

  var testDescription: String { (code ?? kind.rawValue) + (isDone ? ", done" : "") }

  func failure(_ deed: Deed) -> DuffelFailure {
    DuffelFailure(deed.call, kind, done: isDone, code: code, seconds: 0.1)
  }

  private static let silent: [DuffelFailure.Kind] = [
    .error, .gatewayPage, .unavailable, .gatewayTimeout, .reset, .hang, .notCreated,
  ]
  static let all: [Mishap] =
    silent.map { Mishap(kind: $0, verdict: .unclear) }
    + (silent + [.garbage]).map { Mishap(kind: $0, isDone: true, verdict: .done) }
    + ["duplicate_booking", "order_creation_already_attempted"].flatMap { code in
      [
        Mishap(kind: .refused, code: code, verdict: .unclear),
        Mishap(kind: .refused, isDone: true, code: code, verdict: .done),
      ]
    }
    + ["payment_declined", "price_changed", "insufficient_permissions", "not_found"].map {
      Mishap(kind: .refused, code: $0, verdict: .refused)
    }
    + [Mishap(kind: .throttled, verdict: .refused), Mishap(kind: .slow, verdict: .done)]
}

@Suite("The stand-in for Duffel: what is done once", .serialized, .timeLimit(.minutes(3)))
struct DuffelOnceTests {
  @Test(
    "whatever comes back, it is done at most once, and known to be done or not",
    arguments: Deed.allCases, Mishap.all)
  func once(_ deed: Deed, _ mishap: Mishap) async throws {
    try await withDuffel { world in
      let attempt = try await Attempt(deed, world)
      let before = await attempt.posts
      await world.duffel.schedule(mishap.failure(deed))
      let verdict = await attempt()
      #expect(verdict == mishap.verdict)
      #expect(try await attempt.isDone == (verdict == .done))
      #expect(await attempt.posts == before + 1)
      let later = try await world.seller.retrieve(attempt.order.id)
      #expect(attempt.isSeen(in: later) == (verdict == .done))
    }
  }

  @Test(
    "where the order cannot be read either it is never called refused, and is known later",
    arguments: Deed.allCases,
    Mishap.all.filter { [.error, .reset, .garbage, .slow].contains($0.kind) })
  func blind(_ deed: Deed, _ mishap: Mishap) async throws {
    try await withDuffel { world in
      let attempt = try await Attempt(deed, world)
      let before = await attempt.posts
      await world.duffel.schedule(mishap.failure(deed))
      for _ in 0..<deed.readsBefore {
        await world.duffel.schedule(.init(.orderReads, .slow, seconds: 0))
      }
      await world.duffel.failAlways(.init(.orderReads, .error))
      let verdict = await attempt()
      let isDone = try await attempt.isDone
      #expect(verdict == .unclear || verdict == .pending || (verdict == .done && isDone))
      #expect(isDone == (mishap.verdict == .done))
      #expect(await attempt.posts == before + 1)
      await world.duffel.failures.clear()
      let later = try await world.seller.retrieve(attempt.order.id)
      #expect(attempt.isSeen(in: later) == isDone)
    }
  }
}
