import Foundation
import PostgreSQL
import Synchronization
import TestServers
import Testing

/// One server for all tests that do not break it; each takes a database of its own.
enum Shared {
  private static let server = Mutex<PostgreSQLServer?>(nil)
  private static let count = Mutex(0)

  static func database(_ sql: String = "select 1") throws -> String {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let server = try server.withLock { server in
      if let server { return server }
      let new = try PostgreSQLServer.start()
      server = new
      return new
    }
    let url = try server.createDatabase("test\(number)")
    try server.run(sql, database: "test\(number)")
    return url
  }
}

/// Collects what closures report from other threads.
final class Log<Entry: Sendable>: Sendable {
  private let list = Mutex<[Entry]>([])
  var entries: [Entry] { list.withLock { $0 } }
  func add(_ entry: Entry) { list.withLock { $0.append(entry) } }
}

/// Waits until a condition holds, at most 20 seconds.
func eventually(_ isTrue: () async throws -> Bool) async throws -> Bool {
  for _ in 0..<2000 {
    if try await isTrue() { return true }
    try await Task.sleep(for: .milliseconds(10))
  }
  return false
}

let isAvailable = ConditionTrait.enabled(
  if: PostgreSQLServer.isAvailable, "PostgreSQL is not installed")

let isLong = ConditionTrait.enabled(
  if: ProcessInfo.processInfo.environment["TRAVEL_AGENT_LONG_TESTS"] == "true",
  "a long round: TRAVEL_AGENT_LONG_TESTS=true")
