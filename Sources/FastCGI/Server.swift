internal import CFastCGI
import Glibc
import Synchronization
import Threads

/// A FastCGI server on a listening socket, which any number of processes may share.
///
/// One thread accepts and reads requests; each is then a task of its own, and is answered by it.
/// A request that was accepted is always answered.
package final class Server: Sendable {
  let listener: Int32
  let limits: Limits
  let report: @Sendable (Event) -> Void
  let wakeup = Wakeup()
  let isDraining = Atomic<Bool>(false)
  private let inFlightCount = Atomic<Int>(0)
  private let acceptedCount = Atomic<Int>(0)
  private let lastTurn = Atomic<Int64>(0)
  private let heartbeat: (@Sendable () -> Void)?

  /// - Parameters:
  ///   - listener: a listening socket, from `Listener`; the server sees to it that no accept waits.
  ///   - heartbeat: called by the accepting loop at every turn, at least once in `limits.heartbeat`.
  package init(
    listener: Int32, limits: Limits = Limits(), heartbeat: (@Sendable () -> Void)? = nil,
    events: @escaping @Sendable (Event) -> Void
  ) {
    self.listener = listener
    self.limits = limits
    self.heartbeat = heartbeat
    report = events
    // A peer that has gone is an error of the write, not a signal to the process.
    signal(SIGPIPE, SIG_IGN)
    FCGX_Init()
    Listener.neverWait(listener)
    lastTurn.store(now(), ordering: .relaxed)
  }

  /// Requests accepted and not answered yet.
  package var inFlight: Int { inFlightCount.load(ordering: .sequentiallyConsistent) }

  /// Requests accepted since the start.
  package var accepted: Int { acceptedCount.load(ordering: .relaxed) }

  /// Whether the accepting loop has turned within this time: what a watchdog wants to know.
  package func isAlive(within time: Duration) -> Bool {
    now() - lastTurn.load(ordering: .relaxed) <= time.nanoseconds
  }

  /// Serves until `drain()` was called and every accepted request is answered; called once.
  package func run(_ handler: @escaping @Sendable (Request) async -> Response) async {
    await withCheckedContinuation { continuation in
      let isStarted = startDedicatedThread {
        AcceptLoop(server: self, handler: handler).run()
        continuation.resume()
      }
      if !isStarted {
        report(.acceptFailed(errno: EAGAIN))
        continuation.resume()
      }
    }
  }

  /// Stops accepting; what waits in the backlog is left to the other processes on the socket.
  package func drain() {
    isDraining.store(true, ordering: .sequentiallyConsistent)
    wakeup.signal()
  }

  func turned() {
    lastTurn.store(now(), ordering: .relaxed)
    heartbeat?()
  }

  func began() {
    inFlightCount.add(1, ordering: .sequentiallyConsistent)
    acceptedCount.add(1, ordering: .relaxed)
  }

  /// Writes the response, says so, and counts the request as answered.
  func finish(_ exchange: Exchange, _ response: Response) {
    let isWritten = exchange.write(response.document)
    if !isWritten { report(.notWritten) }
    response.written?(isWritten)
    let before = inFlightCount.subtract(1, ordering: .sequentiallyConsistent).oldValue
    if before >= limits.inFlight || isDraining.load(ordering: .sequentiallyConsistent) {
      wakeup.signal()
    }
  }

  /// The same, on a thread of its own when the body is long: a peer may take its time.
  func answer(_ exchange: Exchange, _ response: Response) {
    guard response.body.count > limits.inlineWrite else { return finish(exchange, response) }
    if !startDedicatedThread({ self.finish(exchange, response) }) { finish(exchange, response) }
  }
}

/// Nanoseconds of the monotonic clock.
func now() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

extension Duration {
  var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }

  var milliseconds: Int32 { Int32(clamping: nanoseconds / 1_000_000) }

  var timeval: Glibc.timeval {
    Glibc.timeval(
      tv_sec: Int(nanoseconds / 1_000_000_000), tv_usec: Int(nanoseconds % 1_000_000_000 / 1000))
  }
}
