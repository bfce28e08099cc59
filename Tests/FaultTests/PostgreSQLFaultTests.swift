import Agent
import PostgreSQL
import TestServers
import Testing

@Suite("PostgreSQL fails under travellers", serversAreThere, .serialized)
struct PostgreSQLFaultTests {
  @Test(
    "restarted, no message is lost and none is answered twice", arguments: [false, true])
  func restarted(immediately: Bool) async throws {
    let server = try PostgreSQLServer.start()
    let stage = try await Stage(server.url)
    let traffic = Traffic(stage)
    try await traffic.run { () async throws in
      #expect(try await eventually { traffic.taken > 50 })
      try server.restart(immediately: immediately)
      let before = traffic.taken
      #expect(try await eventually { traffic.taken > before + 50 })
    }
    tell("PostgreSQL restarted (immediately: \(immediately)), longest gap", traffic.longestGap)
    try await traffic.expectEachAnsweredOnce()
  }

  @Test("frozen, every message is refused within the webhook's time, and later taken once")
  func frozen() async throws {
    let server = try PostgreSQLServer.start()
    let stage = try await Stage(server.url)
    let traffic = Traffic(stage)
    try await traffic.run { () async throws in
      #expect(try await eventually { traffic.taken > 20 })
      server.freeze(true)
      #expect(try await eventually { traffic.refusals >= 16 })
      server.freeze(false)
      let before = traffic.taken
      #expect(try await eventually { traffic.taken > before + 20 })
    }
    tell("PostgreSQL frozen, longest answer", traffic.longestAnswer)
    #expect(traffic.longestAnswer < .seconds(8))
    try await traffic.expectEachAnsweredOnce()
  }

  @Test("the primary killed and its standby promoted, no message is lost and none answered twice")
  func failover() async throws {
    let primary = try PostgreSQLServer.start(listens: true)
    let standby = try primary.synchronousStandby()
    let stage = try await Stage(PostgreSQLServer.url(of: [primary, standby]))
    let traffic = Traffic(stage)
    try await traffic.run { () async throws in
      #expect(try await eventually { traffic.taken > 50 })
      primary.kill()
      try standby.promote()
      let before = traffic.taken
      #expect(try await eventually { traffic.taken > before + 50 })
    }
    tell("the primary killed, its standby promoted, longest gap", traffic.longestGap)
    #expect(traffic.longestGap < .seconds(30))
    try await traffic.expectEachAnsweredOnce()
  }

  @Test("the primary frozen and its standby promoted, the one that answers serves on", isLong)
  func frozenPrimary() async throws {
    let primary = try PostgreSQLServer.start(listens: true)
    let standby = try primary.synchronousStandby()
    let stage = try await Stage(PostgreSQLServer.url(of: [primary, standby]))
    let traffic = Traffic(stage)
    try await traffic.run { () async throws in
      #expect(try await eventually { traffic.taken > 50 })
      primary.freeze(true)
      try standby.promote()
      let before = traffic.taken
      #expect(try await eventually { traffic.taken > before + 50 })
    }
    primary.kill()
    tell("the primary frozen, its standby promoted, longest gap", traffic.longestGap)
    tell("the primary frozen, longest answer", traffic.longestAnswer)
    #expect(traffic.longestGap < .seconds(30) && traffic.longestAnswer < .seconds(8))
    try await traffic.expectEachAnsweredOnce()
  }

  @Test("a commit that waits for its standby is not taken for done")
  func silentStandby() async throws {
    let primary = try PostgreSQLServer.start(listens: true)
    let standby = try primary.synchronousStandby()
    let stage = try await Stage(PostgreSQLServer.url(of: [primary, standby]))
    let agent = Agent(stage.environment)
    #expect(!(await agent.receive(stage.message("SM1", from: 1)).texts.isEmpty))
    standby.freeze(true)
    let message = stage.message("SM2", from: 1)
    #expect(await agent.receive(message).isUnavailable)
    standby.freeze(false)
    #expect(try await eventually { !(await agent.receive(message).isUnavailable) })
    #expect(try await stage.number("SELECT sum(version)::bigint FROM conversations") == 2)
  }

  @Test("out of connections, messages are refused until there are some again")
  func noConnections() async throws {
    let server = try PostgreSQLServer.start()
    try server.run("create role app login")
    try server.run("create database app owner app")
    let url = server.url(database: "app").replacing("user=postgres", with: "user=app")
    let stage = try await Stage(url)
    let agent = Agent(stage.environment)
    #expect(!(await agent.receive(stage.message("SM1", from: 1)).texts.isEmpty))
    try server.run("alter role app connection limit 0")
    try server.run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app'")
    let message = stage.message("SM2", from: 1)
    #expect(try await eventually { await agent.receive(message).isUnavailable })
    try server.run("alter role app connection limit -1")
    #expect(try await eventually { !(await agent.receive(message).isUnavailable) })
    // The other connections come one after another.
    #expect(
      try await eventually {
        (try? await stage.number("SELECT count(*) FROM inbox WHERE turn_no IS NOT NULL")) == 2
      })
  }

  @Test("read-only, messages are refused until the server takes writes again")
  func readOnly() async throws {
    let server = try PostgreSQLServer.start()
    let stage = try await Stage(server.url + "&target_session_attrs=read-write")
    let agent = Agent(stage.environment)
    try server.run("alter system set default_transaction_read_only = on")
    try server.run("select pg_reload_conf()")
    let message = stage.message("SM1", from: 1)
    #expect(try await eventually { await agent.receive(message).isUnavailable })
    try server.run("alter system reset default_transaction_read_only")
    try server.run("select pg_reload_conf()")
    #expect(try await eventually { !(await agent.receive(message).isUnavailable) })
  }

  @Test(
    "its disk full, messages are refused, and taken when there is room again",
    .enabled(if: PostgreSQLServer.canFillDisk, "only root can make a small disk"))
  func fullDisk() async throws {
    let server = try PostgreSQLServer.start(diskMegabytes: 160)
    let stage = try await Stage(server.url)
    let traffic = Traffic(stage)
    try await traffic.run { () async throws in
      #expect(try await eventually { traffic.taken > 20 })
      try server.fillDisk(true)
      #expect(try await eventually { traffic.refusals >= 8 })
      try server.fillDisk(false)
      // Where it stopped for want of room for its log, the system starts it again.
      if !server.isRunning { try server.restart() }
      let before = traffic.taken
      #expect(try await eventually { traffic.taken > before + 20 })
    }
    try await traffic.expectEachAnsweredOnce()
  }
}
