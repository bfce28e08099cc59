import Glibc

// libfcgi drops a connection when a signal interrupts it, so the serving commands block their signals in every thread and read them in one.
// SIGABRT stays as it is: the watchdog ends a hanging process with it.

/// The signals that a serving process acts on.
enum Signals {
  private static let handled = [SIGTERM, SIGINT, SIGHUP]

  /// Blocks them for this thread and all that it starts; to be called before there are others.
  static func block() {
    signal(SIGPIPE, SIG_IGN)
    var set = signalSet()
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// The blocked signals as they come.
  static func stream() -> AsyncStream<Int32> {
    AsyncStream { continuation in
      let reader = Thread {
        while true {
          var set = signalSet()
          var number: Int32 = 0
          guard sigwait(&set, &number) == 0 else { return }
          continuation.yield(number)
        }
      }
      reader.start()
    }
  }

  /// Returns at the first SIGTERM or SIGINT; SIGHUP runs the closure.
  static func untilStop(onReload: () -> Void = {}) async {
    for await number in stream() {
      if number != SIGHUP { return }
      onReload()
    }
  }

  private static func signalSet() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in handled { sigaddset(&set, number) }
    return set
  }
}

/// A thread of its own for something that blocks.
private struct Thread {
  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  let body: @Sendable () -> Void

  func start() {
    let work = Unmanaged.passRetained(Work(body)).toOpaque()
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, work)
    if code == 0 { pthread_detach(thread) }
  }
}
