import Foundation
import Glibc

/// A process that the demo started: its own group, so that Ctrl-C in the terminal reaches only the
/// demo, which then ends everything in order.
struct ChildProcess: Sendable {
  let name: String
  let id: pid_t
  /// Where everything it prints goes.
  let log: String

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - input: What becomes its file descriptor 0; none: /dev/null.
  ///   - environment: All of its environment.
  static func start(
    _ name: String, _ command: [String], environment: [String: String], log: String,
    input: Int32? = nil
  ) throws -> ChildProcess {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    for other in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, other) }

    var attributes = try Self.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    var id: pid_t = 0
    let failure = withArray(command) { arguments in
      withArray(environment.map { "\($0.key)=\($0.value)" }) { variables in
        posix_spawnp(&id, command[0], &actions, &attributes, arguments, variables)
      }
    }
    guard failure == 0 else {
      throw DemoError("cannot start \(command[0]): \(String(cString: strerror(failure)))")
    }
    return ChildProcess(name: name, id: id, log: log)
  }

  private static func attributes() throws -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }

  enum Ending: Equatable, CustomStringConvertible {
    case status(Int32)
    case signal(Int32)

    var isError: Bool { self != .status(0) && self != .signal(SIGKILL) }

    var description: String {
      switch self {
      case .status(let status): "status \(status)"
      case .signal(let number): "signal \(number)"
      }
    }
  }

  /// How it ended; nil while it runs. Who hears it first reaps it: ask no more then.
  func ending() -> Ending? {
    var status: Int32 = 0
    guard waitpid(id, &status, WNOHANG) != 0 else { return nil }
    // What it started itself, such as nginx's workers, ends with it.
    kill(-id, SIGKILL)
    return status & 0x7f == 0 ? .status(status >> 8 & 0xff) : .signal(status & 0x7f)
  }

  func signal(_ number: Int32) { kill(id, number) }

  /// The last lines that it printed.
  func tail(_ count: Int = 12) -> String {
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").suffix(count).map { "    " + $0 }.joined(separator: "\n")
  }

  private static func withArray<Result>(
    _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = words.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// What the person at the terminal has to know.
struct DemoError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
