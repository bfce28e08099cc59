import Synchronization

// The shape is the health+json of draft-inadarei-api-health-check-06.

/// How well something is.
package enum HealthStatus: String, Comparable, Sendable {
  case pass, warn, fail

  private var severity: Int {
    switch self {
    case .pass: 0
    case .warn: 1
    case .fail: 2
    }
  }

  package static func < (left: HealthStatus, right: HealthStatus) -> Bool {
    left.severity < right.severity
  }
}

/// What a look at one thing found.
package struct Finding: Sendable {
  package var status: HealthStatus
  package var value: Double?
  package var unit: String?
  /// What is wrong, and what to do about it.
  package var output: String?

  package init(
    _ status: HealthStatus, value: Double? = nil, unit: String? = nil, output: String? = nil
  ) {
    self.status = status
    self.value = value
    self.unit = unit
    self.output = output
  }
}

/// One thing to look at.
package struct HealthCheck: Sendable {
  /// `component:measurement`, as `postgres:responseTime`.
  package var name: String
  /// `datastore`, `component` or `system`.
  package var componentType: String
  package var look: @Sendable () async -> Finding

  package init(
    _ name: String, componentType: String, look: @escaping @Sendable () async -> Finding
  ) {
    self.name = name
    self.componentType = componentType
    self.look = look
  }
}

extension HealthCheck {
  /// The same with its finding kept for a while, for what others count how often it is asked.
  package func kept(for time: Duration) -> HealthCheck {
    let shelf = Shelf()
    return HealthCheck(name, componentType: componentType) {
      if let finding = shelf.finding(notOlderThan: time) { return finding }
      let finding = await look()
      if !Task.isCancelled { shelf.put(finding) }
      return finding
    }
  }
}

/// The last finding and its time.
private final class Shelf: Sendable {
  private let last = Mutex<(finding: Finding, time: ContinuousClock.Instant)?>(nil)

  func put(_ finding: Finding) { last.withLock { $0 = (finding, .now) } }

  func finding(notOlderThan age: Duration) -> Finding? {
    last.withLock { last in last.flatMap { $0.time + age > .now ? $0.finding : nil } }
  }
}

/// What all the looks found.
package struct Health: Sendable {
  package var version: String
  package var findings: [(check: HealthCheck, finding: Finding)]
  /// RFC 3339.
  package var time: String

  /// Looks at everything at once; what takes longer than the limit fails.
  package static func look(
    at checks: [HealthCheck], version: String, time: String, limit: Duration = .seconds(3)
  ) async -> Health {
    let findings = await withTaskGroup(of: (Int, Finding).self) { group in
      for (index, check) in checks.enumerated() {
        group.addTask { (index, await finding(of: check, limit: limit)) }
      }
      var findings = [Finding](repeating: Finding(.fail), count: checks.count)
      for await (index, finding) in group { findings[index] = finding }
      return findings
    }
    return Health(
      version: version, findings: zip(checks, findings).map { ($0, $1) }, time: time)
  }

  package var status: HealthStatus { findings.map(\.finding.status).max() ?? .pass }

  /// The finding, or the limit's, whichever comes first: a look that hangs is left behind.
  private static func finding(of check: HealthCheck, limit: Duration) async -> Finding {
    let (findings, continuation) = AsyncStream.makeStream(of: Finding.self)
    let look = Task { continuation.yield(await check.look()) }
    let clock = Task {
      try await Task.sleep(for: limit)
      continuation.yield(Finding(.fail, output: "no answer within \(limit)"))
    }
    defer {
      look.cancel()
      clock.cancel()
    }
    for await finding in findings { return finding }
    return Finding(.fail)
  }
}
