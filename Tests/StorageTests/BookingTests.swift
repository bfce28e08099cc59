import Agent
import Conversation
import Flights
import LocalTime
import Synchronization
import Testing

@testable import Storage

@Suite(
  "Bookings", .serialized,
  .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"))
struct BookingTests {
  private let news = message("news-1", in: conversation(1), "told")
  private let past = Instant.now.adding(seconds: -60)

  @Test("are loaded as they were saved, one version on, and not before")
  func together() async throws {
    let bookings = try Process(try await Servers.database()).bookings
    let new = newBooking(1)
    #expect(try await bookings.load(new.id) == nil)
    #expect(try await bookings.save(new, nil, nil))
    var loaded = try #require(try await bookings.load(new.id))
    #expect(loaded.version == 1 && loaded.id == new.id && loaded.booking == new.booking)
    loaded.booking.standing = .booked
    loaded.booking.order = order("ord_1")
    #expect(try await bookings.save(loaded, .now, nil))
    let again = try #require(try await bookings.load(new.id))
    #expect(again.version == 2 && again.booking == loaded.booking)
  }

  @Test("are not written over another version, nor where there are none, and tell no news then")
  func fence() async throws {
    let process = try Process(try await Servers.database())
    let new = newBooking(1)
    var old = new
    old.version = 7
    #expect(try await process.bookings.save(old, nil, news) == false)
    #expect(try await process.bookings.save(new, nil, nil))
    #expect(try await process.bookings.save(new, nil, news) == false)
    #expect(try await process.bookings.save(old, nil, news) == false)
    #expect(try await process.number("SELECT version FROM bookings") == 1)
    #expect(try await process.number("SELECT count(*) FROM inbox") == 0)
  }

  @Test("tell their news in the same commit, once")
  func tell() async throws {
    let process = try Process(try await Servers.database())
    var booking = newBooking(1)
    #expect(try await process.bookings.save(booking, nil, news))
    booking.version = 1
    #expect(try await process.bookings.save(booking, nil, news))
    let waiting = try await process.inbox.waiting(conversation(1))
    #expect(waiting.map(\.content) == [.text("told")])
    #expect(waiting.map(\.address) == [news.address])
    #expect(try await process.inbox.receive(news))
  }

  @Test("are written by one of fifty who save over the same version, again and again")
  func race() async throws {
    let url = try await Servers.database()
    let processes = [try Process(url), try Process(url), try Process(url)]
    for version: Int64 in 0..<10 {
      let won = try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<50 {
          var booking = newBooking(1, token: "token \(number)")
          booking.version = version
          let saved = booking
          let told = message("news-\(version)-\(number)", in: conversation(1))
          group.addTask { try await processes[number % 3].bookings.save(saved, nil, told) }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(won == 1)
    }
    #expect(try await processes[0].number("SELECT version FROM bookings") == 10)
    #expect(try await processes[0].number("SELECT count(*) FROM inbox") == 10)
  }

  @Test("are taken when their time has come, the first due first, and then put off")
  func take() async throws {
    let process = try Process(try await Servers.database())
    for (number, seconds) in [(1, -10), (2, -30), (3, 3600), (4, -20)] {
      let due = Instant.now.adding(seconds: Int64(seconds))
      #expect(try await process.bookings.save(newBooking(1, number: number), due, nil))
    }
    #expect(try await process.bookings.save(newBooking(1, number: 5), nil, nil))
    #expect(try await process.bookings.take(2, 60).map(\.id.number) == [2, 4])
    let last = try await process.bookings.take(10, 60)
    #expect(last.map(\.id.number) == [1])
    #expect(try await process.bookings.take(10, 60).isEmpty)
    // Having been taken is no part of the version.
    #expect(try await process.bookings.save(last[0], past, nil))
    #expect(try await process.bookings.take(10, 60).map(\.version) == [2])
  }

  @Test("are never held by two couriers at once")
  func couriers() async throws {
    let url = try await Servers.database()
    let processes = [try Process(url), try Process(url)]
    for number in 1...60 {
      #expect(try await processes[0].bookings.save(newBooking(1, number: number), past, nil))
    }
    let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
      for courier in 0..<16 {
        group.addTask {
          try await processes[courier % 2].bookings.take(5, 60).map(\.id.number)
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(taken).count == taken.count)
    var rest = taken
    while case let more = try await processes[0].bookings.take(5, 60), !more.isEmpty {
      rest += more.map(\.id.number)
    }
    #expect(rest.sorted() == Array(1...60))
  }

  @Test("are woken before their time, even those that had none, and only those named")
  func wake() async throws {
    let bookings = try Process(try await Servers.database()).bookings
    let later = Instant.now.adding(seconds: 3600)
    for (number, due) in [(1, later), (2, nil), (3, later)] {
      #expect(try await bookings.save(newBooking(1, number: number), due, nil))
    }
    try await bookings.wake(newBooking(1, number: 1).id)
    try await bookings.wake(newBooking(1, number: 2).id)
    #expect(try await Set(bookings.take(10, 60).map(\.id.number)) == [1, 2])
  }

  @Test("leave the place in the line of those that are due already when they are woken")
  func wakeDue() async throws {
    let bookings = try Process(try await Servers.database()).bookings
    #expect(try await bookings.save(newBooking(1, number: 1), past, nil))
    #expect(try await bookings.save(newBooking(1, number: 2), past.adding(seconds: 30), nil))
    try await bookings.wake(newBooking(1, number: 1).id)
    #expect(try await bookings.take(1, 60).map(\.id.number) == [1])
  }

  @Test("are found by their order, their offer and the token of their documents")
  func find() async throws {
    let bookings = try Process(try await Servers.database()).bookings
    var (one, other) = (newBooking(1, token: "first"), newBooking(2, token: "second"))
    #expect(try await bookings.save(one, nil, nil))
    #expect(try await bookings.save(other, nil, nil))
    #expect(try await bookings.find(.offer("off_1")) == [one.id, other.id])
    #expect(try await bookings.find(.order("ord_1")).isEmpty)
    #expect(try await bookings.find(.token("second")) == [other.id])
    #expect(try await bookings.find(.token("third")).isEmpty)
    one.version = 1
    one.booking.order = order("ord_1", offer: "off_2")
    one.booking.work = nil
    #expect(try await bookings.save(one, nil, nil))
    #expect(try await bookings.find(.order("ord_1")) == [one.id])
    #expect(try await bookings.find(.offer("off_1")) == [other.id])
    #expect(try await bookings.find(.offer("off_2")) == [one.id])
    other.version = 1
    other.booking.token = "fourth"
    #expect(try await bookings.save(other, nil, nil))
    #expect(try await bookings.find(.token("second")).isEmpty)
  }

  @Test("are reported when they cannot be read, and left alone for an hour, the others taken")
  func unreadable() async throws {
    let reports = Mutex<[String]>([])
    let process = try Process(try await Servers.database())
    let bookings = Bookings.live(
      process.store.reporting { error in reports.withLock { $0.append(error.description) } })
    for number in 1...3 {
      #expect(try await bookings.save(newBooking(1, number: number), past, nil))
    }
    _ = try await process.store.pool.query(
      "UPDATE bookings SET content = set_byte(content, 20, get_byte(content, 20) # 1) WHERE number = 2"
    )
    // A sealed value that was moved to another row.
    _ = try await process.store.pool.query(
      """
      UPDATE bookings SET content = (SELECT content FROM bookings WHERE number = 1)
      WHERE number = 3
      """)
    #expect(try await bookings.take(10, 0).map(\.id.number) == [1])
    #expect(try await bookings.take(10, 0).map(\.id.number) == [1])
    #expect(reports.withLock { $0.count } == 2)
    #expect(
      try await process.number(
        "SELECT count(*) FROM bookings WHERE due_at > now() + interval '59 min'") == 2)
    await #expect(throws: StorageError.self) {
      try await bookings.load(newBooking(1, number: 2).id)
    }
  }

  @Test("leave nothing readable in the database")
  func sealed() async throws {
    let process = try Process(try await Servers.database())
    var booking = newBooking(1, token: "canary-token")
    booking.booking.order = order("ord_1")
    #expect(try await process.bookings.save(booking, .now, news))
    for table in ["bookings", "inbox"] {
      #expect(try await process.number("SELECT count(*) FROM \(table)") == 1)
      let found = try await process.number(
        """
        SELECT count(*) FROM \(table) t WHERE lower(t::text) LIKE '%canary%'
          OR t::text LIKE '%' || encode('anary', 'hex') || '%'
          OR t::text LIKE '%' || encode('ANARY', 'hex') || '%'
          OR t::text LIKE '%' || encode('4155550100', 'hex') || '%'
        """)
      #expect(found == 0)
    }
  }
}
