import FastCGI
import Foundation
import TestServers
import Testing

@Suite("The log has nowhere to go")
struct OutputFaultTests {
  private static let program = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".build/debug/travel-agent").path()

  enum Fault: CaseIterable {
    case full, endsNowhere, neverOpened
  }

  @Test("full, closed or never opened, a worker serves on", arguments: Fault.allCases)
  func serves(fault: Fault) async throws {
    let address = "127.0.0.1:\(try freePort())"
    let worker = Process()
    worker.executableURL = URL(filePath: "/bin/sh")
    let closed = fault == .neverOpened ? " 1>&- 2>&-" : ""
    worker.arguments = ["-c", "exec \(Self.program) worker --listen \(address)\(closed)"]
    worker.environment = [
      // Nobody listens there: there is much to log.
      "DATABASE_URL": "host=127.0.0.1 port=1 dbname=x", "REDIS_URL": "redis://127.0.0.1:1",
      "DATA_KEY": "1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "LOG_LEVEL": "debug",
      "PUBLIC_WEBHOOK_URL": "https://agent.example/webhook", "FLIGHTS": "timetable",
      "TWILIO_ACCOUNT_SID": "AC00000000000000000000000000000000", "TWILIO_AUTH_TOKEN": "token",
      "TWILIO_FROM": "whatsapp:+14155238886",
    ]
    let output = try output(fault)
    worker.standardInput = FileHandle.nullDevice
    worker.standardOutput = output
    worker.standardError = output
    try worker.run()
    defer { kill(worker.processIdentifier, SIGKILL) }
    let client = try #require(ProbeClient(address))
    #expect(try await eventually { (try? await client.send(uri: "/livez").status) == 200 })
    // The log has been written to for some seconds by then.
    try await Task.sleep(for: .seconds(2))
    #expect(try await client.send(uri: "/livez").status == 200)
    #expect(try await client.send(method: "POST", uri: "/webhook").status == 503)
  }

  private func output(_ fault: Fault) throws -> FileHandle {
    switch fault {
    case .full: return try #require(FileHandle(forWritingAtPath: "/dev/full"))
    case .endsNowhere:
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      return pipe.fileHandleForWriting
    case .neverOpened: return .nullDevice
    }
  }
}
