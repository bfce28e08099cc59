import Agent
import Conversation
import Redis

/// The states of late, as the tables hold them: sealed, with their version in front. A copy may be gone or old; the fence finds out.
struct StateCache: Sendable {
  let redis: Client?
  let keys: DataKeys

  func read(_ id: ConversationID) async -> LoadedConversation? {
    guard let redis, let value = try? await redis.get(key(id)), value.count > 8 else { return nil }
    let version = value.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    guard let opened = try? keys.open(Array(value.dropFirst(8)), .state(id, version)),
      let state = try? State(decoding: opened)
    else { return nil }
    return LoadedConversation(version: version, state: state)
  }

  /// Writes the copy without waiting for it.
  func write(_ id: ConversationID, _ version: Int64, _ sealed: [UInt8]) {
    redis?.setDetached(key(id), bigEndian(version) + sealed, expires: Self.lifetime)
  }

  /// The braces keep everything of a conversation on one node of a cluster.
  private func key(_ id: ConversationID) -> [UInt8] {
    Array("travel-agent:{".utf8) + id.bytes + Array("}:state".utf8)
  }

  private static let lifetime: Duration = .seconds(24 * 3600)
}
