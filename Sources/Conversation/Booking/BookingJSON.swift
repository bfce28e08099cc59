import FoundationEssentials

// Bookings are rare and rich: they are kept as JSON, where everything else in a conversation has bytes of its own making.

extension BookingNews {
  /// As JSON.
  package var json: [UInt8] { encodedJSON(self) }

  /// The news of such JSON; nil where it is none.
  package init?(json: [UInt8]) {
    guard let news = decodedJSON(BookingNews.self, json) else { return nil }
    self = news
  }
}

/// The value as JSON; none of ours can fail to be written.
package func encodedJSON(_ value: some Encodable) -> [UInt8] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  return (try? encoder.encode(value)).map(Array.init) ?? []
}

package func decodedJSON<Value: Decodable>(_ type: Value.Type, _ json: [UInt8]) -> Value? {
  try? JSONDecoder().decode(type, from: Data(json))
}
