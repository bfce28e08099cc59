internal import CHiredis
import Glibc

/// One blocking hiredis connection, owned by the client's thread.
///
/// Each function that throws `.lost` leaves a connection that can only be thrown away.
final class Link {
  private let context: UnsafeMutablePointer<redisContext>

  private init(_ context: UnsafeMutablePointer<redisContext>) {
    self.context = context
  }

  deinit { redisFree(context) }

  var socket: Int32 { context.pointee.fd }

  /// Connects, logs in, and asks for a sign of life: a frozen server still accepts connections.
  static func connect(
    _ address: Address, connectLimit: Duration, answerLimit: Duration
  ) throws(RedisError) -> Link {
    let limits = Limits(connect: connectLimit, answer: answerLimit)
    if case .sentinels(let hosts, let master) = address.place {
      return try Sentinels(hosts: hosts, master: master, login: address, limits: limits).connect()
    }
    let link = try open(address.place, limits)
    try link.greet(address)
    return link
  }

  struct Limits {
    var connect: Duration
    var answer: Duration
  }

  /// A connection to one server, on which nothing has been said.
  ///
  /// The corresponding C functions are `redisConnectWithTimeout`, `redisConnectUnixWithTimeout` and
  /// `redisSetTimeout`.
  static func open(_ place: Address.Place, _ limits: Limits) throws(RedisError) -> Link {
    let limit = limits.connect.timeValue
    let opened =
      switch place {
      case .tcp(let host, let port): redisConnectWithTimeout(host, port, limit)
      case .unix(let path): redisConnectUnixWithTimeout(path, limit)
      case .sentinels: throw RedisError.badAddress
      }
    guard let opened else { throw .unavailable("out of memory") }
    let link = Link(opened)
    guard opened.pointee.err == 0, redisSetTimeout(opened, limits.answer.timeValue) == REDIS_OK
    else { throw .unavailable(link.message) }
    if case .tcp = place { redisEnableKeepAlive(opened) }
    return link
  }

  /// One command and its answer, which may be an error.
  func ask(_ command: [String]) throws(RedisError) -> Reply {
    try append(Request(command.map { Array($0.utf8) }))
    return try reply()
  }

  func greet(_ address: Address) throws(RedisError) {
    var commands: [[String]] = []
    if let login = address.login { commands.append(login) }
    if address.database != 0 { commands.append(["SELECT", String(address.database)]) }
    commands.append(["PING"])
    for command in commands {
      if case .error(let text) = try ask(command) { throw RedisError(serverMessage: text) }
    }
  }

  /// Puts a command into the output buffer.
  ///
  /// The corresponding C function is `redisAppendFormattedCommand`.
  func append(_ request: Request) throws(RedisError) {
    let status = request.bytes.withUnsafeBytes { bytes in
      redisAppendFormattedCommand(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    if status != REDIS_OK { throw .lost(message) }
  }

  /// Sends what has been appended and reads the next reply.
  ///
  /// The corresponding C function is `redisGetReply`.
  func reply() throws(RedisError) -> Reply {
    var answer: UnsafeMutableRawPointer?
    guard redisGetReply(context, &answer) == REDIS_OK, let answer else { throw .lost(message) }
    defer { freeReplyObject(answer) }
    return Reply(copying: answer.assumingMemoryBound(to: redisReply.self))
  }

  private var message: String {
    // A time-out of a blocking socket shows as EAGAIN.
    if context.pointee.err == REDIS_ERR_IO, errno == EAGAIN { return "no answer in time" }
    return withUnsafeBytes(of: context.pointee.errstr) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}

extension Address {
  /// The command that logs in; nil where there is nothing to log in with.
  var login: [String]? {
    password.isEmpty ? nil : ["AUTH"] + (user.isEmpty ? [] : [user]) + [password]
  }
}

extension Duration {
  var timeValue: timeval {
    let (seconds, attoseconds) = components
    return timeval(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
  }

  /// Whole milliseconds, at least 1, as PX and PEXPIRE want them.
  var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    return max(1, seconds * 1000 + attoseconds / 1_000_000_000_000_000)
  }
}
