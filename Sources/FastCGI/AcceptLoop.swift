internal import CFastCGI
import Glibc

/// The accepting thread: waits for connections and for their first byte, reads requests, hands over.
///
/// A connection on which nothing has arrived yet is waited for beside the listening socket, so that
/// a probe that only connects holds up nobody.
struct AcceptLoop {
  let server: Server
  let handler: @Sendable (Request) async -> Response
  private var silent: [Silent] = []
  private var pauseUntil: Int64 = 0
  private var isFull = false

  private struct Silent {
    let descriptor: Int32
    let deadline: Int64
  }

  init(server: Server, handler: @escaping @Sendable (Request) async -> Response) {
    self.server = server
    self.handler = handler
  }

  /// Runs until the server drains and nothing is in flight.
  func run() {
    var loop = self
    while true {
      server.turned()
      let isDraining = server.isDraining.load(ordering: .sequentiallyConsistent)
      if isDraining, loop.silent.isEmpty, server.inFlight == 0 { return }
      loop.turn(isDraining: isDraining)
    }
  }

  private mutating func turn(isDraining: Bool) {
    let room = server.limits.inFlight - server.inFlight - silent.count
    noteFull(room)
    let accepts = room > 0 && !isDraining && now() >= pauseUntil
    var polled = [
      pollfd(fd: server.wakeup.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: accepts ? server.listener : -1, events: Int16(POLLIN), revents: 0),
    ]
    for peer in silent {
      polled.append(pollfd(fd: peer.descriptor, events: Int16(POLLIN), revents: 0))
    }
    guard poll(&polled, nfds_t(polled.count), timeout()) >= 0 else { return }
    if polled[0].revents != 0 { server.wakeup.drain() }
    if !silent.isEmpty { hearSilent(polled[2...]) }
    // Draining may have been asked for while this waited.
    if polled[1].revents != 0, !server.isDraining.load(ordering: .sequentiallyConsistent) {
      accept(atMost: min(room, 8))
    }
  }

  private mutating func noteFull(_ room: Int) {
    if room <= 0, !isFull { server.report(.full) }
    isFull = room <= 0
  }

  private func timeout() -> Int32 {
    var wait = server.limits.heartbeat.nanoseconds
    let time = now()
    if pauseUntil > time { wait = min(wait, pauseUntil - time) }
    for peer in silent { wait = min(wait, max(0, peer.deadline - time)) }
    return Int32(clamping: (wait + 999_999) / 1_000_000)
  }

  private mutating func accept(atMost count: Int) {
    Listener.setNonBlocking(server.listener)
    for _ in 0..<count {
      let descriptor = cfastcgi_accept(server.listener)
      if descriptor < 0 {
        if errno == ECONNABORTED || errno == EINTR { continue }
        if errno == EAGAIN { return }
        server.report(.acceptFailed(errno: errno))
        pauseUntil = now() + 100_000_000
        return
      }
      prepare(descriptor)
      if hasArrived(descriptor) {
        take(descriptor)
      } else {
        silent.append(
          Silent(descriptor: descriptor, deadline: now() + server.limits.silence.nanoseconds))
      }
    }
  }

  private func prepare(_ descriptor: Int32) {
    var receive = server.limits.silence.timeval
    var send = server.limits.stuckWrite.timeval
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &receive, size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &send, size)
  }

  /// Whether something has arrived, be it the end.
  private func hasArrived(_ descriptor: Int32) -> Bool {
    var byte: UInt8 = 0
    let flags = Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)
    return recv(descriptor, &byte, 1, flags) >= 0 || errno != EAGAIN
  }

  private mutating func hearSilent(_ polled: ArraySlice<pollfd>) {
    let time = now()
    let peers = silent
    silent.removeAll(keepingCapacity: true)
    for (peer, state) in zip(peers, polled) {
      if state.revents != 0 {
        take(peer.descriptor)
      } else if time >= peer.deadline {
        close(peer.descriptor)
        server.report(.unreadable)
      } else {
        silent.append(peer)
      }
    }
  }

  /// Reads the request and hands it over.
  private func take(_ descriptor: Int32) {
    guard let exchange = Exchange(connection: descriptor) else {
      return server.report(.unreadable)
    }
    server.began()
    let parameters = exchange.parameters()
    let length = parameters["CONTENT_LENGTH"] ?? ""
    let expected = length.isEmpty ? 0 : Int(length) ?? -1
    switch exchange.body(expected: expected, limits: server.limits) {
    case .tooLarge:
      server.report(.tooLarge)
      refuse(exchange, 413, "the body is too large\n")
    case .broken:
      refuse(exchange, 400, "the body did not arrive\n")
    case .whole(let body):
      // Without a length, what arrived is the body.
      guard length.isEmpty || body.count == expected else {
        server.report(.wrongLength)
        return refuse(exchange, 400, "the body is not as long as its Content-Length\n")
      }
      handOver(exchange, Request(parameters: parameters, body: body))
    }
  }

  private func refuse(_ exchange: Exchange, _ status: Int, _ text: String) {
    server.finish(exchange, Response(status: status, body: Array(text.utf8)))
  }

  private func handOver(_ exchange: Exchange, _ request: Request) {
    let server = server
    let handler = handler
    Task { server.answer(exchange, await handler(request)) }
  }
}
