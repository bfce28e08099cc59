/// One message of a conversation with a model.
package struct ChatMessage: Hashable, Sendable {
  package enum Role: String, Sendable { case system, user, assistant }
  package var role: Role
  package var content: String

  package init(_ role: Role, _ content: String) {
    self.role = role
    self.content = content
  }
}

/// The shape that an answer must have.
package struct ResponseSchema: Hashable, Sendable {
  /// Letters, digits, `_` and `-`, at most 64.
  package var name: String
  /// A strict JSON schema as JSON text.
  package var json: String

  package init(name: String, json: String) {
    self.name = name
    self.json = json
  }
}

/// What a model answered.
package struct Completion: Hashable, Sendable {
  /// With a schema the JSON object alone; never the model's reasoning.
  package var text: String
  /// The model that answered.
  package var model: String
  /// Whether the answer was cut at the limit of tokens.
  package var isCut: Bool
  package var promptTokens: Int?
  package var completionTokens: Int?
}

/// Why there is no answer.
package struct ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Kind: String, Hashable, Sendable {
    /// 401 or 403: keys of IO Intelligence end after 30 to 180 days.
    case keyRefused
    /// 402: the credits are used up.
    case quotaExceeded
    case rateLimited
    case unknownModel
    /// The request was refused: a fault of ours, or a model that declines.
    case refused
    /// 5xx, or an answer that is none.
    case unavailable
    case unreachable
    case timedOut
    /// An answer without a text or, where a schema was given, without a JSON object.
    case unreadable
    case cancelled
    /// It was not asked, because it failed again and again of late.
    case skipped
  }

  package var kind: Kind
  package var status: Int?
  package var message: String

  package init(_ kind: Kind, status: Int? = nil, _ message: String) {
    self.kind = kind
    self.status = status
    self.message = message
  }

  package var description: String {
    let status = status.map { " (\($0))" } ?? ""
    return "\(kind.rawValue)\(status): \(message)"
  }
}
