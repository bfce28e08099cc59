import Glibc
import Testing

@testable import FastCGI

@Suite struct ListenerTests {
  @Test("a socket file that nobody answers on is replaced, one in use is not")
  func stale() throws {
    let path = "/tmp/ta-fcgi-\(UInt64.random(in: 0..<UInt64.max)).sock"
    defer { unlink(path) }
    let first = try Listener.bind("unix:" + path)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o660)
    let error = #expect(throws: ListenerError.inUse("unix:" + path)) {
      try Listener.bind("unix:" + path)
    }
    #expect(
      error?.description
        == "another process is listening at 'unix:\(path)'; stop it, or choose another address")
    close(first)
    let second = try Listener.bind("unix:" + path)
    close(second)
  }

  @Test("a file that is no socket is left alone")
  func file() throws {
    let path = "/tmp/ta-fcgi-\(UInt64.random(in: 0..<UInt64.max))"
    defer { unlink(path) }
    close(open(path, O_CREAT | O_WRONLY, 0o600))
    #expect(throws: ListenerError.notASocket(path)) { try Listener.bind("unix:" + path) }
    #expect(access(path, F_OK) == 0)
  }

  @Test("a server listens on a host and a port")
  func tcp() async throws {
    let port = UInt16.random(in: 20_000..<30_000)
    let listener = try Listener.bind("127.0.0.1:\(port)")
    let server = Server(listener: listener, events: { _ in })
    let serving = Task { await server.run { _ in Response(status: 204, contentType: nil) } }
    let client = try #require(ProbeClient("127.0.0.1:\(port)"))
    #expect(try await client.send(uri: "/").status == 204)
    server.drain()
    await serving.value
    close(listener)
    await #expect(throws: ProbeError.connect(errno: ECONNREFUSED)) {
      try await client.send(uri: "/")
    }
  }

  @Test("an accept that comes too late returns, though another process made the socket blocking")
  func late() throws {
    let path = "/tmp/ta-fcgi-\(UInt64.random(in: 0..<UInt64.max)).sock"
    defer { unlink(path) }
    let listener = try Listener.bind("unix:" + path)
    defer { close(listener) }
    let server = Server(listener: listener, events: { _ in })
    // What would otherwise wait for ever is let go, and found out, by this.
    let release = Task {
      try await Task.sleep(for: .seconds(5))
      _ = try await ProbeClient("unix:" + path)?.send(uri: "/")
    }
    _ = fcntl(server.listener, F_SETFL, 0)
    #expect(accept(listener, nil, nil) == -1 && errno == EAGAIN)
    release.cancel()
  }

  @Test(
    "an address that is neither a path nor host and port is refused",
    arguments: [
      "", "unix:", "here", ":80", "host:", "host:99999",
      "unix:/" + String(repeating: "x", count: 110),
    ])
  func address(_ text: String) {
    #expect(throws: ListenerError.badAddress(text)) { try Listener.bind(text) }
    #expect(ProbeClient(text) == nil)
  }
}
