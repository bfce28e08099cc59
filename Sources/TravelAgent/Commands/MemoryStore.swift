import Agent
import Conversation
import Flights
import LocalTime
import Synchronization

/// One conversation, kept as long as the process lives.
final class MemoryStore: Sendable {
  fileprivate struct Contents {
    var version: Int64 = 0
    var state = State()
    var waiting: [Message] = []
    /// Replies that came by themselves.
    var replies: [String] = []
    var bookings: [BookingID: Kept] = [:]
    var orders: [String: Order] = [:]
  }
  fileprivate struct Kept {
    var loaded: LoadedBooking
    var dueAt: Instant?
  }

  private let contents = Mutex(Contents())

  static let conversation: ConversationID = {
    guard let id = ConversationID([UInt8](repeating: 0, count: ConversationID.length)) else {
      preconditionFailure("the bytes are as many as an id has")
    }
    return id
  }()

  var conversations: Conversations {
    Conversations(
      load: { [self] _, _ in
        contents.withLock { LoadedConversation(version: $0.version, state: $0.state) }
      },
      save: { [self] turn in
        contents.withLock { contents in
          guard contents.version == turn.version else { return .lostRace }
          if let booking = turn.booking {
            guard contents.write(booking, dueAt: .now.adding(seconds: 2)) else { return .lostRace }
          }
          contents.version += 1
          contents.state = turn.state
          if !turn.inline { contents.replies += turn.reply }
          let answered = Set(turn.messages.map(\.id))
          contents.waiting.removeAll { answered.contains($0.id) }
          return .saved
        }
      })
  }

  /// The replies since the last time that were no answer to a message.
  func takeReplies() -> [String] {
    contents.withLock { contents in
      defer { contents.replies = [] }
      return contents.replies
    }
  }

  var inbox: Inbox {
    Inbox(
      receive: { [self] message in
        contents.withLock { $0.waiting.append(message) }
        return true
      },
      waiting: { [self] _ in contents.withLock { $0.waiting } })
  }

  var bookings: Bookings {
    Bookings(
      load: { [self] id in contents.withLock { $0.bookings[id]?.loaded } },
      save: { [self] loaded, dueAt, news in
        contents.withLock { contents in
          guard contents.write(loaded, dueAt: dueAt) else { return false }
          if let news { contents.waiting.append(news) }
          return true
        }
      },
      take: { [self] _, seconds in
        contents.withLock { contents in
          let due = contents.bookings.filter { $0.value.dueAt.map { $0 <= .now } ?? false }
          for id in due.keys {
            contents.bookings[id]?.dueAt = Instant.now.adding(seconds: Int64(seconds))
          }
          return due.values.map(\.loaded)
        }
      }, find: { _ in [] },
      wake: { [self] id in contents.withLock { $0.bookings[id]?.dueAt = .now } })
  }

  /// The orders that the timetable sells in this talk.
  var book: OrderBook {
    OrderBook(
      save: { [self] order in contents.withLock { $0.orders[order.id] = order } },
      order: { [self] id in contents.withLock { $0.orders[id] } },
      orders: { [self] offerID in
        contents.withLock { $0.orders.values.filter { $0.offerID == offerID } }
      })
  }

  var claims: Claims {
    Claims(acquire: { _ in }, tryAcquire: { _ in true }, release: { _ in })
  }
}

extension MemoryStore.Contents {
  /// Writes the booking over its version; false where it has another one.
  fileprivate mutating func write(_ loaded: LoadedBooking, dueAt: Instant?) -> Bool {
    guard bookings[loaded.id]?.loaded.version ?? 0 == loaded.version else { return false }
    let saved = LoadedBooking(
      id: loaded.id, version: loaded.version + 1, booking: loaded.booking)
    bookings[loaded.id] = MemoryStore.Kept(loaded: saved, dueAt: dueAt)
    return true
  }
}
