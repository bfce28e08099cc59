import Foundation
import Synchronization

/// Stands between libpq and a server, and cuts a connection when it is told to: after the request has gone out and been
/// answered, before the answer is let through.
package final class CuttingProxy: Sendable {
  private struct Orders {
    var marker: [UInt8]?
    var cuts = 0
  }

  private let folder: String
  private let upstream: String
  private let listener: Int32
  private let orders = Mutex(Orders())

  package init(to server: PostgreSQLServer) throws {
    folder = try PrivateFolder.make("ta-proxy")
    upstream = "\(server.folder)/.s.PGSQL.\(server.port ?? 5432)"
    listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard withUnixAddress("\(folder)/.s.PGSQL.5432", { bind(listener, $0, $1) }) == 0,
      listen(listener, 64) == 0
    else { throw TestServerError.failed("no proxy") }
    Thread.detachNewThread { [weak self, listener] in
      while true {
        let client = accept(listener, nil, nil)
        guard client >= 0, let self else { return }
        self.join(client)
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
    PrivateFolder.remove(folder)
  }

  /// The connection string of a database behind it.
  package func url(database: String) -> String {
    "postgresql:///\(database)?host=\(folder)&user=postgres&connect_timeout=2"
  }

  /// Cuts the connection of the next request that holds the text, as soon as the server has answered it.
  package func cut(after text: String) {
    orders.withLock { $0.marker = Array(text.utf8) }
  }

  /// How many connections it has cut.
  package var cuts: Int { orders.withLock { $0.cuts } }

  private func join(_ client: Int32) {
    let server = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let pair = Pair(client: client, server: server)
    guard withUnixAddress(upstream, { connect(server, $0, $1) }) == 0 else { return }
    Thread.detachNewThread { [self] in
      while let bytes = read(client), write(server, bytes) {
        if takes(bytes) { pair.isDoomed.store(true, ordering: .releasing) }
      }
      shutdown(pair.server, Int32(SHUT_WR))
    }
    Thread.detachNewThread { [self] in
      while let bytes = read(server) {
        if pair.isDoomed.load(ordering: .acquiring) {
          // ReadyForQuery: what was asked is done, and committed.
          guard bytes.suffix(6).elementsEqual([0x5A, 0, 0, 0, 5, 0x49]) else { continue }
          orders.withLock { $0.cuts += 1 }
          break
        }
        guard write(client, bytes) else { break }
      }
      shutdown(pair.client, Int32(SHUT_RDWR))
      shutdown(pair.server, Int32(SHUT_RDWR))
    }
  }

  private func takes(_ bytes: [UInt8]) -> Bool {
    orders.withLock { orders in
      guard let marker = orders.marker, bytes.contains(marker) else { return false }
      orders.marker = nil
      return true
    }
  }
}

/// The two sockets of a connection, closed when both directions have ended.
private final class Pair: Sendable {
  let client: Int32
  let server: Int32
  let isDoomed = Atomic<Bool>(false)

  init(client: Int32, server: Int32) {
    self.client = client
    self.server = server
  }

  deinit {
    close(client)
    close(server)
  }
}

private func read(_ socket: Int32) -> [UInt8]? {
  var buffer = [UInt8](repeating: 0, count: 65_536)
  let count = recv(socket, &buffer, buffer.count, 0)
  return count > 0 ? Array(buffer[..<count]) : nil
}

private func write(_ socket: Int32, _ bytes: [UInt8]) -> Bool {
  var sent = 0
  while sent < bytes.count {
    let count = bytes[sent...].withUnsafeBytes {
      send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    guard count > 0 else { return false }
    sent += count
  }
  return true
}
