import Glibc

/// Starts a detached thread for calls that block, so that the cooperative pool never does.
///
/// Signals are blocked on it, for the one thread of the process that reads them; those that report a
/// fault of the thread itself stay open. False when the system has no thread to give.
package func startDedicatedThread(_ body: @escaping @Sendable () -> Void) -> Bool {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  pthread_attr_setstacksize(&attributes, 512 * 1024)
  let box = Unmanaged.passRetained(ThreadBody(body))
  var thread = pthread_t()
  let failure = pthread_create(
    &thread, &attributes,
    { argument in
      guard let argument else { return nil }
      blockSignals()
      Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().body()
      return nil
    }, box.toOpaque())
  if failure != 0 { box.release() }
  return failure == 0
}

private final class ThreadBody {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private func blockSignals() {
  var blocked = sigset_t()
  sigfillset(&blocked)
  for fault in [SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP] { sigdelset(&blocked, fault) }
  pthread_sigmask(SIG_BLOCK, &blocked, nil)
}
