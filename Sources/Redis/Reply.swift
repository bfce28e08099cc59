internal import CHiredis

/// An answer of the server, copied out of hiredis.
package enum Reply: Sendable, Hashable {
  case null
  case integer(Int64)
  case bytes([UInt8])
  case status(String)
  /// An error inside an array; one that is the whole answer is thrown.
  case error(String)
  case array([Reply])
}

extension Reply {
  init(copying reply: UnsafeMutablePointer<redisReply>) {
    let value = reply.pointee
    switch value.type {
    case REDIS_REPLY_NIL: self = .null
    case REDIS_REPLY_INTEGER: self = .integer(value.integer)
    case REDIS_REPLY_STATUS: self = .status(String(decoding: Self.bytes(value), as: UTF8.self))
    case REDIS_REPLY_ERROR: self = .error(String(decoding: Self.bytes(value), as: UTF8.self))
    case REDIS_REPLY_ARRAY:
      self = .array(
        (0..<Int(value.elements)).map { index in
          value.element?[index].map { Reply(copying: $0) } ?? .null
        })
    default: self = .bytes(Array(Self.bytes(value)))
    }
  }

  private static func bytes(_ value: redisReply) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: value.str, count: value.str == nil ? 0 : Int(value.len))
  }
}
