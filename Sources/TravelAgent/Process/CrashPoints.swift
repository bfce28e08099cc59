import Agent
import FastCGI
import Flights
import Foundation
import Glibc
import Synchronization
import Understanding

// Before and after everything that a process writes durably or asks of somebody outside there is a place at which a test can end it as a
// power cut would. Only a debug build has these places; there they are asleep until CRASH_POINT_FILE names a file.
//
// The file holds one line, `NAME COUNT`, such as `worker.save.after 2`: whoever reaches that place for the second time removes the file
// and is gone. Who cannot remove it goes on: it was somebody else's.

struct CrashPoints: Sendable {
  #if DEBUG
    private let process: String
    private let file: String?
    private let counts = Counts()

    init(process: String) {
      self.process = process
      file = ProcessInfo.processInfo.environment["CRASH_POINT_FILE"]
    }

    /// The operation, with a place before it and one after it.
    func around<each Argument, Result, Failure: Error>(
      _ name: String,
      _ operation: @escaping @Sendable (repeat each Argument) async throws(Failure) -> Result
    ) -> @Sendable (repeat each Argument) async throws(Failure) -> Result {
      { (argument: repeat each Argument) async throws(Failure) -> Result in
        reach(name + ".before")
        let result = try await operation(repeat each argument)
        reach(name + ".after")
        return result
      }
    }

    func around<each Argument, Result>(
      _ name: String, _ operation: @escaping @Sendable (repeat each Argument) async -> Result
    ) -> @Sendable (repeat each Argument) async -> Result {
      { (argument: repeat each Argument) async -> Result in
        reach(name + ".before")
        let result = await operation(repeat each argument)
        reach(name + ".after")
        return result
      }
    }

    /// The same for what may find nothing, which is no place to crash after.
    func around<each Argument, Found: Collection & Sendable, Failure: Error>(
      finding name: String,
      _ operation: @escaping @Sendable (repeat each Argument) async throws(Failure) -> Found
    ) -> @Sendable (repeat each Argument) async throws(Failure) -> Found {
      { (argument: repeat each Argument) async throws(Failure) -> Found in
        reach(name + ".before")
        let found = try await operation(repeat each argument)
        if !found.isEmpty { reach(name + ".after") }
        return found
      }
    }

    private func reach(_ name: String) {
      guard let file, let line = try? String(contentsOfFile: file, encoding: .utf8) else { return }
      let words = line.split(separator: " ")
      guard words.count == 2, words[0] == process + "." + name, let count = Int(words[1]),
        counts.next(line) >= count, unlink(file) == 0
      else { return }
      kill(getpid(), SIGKILL)
    }
  #else
    init(process: String) {}

    func around<Operation>(_ name: String, _ operation: Operation) -> Operation { operation }
    func around<Operation>(finding name: String, _ operation: Operation) -> Operation { operation }
  #endif
}

/// How often the place of a line was reached.
private final class Counts: Sendable {
  private let counts = Mutex<(line: String, count: Int)>(("", 0))

  func next(_ line: String) -> Int {
    counts.withLock { counts in
      counts = (line, counts.line == line ? counts.count + 1 : 1)
      return counts.count
    }
  }
}

extension Environment {
  func with(_ points: CrashPoints) -> Environment {
    var changed = self
    changed.conversations.load = points.around("load", conversations.load)
    changed.conversations.save = points.around("save", conversations.save)
    changed.inbox.receive = points.around("receive", inbox.receive)
    changed.inbox.waiting = points.around(finding: "waiting", inbox.waiting)
    changed.claims.acquire = points.around("claim", claims.acquire)
    changed.claims.tryAcquire = points.around("try-claim", claims.tryAcquire)
    changed.claims.release = points.around("release", claims.release)
    changed.understander.read = points.around("understand", understander.read)
    changed.flights = flights.with(points)
    changed.bookings = bookings?.with(points)
    changed.payments = payments?.with(points)
    return changed
  }
}

extension FlightProvider {
  fileprivate func with(_ points: CrashPoints) -> FlightProvider {
    var changed = self
    changed.search = points.around("search", search)
    changed.reprice = points.around("reprice", reprice)
    changed.order = points.around("order", order)
    changed.orders = points.around("orders", orders)
    changed.pay = points.around("pay", pay)
    changed.quoteCancellation = points.around("quote-cancellation", quoteCancellation)
    changed.confirmCancellation = points.around("confirm-cancellation", confirmCancellation)
    return changed
  }
}

extension Bookings {
  fileprivate func with(_ points: CrashPoints) -> Bookings {
    var changed = self
    changed.load = points.around("load-booking", load)
    changed.save = points.around("save-booking", save)
    changed.take = points.around(finding: "take-bookings", take)
    changed.wake = points.around("wake-booking", wake)
    return changed
  }
}

extension Payments {
  fileprivate func with(_ points: CrashPoints) -> Payments {
    var changed = self
    changed.open = points.around("open-payment", open)
    changed.state = points.around("payment-state", state)
    changed.capture = points.around("capture", capture)
    changed.void = points.around("void", void)
    changed.refund = points.around("refund", refund)
    return changed
  }
}

extension Outbox {
  func with(_ points: CrashPoints) -> Outbox {
    var changed = self
    changed.take = points.around(finding: "take", take)
    changed.settle = points.around("settle", settle)
    changed.confirm = points.around("confirm", confirm)
    changed.fallBack = points.around("fall-back", fallBack)
    changed.doubtful = points.around(finding: "doubtful", doubtful)
    changed.standing = points.around(finding: "standing", standing)
    return changed
  }
}

extension Channel {
  func with(_ points: CrashPoints) -> Channel {
    var changed = self
    changed.send = points.around("send", send)
    changed.sent = points.around("list", sent)
    return changed
  }
}

extension Sweep {
  func with(_ points: CrashPoints) -> Sweep {
    var changed = self
    changed.listed = points.around("sweep-list", listed)
    changed.inbox.receive = points.around("sweep-receive", inbox.receive)
    changed.store.setMark = points.around("sweep-mark", store.setMark)
    return changed
  }
}
