import FastCGI
import Foundation
import Storage
import Synchronization
import TestServers
import Testing

@Suite("The log has nowhere to go")
final class OutputFaultTests {
  private static let program = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".build/debug/travel-agent").path()

  enum Fault: CaseIterable {
    case full, endsNowhere, isNotRead, neverOpened
  }

  @Test(
    "full, closed, not read or never opened, a worker serves on, and finds its database",
    serversAreThere, arguments: isLongRound ? Fault.allCases : [.isNotRead, .neverOpened])
  func serves(fault: Fault) async throws {
    let server = try PostgreSQLServer.start()
    _ = try await Stage(server.url, ["DATA_KEY": Self.key])
    // While it is away there is something to log.
    server.kill()
    let address = "127.0.0.1:\(try freePort())"
    let worker = try start(fault, address, server.url)
    defer { kill(worker.processIdentifier, SIGKILL) }
    let client = try #require(ProbeClient(address))
    #expect(try await eventually { (try? await client.send(uri: "/livez").status) == 200 })
    #expect(try await client.send(method: "POST", uri: "/webhook").status == 503)
    try server.restart()
    let form = [("CONTENT_TYPE", "application/x-www-form-urlencoded")]
    #expect(
      try await eventually {
        let reply = try? await client.send(method: "POST", uri: "/webhook", parameters: form)
        return reply?.status == 403
      }, "refused for its signature, by routes that are there as soon as the database is")
  }

  private static let key = DataKeys.newSetting()

  private func start(_ fault: Fault, _ address: String, _ database: String) throws -> Process {
    let worker = Process()
    worker.executableURL = URL(filePath: "/bin/sh")
    let closed = fault == .neverOpened ? " 1>&- 2>&-" : ""
    worker.arguments = ["-c", "exec \(Self.program) worker --listen \(address)\(closed)"]
    worker.environment = [
      "DATABASE_URL": database, "REDIS_URL": "redis://127.0.0.1:1", "DATA_KEY": Self.key,
      "LOG_LEVEL": "debug", "PUBLIC_WEBHOOK_URL": "https://agent.example/webhook",
      "FLIGHTS": "timetable", "TWILIO_ACCOUNT_SID": "AC00000000000000000000000000000000",
      "TWILIO_AUTH_TOKEN": "token", "TWILIO_FROM": "whatsapp:+14155238886",
    ]
    let output = try output(fault)
    worker.standardInput = FileHandle.nullDevice
    worker.standardOutput = output
    worker.standardError = output
    try worker.run()
    return worker
  }

  private let unread = Mutex<[Pipe]>([])

  /// Writes until the pipe takes no more.
  private func fill(_ descriptor: Int32) {
    let flags = fcntl(descriptor, F_GETFL)
    _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK)
    let block = [UInt8](repeating: 10, count: 4096)
    while write(descriptor, block, block.count) > 0 {}
    while write(descriptor, block, 1) > 0 {}
    _ = fcntl(descriptor, F_SETFL, flags)
  }

  private func output(_ fault: Fault) throws -> FileHandle {
    switch fault {
    case .full: return try #require(FileHandle(forWritingAtPath: "/dev/full"))
    case .endsNowhere:
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      return pipe.fileHandleForWriting
    case .isNotRead:
      let pipe = Pipe()
      let end = pipe.fileHandleForWriting.fileDescriptor
      fill(end)
      // Its other end stays open for as long as the test.
      unread.withLock { $0.append(pipe) }
      return pipe.fileHandleForWriting
    case .neverOpened: return .nullDevice
    }
  }
}
