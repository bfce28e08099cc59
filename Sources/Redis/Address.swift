/// Where a Redis server listens, and how to log in.
struct Address: Sendable, Hashable {
  enum Place: Sendable, Hashable {
    case tcp(host: String, port: Int32)
    case unix(path: String)
    /// Sentinels, any of which knows who the master of the name is.
    case sentinels([Host], master: String)
  }

  struct Host: Sendable, Hashable {
    var name: String
    var port: Int32
  }

  var place: Place
  var user = ""
  var password = ""
  var database = 0

  /// Reads `redis://[[user]:password@]host[:port][/db]`, `unix://[[user]:password@]/path[?db=N]` or
  /// `redis+sentinel://[[user]:password@]host[:port],.../master[/db]`.
  init(_ url: String) throws(RedisError) {
    let scheme = url.prefix { $0 != ":" }
    guard ["redis", "unix", "redis+sentinel"].contains(scheme), url.hasPrefix("\(scheme)://")
    else { throw .badAddress }
    var rest = url.dropFirst(scheme.count + 3)
    if let at = rest.lastIndex(of: "@") {
      let login = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      user = Self.decoded(login[0])
      password = login.count > 1 ? Self.decoded(login[1]) : ""
      rest = rest[rest.index(after: at)...]
    }
    let parts = rest.split(separator: "?", maxSplits: 1)
    guard let target = parts.first else { throw .badAddress }
    switch scheme {
    case "unix":
      guard target.hasPrefix("/") else { throw .badAddress }
      place = .unix(path: Self.decoded(target))
      let query = parts.count > 1 ? parts[1] : ""
      guard let number = Self.database(query) else { throw .badAddress }
      database = number
    case "redis": (place, database) = try Self.tcp(target)
    default: (place, database) = try Self.sentinels(target)
    }
  }

  private static func tcp(_ target: Substring) throws(RedisError) -> (Place, Int) {
    let parts = target.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let database = try number(parts.count > 1 ? parts[1] : "")
    let host = try host(parts[0], port: 6379)
    return (.tcp(host: host.name, port: host.port), database)
  }

  private static func sentinels(_ target: Substring) throws(RedisError) -> (Place, Int) {
    let parts = target.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count > 1, !parts[1].isEmpty else { throw .badAddress }
    var hosts: [Host] = []
    for text in parts[0].split(separator: ",") { hosts.append(try host(text, port: 26_379)) }
    guard !hosts.isEmpty else { throw .badAddress }
    return (
      .sentinels(hosts, master: decoded(parts[1])), try number(parts.count > 2 ? parts[2] : "")
    )
  }

  private static func number(_ path: Substring) throws(RedisError) -> Int {
    guard let database = path.isEmpty ? 0 : Int(path), database >= 0 else { throw .badAddress }
    return database
  }

  /// A host with its port, or the one that is usual.
  private static func host(_ text: Substring, port usual: Int32) throws(RedisError) -> Host {
    var host = text
    var port = usual
    if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") {
      guard let number = UInt16(host[host.index(after: colon)...]) else { throw .badAddress }
      port = Int32(number)
      host = host[..<colon]
    }
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.isEmpty else { throw .badAddress }
    return Host(name: String(host), port: port)
  }

  private static func database(_ query: Substring) -> Int? {
    var database: Int? = 0
    for item in query.split(separator: "&") where item.hasPrefix("db=") {
      database = Int(item.dropFirst(3)).flatMap { $0 >= 0 ? $0 : nil }
    }
    return database
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let first = rest.utf8.first {
      if first == UInt8(ascii: "%"), let byte = UInt8(rest.dropFirst().prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(contentsOf: String(rest.removeFirst()).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
