import TestServers
import Testing

// Scripts that must fail: what lets a fault pass is worth less than nothing.

@Suite("The runner of scripts")
struct RunnerTests {
  private func failures(_ text: String, _ reader: Reader = .builtIn) async throws -> [Failure] {
    try await Player.play(try #require(try Scripts.read(text, file: "test.yml").first), reader)
  }

  private func error(_ text: String) -> String? {
    do {
      _ = try Scripts.read(text, file: "test.yml")
      return nil
    } catch { return "\(error)" }
  }

  @Test(
    "a wrong expectation fails with script, step, what was expected and what came",
    .enabled(if: PostgreSQLServer.isAvailable, "PostgreSQL is not installed"))
  func wrong() async throws {
    let failures = try await failures(
      """
      name: to Lisbon
      steps:
        - user: hi
        - user: to Lisbon please
          state: {destination: OPO, origin: null, language: en}
          asks: departure_date
          reply: {contains: Porto, lacks: Lisbon, matches: 'Porto \\d+', messages: 2}
          rows: {inbox: 3}
      """)
    #expect(failures.count == 1)
    let failure = try #require(failures.first)
    #expect(failure.step == 2)
    #expect(failure.place.line == 4)
    #expect(
      failure.message.hasPrefix(
        """
        test.yml "to Lisbon", step 2 (built-in), "to Lisbon please":
        state destination: expected OPO, came LIS
        asks: expected departure_date, came origin
        reply: expected "Porto" in it
        reply: expected no "Lisbon" in it
        reply: expected something like /Porto \\d+/ in it
        reply: expected 2 messages, came 1
        rows inbox: expected 3, came 2
        The reply:
        """))
  }

  @Test(
    "what a whole state does not name must not be known",
    .enabled(if: PostgreSQLServer.isAvailable, "PostgreSQL is not installed"))
  func wholeState() async throws {
    let failures = try await failures(
      """
      name: to Lisbon for two
      steps: [{user: to Lisbon for 2 adults, whole_state: {destination: LIS}}]
      """)
    #expect(failures.count == 1)
    #expect(failures[0].message.contains("state passengers: expected nothing, came {adults: 2"))
  }

  @Test(
    "a model's unscripted call and an unused reply fail, and its expectations are its own",
    .enabled(if: PostgreSQLServer.isAvailable, "PostgreSQL is not installed"))
  func model() async throws {
    let failures = try await failures(
      """
      name: three messages
      steps:
        - user: thanks for your help
          model: [{commands: [thanks], aside: Always a pleasure.}]
          reply: {lacks: Always a pleasure}
          with_model: {reply: Always a pleasure}
        - user: to Lisbon
        - user: from Munich
          model: [{commands: [set origin MUC]}, {commands: []}]
      """, .model)
    #expect(failures.map(\.step) == [2, 3])
    #expect(failures[0].message.contains("model: expected 0 calls, came 1"))
    #expect(failures[1].message.contains("model: expected 2 calls, came 1"))
  }

  @Test(
    "a marker is told of when nothing fails any more",
    .enabled(if: PostgreSQLServer.isAvailable, "PostgreSQL is not installed"))
  func pending() async throws {
    let failures = try await failures(
      """
      name: markers
      steps:
        - {user: to Lisbon, state: {destination: LIS}, pending: it once failed}
        - {user: to Lisbon, state: {destination: OPO}, pending: {built_in: it fails}}
        - {user: to Lisbon, state: {destination: OPO}, pending: {model: it fails}}
      """)
    #expect(failures.map(\.step) == [1, 2, 3])
    #expect(failures.map(\.pending) == [nil, "it fails", nil])
    #expect(failures[0].message.contains("passes, and is still marked"))
  }

  @Test(
    "what a script may not say is an error",
    arguments: [
      ("name: x\nsteps: [{user: hi, stat: {}}]", "test.yml:2: a step has no \"stat\""),
      ("name: x\nsteps: [{user: hi, state: {orign: LIS}}]", "test.yml:2: this has no \"orign\""),
      ("name: x\nsteps: [{user: hi, rows: {outbx: 1}}]", "test.yml:2: this has no \"outbx\""),
      ("name: x\nsteps: [{user: hi, reply: {has: x}}]", "test.yml:2: reply has no \"has\""),
      (
        "name: x\nsteps: [{user: hi, asks: dates}]", "test.yml:2: \"dates\" is nothing that is ever"
      ),
      ("name: x\nsteps: [{user: hi, after: 3 weeks}]", "test.yml:2: \"weeks\" is none of"),
      (
        "name: x\nsteps: [{user: hi, model: [{contents: x}]}]",
        "a model's reply has no \"contents\""
      ),
      ("name: x\nsteps: [{user: hi, with_model: {model: x}}]", "with_model has no \"model\""),
      ("name: x\nsteps: [{again: 'true'}]", "test.yml:1: nothing to be delivered again"),
      ("name: x\nsteps: [{state: {}}]", "a step is one of user, location"),
      ("name: x\nname: y\nsteps: [{user: hi}]", "found the following duplicated key(s): 'name'"),
      ("steps: [{user: hi}]", "test.yml:1: a script without a name"),
      ("name: x", "test.yml:1: a script without steps"),
    ])
  func malformed(_ text: String, _ message: String) throws {
    #expect(try #require(error(text)).contains(message))
  }
}
