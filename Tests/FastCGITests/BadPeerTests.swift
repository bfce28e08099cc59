import Glibc
import Testing

@testable import FastCGI

@Suite struct BadPeerTests {
  @Test("a response to a peer that has gone is reported as not written")
  func gone() async throws {
    let told = Log<Bool>()
    let pool = try Pool { _ in
      try? await Task.sleep(for: .milliseconds(300))
      return Response(body: Array("too late".utf8), written: { told.add($0) })
    }
    let peer = try RawPeer(pool.path)
    peer.send(Records.request(Request.standard(method: "GET", uri: "/", body: []), body: []))
    try await eventually { pool.server.inFlight == 1 }
    peer.close()
    try await eventually { told.events == [false] }
    #expect(pool.log.events == [.notWritten])
    try await pool.expectAnswer()
    await pool.stop()
  }

  @Test("a peer that connects and says nothing holds up nobody, and is closed in the end")
  func silent() async throws {
    var limits = Limits()
    limits.silence = .seconds(3)
    let pool = try Pool(limits: limits) { _ in Response() }
    let peers = try (0..<20).map { _ in try RawPeer(pool.path) }
    let start = ContinuousClock.now
    try await pool.expectAnswer()
    #expect(ContinuousClock.now - start < .seconds(2))
    try await eventually { pool.log.events.count == 20 }
    #expect(pool.log.events.allSatisfy { $0 == .unreadable })
    for peer in peers { peer.close() }
    try await pool.expectAnswer()
    await pool.stop()
  }

  @Test("a silent peer that speaks in time is answered")
  func late() async throws {
    let pool = try Pool { _ in Response(status: 201) }
    let peer = try RawPeer(pool.path)
    try await Task.sleep(for: .milliseconds(100))
    peer.send(Records.request(Request.standard(method: "GET", uri: "/", body: []), body: []))
    try await eventually { pool.server.accepted == 1 && pool.server.inFlight == 0 }
    peer.close()
    await pool.stop()
    #expect(pool.log.events.isEmpty)
  }

  @Test("garbage and requests cut off at any byte end nothing")
  func cutOff() async throws {
    var limits = Limits()
    limits.silence = .milliseconds(200)
    let pool = try Pool(limits: limits) { _ in Response() }
    let whole = Records.request(
      Request.standard(method: "POST", uri: "/a?b", body: [1, 2, 3]), body: [1, 2, 3])
    for end in stride(from: 0, to: whole.count, by: 3) {
      let peer = try RawPeer(pool.path)
      peer.send(Array(whole[..<end]))
      peer.close()
    }
    var seed: UInt64 = 1
    for _ in 0..<200 {
      let peer = try RawPeer(pool.path)
      let garbage = (0..<64).map { _ -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: seed >> 33)
      }
      peer.send(garbage)
      peer.close()
    }
    try await pool.expectAnswer()
    await pool.stop()
    #expect(pool.server.inFlight == 0)
  }

  @Test("half a record from a peer that stays is given up after the silence limit")
  func half() async throws {
    var limits = Limits()
    limits.silence = .milliseconds(200)
    let pool = try Pool(limits: limits) { _ in Response() }
    let peer = try RawPeer(pool.path)
    peer.send([1, 1, 0])
    try await pool.expectAnswer()
    #expect(pool.log.events == [.unreadable])
    peer.close()
    await pool.stop()
  }
}
