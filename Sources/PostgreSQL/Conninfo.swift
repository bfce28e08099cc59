internal import CPostgreSQL

/// libpq's connection strings: `postgresql://user@host1,host2/db?...` or `host=... dbname=...`.
package enum Conninfo {
  /// Host, port and database for a log, without user, password and options.
  ///
  /// "unreadable" when libpq cannot read the string. The corresponding C function is
  /// `PQconninfoParse`.
  package static func redacted(_ conninfo: String) -> String {
    guard let options = PQconninfoParse(conninfo, nil) else { return "unreadable" }
    defer { PQconninfoFree(options) }
    var found: [String: String] = [:]
    var next = options
    while let keyword = next.pointee.keyword {
      if let value = next.pointee.val { found[String(cString: keyword)] = String(cString: value) }
      next += 1
    }
    let host = found["host"] ?? found["hostaddr"] ?? "local socket"
    let port = found["port"].map { ":\($0)" } ?? ""
    let database = found["dbname"].map { "/\($0)" } ?? ""
    return host + port + database
  }

  static func isReadable(_ conninfo: String) -> Bool {
    guard let options = PQconninfoParse(conninfo, nil) else { return false }
    PQconninfoFree(options)
    return true
  }
}
