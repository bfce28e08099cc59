import Agent
import LocalTime
import Storage
import Testing

@Suite("Dates of a clock that was put back", .enabled(if: Servers.areAvailable))
struct ClockStepTests {
  @Test("do not keep replies and messages waiting, and dates that can be are left alone")
  func mended() async throws {
    let process = try Process(await Servers.database())
    let (late, usual) = (conversation(1), conversation(2))
    for id in [late, usual] {
      #expect(
        try await process.save(message("SM1", in: id), over: 0, inline: false) == .saved)
      #expect(try await process.inbox.receive(message("SM2", in: id)))
    }
    _ = try await process.store.pool.query(
      "UPDATE outbox SET due_at = now() + interval '1 hour' WHERE conversation_id = $1",
      [.bytes(late.bytes)])
    _ = try await process.store.pool.query(
      "UPDATE outbox SET due_at = now() + interval '10 min' WHERE conversation_id = $1",
      [.bytes(usual.bytes)])
    _ = try await process.store.pool.query(
      """
      UPDATE inbox SET received_at = now() + interval '1 hour'
      WHERE conversation_id = $1 AND turn_no IS NULL
      """, [.bytes(late.bytes)])
    #expect(try await process.outbox.take(10).isEmpty)
    #expect(try await ClockSteps(process.store).mend() == 2)
    #expect(try await process.outbox.take(10).map(\.id.conversation) == [late])
    #expect(
      try await process.number("SELECT count(*) FROM inbox WHERE received_at > now()") == 0)
    #expect(try await ClockSteps(process.store).mend() == 0)
  }
}
