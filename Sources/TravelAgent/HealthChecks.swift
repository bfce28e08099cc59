import Admin
import Duffel
import FastCGI
import PostgreSQL
import Redis
import Storage

/// What the health route looks at.
struct HealthChecks: Sendable {
  let store: Store
  /// The workers' socket, `unix:PATH` or `HOST:PORT`.
  let workers: String
  /// Where Duffel sells.
  let duffel: API?

  var all: [HealthCheck] {
    var checks = [
      HealthCheck("postgres:responseTime", componentType: "datastore", look: postgreSQL),
      HealthCheck("postgres:migrations", componentType: "datastore", look: migrations),
      HealthCheck("redis:responseTime", componentType: "datastore", look: redis),
      HealthCheck("workers:responseTime", componentType: "component", look: pool),
      HealthCheck("outbox:oldestPending", componentType: "component", look: outbox),
      HealthCheck("inbox:oldestWaiting", componentType: "component", look: inbox),
      HealthCheck("outbox:undelivered", componentType: "component") {
        await undelivered(store)
      },
      HealthCheck("sweep:age", componentType: "component", look: sweep),
      HealthCheck("bookings:unclear", componentType: "component", look: bookings),
    ]
    if let duffel { checks.append(.duffel(duffel)) }
    return checks
  }

  @Sendable private func postgreSQL() async -> Finding {
    await timed("PostgreSQL does not answer", .fail) {
      _ = try await store.pool.query("SELECT 1")
    }
  }

  @Sendable private func redis() async -> Finding {
    guard let redis = store.redis else {
      return Finding(.warn, output: "none is set: every state is read from PostgreSQL")
    }
    return await timed("serving without Redis, a little slower", .warn) { try await redis.ping() }
  }

  @Sendable private func pool() async -> Finding {
    await timed("the workers' socket \(workers) does not answer", .fail) {
      guard let client = ProbeClient(workers) else { throw ProbeFailure("is no address") }
      let reply = try await client.send(method: "GET", uri: "/livez")
      guard reply.status == 200 else { throw ProbeFailure("status \(reply.status)") }
    }
  }

  @Sendable private func migrations() async -> Finding {
    guard let current = try? await Migrations.current(on: store.pool) else {
      return Finding(.fail, output: "the database does not say")
    }
    let latest = Migrations.latest
    return Finding(
      current < latest ? .fail : .pass, value: Double(current), unit: "step",
      output: current < latest ? "step \(latest) is missing: run travel-agent migrate" : nil)
  }

  @Sendable private func outbox() async -> Finding {
    await age(
      """
      SELECT coalesce(max(extract(epoch FROM now() - created_at)), 0)::double precision FROM outbox
      WHERE status IN ('pending', 'sending', 'unknown')
      """, limit: 60, "replies wait to be sent: is the courier running, and Twilio reachable?")
  }

  @Sendable private func inbox() async -> Finding {
    await age(
      """
      SELECT coalesce(max(extract(epoch FROM now() - received_at)), 0)::double precision FROM inbox
      WHERE turn_no IS NULL
      """, limit: 30, "messages wait for a turn: is the courier running, and what does its log say?"
    )
  }

  @Sendable private func sweep() async -> Finding {
    // Without a mark no courier has begun: that is as bad as one that stopped long ago.
    await age(
      """
      SELECT least(coalesce(extract(epoch FROM now() - max(at)), 86400), 86400)::double precision
      FROM marks WHERE name = 'swept'
      """, limit: 300,
      "messages that miss the webhook are not looked for: is the courier running, and Twilio reachable?"
    )
  }

  @Sendable private func bookings() async -> Finding {
    let statement: Statement = """
      SELECT count(*) FILTER (WHERE status = 'with_person'),
        count(*) FILTER (WHERE due_at < now() - interval '60 s')
      FROM bookings WHERE due_at IS NOT NULL
      """
    guard let row = try? await store.pool.query(statement).first, let unclear = try? row.int(0),
      let late = try? row.int(1)
    else { return Finding(.fail, output: "the database does not say") }
    var complaints: [String] = []
    if unclear > 0 {
      complaints.append("\(unclear) of unclear result need a person: docs/bookings.md")
    }
    if late > 0 { complaints.append("\(late) are not carried on: is the courier running?") }
    return Finding(
      complaints.isEmpty ? .pass : .warn, value: Double(unclear), unit: "bookings",
      output: complaints.isEmpty ? nil : complaints.joined(separator: "; "))
  }

  private func age(_ statement: Statement, limit: Double, _ complaint: String) async -> Finding {
    guard let seconds = try? await store.pool.query(statement).first?.double(0) else {
      return Finding(.fail, output: "the database does not say")
    }
    return Finding(
      seconds > limit ? .warn : .pass, value: seconds.rounded(), unit: "s",
      output: seconds > limit ? complaint : nil)
  }
}

extension HealthCheck {
  /// Duffel is asked twice a minute at most: it counts. Without it the agent still talks.
  static func duffel(_ api: API) -> HealthCheck {
    HealthCheck("duffel:responseTime", componentType: "component") {
      await timed("no flights can be searched", .warn) {
        // Less than the limit of a look, which takes what is late for a failure.
        try await api.probe(timeout: .seconds(2))
      }
    }.kept(for: .seconds(30))
  }
}

private func timed(
  _ complaint: String, _ status: HealthStatus, _ look: () async throws -> Void
) async -> Finding {
  let clock = ContinuousClock()
  let start = clock.now
  do {
    try await look()
  } catch {
    return Finding(status, output: "\(complaint): \(error)")
  }
  return Finding(
    .pass, value: Double((clock.now - start).microseconds) / 1000, unit: "ms")
}

private struct ProbeFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension Duration {
  fileprivate var microseconds: Int64 {
    components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
  }
}
