import Agent
import PostgreSQL
import Storage
import TestServers
import Testing

// The worst moment for a connection to end is after the commit and before its answer: the client cannot know. These tests cut it there.

@Suite("A statement of unknown result", serversAreThere)
struct UnknownResultTests {
  private func proxied() async throws -> (CuttingProxy, Stage, PostgreSQLServer) {
    let server = try PostgreSQLServer.start()
    let proxy = try CuttingProxy(to: server)
    return (proxy, try await Stage(proxy.url(database: "postgres")), server)
  }

  @Test(
    "a turn that was saved and not known to be is refused, and not run again when its message comes again"
  )
  func savedTurn() async throws {
    let (proxy, stage, server) = try await proxied()
    defer { server.stop() }
    let agent = Agent(stage.environment)
    #expect(!(await agent.receive(stage.message("SM1", from: 1)).texts.isEmpty))
    proxy.cut(after: "save_fresh_turn")
    let message = stage.message("SM2", from: 1, "from Berlin to Lisbon")
    #expect(await agent.receive(message).isUnavailable)
    #expect(proxy.cuts == 1)
    let again = await agent.receive(message)
    #expect(!again.isUnavailable && again.texts.isEmpty, "its reply goes out by itself")
    #expect(try await stage.number("SELECT version FROM conversations") == 2)
    #expect(try await stage.number("SELECT count(*) FROM inbox") == 2)
    // What nobody confirms is sent by the courier a minute later.
    #expect(
      try await stage.number(
        "SELECT count(*) FROM outbox WHERE turn_no = 2 AND status = 'inline' AND due_at > now()")
        > 0)
    #expect(!(await agent.receive(stage.message("SM3", from: 1)).texts.isEmpty))
    #expect(try await stage.number("SELECT version FROM conversations") == 3)
  }

  @Test("a message that was kept and not known to be is answered once when it comes again")
  func keptMessage() async throws {
    let (proxy, stage, server) = try await proxied()
    defer { server.stop() }
    var environment = stage.environment
    environment.understanderWaits = true
    let agent = Agent(environment)
    #expect(!(await agent.receive(stage.message("SM1", from: 1)).texts.isEmpty))
    proxy.cut(after: "receive_message")
    let message = stage.message("SM2", from: 1)
    #expect(await agent.receive(message).isUnavailable)
    #expect(!(await agent.receive(message).texts.isEmpty))
    #expect(try await stage.number("SELECT version FROM conversations") == 2)
    #expect(try await stage.number("SELECT count(*) FROM inbox WHERE turn_no IS NULL") == 0)
  }

  @Test("a transaction whose commit is not answered may have happened")
  func transaction() async throws {
    let server = try PostgreSQLServer.start()
    let proxy = try CuttingProxy(to: server)
    try server.run("create table t (id bigint primary key)")
    let pool = Pool(conninfo: proxy.url(database: "postgres"), size: 1)
    _ = try await pool.query("select 1")
    proxy.cut(after: "commit")
    do {
      try await pool.withTransaction { connection in
        _ = try await connection.query("insert into t values (1)")
      }
      Issue.record("the answer came through")
    } catch let error as PostgreSQLError {
      #expect(error.kind == .connectionLost(mayHaveHappened: true) && error.isTransient)
    }
    #expect(try await pool.query("select count(*) from t")[0].int(0) == 1)
  }
}
