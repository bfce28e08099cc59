import Foundation
import Synchronization

/// A small HTTP server on loopback that gives scripted answers, one for each request in order, the last again and again.
package final class ScriptedHTTPServer: Sendable {
  package struct Answer: Sendable {
    package var status: Int
    package var headers: [String: String]
    package var body: [UInt8]
    /// Seconds to wait before it.
    package var delay: Double
    /// Whether the connection ends without an answer.
    package var hangsUp = false

    package init(
      _ status: Int, _ body: String, headers: [String: String] = [:], delay: Double = 0
    ) {
      self.init(status, bytes: Array(body.utf8), headers: headers, delay: delay)
    }

    package init(
      _ status: Int, bytes: [UInt8], headers: [String: String] = [:], delay: Double = 0
    ) {
      self.status = status
      self.body = bytes
      self.headers = headers
      self.delay = delay
    }

    /// The request is read, and nothing comes.
    package static var hangUp: Answer {
      var answer = Answer(0, "")
      answer.hangsUp = true
      return answer
    }
  }

  package struct Request: Sendable {
    /// `POST /path?query`.
    package var line: String
    /// Names in lower case.
    package var headers: [String: String]
    package var body: String
  }

  private let socket: Int32
  private let answers: [Answer]
  private let seen = Mutex<[Request]>([])
  /// `http://127.0.0.1:PORT`.
  package let url: String

  package init(_ answers: Answer...) throws(TestServerError) {
    self.answers = answers
    let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 64) == 0
          && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw TestServerError.failed("cannot listen on loopback") }
    socket = descriptor
    url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else {
          // Closed by whom it is used by: its number may be another server's right after.
          close(descriptor)
          return
        }
        Thread.detachNewThread { [weak self] in
          self?.serve(connection)
          close(connection)
        }
      }
    }
  }

  deinit { shutdown(socket, Int32(SHUT_RDWR)) }

  /// The requests so far, in order.
  package var requests: [Request] { seen.withLock { $0 } }

  private func serve(_ connection: Int32) {
    guard let request = Self.read(connection) else { return }
    let number = seen.withLock { seen in
      seen.append(request)
      return seen.count
    }
    guard let answer = answers.isEmpty ? nil : answers[min(number, answers.count) - 1] else {
      return
    }
    if answer.delay > 0 { Thread.sleep(forTimeInterval: answer.delay) }
    if answer.hangsUp { return }
    var text = "HTTP/1.1 \(answer.status) Scripted\r\nContent-Length: \(answer.body.count)\r\n"
    for (name, value) in answer.headers { text += "\(name): \(value)\r\n" }
    text += "Connection: close\r\n\r\n"
    _ = (Array(text.utf8) + answer.body).withUnsafeBytes {
      send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
  }

  private static func read(_ connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let request = parse(bytes) { return request }
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
  }

  /// The request that the bytes hold whole, or nil while they do not.
  private static func parse(_ bytes: [UInt8]) -> Request? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { return nil }
    let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    let body = String(text[end.upperBound...])
    guard body.utf8.count >= headers["content-length"].flatMap(Int.init) ?? 0 else { return nil }
    let words = (lines.first ?? "").split(separator: " ")
    return Request(line: words.prefix(2).joined(separator: " "), headers: headers, body: body)
  }
}
