/// The shapes of Duffel's JSON, API version 2, as far as they are used.
///
/// By Duffel's rules fields, types and codes may be added at any time. So unknown fields are passed over, words stay texts, and what was
/// ever seen to be null or missing is optional. Amounts and times stay texts too: written again, they are what was read.
///
/// Source: https://duffel.com/docs/api and recorded replies.
package enum Wire {}

extension Wire {
  /// The body of a reply.
  struct Envelope<Value: Decodable>: Decodable {
    var data: Value
    var meta: Page?
    var warnings: [Problem]?
  }

  /// The body of a request.
  struct Body<Value: Encodable>: Encodable {
    var data: Value
  }

  /// Where a page of a list stands among the others.
  struct Page: Decodable {
    /// The cursor of the next page; nil on the last.
    var after: String?
  }

  /// Anything, passed over.
  struct Ignored: Decodable {
    init() {}
    init(from decoder: any Decoder) throws {}
  }

  /// A list that is shown to choose from: elements that cannot be read are left out and counted.
  package struct Choices<Element: Codable & Sendable>: Codable, Sendable {
    package var elements: [Element]
    package var unreadable = 0

    package init(_ elements: [Element]) { self.elements = elements }

    package init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      elements = []
      while !list.isAtEnd {
        if let element = try? list.decode(Element.self) {
          elements.append(element)
          continue
        }
        unreadable += 1
        // A failure leaves the list where it stands.
        let isSkipped = (try? list.decodeNil()) == true || (try? list.decode(Ignored.self)) != nil
        if !isSkipped { break }
      }
    }

    package func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      try list.encode(contentsOf: elements)
    }
  }

  /// Our own notes on an order; values that are not texts are left out.
  package struct Metadata: Codable, Hashable, Sendable {
    package var values: [String: String]

    package init(_ values: [String: String]) { self.values = values }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      values = [:]
      for key in container.allKeys {
        if let value = try? container.decode(String.self, forKey: key) {
          values[key.stringValue] = value
        }
      }
    }

    package func encode(to encoder: any Encoder) throws { try values.encode(to: encoder) }

    private struct Key: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
  }
}

extension Wire.Choices: Equatable where Element: Equatable {}
extension Wire.Choices: Hashable where Element: Hashable {}
