import Glibc
import Synchronization

/// A server that a test started, ended by the kernel when the test process ends.
struct ServerProcess: Sendable {
  let pid: Int32
  private let log: String

  /// Starts a program as user postgres when the tests run as root, since PostgreSQL refuses root.
  init(_ arguments: [String], asPostgres: Bool, log: String) throws(TestServerError) {
    self.log = log
    let privileges = asPostgres && getuid() == 0
    let user = ["--reuid=postgres", "--regid=postgres", "--clear-groups"]
    let command =
      ["/usr/bin/setpriv"] + (privileges ? user : []) + ["--pdeathsig", "KILL"] + arguments
    guard let pid = Spawner.shared.start(command, log: log) else {
      throw .failed("\(arguments[0]) did not start")
    }
    self.pid = pid
  }

  /// False also once the process has been waited for.
  var isRunning: Bool { waitpid(pid, nil, WNOHANG) == 0 }
  var logText: String { TextFile.read(log) }

  func signal(_ number: Int32) {
    if isRunning { kill(pid, number) }
  }

  /// Sends a signal and waits until the process has ended.
  func end(_ number: Int32) {
    signal(number)
    waitpid(pid, nil, 0)
  }

  /// Runs a program to its end.
  static func run(_ arguments: [String], log: String) throws(TestServerError) {
    let process = try ServerProcess(arguments, asPostgres: true, log: log)
    var status: Int32 = 0
    guard waitpid(process.pid, &status, 0) == process.pid, status == 0 else {
      throw .failed("\(arguments[0]): \(process.logText)")
    }
  }

  /// Waits until a condition holds, at most 30 seconds.
  func wait(until isReady: () -> Bool) throws(TestServerError) {
    for _ in 0..<3000 {
      if isReady() { return }
      guard isRunning else { break }
      usleep(10_000)
    }
    throw .failed("the server does not answer: \(logText)")
  }
}

/// Starts processes from one thread that never ends: the kernel's signal at the parent's death comes
/// already when the thread that started the child ends.
private final class Spawner: Sendable {
  static let shared = Spawner()

  private struct Order: Sendable {
    let command: [String]
    let log: String
  }

  private let orders = Channel<Order>()
  private let started = Channel<Int32?>()
  private let one = Mutex(())

  private init() {
    let box = Unmanaged.passRetained(self)
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let spawner = Unmanaged<Spawner>.fromOpaque(argument).takeUnretainedValue()
        while true {
          let order = spawner.orders.take()
          spawner.started.put(Spawner.spawn(order))
        }
      }, box.toOpaque())
  }

  func start(_ command: [String], log: String) -> Int32? {
    one.withLock { _ in
      orders.put(Order(command: command, log: log))
      return started.take()
    }
  }

  private static func spawn(_ order: Order) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, order.log, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let arguments = order.command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    var pid: Int32 = 0
    let failure = posix_spawn(
      &pid, order.command[0], &actions, nil, arguments + [nil], environ)
    return failure == 0 ? pid : nil
  }
}

/// Hands values from one thread to another.
private final class Channel<Value: Sendable>: Sendable {
  private let values = Mutex<[Value]>([])

  func put(_ value: Value) {
    values.withLock { $0.append(value) }
  }

  func take() -> Value {
    while true {
      let value = values.withLock { $0.isEmpty ? nil : Optional($0.removeFirst()) }
      if let value { return value }
      usleep(1000)
    }
  }
}
