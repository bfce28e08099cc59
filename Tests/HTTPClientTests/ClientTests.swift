import Glibc
import Synchronization
import Testing

@testable import HTTPClient

@Suite struct ClientTests {
  private let client = Client(userAgent: "tests/1")

  @Test("a request arrives as given, and one connection serves several")
  func keepAlive() async throws {
    let server = try #require(
      RawServer { connection in
        while let request = connection.request() {
          connection.reply(request, headers: "X-A: b\r\n")
        }
      })
    for _ in 0..<5 {
      let reply = try await client.send(
        HTTPRequest(
          method: "POST", url: server.url + "/a?b=c", headers: [("X-Y", "z"), ("X-Empty", "")],
          body: Array("body".utf8)))
      let text = String(decoding: reply.body, as: UTF8.self)
      #expect(text.hasPrefix("POST /a?b=c HTTP/1.1\r\n") && text.hasSuffix("\r\n\r\nbody"))
      #expect(text.contains("X-Y: z\r\n") && text.contains("User-Agent: tests/1\r\n"))
      #expect(!text.contains("Expect") && !text.contains("Content-Type"))
      #expect(reply.status == 200 && reply["x-a"] == "b")
    }
    #expect(server.connections == 1)
    server.stop()
  }

  @Test("500 slow requests wait at once")
  func concurrent() async throws {
    let server = try #require(
      RawServer { connection in
        _ = connection.request()
        usleep(1_000_000)
        connection.reply("slow")
      })
    let client = client
    let start = ContinuousClock.now
    let answers = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<500 {
        group.addTask {
          (try? await client.send(HTTPRequest(url: server.url, timeout: .seconds(30))))?.status
            == 200
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(answers == 500)
    #expect(ContinuousClock.now - start < .seconds(15))
    server.stop()
  }

  @Test("a reply that does not come in time is timedOut, and the request may have been sent")
  func timeout() async throws {
    let server = try #require(RawServer { connection in while connection.request() != nil {} })
    let error = await #expect(throws: HTTPError.self) {
      try await client.send(HTTPRequest(url: server.url + "/secret?x", timeout: .milliseconds(100)))
    }
    #expect(error?.kind == .timedOut && error?.mayHaveBeenSent == true)
    #expect(error?.operation == "GET 127.0.0.1:\(server.port)")
    #expect(error?.description.contains("secret") == false)
    server.stop()
  }

  @Test(
    "on a kept connection that dies under a POST libcurl posts again, but not what is to be sent once",
    arguments: [(false, 2), (true, 1)])
  func once(isOnce: Bool, posts: Int) async throws {
    let seen = Atomic<Int>(0)
    let server = try #require(
      RawServer { connection in
        while let request = connection.request() {
          guard request.hasPrefix("POST") else {
            connection.reply("ok")
            continue
          }
          if seen.add(1, ordering: .relaxed).newValue > 1 { connection.reply("posted") }
          return
        }
      })
    defer { server.stop() }
    let client = Client(userAgent: "test")
    _ = try await client.send(HTTPRequest(url: server.url))
    var post = HTTPRequest(method: "POST", url: server.url, body: Array("order".utf8))
    post.isOnce = isOnce
    let reply = try? await client.send(post)
    #expect(seen.load(ordering: .relaxed) == posts)
    #expect((reply != nil) == !isOnce)
  }

  @Test("cancelling the task closes the connection at once")
  func cancel() async throws {
    let closed = Atomic<Bool>(false)
    let got = Atomic<Bool>(false)
    let server = try #require(
      RawServer { connection in
        _ = connection.request()
        got.store(true, ordering: .sequentiallyConsistent)
        _ = connection.request()
        closed.store(true, ordering: .sequentiallyConsistent)
      })
    let client = client
    let task = Task { try await client.send(HTTPRequest(url: server.url)) }
    try await eventually { got.load(ordering: .sequentiallyConsistent) }
    task.cancel()
    let error = await #expect(throws: HTTPError.self) { try await task.value }
    #expect(error?.kind == .cancelled && error?.mayHaveBeenSent == true)
    try await eventually { closed.load(ordering: .sequentiallyConsistent) }
    server.stop()
  }

  @Test("a refused connection has certainly sent nothing")
  func refused() async throws {
    let server = try #require(RawServer { _ in })
    server.stop()
    let error = await #expect(throws: HTTPError.self) {
      try await client.send(HTTPRequest(method: "POST", url: server.url))
    }
    #expect(error?.kind == .connect && error?.mayHaveBeenSent == false)
  }

  @Test("a connection that ends in the middle of a reply is a failure to receive")
  func cutOff() async throws {
    let server = try #require(
      RawServer { connection in
        _ = connection.request()
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
      })
    let error = await #expect(throws: HTTPError.self) {
      try await client.send(HTTPRequest(url: server.url))
    }
    #expect(error?.kind == .receive && error?.mayHaveBeenSent == true)
    server.stop()
  }

  @Test("chunked and gzipped replies are decoded")
  func decoded() async throws {
    // gzip of "hello hello hello"
    let gzip: [UInt8] = [
      31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 203, 72, 205, 201, 201, 87, 200, 64,
      144, 0, 128, 136, 249, 229, 17, 0, 0, 0,
    ]
    let server = try #require(
      RawServer { connection in
        while let request = connection.request() {
          if request.contains("/gzip") {
            connection.send(
              "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(gzip.count)\r\n\r\n")
            connection.send(gzip)
          } else {
            connection.send(
              "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
            )
          }
        }
      })
    let chunked = try await client.send(HTTPRequest(url: server.url))
    #expect(String(decoding: chunked.body, as: UTF8.self) == "abcde")
    let unpacked = try await client.send(HTTPRequest(url: server.url + "/gzip"))
    #expect(String(decoding: unpacked.body, as: UTF8.self) == "hello hello hello")
    server.stop()
  }

  @Test("a reply over the limit is tooLarge")
  func tooLarge() async throws {
    let server = try #require(
      RawServer { connection in
        _ = connection.request()
        connection.reply(String(repeating: "x", count: 20_000))
      })
    let error = await #expect(throws: HTTPError.self) {
      try await client.send(HTTPRequest(url: server.url, maxBodyBytes: 10_000))
    }
    #expect(error?.kind == .tooLarge)
    server.stop()
  }

  @Test("the environment's proxy is not used")
  func proxy() async throws {
    setenv("http_proxy", "http://127.0.0.1:1", 1)
    defer { unsetenv("http_proxy") }
    let server = try #require(
      RawServer { connection in
        _ = connection.request()
        connection.reply("direct")
      })
    let reply = try await client.send(HTTPRequest(url: server.url))
    #expect(String(decoding: reply.body, as: UTF8.self) == "direct")
    server.stop()
  }

  @Test("what is no http URL, or a header with a line break, is refused unsent")
  func refusedUnsent() async throws {
    for url in ["", "file:///etc/passwd", "ftp://a/", "http://"] {
      let error = await #expect(throws: HTTPError.self) {
        try await client.send(HTTPRequest(url: url))
      }
      #expect(error?.kind == .badURL && error?.mayHaveBeenSent == false, "\(url)")
    }
    let error = await #expect(throws: HTTPError.self) {
      try await client.send(HTTPRequest(url: "http://127.0.0.1:1", headers: [("A", "b\r\nC: d")]))
    }
    #expect(error?.kind == .badRequest)
  }

  @Test("after shutdown every request fails as shutDown")
  func shutdown() async throws {
    client.shutdown()
    let error = await #expect(throws: HTTPError.self) {
      try await client.send(HTTPRequest(url: "http://127.0.0.1:1"))
    }
    #expect(error?.kind == .shutDown && error?.mayHaveBeenSent == false)
  }

  @Test("a form is encoded as browsers do")
  func form() {
    let bytes = FormEncoding.encode([("To", "whatsapp:+1"), ("Body", "a b&ü*-._~")])
    #expect(
      String(decoding: bytes, as: UTF8.self) == "To=whatsapp%3A%2B1&Body=a+b%26%C3%BC*-._%7E")
  }
}

/// Waits, up to 20 s, until something is true.
private func eventually(_ condition: () -> Bool) async throws {
  for _ in 0..<4000 where !condition() { try await Task.sleep(for: .milliseconds(5)) }
  try #require(condition())
}
