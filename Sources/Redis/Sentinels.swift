/// Redis Sentinel: several servers, each of which knows who the master of a name is.
///
/// What one of them says may be old, so the server itself is asked whether it is the master, and if it is
/// not, the next sentinel is. Source: https://redis.io/docs/latest/develop/reference/sentinel-clients
struct Sentinels {
  let hosts: [Address.Host]
  let master: String
  /// The login and the database of the Redis servers; a sentinel gets the login where it wants one.
  let login: Address
  let limits: Link.Limits

  /// A connection to the master by the first sentinel that leads to it.
  func connect() throws(RedisError) -> Link {
    var failure = RedisError.badAddress
    for host in hosts {
      do throws(RedisError) {
        let link = try Link.open(try locate(by: host), limits)
        try link.greet(login)
        guard try Self.isMaster(link) else { throw .unavailable("the server is no master") }
        return link
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private func locate(by host: Address.Host) throws(RedisError) -> Address.Place {
    let link = try Link.open(.tcp(host: host.name, port: host.port), limits)
    let question = ["SENTINEL", "get-master-addr-by-name", master]
    var answer = try link.ask(question)
    if case .error(let text) = answer, text.hasPrefix("NOAUTH"), let command = login.login {
      if case .error(let text) = try link.ask(command) { throw RedisError(serverMessage: text) }
      answer = try link.ask(question)
    }
    switch answer {
    case .array(let parts):
      guard case .bytes(let name)? = parts.first, case .bytes(let digits)? = parts.last,
        let port = UInt16(String(decoding: digits, as: UTF8.self))
      else { throw .unexpectedReply }
      return .tcp(host: String(decoding: name, as: UTF8.self), port: Int32(port))
    case .null: throw .unavailable("the sentinel does not know the master's name")
    case .error(let text): throw RedisError(serverMessage: text)
    default: throw .unexpectedReply
    }
  }

  private static func isMaster(_ link: Link) throws(RedisError) -> Bool {
    switch try link.ask(["ROLE"]) {
    case .array(let parts): parts.first == .bytes(Array("master".utf8))
    case .error(let text): throw RedisError(serverMessage: text)
    default: throw .unexpectedReply
    }
  }
}
