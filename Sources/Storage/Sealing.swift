import Crypto
import FoundationEssentials

// Everything that could tell who a traveller is or what they wrote is sealed before it leaves the process: AES-256-GCM, a fresh nonce for
// each value, the id of the key in the value, and the place of the value (table, column, row) as associated data, so that a sealed value
// moved to another row does not open.

/// The keys by which data is sealed: the first seals, all open.
package struct DataKeys: Sendable {
  private struct Key: Sendable {
    let id: [UInt8]
    let key: SymmetricKey
  }
  private let keys: [Key]

  /// The keys of a setting `ID:BASE64[,ID:BASE64 ...]`, 32 bytes each; a bare value has the id `1`. Nil where it is malformed.
  package init?(_ setting: String) {
    var keys: [Key] = []
    for part in setting.split(separator: ",", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let id = pieces.count == 2 ? Array(pieces[0].utf8) : Array("1".utf8)
      guard let text = pieces.last, let data = Data(base64Encoded: String(text)),
        data.count == 32, (1...32).contains(id.count), !keys.contains(where: { $0.id == id })
      else { return nil }
      keys.append(Key(id: id, key: SymmetricKey(data: data)))
    }
    guard !keys.isEmpty else { return nil }
    self.keys = keys
  }

  /// A new setting with a random key and the id `1`.
  package static func newSetting() -> String {
    let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
    return "1:" + bytes.base64EncodedString()
  }

  /// The value sealed for its place.
  package func seal(_ value: [UInt8], _ place: Place) throws(SealError) -> [UInt8] {
    let key = keys[0]
    guard
      let box = try? AES.GCM.seal(value, using: key.key, authenticating: place.bytes),
      let combined = box.combined
    else { throw SealError.cannotSeal }
    var sealed: [UInt8] = []
    sealed.reserveCapacity(1 + key.id.count + combined.count)
    sealed.append(UInt8(key.id.count))
    sealed.append(contentsOf: key.id)
    sealed.append(contentsOf: combined)
    return sealed
  }

  /// The value that was sealed for its place.
  package func open(_ sealed: [UInt8], _ place: Place) throws(SealError) -> [UInt8] {
    guard let length = sealed.first, sealed.count > Int(length) + 1 else {
      throw SealError.damaged(place.name.rawValue)
    }
    let id = sealed[1..<(1 + Int(length))]
    guard let key = keys.first(where: { $0.id.elementsEqual(id) }) else {
      throw SealError.unknownKey(String(decoding: id, as: UTF8.self), place.name.rawValue)
    }
    guard let box = try? AES.GCM.SealedBox(combined: sealed[(1 + Int(length))...]),
      let value = try? AES.GCM.open(box, using: key.key, authenticating: place.bytes)
    else { throw SealError.damaged(place.name.rawValue) }
    return Array(value)
  }
}

/// Where a sealed value lies.
package struct Place: Sendable {
  /// `table.column`.
  let name: SealedColumn
  let row: [UInt8]

  init(_ name: SealedColumn, row: [UInt8]) {
    self.name = name
    self.row = row
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24 + row.count)
    bytes.append(contentsOf: name.rawValue.utf8)
    bytes.append(0)
    bytes.append(contentsOf: row)
    return bytes
  }
}

enum SealedColumn: String, Sendable {
  case state = "conversations.state"
  case address = "conversations.address"
  case content = "inbox.content"
  case reply = "outbox.text"
  case secret = "secrets.value"
  case booking = "bookings.content"
  case order = "timetable_orders.content"
}

package enum SealError: Error, CustomStringConvertible {
  case cannotSeal
  case unknownKey(String, String)
  case damaged(String)

  package var description: String {
    switch self {
    case .cannotSeal: "a value could not be sealed"
    case .unknownKey(let id, let column):
      "a value of \(column) was sealed with the key \(id), which DATA_KEY does not hold"
    case .damaged(let column):
      "a value of \(column) does not open: another key under the same id, or a damaged row"
    }
  }
}
