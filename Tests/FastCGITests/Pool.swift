import Glibc
import Synchronization
import Testing

@testable import FastCGI

/// A real server on a Unix socket of its own.
final class Pool: Sendable {
  let path: String
  let listener: Int32
  let server: Server
  let client: ProbeClient
  let impatient: ProbeClient
  let log = Log<Event>()
  private let serving: Task<Void, Never>

  init(
    limits: Limits = Limits(), heartbeat: (@Sendable () -> Void)? = nil,
    _ handler: @escaping @Sendable (Request) async -> Response
  ) throws {
    let path = "/tmp/ta-fcgi-\(UInt64.random(in: 0..<UInt64.max)).sock"
    self.path = path
    listener = try Listener.bind("unix:" + path)
    client = try #require(ProbeClient("unix:" + path, timeout: .seconds(30)))
    impatient = try #require(ProbeClient("unix:" + path, timeout: .milliseconds(200)))
    let log = log
    let server = Server(
      listener: listener, limits: limits, heartbeat: heartbeat, events: { log.add($0) })
    self.server = server
    serving = Task { await server.run(handler) }
  }

  func stop(closing: Bool = true) async {
    server.drain()
    await serving.value
    if closing { close() }
  }

  func close() {
    Glibc.close(listener)
    unlink(path)
  }

  /// How many of so many requests at once were answered with 2xx.
  func sendAll(_ count: Int) async -> Int {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<count {
        group.addTask { [client] in
          guard let reply = try? await client.send(uri: "/\(number)") else { return false }
          return reply.status / 100 == 2
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
  }

  func expectAnswer() async throws {
    #expect(try await client.send(uri: "/").status == 200)
  }
}

/// A peer that sends what it likes.
struct RawPeer {
  private let descriptor: Int32

  init(_ path: String) throws {
    let endpoint = try #require(Endpoint("unix:" + path))
    let connected: Int32? = endpoint.withSocket { socket, address, size in
      connect(socket, address, size) == 0 ? socket : nil
    }
    descriptor = try #require(connected)
  }

  func send(_ bytes: [UInt8]) {
    _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  func close() { Glibc.close(descriptor) }
}

final class Log<Element: Sendable>: Sendable {
  private let list = Mutex<[Element]>([])
  var events: [Element] { list.withLock { $0 } }
  func add(_ element: Element) { list.withLock { $0.append(element) } }
}

final class Counter: Sendable {
  private let state = Mutex((now: 0, highest: 0))
  var highest: Int { state.withLock { $0.highest } }

  func enter() {
    state.withLock {
      $0.now += 1
      $0.highest = max($0.highest, $0.now)
    }
  }

  func leave() { state.withLock { $0.now -= 1 } }
}

extension ProbeClient.Reply {
  var text: String { String(decoding: body, as: UTF8.self) }
}

/// Waits, up to 20 s, until something is true.
func eventually(_ condition: () -> Bool) async throws {
  for _ in 0..<4000 where !condition() { try await Task.sleep(for: .milliseconds(5)) }
  try #require(condition())
}
