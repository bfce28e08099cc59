/// Many travellers who write at once.
package struct LoadGenerator: Sendable {
  package let book: LoadBook
  private let phone: TwilioStandIn
  private let conversations: Int
  private let deliveries: Int
  /// Tells this run's messages from those of others.
  private let run = digits(.random(in: 0 ... .max))

  /// - Parameters:
  ///   - deliveries: Every message is delivered one to so many times.
  ///   - keepsPassages: Whether the times of every message are remembered.
  package init(
    _ phone: TwilioStandIn, conversations: Int, deliveries: Int, keepsPassages: Bool = false
  ) {
    self.phone = phone
    self.conversations = conversations
    self.deliveries = deliveries
    let book = LoadBook(keepsPassages: keepsPassages)
    self.book = book
    phone.traffic.listen { message in
      if message.direction == .api { book.repliedByREST(to: message.to) }
    }
  }

  /// Sends at a fixed rate, the travellers taking turns, whether or not the answers keep up.
  ///
  /// Latency is counted from the time a message was due, so that a message held up by those before it counts as slow.
  package func play(count: Int, rate: Double) async throws {
    let start = ContinuousClock.now
    try await withThrowingDiscardingTaskGroup { group in
      for number in 0..<count {
        let due = start + .seconds(Double(number) / rate)
        if due > .now { try await Task.sleep(until: due, tolerance: .zero) }
        let letter = letter(number, from: number % conversations, line: number / conversations)
        group.addTask { await send(letter, due: due) }
        for _ in 1..<Int.random(in: 1...deliveries) {
          let later = due + .milliseconds(Int.random(in: 0...2000))
          group.addTask {
            try await Task.sleep(until: later, tolerance: .zero)
            await send(letter, due: later, isFirst: false)
          }
        }
      }
    }
  }

  /// Sends so many messages of travellers chosen at random as fast as they are taken, in an order that is shuffled within a window.
  package func flood(count: Int, senders: Int) async throws {
    var lines = [Int](repeating: 0, count: conversations)
    for first in stride(from: 0, to: count, by: Self.window) {
      try Task.checkCancellation()
      let letters = (first..<min(first + Self.window, count)).map { number in
        let traveller = Int.random(in: 0..<conversations)
        lines[traveller] += 1
        return letter(number, from: traveller, line: lines[traveller] - 1)
      }
      await deliver(
        letters.flatMap { Array(repeating: $0, count: Int.random(in: 1...deliveries)) }.shuffled(),
        senders: senders)
    }
  }

  /// Sends them in order, so many at once.
  private func deliver(_ letters: [Letter], senders: Int) async {
    var begun: Set<String> = []
    await withDiscardingTaskGroup { group in
      let free = Slots(senders)
      for letter in letters {
        await free.take()
        let isFirst = begun.insert(letter.record.sid).inserted
        group.addTask {
          await send(letter, due: .now, isFirst: isFirst)
          await free.giveBack()
        }
      }
    }
  }

  /// Waits until every reply has arrived, and its callbacks with it.
  package func settle(limit: Duration) async throws {
    let deadline = ContinuousClock.now + limit
    while phone.traffic.counts.underWay > 0 && ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  private struct Letter {
    var record: ChatMessage
    var form: Form
  }

  private func letter(_ number: Int, from traveller: Int, line: Int) -> Letter {
    let message = PhoneMessage(
      from: LoadTalks.address(of: traveller), body: LoadTalks.line(line, of: traveller),
      name: "Traveller \(traveller)", sid: "SM" + run + digits(UInt64(number)))
    let record = message.record(to: phone.account.sender)
    return Letter(
      record: record, form: message.form(for: record, account: phone.account, origin: phone.url))
  }

  private func send(_ letter: Letter, due: ContinuousClock.Instant, isFirst: Bool = true) async {
    let record = letter.record
    if isFirst {
      book.begin(record.sid, from: record.from)
      await phone.log.add(record)
    }
    let began = ContinuousClock.now
    do throws(TwilioFault) {
      let answer = try await phone.caller.post(letter.form, to: phone.account.webhook)
      book.answered(
        record.sid, from: record.from, status: answer.status, after: ContinuousClock.now - due)
      guard (200..<300).contains(answer.status) else { return }
      let twiml = try TwiML.read(
        status: answer.status, contentType: answer.contentType, body: answer.body)
      if !twiml.replies.isEmpty {
        book.repliedInline(to: record.sid, from: record.from, began: began)
      }
      try await phone.carryOut(twiml, about: record, since: began)
    } catch {
      if error.code == 11200 {
        book.answered(record.sid, from: record.from, status: 0, after: ContinuousClock.now - due)
      } else {
        book.couldNotRead()
      }
      await phone.note(error, about: record.sid)
    }
  }

  /// Messages that are shuffled together.
  private static let window = 2000
}

/// So many may go on at once.
private actor Slots {
  private var free: Int
  private var waiting: CheckedContinuation<Void, Never>?

  init(_ count: Int) { free = count }

  /// Only one waits at a time.
  func take() async {
    while free == 0 { await withCheckedContinuation { waiting = $0 } }
    free -= 1
  }

  func giveBack() {
    free += 1
    waiting?.resume()
    waiting = nil
  }
}
