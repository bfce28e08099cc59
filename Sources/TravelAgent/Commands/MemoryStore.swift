import Agent
import Conversation
import Synchronization

/// One conversation, kept as long as the process lives.
final class MemoryStore: Sendable {
  private struct Contents {
    var version: Int64 = 0
    var state = State()
    var waiting: [Message] = []
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
          contents.version += 1
          contents.state = turn.state
          let answered = Set(turn.messages.map(\.id))
          contents.waiting.removeAll { answered.contains($0.id) }
          return .saved
        }
      })
  }

  var inbox: Inbox {
    Inbox(
      receive: { [self] message in
        contents.withLock { $0.waiting.append(message) }
        return true
      },
      waiting: { [self] _ in contents.withLock { $0.waiting } })
  }

  var claims: Claims {
    Claims(acquire: { _ in }, tryAcquire: { _ in true }, release: { _ in })
  }
}
