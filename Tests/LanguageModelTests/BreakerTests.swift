import HTTPClient
import Synchronization
import TestServers
import Testing

@testable import LanguageModel

@Suite("A model that fails again and again")
struct BreakerTests {
  private static let answer =
    #"{"choices":[{"message":{"content":"{\"a\":1}"},"finish_reason":"stop"}]}"#

  private func model(
    _ url: String, fallback: [String] = [], probe: Duration = .seconds(60),
    events: @escaping @Sendable (ChatModel.Event) -> Void = { _ in }
  ) -> ChatModel {
    var breakers = CircuitBreaker.Settings()
    breakers.failures = 3
    breakers.probeInterval = probe
    return ChatModel(
      http: Client(userAgent: "test"),
      settings: ChatModel.Settings(url: url, key: "key", model: "m1", fallbackModels: fallback),
      breakers: breakers, events: events)
  }

  private func kind(_ model: ChatModel, milliseconds: Int = 200) async -> ModelError.Kind? {
    do throws(ModelError) {
      _ = try await model.complete(
        [ChatMessage(.user, "hi")], schema: ResponseSchema(name: "c", json: "{}"),
        deadline: .now + .milliseconds(milliseconds))
      return nil
    } catch { return error.kind }
  }

  @Test(
    "is asked no more, be it silent, refused, confused or full",
    arguments: [
      (ScriptedHTTPServer.Answer(200, "", delay: 2), ModelError.Kind.timedOut),
      (.init(402, "{}"), .quotaExceeded), (.init(429, "{}"), .rateLimited),
      (.init(200, "<html>"), .unavailable),
    ])
  func opens(answer: ScriptedHTTPServer.Answer, kind expected: ModelError.Kind) async throws {
    let server = try ScriptedHTTPServer(answer)
    let model = model(server.url)
    for _ in 0..<3 { #expect(await kind(model) == expected) }
    let asked = server.requests.count
    for _ in 0..<5 { #expect(await kind(model) == .skipped) }
    #expect(server.requests.count == asked)
  }

  @Test("is asked again after a probe that it answered")
  func recovers() async throws {
    let server = try ScriptedHTTPServer(
      .init(402, "{}"), .init(402, "{}"), .init(402, "{}"), .init(200, Self.answer))
    let changes = Mutex<[CircuitBreaker.Change]>([])
    let model = model(server.url, probe: .milliseconds(1)) { event in
      if case .breaker("m1", let change) = event { changes.withLock { $0.append(change) } }
    }
    for _ in 0..<3 { #expect(await kind(model, milliseconds: 5000) == .quotaExceeded) }
    try await Task.sleep(for: .milliseconds(2))
    #expect(await kind(model, milliseconds: 5000) == nil)
    #expect(await kind(model, milliseconds: 5000) == nil)
    #expect(changes.withLock { $0 } == [.opened, .closed])
  }

  @Test("is passed over for the next one")
  func fallback() async throws {
    let silent = ScriptedHTTPServer.Answer(200, "", delay: 3)
    let server = try ScriptedHTTPServer(
      silent, .init(200, Self.answer), silent, .init(200, Self.answer), silent,
      .init(200, Self.answer))
    let model = model(server.url, fallback: ["m2"])
    for _ in 0..<5 { #expect(await kind(model, milliseconds: 1500) == nil) }
    let models = server.requests.map { $0.body.contains(#""model":"m1""#) ? "m1" : "m2" }
    #expect(models == ["m1", "m2", "m1", "m2", "m1", "m2", "m2", "m2"])
  }

  @Test("is not judged by calls that the traveller broke off, nor by those that it declined")
  func notJudged() async throws {
    let server = try ScriptedHTTPServer(.init(200, "", delay: 1))
    let model = model(server.url)
    for _ in 0..<5 {
      let call = Task { await kind(model, milliseconds: 20_000) }
      #expect(try await eventually { server.requests.count > 0 })
      call.cancel()
      #expect(await call.value == .cancelled)
    }
    let declining = try ScriptedHTTPServer(.init(400, #"{"detail":"no"}"#))
    let other = self.model(declining.url)
    for _ in 0..<8 { #expect(await kind(other) == .refused) }
  }
}

/// Waits until a condition holds, at most 20 seconds.
private func eventually(_ isTrue: () -> Bool) async throws -> Bool {
  for _ in 0..<2000 {
    if isTrue() { return true }
    try await Task.sleep(for: .milliseconds(10))
  }
  return false
}
