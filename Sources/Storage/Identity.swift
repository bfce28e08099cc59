import Agent
import Crypto
import PostgreSQL

/// Turns addresses into conversation ids by a key that is made once, kept sealed in the database, and never changed.
package struct Identity: Sendable {
  /// The code as it begins for every address: keyed once, and copied.
  private let keyed: HMAC<SHA256>

  package init(key: [UInt8]) { keyed = HMAC<SHA256>(key: SymmetricKey(data: key)) }

  /// The conversation of the address.
  package func conversation(of address: String) -> ConversationID {
    var hash = keyed
    hash.update(data: Array(address.utf8))
    guard let id = hash.finalize().withUnsafeBytes({ ConversationID($0) }) else {
      preconditionFailure("a digest has 32 bytes")
    }
    return id
  }

  /// The identity of this database; made at the first call.
  package static func load(
    from pool: Pool, keys: DataKeys
  ) async throws(StorageError) -> Identity {
    let place = Place(.secret, row: Array("conversation key".utf8))
    let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    return try await guarded("read the conversation key") {
      let sealed = try keys.seal(fresh, place)
      _ = try await pool.query(
        """
        INSERT INTO secrets (name, value) VALUES ('conversation key', $1)
        ON CONFLICT (name) DO NOTHING
        """, [.bytes(sealed)])
      let rows = try await pool.query(
        "SELECT value FROM secrets WHERE name = 'conversation key'", [])
      guard let row = rows.first else {
        throw StorageError(.unreadable, "the conversation key is missing")
      }
      return Identity(key: try keys.open(try row.bytes(0), place))
    }
  }
}
