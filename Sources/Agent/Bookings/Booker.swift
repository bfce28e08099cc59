import Conversation
import Flights
import LocalTime
import Synchronization

// Does what comes next with bookings. `BookingSteps` decides, the store's version fence lets one process win, and only then is anybody
// asked for anything. It runs in the worker right after the traveller's yes, and in the courier for whatever stands still.

/// Carries bookings forward.
package struct Booker: Sendable {
  let environment: Environment
  let bookings: Bookings
  /// Runs the turn that tells news.
  let tell: @Sendable (ConversationID) async -> Void
  let usage: Usage
  private let underWay: Tally

  init(
    _ environment: Environment, bookings: Bookings, usage: Usage, underWay: Tally,
    tell: @escaping @Sendable (ConversationID) async -> Void
  ) {
    self.environment = environment
    self.bookings = bookings
    self.usage = usage
    self.underWay = underWay
    self.tell = tell
  }

  /// Carries the booking as far as it goes now. It is never broken off: what was begun is ended, or noted as unclear.
  package func advance(_ id: BookingID) async { await start(id).value }

  /// Begins to carry the booking on; it counts as under way from now.
  @discardableResult
  func start(_ id: BookingID) -> Task<Void, Never> {
    underWay.begin()
    return Task {
      do throws(StorageError) {
        if let loaded = try await bookings.load(id) { try await advance(loaded, isWoken: true) }
      } catch {
        environment.observe(.bookingFailed(error))
      }
      underWay.end()
    }
  }

  /// Begins to carry the bookings whose time has come; how many there were. It does not wait for them: one slow seller must not hold up
  /// other travellers' payments.
  package func round() async throws(StorageError) -> Int { try await startDue().count }

  func startDue() async throws(StorageError) -> [Task<Void, Never>] {
    let room = Self.batch - underWay.count
    guard room > 0 else { return [] }
    return try await bookings.take(room, Self.putOff).map { start($0.id) }
  }

  /// - Parameter isWoken: Whether somebody wants it looked at now, whenever its time is.
  func advance(_ loaded: LoadedBooking, isWoken: Bool = false) async throws(StorageError) {
    var loaded = loaded
    var hasNews = false
    var isEarly = isWoken && step(of: loaded).isRest
    for _ in 0..<Self.limit {
      let step = step(of: loaded)
      let change = isEarly ? await lookEarly(loaded) : await perform(step, loaded)
      guard let change, let saved = try await save(change, over: loaded) else { break }
      hasNews = hasNews || change.news != nil
      loaded = saved
      // What was asked about early may have brought something to do.
      if step.isRest, !isEarly || self.step(of: loaded).isRest { break }
      isEarly = false
    }
    if hasNews { await tell(loaded.id.conversation) }
  }

  private func step(of loaded: LoadedBooking) -> Booking.Step {
    loaded.booking.next(environment.now(), paysOnPage: environment.payments != nil)
  }

  /// What a step makes of a booking.
  struct Change: Sendable {
    var booking: Booking
    var news: BookingNews?
  }

  /// Does the step; nil where there is nothing to write down.
  private func perform(_ step: Booking.Step, _ loaded: LoadedBooking) async -> Change? {
    switch step {
    case .rest: return await look(loaded)
    case .submit: return await submit(loaded)
    case .inquire: return await inquire(loaded)
    case .giveUp(let failure):
      var booking = loaded.booking
      let news = booking.fail(failure, loaded.id.number)
      return Change(booking: booking, news: news)
    case .openPage: return await openPage(loaded)
    case .checkPayment: return await checkPayment(loaded)
    case .settle(let index): return await settle(index, loaded)
    case .remind(let reminder):
      var booking = loaded.booking
      booking.reminded.insert(reminder.key)
      return Change(booking: booking, news: BookingNews(number: loaded.id.number, reminder.event))
    case .expire: return await expire(loaded)
    }
  }

  /// Writes the change; nil where somebody else was first. A store that is away is tried again for as long as the lease of a call, because
  /// what the seller said should not have to be asked for twice.
  func save(
    _ change: Change, over loaded: LoadedBooking
  ) async throws(StorageError) -> LoadedBooking? {
    var booking = change.booking
    let news = change.news.map { booking.message(for: $0, loaded.id, environment) }
    let saved = LoadedBooking(id: loaded.id, version: loaded.version, booking: booking)
    var tries = 0
    while true {
      do throws(StorageError) {
        let isSaved = try await bookings.save(saved, booking.due(environment), news)
        // After an answer that was lost the fence may be our own.
        if !isSaved, tries == 0 { return nil }
        if !isSaved, try await bookings.load(loaded.id)?.booking != booking { return nil }
        environment.observe(.booking(booking.status))
        if booking.notRefunded != loaded.booking.notRefunded {
          environment.observe(.bookingNeedsPerson(loaded.id, "refund"))
        }
        return LoadedBooking(id: loaded.id, version: loaded.version + 1, booking: booking)
      } catch {
        tries += 1
        guard error.reason == .unavailable, tries < 30 else { throw error }
        environment.observe(.bookingFailed(error))
        try? await Task.sleep(for: .milliseconds(min(200 * tries, 4000)))
      }
    }
  }

  private static let batch = 40
  /// Seconds for which a booking taken is left to its taker.
  private static let putOff = 20
  /// Steps in one go.
  private static let limit = 12
}

extension Booking {
  /// When it is to be looked at again.
  fileprivate func due(_ environment: Environment) -> Instant? {
    let now = environment.now()
    guard case .rest(let until) = next(now, paysOnPage: environment.payments != nil) else {
      // Whoever saved it goes on at once; a courier only where that one ended.
      return now.adding(seconds: 5)
    }
    return until
  }

  /// The news as a message that comes into the conversation, with an id that it has but once.
  fileprivate mutating func message(
    for news: BookingNews, _ id: BookingID, _ environment: Environment
  ) -> Message {
    newsCount += 1
    var news = news
    news.order = order
    news.documents = environment.documents(token)
    return Message(
      id: "booking-\(id.number)-\(newsCount)", conversation: id.conversation, address: address,
      content: .news(news.json), receivedAt: environment.now())
  }
}

/// How many there are of something at the moment.
final class Tally: Sendable {
  private let number = Mutex(0)

  var count: Int { number.withLock { $0 } }
  func begin() { number.withLock { $0 += 1 } }
  func end() { number.withLock { $0 -= 1 } }
}
