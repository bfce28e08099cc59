import Glibc
import Synchronization

// libfcgi drops a connection when a signal interrupts it, and libdispatch's main loop on Linux waits with every signal unblocked. So a serving
// process blocks its signals before there is a second thread, and its main thread does nothing but read them. SIGABRT stays as it is: the
// watchdog ends a hanging process with it.

/// The signals that a serving process acts on.
enum Signals {
  private static let handled = [SIGTERM, SIGINT, SIGHUP]
  private static let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
  private static let isAwaited = Atomic<Bool>(false)

  /// Blocks them for this thread and all that it starts.
  static func block() {
    signal(SIGPIPE, SIG_IGN)
    var set = signalSet()
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Reads them as they come, for ever. Until somebody awaits them there is nothing to bring to an end.
  static func read() -> Never {
    while true {
      var set = signalSet()
      var number: Int32 = 0
      guard sigwait(&set, &number) == 0 else { continue }
      if !isAwaited.load(ordering: .acquiring) { exit(0) }
      continuation.yield(number)
    }
  }

  /// Returns at the first of them. SIGHUP asks for other settings: these are read at the start, and systemd starts anew what has ended.
  static func untilStop() async {
    isAwaited.store(true, ordering: .releasing)
    for await _ in stream { return }
  }

  private static func signalSet() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in handled { sigaddset(&set, number) }
    return set
  }
}
