import Agent
import LocalTime

extension Database {
  var bookings: Bookings {
    Bookings(
      load: { [self] id throws(StorageError) in
        try await call("load a booking") { [self] in loaded(id) }
      },
      save: { [self] loaded, dueAt, news throws(StorageError) in
        try await call("save a booking") { [self] in
          change(loaded.id.conversation) { row in
            guard write(loaded, dueAt: dueAt, &row) else { return false }
            world.note("booking \(loaded.id.number): \(loaded.booking.status)")
            if let news, !row.inbox.contains(where: { $0.message.id == news.id }) {
              row.inbox.append(InboxRow(message: news, turn: nil))
            }
            return true
          }
        }
      },
      take: { [self] limit, seconds throws(StorageError) in
        try await call("take bookings") { [self] in take(limit, seconds) }
      },
      find: { _ in [] },
      wake: { [self] id throws(StorageError) in
        try await call("wake a booking") { [self] in
          change(id.conversation) { row in
            guard row.bookings.indices.contains(id.number - 1),
              let due = row.bookings[id.number - 1].dueAt
            else { return }
            row.bookings[id.number - 1].dueAt = min(due, world.now)
          }
        }
      })
  }

  /// Writes it over the version that was read; false where there is another.
  func write(_ loaded: LoadedBooking, dueAt: Instant?, _ row: inout Row) -> Bool {
    let index = loaded.id.number - 1
    let kept = BookingRow(version: loaded.version + 1, booking: loaded.booking, dueAt: dueAt)
    if loaded.version == 0 {
      guard index == row.bookings.count else { return false }
      row.bookings.append(kept)
      return true
    }
    guard row.bookings.indices.contains(index), row.bookings[index].version == loaded.version
    else { return false }
    row.bookings[index] = kept
    return true
  }

  func loaded(_ id: BookingID) -> LoadedBooking? {
    guard let row = rows[id.conversation], row.bookings.indices.contains(id.number - 1) else {
      return nil
    }
    let kept = row.bookings[id.number - 1]
    return LoadedBooking(id: id, version: kept.version, booking: kept.booking)
  }

  var bookingIDs: [BookingID] {
    ids.flatMap { id in
      (rows[id]?.bookings ?? []).indices.map { BookingID(conversation: id, number: $0 + 1) }
    }
  }

  private func take(_ limit: Int, _ seconds: Int) -> [LoadedBooking] {
    let due = bookingIDs.filter { id in
      rows[id.conversation]?.bookings[id.number - 1].dueAt.map { $0 <= world.now } ?? false
    }
    return due.prefix(limit).compactMap { id in
      change(id.conversation) {
        $0.bookings[id.number - 1].dueAt = world.now.adding(seconds: Int64(seconds))
      }
      return loaded(id)
    }
  }

  var nextBooking: Instant? { rows.values.flatMap(\.bookings).compactMap(\.dueAt).min() }
}
