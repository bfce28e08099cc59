import Agent
import Conversation
import Crypto
import Flights
import LocalTime
import PostgreSQL

// A booking is written over the version that it was read at, and the news of it lands in the inbox in the same statement: what was done and
// that it is told are one.

struct BookingTable: Sendable {
  let pool: Pool
  let pipeline: Pipeline
  let keys: DataKeys
  let report: @Sendable (StorageError) -> Void

  func load(_ id: BookingID) async throws(StorageError) -> LoadedBooking? {
    try await guarded("load a booking") {
      let rows = try await pipeline.execute(
        Self.select, [.bytes(id.conversation.bytes), .int(id.number)], key: id.conversation.bytes)
      return try rows.first.map(booking)
    }
  }

  func save(
    _ loaded: LoadedBooking, _ dueAt: Instant?, _ news: Message?
  ) async throws(StorageError) -> Bool {
    let id = loaded.id
    return try await guarded("save a booking") {
      let address = try keys.seal(
        Array(loaded.booking.address.utf8), .address(id.conversation))
      let content = try news.map {
        try keys.seal($0.content.encoded, .content(id.conversation, $0.id))
      }
      let rows = try await pipeline.execute(
        Self.save,
        try Self.values(loaded, keys) + [
          dueAt?.value ?? .null, news.map { .text($0.id) } ?? .null, .bytes(address),
          content.map { .bytes($0) } ?? .null,
        ], key: id.conversation.bytes)
      return !rows.isEmpty
    }
  }

  /// The booking's columns, from the conversation to its content, as it is after the version it was read at.
  static func values(
    _ loaded: LoadedBooking, _ keys: DataKeys
  ) throws(SealError) -> [Value] {
    let booking = loaded.booking
    let content = try keys.seal(
      encodedJSON(booking), .booking(loaded.id, version: loaded.version + 1))
    return [
      .bytes(loaded.id.conversation.bytes), .int(loaded.id.number), .int64(loaded.version),
      .text(booking.status), booking.order.map { .text($0.id) } ?? .null,
      booking.offerID.map { .text($0) } ?? .null, .bytes(hash(booking.token)), .bytes(content),
    ]
  }

  func take(_ limit: Int, _ seconds: Int) async throws(StorageError) -> [LoadedBooking] {
    try await guarded("take bookings") {
      let rows = try await pool.query(Self.take, [.int(limit), .int(seconds)])
      var bookings: [LoadedBooking] = []
      for row in rows {
        // One that cannot be read is told each time that it is due, an hour apart, and holds up nobody else.
        do throws(StorageError) {
          bookings.append(try await guarded("read a booking") { try booking(row) })
        } catch {
          report(error)
          await putOff(row)
        }
      }
      return bookings
    }
  }

  /// Only as it was read: somebody else may have written it anew.
  private func putOff(_ row: Row) async {
    do throws(StorageError) {
      try await guarded("put a booking off") {
        _ = try await pool.query(
          Self.putOff,
          [.bytes(try row.bytes(0)), .int(try row.int(1)), .int(try row.int(2))])
      }
    } catch {
      report(error)
    }
  }

  func find(_ key: BookingKey) async throws(StorageError) -> [BookingID] {
    try await guarded("find bookings") {
      let rows =
        switch key {
        case .order(let id):
          try await pool.query(Self.findByOrder, [.text(id)])
        case .offer(let id):
          try await pool.query(Self.findByOffer, [.text(id)])
        case .token(let token):
          try await pool.query(Self.findByToken, [.bytes(Self.hash(token))])
        }
      return try rows.compactMap { row in
        guard let conversation = ConversationID(try row.bytes(0)) else { return nil }
        return BookingID(conversation: conversation, number: try row.int(1))
      }
    }
  }

  func wake(_ id: BookingID) async throws(StorageError) {
    try await guarded("wake a booking") {
      _ = try await pipeline.execute(
        Self.wake, [.bytes(id.conversation.bytes), .int(id.number)], key: id.conversation.bytes)
    }
  }

  private func booking(_ row: Row) throws -> LoadedBooking {
    guard let conversation = ConversationID(try row.bytes(0)) else {
      throw StorageError(.unreadable, "a booking has a malformed conversation")
    }
    let id = BookingID(conversation: conversation, number: try row.int(1))
    let version = Int64(try row.int(2))
    let content = try keys.open(row.bytes(3), .booking(id, version: version))
    guard let booking = decodedJSON(Booking.self, content) else {
      throw StorageError(.unreadable, "a booking cannot be read")
    }
    return LoadedBooking(id: id, version: version, booking: booking)
  }

  /// Says nothing about the token, which opens the documents.
  private static func hash(_ token: String) -> [UInt8] {
    Array(SHA256.hash(data: Array(token.utf8)))
  }
}

extension Booking {
  /// The offer that it is made of.
  fileprivate var offerID: String? {
    if let order { return order.offerID }
    if case .order(let request) = work?.effect { return request.offerID }
    return nil
  }
}

extension Place {
  static func booking(_ id: BookingID, version: Int64) -> Place {
    Place(
      .booking, row: id.conversation.bytes + bigEndian(Int64(id.number)) + bigEndian(version))
  }
}
