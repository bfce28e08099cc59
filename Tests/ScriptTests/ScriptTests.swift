import TestServers
import Testing

@Suite(
  "Scripts of whole talks",
  .enabled(if: PostgreSQLServer.isAvailable, "PostgreSQL is not installed"))
struct ScriptTests {
  @Test("every script can be read")
  func readable() throws { #expect(try Scripts.all.get().count >= 60) }

  @Test("with the built-in understander", arguments: (try? Scripts.all.get()) ?? [])
  func builtIn(_ script: Script) async throws { try await play(script, .builtIn) }

  @Test(
    "with a language model",
    arguments: ((try? Scripts.all.get()) ?? []).filter { $0.hasModel })
  func model(_ script: Script) async throws { try await play(script, .model) }

  private func play(_ script: Script, _ reader: Reader) async throws {
    for failure in try await Player.play(script, reader) {
      let location = failure.place.sourceLocation
      guard let reason = failure.pending else {
        Issue.record(Comment(rawValue: failure.message), sourceLocation: location)
        continue
      }
      withKnownIssue(Comment(rawValue: reason), sourceLocation: location) {
        Issue.record(Comment(rawValue: failure.message), sourceLocation: location)
      }
    }
  }
}
