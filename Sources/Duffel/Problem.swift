extension Wire {
  /// One error of a reply, or a warning. Only `type`, `code` and the status say what to do; the rest is for people.
  package struct Problem: Codable, Hashable, Sendable {
    package var type: String?
    package var code: String?
    package var title: String?
    package var message: String?
    package var source: Source?

    package init(type: String?, code: String?, source: Source? = nil) {
      self.type = type
      self.code = code
      self.source = source
    }
  }

  /// What is at fault: a field of the request, or the name of an airline's system.
  package enum Source: Codable, Hashable, Sendable {
    case field(name: String?, pointer: String?)
    case system(String)

    private enum CodingKeys: String, CodingKey { case field, pointer }

    package init(from decoder: any Decoder) throws {
      if let name = try? decoder.singleValueContainer().decode(String.self) {
        self = .system(name)
        return
      }
      let container = try? decoder.container(keyedBy: CodingKeys.self)
      self = .field(
        name: try? container?.decode(String.self, forKey: .field),
        pointer: try? container?.decode(String.self, forKey: .pointer))
    }

    package func encode(to encoder: any Encoder) throws {
      switch self {
      case .system(let name):
        var container = encoder.singleValueContainer()
        try container.encode(name)
      case .field(let name, let pointer):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(name, forKey: .field)
        try container.encodeIfPresent(pointer, forKey: .pointer)
      }
    }
  }

  /// The body of a reply that says no.
  struct ErrorBody: Codable {
    struct Meta: Codable {
      var status: Int?
      var requestID: String?

      private enum CodingKeys: String, CodingKey {
        case status
        case requestID = "request_id"
      }
    }
    var errors: [Problem]
    var meta: Meta?
  }
}
