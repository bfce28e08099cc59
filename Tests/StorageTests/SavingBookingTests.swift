import Agent
import Testing

@testable import Storage

@Suite(
  "A turn with a booking", .serialized,
  .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"))
struct SavingBookingTests {
  /// Whether the message lies in the inbox before its turn is saved.
  static let ways = [false, true]

  private func save(
    _ process: Process, _ sid: String, over version: Int64, _ booking: LoadedBooking,
    received: Bool
  ) async throws -> SaveOutcome {
    let message = message(sid, in: booking.id.conversation)
    if received { _ = try await process.inbox.receive(message) }
    return try await process.save(message, over: version, received: received, booking: booking)
  }

  /// The turns, replies and answered messages that are kept.
  private func kept(_ process: Process) async throws -> [Int] {
    [
      try await process.number("SELECT coalesce(max(version), 0) FROM conversations"),
      try await process.number("SELECT count(*) FROM outbox"),
      try await process.number("SELECT count(*) FROM inbox WHERE turn_no IS NOT NULL"),
    ]
  }

  @Test(
    "is kept with it, and the courier looks at it after two seconds at the latest", arguments: ways)
  func together(_ received: Bool) async throws {
    let process = try Process(try await Servers.database())
    let new = newBooking(1)
    #expect(try await save(process, "SM1", over: 0, new, received: received) == .saved)
    #expect(try await kept(process) == [1, 1, 1])
    var loaded = try #require(try await process.bookings.load(new.id))
    #expect(loaded.version == 1 && loaded.booking == new.booking)
    #expect(
      try await process.number(
        """
        SELECT count(*) FROM bookings
        WHERE due_at = created_at + interval '2 s' AND status = 'confirmed'
        """) == 1)
    loaded.booking.names = ["Another"]
    #expect(try await save(process, "SM2", over: 1, loaded, received: received) == .saved)
    let again = try #require(try await process.bookings.load(new.id))
    #expect(again.version == 2 && again.booking == loaded.booking)
    #expect(
      try await process.number("SELECT count(*) FROM bookings WHERE updated_at > created_at") == 1)
  }

  @Test(
    "is a lost race where the booking was written meanwhile, and leaves nothing", arguments: ways)
  func bookingLost(_ received: Bool) async throws {
    let process = try Process(try await Servers.database())
    let new = newBooking(1)
    #expect(try await save(process, "SM1", over: 0, new, received: received) == .saved)
    #expect(try await save(process, "SM2", over: 1, new, received: received) == .lostRace)
    var stale = new
    stale.version = 2
    #expect(try await save(process, "SM2", over: 1, stale, received: received) == .lostRace)
    stale.id.number = 2
    #expect(try await save(process, "SM2", over: 1, stale, received: received) == .lostRace)
    #expect(try await kept(process) == [1, 1, 1])
    #expect(try await process.number("SELECT max(version) FROM bookings") == 1)
    stale.version = 0
    #expect(try await save(process, "SM2", over: 1, stale, received: received) == .saved)
  }

  @Test("is a lost race or a duplicate where the turn is, and the booking stays", arguments: ways)
  func turnLost(_ received: Bool) async throws {
    let process = try Process(try await Servers.database())
    var booking = newBooking(1)
    #expect(try await save(process, "SM1", over: 0, booking, received: received) == .saved)
    booking.version = 1
    #expect(try await save(process, "SM2", over: 0, booking, received: received) == .lostRace)
    #expect(try await save(process, "SM1", over: 1, booking, received: received) == .duplicate)
    #expect(try await kept(process) == [1, 1, 1])
    #expect(try await process.number("SELECT version FROM bookings") == 1)
  }

  @Test(
    "lets one of two confirmations in two processes make the first booking, fifty times",
    arguments: ways)
  func first(_ received: Bool) async throws {
    let url = try await Servers.database()
    let (one, other) = (try Process(url), try Process(url))
    for number: UInt8 in 1...50 {
      let (left, right) = (newBooking(number, token: "left"), newBooking(number, token: "right"))
      async let here = save(one, "SM-a", over: 0, left, received: received)
      async let there = save(other, "SM-b", over: 0, right, received: received)
      let outcomes = [try await here, try await there]
      #expect(outcomes.count { $0 == .saved } == 1)
      #expect(outcomes.count { $0 == .lostRace } == 1)
    }
    #expect(try await one.number("SELECT count(*) FROM bookings WHERE version = 1") == 50)
    #expect(try await one.number("SELECT count(*) FROM outbox") == 50)
  }

  @Test("and whoever works on the booking never both write over one version", arguments: ways)
  func executor(_ received: Bool) async throws {
    let url = try await Servers.database()
    let (one, other) = (try Process(url), try Process(url))
    for number: UInt8 in 1...50 {
      #expect(try await one.bookings.save(newBooking(number), nil, nil))
      var booking = newBooking(number)
      booking.version = 1
      let read = booking
      async let turn = save(one, "SM1", over: 0, read, received: received)
      async let work = other.bookings.save(read, nil, nil)
      let (outcome, isWritten) = (try await turn, try await work)
      #expect(isWritten == (outcome == .lostRace))
      #expect(isWritten || outcome == .saved)
    }
    #expect(try await one.number("SELECT count(*) FROM bookings WHERE version = 2") == 50)
  }

  @Test("does not hold back the turns without one that go to the server with it")
  func group() async throws {
    let process = try Process(try await Servers.database())
    #expect(try await process.bookings.save(newBooking(1), nil, nil))
    let outcomes = try await withThrowingTaskGroup(of: (UInt8, SaveOutcome).self) { group in
      for number: UInt8 in 1...20 {
        group.addTask {
          let booking = number == 1 ? newBooking(1) : nil
          let message = message("SM1", in: conversation(number))
          return (number, try await process.save(message, over: 0, booking: booking))
        }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(outcomes.filter { $0.value == .lostRace }.map(\.key) == [1])
    #expect(outcomes.values.count { $0 == .saved } == 19)
  }
}
