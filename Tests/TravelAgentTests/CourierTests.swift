import Agent
import Foundation
import LocalTime
import StandIns
import Storage
import TestServers
import Testing
import Web

@testable import TravelAgent

@Suite(
  "The courier, over real sockets", .enabled(if: PostgreSQLServer.isAvailable),
  .timeLimit(.minutes(5)))
struct CourierTests {
  @Test("two couriers send each message once, each traveller's in order")
  func two() async throws {
    let room = try await PostRoom(couriers: 2)
    for number in 1...60 { try await room.answer(number, with: ["1", "2", "3"]) }
    try await room.work()
    for number in 1...60 { #expect(await room.replies(to: number) == ["1", "2", "3"]) }
    #expect(try await room.number("SELECT count(*) FROM outbox WHERE attempts <> 1") == 0)
    await room.stop()
  }

  @Test("what Twilio refuses as too fast goes later, once, by two couriers, in order")
  func throttled() async throws {
    let room = try await PostRoom(couriers: 2)
    await room.twilio.setLimit(messagesPerSecond: 5)
    for number in 1...20 { try await room.answer(number, with: ["1", "2"]) }
    try await room.work()
    #expect(room.observations.contains { $0.contains("20429") })
    await room.twilio.setLimit(messagesPerSecond: nil)
    while try await room.number("SELECT count(*) FROM outbox WHERE status = 'pending'") > 0 {
      try await room.run("UPDATE outbox SET due_at = now() WHERE status = 'pending'")
      try await room.work()
    }
    for number in 1...20 { #expect(await room.replies(to: number) == ["1", "2"]) }
    await room.stop()
  }

  @Test("when Twilio says that it was too fast nothing goes for a moment")
  func pausing() async throws {
    let room = try await PostRoom()
    await room.twilio.schedule([.throttle])
    try await room.answer(1, with: ["1"])
    #expect(try await room.couriers[0].deliver() == 1)
    await room.couriers[0].settle()
    try await room.save(2, ["2"])
    #expect(try await room.couriers[0].deliver() == 0)
    await room.stop()
  }

  // MARK: The traveller's day

  @Test("after the traveller's day news goes as a template of their language, in one line")
  func template() async throws {
    let room = try await PostRoom(settings: [
      "TWILIO_TEMPLATE": "de=\(PostRoom.template("b")),\(PostRoom.template("a"))"
    ])
    try await room.save(1, ["Your flight\nis at 7:15"], language: "es")
    try await room.save(2, ["Ihr Flug\n\ngeht um 7.15 Uhr"], language: "de")
    try await room.run("UPDATE conversations SET last_inbound_at = now() - interval '25 h'")
    try await room.work()
    #expect(await room.replies(to: 1) == ["News for you: Your flight · is at 7:15."])
    #expect(await room.replies(to: 2) == ["Neu: Ihr Flug · geht um 7.15 Uhr."])
    #expect(try await room.number("SELECT count(*) FROM outbox WHERE status = 'sent'") == 2)
    await room.stop()
  }

  @Test("without a template news waits, is told of, and goes as it is when the traveller writes")
  func held() async throws {
    let room = try await PostRoom()
    try await room.save(1, ["one\ntwo"])
    try await room.run("UPDATE conversations SET last_inbound_at = now() - interval '25 h'")
    try await room.work()
    #expect(await room.replies(to: 1).isEmpty)
    #expect(room.observations == ["sent(Agent.SendOutcome.held(code: nil), attempts: 1)"])
    let finding = await undelivered(room.stores[0])
    #expect(finding.status == .warn && finding.value == 1)
    #expect(
      finding.output
        == "1 replies wait for their travellers to write: is TWILIO_TEMPLATE set, and approved?")
    #expect(try await room.couriers[0].release() == 0)
    try await room.answer(1, with: ["three"], over: 1)
    #expect(try await room.couriers[0].release() == 1)
    try await room.work()
    #expect(await room.replies(to: 1) == ["one\ntwo", "three"])
    await room.stop()
  }

  @Test(
    "Twilio's word afterwards that the day was over leads to the template",
    arguments: [true, false])
  func toldAfterwards(hasTemplate: Bool) async throws {
    let room = try await PostRoom(
      settings: hasTemplate ? ["TWILIO_TEMPLATE": PostRoom.template("a")] : [:])
    await room.twilio.setWindow(seconds: 0)
    try await room.answer(1, with: ["one"])
    try await room.work()
    try await room.tell()
    try await room.work()
    #expect(await room.replies(to: 1) == (hasTemplate ? ["one", "News for you: one."] : ["one"]))
    let status = hasTemplate ? "sent" : "held"
    #expect(try await room.number("SELECT count(*) FROM outbox WHERE status = '\(status)'") == 1)
    await room.stop()
  }

  @Test("a template that Twilio does not know is told of, and the news waits")
  func unknownTemplate() async throws {
    let room = try await PostRoom(settings: ["TWILIO_TEMPLATE": PostRoom.template("c")])
    try await room.save(1, ["one"])
    try await room.run("UPDATE conversations SET last_inbound_at = now() - interval '25 h'")
    try await room.work()
    #expect(
      room.observations == [#"sent(Agent.SendOutcome.held(code: Optional("21655")), attempts: 1)"#])
    await room.stop()
  }

  // MARK: Failures that Twilio tells afterwards

  @Test("what failed for too much at once goes again")
  func tooMuch() async throws {
    let room = try await PostRoom()
    await room.twilio.schedule([.tooMuch])
    try await room.answer(1, with: ["one"])
    try await room.work()
    try await room.tell()
    #expect(
      try await room.number("SELECT count(*) FROM outbox WHERE due_at > now() + interval '50 s'")
        == 1)
    try await room.run("UPDATE outbox SET due_at = now()")
    try await room.work()
    try await room.tell()
    #expect(await room.replies(to: 1) == ["one", "one"])
    #expect(try await room.number("SELECT count(*) FROM outbox WHERE status = 'read'") == 1)
    await room.stop()
  }

  @Test("who blocked us is left alone until they write")
  func blocked() async throws {
    let room = try await PostRoom()
    await room.twilio.schedule([.blocked])
    try await room.answer(1, with: ["one"])
    try await room.work()
    try await room.tell()
    try await room.news(1, ["two"], over: 1)
    try await room.work()
    #expect(await room.replies(to: 1) == ["one"])
    #expect(try await room.number("SELECT count(*) FROM outbox WHERE status = 'failed'") == 2)
    #expect(await undelivered(room.stores[0]).status == .pass)
    try await room.answer(1, with: ["three"], over: 2)
    try await room.work()
    #expect(await room.replies(to: 1) == ["one", "three"])
    await room.stop()
  }

  @Test("a wrong key makes everything wait, and is told of by its code")
  func wrongKey() async throws {
    let room = try await PostRoom(settings: ["TWILIO_AUTH_TOKEN": "old"])
    try await room.answer(1, with: ["one"])
    _ = try await room.couriers[0].deliver()
    await room.couriers[0].settle()
    try await room.save(2, ["two"])
    #expect(try await room.couriers[0].deliver() == 0, "nothing goes for a while")
    #expect(room.observations.count == 1)
    #expect(room.observations.first?.contains(#"code: "20003""#) == true)
    #expect(room.observations.first?.contains("needsOperator: true") == true)
    try await room.run("UPDATE outbox SET attempts = 3")
    #expect(
      await undelivered(room.stores[0]).output
        == "1 are refused again and again, most of them with 20003; the codes are explained at "
        + "https://www.twilio.com/docs/api/errors")
    await room.stop()
  }
}

extension PostRoom {
  /// The courier is told what became of everything that was sent, as Twilio's callbacks tell it.
  fileprivate func tell() async throws {
    let outbox = Outbox.live(stores[0])
    var words: [Outbox.Confirmation] = []
    for message in await settled() {
      guard let number = (1...9).first(where: { Self.address($0) == message.to }) else { continue }
      let isFailed = message.status == "failed"
      words.append(
        .init(
          id: ReplyID(conversation: Self.conversation(number), turn: 1, part: 1),
          channelID: message.sid, status: isFailed ? .failed : .read,
          errorCode: message.errorCode.map(String.init),
          remedy: isFailed ? Remedy(failure: message.errorCode) : .none))
    }
    for word in words { try await outbox.confirm([word]) }
  }

  /// What was sent, as soon as all of it has come to its end.
  private func settled() async -> [StandIns.ChatMessage] {
    while true {
      let sent = await twilio.transcript().filter { $0.direction == .api }
      if sent.allSatisfy({ ["read", "failed"].contains($0.status) }) { return sent }
      try? await Task.sleep(for: .milliseconds(5))
    }
  }

  /// News that no word of the traveller's began.
  fileprivate func news(_ number: Int, _ replies: [String], over version: Int64) async throws {
    let news = Message(
      id: "booking-\(version)", conversation: Self.conversation(number),
      address: Self.address(number), content: .news([]), receivedAt: .now)
    _ = try await Conversations.live(stores[0]).save(
      TurnRecord(
        conversation: news.conversation, address: news.address, version: version, state: .init(),
        messages: [news], received: false, reply: replies, picture: nil, booking: nil,
        inline: false))
  }
}
