import Glibc
import Synchronization
import Testing

@testable import FastCGI

@Suite struct ServerTests {
  @Test("parameters, query and body arrive as they were sent")
  func arrive() async throws {
    let pool = try Pool { request in
      let text = [
        request.method, request.path, request.query ?? "-", request.contentType ?? "-",
        request["HTTP_X_TWILIO_SIGNATURE"] ?? "-", request["HTTP_X"] ?? "-",
        "\(request.body.count)",
      ].joined(separator: " ")
      return Response(headers: [("X-Break", "a\r\nb")], body: Array(text.utf8))
    }
    let body = [UInt8](repeating: 7, count: 64 * 1024)
    let reply = try await pool.client.send(
      method: "POST", uri: "/web%20hook?a=b?c",
      parameters: [("CONTENT_TYPE", "text/x"), ("HTTP_X_TWILIO_SIGNATURE", "abc=")], body: body)
    #expect(reply.text == "POST /web%20hook a=b?c text/x abc= - 65536")
    #expect(reply.status == 200 && reply["x-break"] == "ab")
    #expect(reply["Content-Type"] == "text/plain; charset=utf-8")
    await pool.stop()
  }

  @Test("a body over the limit is refused with 413, one of a wrong length with 400")
  func refused() async throws {
    let pool = try Pool { _ in Response(body: Array("no".utf8)) }
    for size in [64 * 1024 + 1, 300_000] {
      let large = try await pool.client.send(
        method: "POST", uri: "/", body: [UInt8](repeating: 1, count: size))
      #expect(large.status == 413)
    }
    for length in ["3", "5", "-1", "x"] {
      let wrong = try await pool.client.send(
        method: "POST", uri: "/", parameters: [("CONTENT_LENGTH", length)], body: Array("abcd".utf8)
      )
      #expect(wrong.status == 400, "\(length)")
    }
    #expect(pool.log.events.contains(.tooLarge) && pool.log.events.contains(.wrongLength))
    await pool.stop()
  }

  @Test("500 slow requests are in flight at once")
  func concurrent() async throws {
    let pool = try Pool { _ in
      try? await Task.sleep(for: .seconds(1))
      return Response(body: Array("slow".utf8))
    }
    let start = ContinuousClock.now
    let answers = await pool.sendAll(500)
    #expect(answers == 500)
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(pool.server.accepted == 500)
    await pool.stop()
  }

  @Test("no more requests are in flight than the limit, and the rest is answered later")
  func capped() async throws {
    var limits = Limits()
    limits.inFlight = 4
    let most = Counter()
    let pool = try Pool(limits: limits) { _ in
      most.enter()
      try? await Task.sleep(for: .milliseconds(20))
      most.leave()
      return Response()
    }
    #expect(await pool.sendAll(40) == 40)
    #expect(most.highest <= 4 && most.highest > 1)
    #expect(pool.log.events.contains(.full))
    await pool.stop()
  }

  @Test("draining answers what is in flight, takes nothing more, and then returns")
  func drains() async throws {
    let pool = try Pool { _ in
      try? await Task.sleep(for: .milliseconds(500))
      return Response(body: Array("late".utf8))
    }
    async let answers = pool.sendAll(50)
    while pool.server.inFlight < 50 { try await Task.sleep(for: .milliseconds(5)) }
    pool.server.drain()
    await #expect(throws: ProbeError.timedOut) {
      try await pool.impatient.send(uri: "/after")
    }
    #expect(await answers == 50)
    await pool.stop()
    #expect(pool.server.inFlight == 0 && pool.server.accepted == 50)
  }

  @Test("two servers share one listening socket, and one goes on when the other drains")
  func shared() async throws {
    let pool = try Pool { _ in
      try? await Task.sleep(for: .milliseconds(5))
      return Response()
    }
    let second = Server(listener: pool.listener, events: { _ in })
    let serving = Task { await second.run { _ in Response(status: 202) } }
    #expect(await pool.sendAll(200) == 200)
    #expect(pool.server.accepted + second.accepted == 200)
    await pool.stop(closing: false)
    let reply = try await pool.client.send(uri: "/")
    #expect(reply.status == 202)
    second.drain()
    await serving.value
    pool.close()
  }

  @Test("a long response arrives whole, and its writer is told")
  func long() async throws {
    let told = Log<Bool>()
    let body = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let pool = try Pool { _ in Response(body: body, written: { told.add($0) }) }
    let reply = try await pool.client.send(uri: "/long")
    #expect(reply.body == body)
    await pool.stop()
    #expect(told.events == [true])
  }

  @Test("the loop turns while nothing comes, so that a watchdog can be fed")
  func heartbeat() async throws {
    var limits = Limits()
    limits.heartbeat = .milliseconds(20)
    let beats = Log<Int>()
    let pool = try Pool(limits: limits, heartbeat: { beats.add(1) }, { _ in Response() })
    try await eventually { beats.events.count > 5 }
    #expect(pool.server.isAlive(within: .seconds(5)))
    await pool.stop()
    try await Task.sleep(for: .milliseconds(50))
    #expect(!pool.server.isAlive(within: .milliseconds(10)))
  }
}
