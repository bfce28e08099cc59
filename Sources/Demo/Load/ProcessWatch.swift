import Foundation
import Glibc

/// How much memory and processor everything takes while a load is played.
struct ProcessWatch {
  private let ids: [(name: String, id: pid_t)]
  private let others: [(name: String, id: pid_t)]
  private var samples: [[ProcessSample?]] = []
  private let processorBefore: [Double]

  init(_ ids: [String: Int32]) {
    let ordered = ids.sorted { $0.key < $1.key }.map { (name: $0.key, id: $0.value) }
    self.ids = ordered.filter { $0.name.hasPrefix("worker") || $0.name == "courier" }
    others =
      ordered.filter { ["nginx", "postgresql", "redis"].contains($0.name) } + [("demo", getpid())]
    processorBefore = others.map { ProcessSample.family($0.id) }
  }

  mutating func sample() { samples.append(ids.map { ProcessSample($0.id) }) }

  /// One line for each process: memory in MiB and open descriptors at each sample, and seconds on a processor.
  func report() -> [String] {
    let own = ids.enumerated().map { index, process in
      let column = samples.map { $0[index] }
      let memory = column.map { $0.map { String(format: "%.0f", $0.memory) } ?? "-" }
      let descriptors = column.map { $0.map { String($0.descriptors) } ?? "-" }
      let used = (column.last??.processor ?? 0) - (column.first??.processor ?? 0)
      return """
          \(process.name.padding(toLength: 11, withPad: " ", startingAt: 0)) memory \
        \(memory.joined(separator: " ")) MiB, descriptors \(descriptors.joined(separator: " ")), \
        processor \(String(format: "%.1f", used)) s
        """
    }
    let rest = others.enumerated().map { index, process in
      let used = ProcessSample.family(process.id) - processorBefore[index]
      return "\(process.name) \(String(format: "%.1f", used)) s"
    }
    return own + ["  processor of the others: " + rest.joined(separator: ", ")]
  }
}
