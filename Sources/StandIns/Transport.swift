import Foundation

/// How the stand-in for Twilio reaches the program: by the program curl.
struct Transport: Sendable {
  private let certificateAuthority: String?
  private let limit: Duration

  init(certificateAuthority: String?, limit: Duration) throws {
    self.certificateAuthority = certificateAuthority
    self.limit = limit
  }

  func stop() {}

  func post(
    url: String, headers: [(String, String)], body: [UInt8]
  ) async throws -> WebhookAnswer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
    process.arguments =
      [
        "-sS", "--max-time", "\(limit / .seconds(1))", "--noproxy", "*", "--data-binary", "@-",
        "-w", "\n%{http_code} %{content_type}",
      ]
      + headers.flatMap { ["-H", "\($0.0): \($0.1)"] }
      + (certificateAuthority.map { ["--cacert", $0] } ?? []) + [url]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    input.fileHandleForWriting.write(Data(body))
    try input.fileHandleForWriting.close()
    let data = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(returning: output.fileHandleForReading.readDataToEndOfFile())
      }
    }
    guard let end = data.lastIndex(of: 10) else { throw StandInError.notListening(0) }
    let status = String(decoding: data[(end + 1)...], as: UTF8.self).split(separator: " ")
    guard let code = status.first.flatMap({ Int($0) }), code > 0 else {
      throw WebhookFailure(description: String(decoding: data, as: UTF8.self))
    }
    return WebhookAnswer(
      status: code, contentType: status.count > 1 ? status[1...].joined(separator: " ") : nil,
      body: Array(data[..<end]))
  }
}

struct WebhookFailure: Error, CustomStringConvertible {
  let description: String
}
