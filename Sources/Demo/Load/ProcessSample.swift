import Foundation
import Glibc

/// What the system knows of a process.
struct ProcessSample: Sendable {
  /// MiB in memory.
  var memory: Double
  var descriptors: Int
  /// Seconds on a processor so far.
  var processor: Double

  /// Reads /proc; nil where the process is gone.
  init?(_ id: pid_t) {
    guard let status = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
      let kilobytes = Double(line.filter(\.isNumber)), let processor = Self.processor(id)
    else { return nil }
    memory = kilobytes / 1024
    descriptors =
      (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(id)/fd").count) ?? 0
    self.processor = processor
  }

  /// Seconds that a process has used, and those that it started.
  static func family(_ id: pid_t) -> Double {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    let children = all.compactMap { pid_t($0) }.filter { Self.parent($0) == id }
    return ([id] + children).compactMap(Self.processor).reduce(0, +)
  }

  private static func processor(_ id: pid_t) -> Double? {
    guard let fields = fields(id), fields.count > 14, let user = Double(fields[11]),
      let system = Double(fields[12]), let ended = Double(fields[13]),
      let endedSystem = Double(fields[14])
    else { return nil }
    return (user + system + ended + endedSystem) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  private static func parent(_ id: pid_t) -> pid_t? { fields(id).flatMap { pid_t($0[1]) } }

  /// The fields of `/proc/ID/stat` after the name, the state first.
  private static func fields(_ id: pid_t) -> [Substring]? {
    guard let text = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
      let end = text.lastIndex(of: ")")
    else { return nil }
    return text[text.index(after: end)...].split(separator: " ")
  }
}
