import Foundation
import Synchronization

/// A new folder below the temporary one with a short path, since a Unix socket's path has 107 bytes.
///
/// What is left when the test process ends is removed then.
enum PrivateFolder {
  private static let left = Mutex<Set<String>?>(nil)

  static func make(_ prefix: String) throws(TestServerError) -> String {
    let path = "/tmp/\(prefix).\(getpid()).\(UInt32.random(in: 0..<UInt32.max))"
    guard mkdir(path, 0o755) == 0 else { throw .failed("no folder \(path)") }
    if getuid() == 0, let user = getpwnam("postgres") {
      chown(path, user.pointee.pw_uid, user.pointee.pw_gid)
    }
    left.withLock { left in
      if left == nil { atexit { PrivateFolder.removeAll() } }
      left = (left ?? []).union([path])
    }
    return path
  }

  static func remove(_ path: String) {
    left.withLock { _ = $0?.remove(path) }
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func removeAll() {
    for path in left.withLock({ $0 ?? [] }) { remove(path) }
  }

  /// The first of the folders that holds the program.
  static func find(_ program: String, in folders: [String]) -> String? {
    folders.map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
  }
}

/// A text file, which is empty when it cannot be read.
enum TextFile {
  static func read(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}
