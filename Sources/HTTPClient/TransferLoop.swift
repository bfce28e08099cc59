internal import CCurl
import Glibc

/// The client's thread: one multi handle, its sockets in one epoll, its clock as epoll's time-out.
///
/// `curl_multi_socket_action` costs the same for ten transfers as for a thousand, which
/// `curl_multi_poll` does not.
final class TransferLoop {
  private let queue: CommandQueue
  private let multi: UnsafeMutableRawPointer
  private let watch: Int32
  private let setup: TransferSetup
  private var active: [UnsafeMutableRawPointer: Transfer] = [:]
  private var idle: [UnsafeMutableRawPointer] = []
  private var deadline: Int64?

  init?(queue: CommandQueue, limits: Limits, userAgent: String) {
    guard isReady, let multi = curl_multi_init() else { return nil }
    let watch = epoll_create1(Int32(O_CLOEXEC))
    guard watch >= 0 else {
      curl_multi_cleanup(multi)
      return nil
    }
    self.queue = queue
    self.multi = multi
    self.watch = watch
    setup = TransferSetup(userAgent: userAgent)
    observe()
    ccurl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, limits.connectionsPerHost)
    ccurl_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, limits.connections)
    ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, limits.idleConnections)
  }

  deinit {
    for handle in idle { curl_easy_cleanup(handle) }
    curl_multi_cleanup(multi)
    close(watch)
  }

  /// Runs until it is told to shut down.
  func run(_ report: (Event) -> Void) {
    var events = [epoll_event](repeating: epoll_event(), count: 64)
    while true {
      // The whole batch is obeyed, so that a request queued behind the shutdown is answered too.
      var isShutDown = false
      for command in queue.take() where !obey(command) { isShutDown = true }
      if isShutDown { return end() }
      let count = epoll_wait(watch, &events, Int32(events.count), timeout())
      for event in events.prefix(max(0, Int(count))) {
        if event.data.fd == queue.wakeup.descriptor {
          queue.wakeup.drain()
        } else {
          act(event.data.fd, flags(event.events), report)
        }
      }
      if let due = deadline, due <= now() {
        deadline = nil
        act(CURL_SOCKET_TIMEOUT, 0, report)
      }
      collect()
    }
  }

  // MARK: Commands

  /// False when told to shut down.
  private func obey(_ command: CommandQueue.Command) -> Bool {
    switch command {
    case .start(let transfer): start(transfer)
    case .cancel(let transfer): cancel(transfer)
    case .shutdown: return false
    }
    return true
  }

  private func start(_ transfer: Transfer) {
    if transfer.isCancelled { return transfer.fail(.cancelled, mayHaveBeenSent: false) }
    guard let handle = idle.popLast() ?? curl_easy_init() else {
      return transfer.fail(.internalFailure, mayHaveBeenSent: false)
    }
    transfer.handle = handle
    if let kind = setup.apply(transfer, to: handle) {
      recycle(transfer)
      return transfer.fail(kind, mayHaveBeenSent: false)
    }
    active[handle] = transfer
    let code = curl_multi_add_handle(multi, handle)
    if code != CURLM_OK {
      recycle(transfer)
      transfer.fail(.internalFailure, mayHaveBeenSent: false, code: Int(code.rawValue))
    }
  }

  private func cancel(_ transfer: Transfer) {
    transfer.isCancelled = true
    guard let handle = transfer.handle else { return }
    let isSent = sentBytes(handle) > 0
    curl_multi_remove_handle(multi, handle)
    recycle(transfer)
    transfer.fail(.cancelled, mayHaveBeenSent: isSent)
  }

  private func end() {
    for (handle, transfer) in active {
      let isSent = sentBytes(handle) > 0
      curl_multi_remove_handle(multi, handle)
      recycle(transfer)
      transfer.fail(.shutDown, mayHaveBeenSent: isSent)
    }
    queue.close(.shutDown)
  }

  /// Takes a handle back for the next request; its connection stays with the multi handle.
  private func recycle(_ transfer: Transfer) {
    guard let handle = transfer.handle else { return }
    transfer.handle = nil
    active[handle] = nil
    curl_easy_reset(handle)
    setup.release(transfer)
    if idle.count < 64 { idle.append(handle) } else { curl_easy_cleanup(handle) }
  }

  // MARK: Transfers that ended

  private func collect() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
        let transfer = active[handle]
      else { continue }
      let code = ccurl_message_result(message)
      let sent = sentBytes(handle)
      var status = 0
      ccurl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
      curl_multi_remove_handle(multi, handle)
      recycle(transfer)
      if code == CURLE_OK {
        transfer.succeed(status: status)
      } else {
        let kind = transfer.isTooLarge ? .tooLarge : HTTPError.Kind(code)
        transfer.fail(
          kind, mayHaveBeenSent: sent > 0 || !kind.isBeforeSending, code: Int(code.rawValue),
          message: String(cString: curl_easy_strerror(code)))
      }
    }
  }

  private func sentBytes(_ handle: UnsafeMutableRawPointer) -> Int {
    var size = 0
    ccurl_get_long(handle, CURLINFO_REQUEST_SIZE, &size)
    return size
  }

  // MARK: Sockets and clock

  private func observe() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    ccurl_multi_set_socket(
      multi,
      { _, socket, what, context, known in
        guard let context else { return 0 }
        let loop = Unmanaged<TransferLoop>.fromOpaque(context).takeUnretainedValue()
        loop.watch(socket, what, isKnown: known != nil)
        return 0
      }, context)
    ccurl_multi_set_timer(
      multi,
      { _, milliseconds, context in
        guard let context else { return 0 }
        let loop = Unmanaged<TransferLoop>.fromOpaque(context).takeUnretainedValue()
        loop.deadline = milliseconds < 0 ? nil : now() + Int64(milliseconds) * 1_000_000
        return 0
      }, context)
    var event = epoll_event()
    event.events = EPOLLIN.rawValue
    event.data.fd = queue.wakeup.descriptor
    epoll_ctl(watch, EPOLL_CTL_ADD, queue.wakeup.descriptor, &event)
  }

  private func watch(_ socket: Int32, _ what: Int32, isKnown: Bool) {
    var event = epoll_event()
    event.data.fd = socket
    guard what != CURL_POLL_REMOVE else {
      epoll_ctl(watch, EPOLL_CTL_DEL, socket, &event)
      return
    }
    if what & CURL_POLL_IN != 0 { event.events |= EPOLLIN.rawValue }
    if what & CURL_POLL_OUT != 0 { event.events |= EPOLLOUT.rawValue }
    if isKnown, epoll_ctl(watch, EPOLL_CTL_MOD, socket, &event) == 0 { return }
    if epoll_ctl(watch, EPOLL_CTL_ADD, socket, &event) != 0, errno == EEXIST {
      epoll_ctl(watch, EPOLL_CTL_MOD, socket, &event)
    }
    // Any pointer that is not nil marks the socket as known.
    curl_multi_assign(multi, socket, multi)
  }

  private func flags(_ events: UInt32) -> Int32 {
    var flags: Int32 = 0
    if events & EPOLLIN.rawValue != 0 { flags |= CURL_CSELECT_IN }
    if events & EPOLLOUT.rawValue != 0 { flags |= CURL_CSELECT_OUT }
    if events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { flags |= CURL_CSELECT_ERR }
    return flags
  }

  private func act(_ socket: Int32, _ flags: Int32, _ report: (Event) -> Void) {
    var running: Int32 = 0
    let code = curl_multi_socket_action(multi, socket, flags, &running)
    if code != CURLM_OK { report(.multiFailed(code: Int(code.rawValue))) }
  }

  private func timeout() -> Int32 {
    guard let deadline else { return -1 }
    return Int32(clamping: (max(0, deadline - now()) + 999_999) / 1_000_000)
  }
}

/// libcurl's own start, once in a process.
private let isReady = curl_global_init(3) == CURLE_OK

/// Nanoseconds of the monotonic clock.
private func now() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
