import Conversation
import Flights
import LocalTime

/// Where bookings are kept.
package struct Bookings: Sendable {
  package var load: @Sendable (BookingID) async throws(StorageError) -> LoadedBooking?
  /// Writes the booking over the version it was read at, with the time when it is to be looked at again (nil: never) and, in the same
  /// commit, the news for its conversation; false where somebody else was first.
  package var save:
    @Sendable (LoadedBooking, _ dueAt: Instant?, _ news: Message?) async throws(StorageError) ->
      Bool
  /// Bookings whose time has come, the first due first; each is put off for so many seconds, so that two couriers never hold it at once.
  package var take:
    @Sendable (_ limit: Int, _ seconds: Int) async throws(StorageError) -> [LoadedBooking]
  /// The booking with that order of the seller's, or made of that offer.
  package var find: @Sendable (BookingKey) async throws(StorageError) -> [BookingID]
  /// Brings the time to look at the booking again forward to now.
  package var wake: @Sendable (BookingID) async throws(StorageError) -> Void

  package init(
    load: @escaping @Sendable (BookingID) async throws(StorageError) -> LoadedBooking?,
    save:
      @escaping @Sendable (LoadedBooking, _ dueAt: Instant?, _ news: Message?)
      async throws(StorageError) -> Bool,
    take:
      @escaping @Sendable (_ limit: Int, _ seconds: Int) async throws(StorageError) ->
      [LoadedBooking],
    find: @escaping @Sendable (BookingKey) async throws(StorageError) -> [BookingID],
    wake: @escaping @Sendable (BookingID) async throws(StorageError) -> Void
  ) {
    self.load = load
    self.save = save
    self.take = take
    self.find = find
    self.wake = wake
  }
}

extension Bookings {
  /// Notes that the seller says by itself that nothing came of the order. It is not believed, but asked about: then an order that is not
  /// there is none.
  package func noteFailure(_ id: BookingID, _ now: Instant) async throws(StorageError) {
    guard var loaded = try await load(id), var work = loaded.booking.work,
      case .order = work.effect, [.submitting, .pending, .unknown].contains(work.stage)
    else { return }
    work.isSaidToHaveFailed = true
    loaded.booking.work = work
    // Where somebody else was first, the call itself has its answer.
    _ = try await save(loaded, now, nil)
  }
}

package enum BookingKey: Hashable, Sendable {
  case order(String)
  case offer(String)
  /// What the address of its documents ends in.
  case token(String)
}
