import LocalTime
import Synchronization
import Testing

@testable import Agent

/// Counts that several processes share.
final class Tallies: Sendable {
  private struct Inside {
    var counts: [UsageCounter: Int] = [:]
    var isAway = false
  }
  private let inside = Mutex(Inside())

  var counters: Counters {
    Counters { [self] count, counters in
      inside.withLock { inside in
        guard !inside.isAway else { return nil }
        return counters.map { counter in
          defer { inside.counts[counter, default: 0] += count }
          return inside.counts[counter, default: 0]
        }
      }
    }
  }

  func forget() { inside.withLock { $0.counts = [:] } }

  func goAway() { inside.withLock { $0.isAway = true } }

  func count(_ use: UsageCounter.Use) -> Int {
    inside.withLock { $0.counts.filter { $0.key.use == use }.values.reduce(0, +) }
  }
}

@Suite("What travellers may use")
struct UsageTests {
  private static let now = Instant(seconds: 1_795_464_000)
  private static let other = ConversationID([UInt8](repeating: 8, count: 16)).unsafelyUnwrapped

  private func usage(_ tallies: Tallies, _ set: (inout Allowances) -> Void) -> Usage {
    var allowances = Allowances()
    set(&allowances)
    return Usage(allowances, tallies.counters, observe: { _ in })
  }

  @Test("without limits nothing is counted, and everything allowed")
  func unlimited() async {
    let tallies = Tallies()
    let usage = usage(tallies) { _ in }
    for _ in 0..<1000 { #expect(usage.receive(from: traveller, at: Self.now) == .none) }
    #expect(await usage.mayAskModel(for: traveller, at: Self.now))
    #expect(await usage.searchesRefused(7, for: traveller, at: Self.now) == nil)
    #expect(tallies.count(.messages) + tallies.count(.modelCalls) + tallies.count(.searches) == 0)
  }

  @Test("messages are counted by the minute and the sender: over the limit at first, then a flood")
  func messages() {
    let usage = usage(Tallies()) { $0.messagesPerMinute = 2 }
    let hastes = (0..<8).map { _ in usage.receive(from: traveller, at: Self.now) }
    #expect(hastes == [.none, .none, .over, .over, .over, .over, .flood, .flood])
    #expect(usage.receive(from: Self.other, at: Self.now) == .none)
    #expect(usage.receive(from: traveller, at: Self.now.adding(seconds: 59)) == .flood)
    #expect(usage.receive(from: traveller, at: Self.now.adding(seconds: 60)) == .none)
  }

  @Test("what others have forgotten is counted on, of one sender and of all")
  func forgotten() async {
    let tallies = Tallies()
    let usage = usage(tallies) {
      $0.searchesPerHour = 10
      $0.modelCallsPerDay = 10
    }
    var searches = 0
    var calls = 0
    for number in 0..<30 {
      if number.isMultiple(of: 2) { tallies.forget() }
      if await usage.searchesRefused(1, for: traveller, at: Self.now) == nil { searches += 1 }
      let sender = number.isMultiple(of: 3) ? traveller : Self.other
      if await usage.mayAskModel(for: sender, at: Self.now) { calls += 1 }
    }
    #expect(searches == 10)
    #expect(calls == 10)
  }

  @Test("a sender who writes little is not told of to other processes")
  func quiet() {
    let tallies = Tallies()
    let usage = usage(tallies) { $0.messagesPerMinute = 20 }
    for _ in 0..<5 { _ = usage.receive(from: traveller, at: Self.now) }
    #expect(tallies.count(.messages) == 0)
  }

  @Test("messages that other processes took in count, without anybody waiting for their number")
  func processes() async {
    let tallies = Tallies()
    let one = usage(tallies) { $0.messagesPerMinute = 100 }
    let two = usage(tallies) { $0.messagesPerMinute = 100 }
    for _ in 0..<90 { _ = one.receive(from: traveller, at: Self.now) }
    // What one reported stands; what came while it reported goes with its next message.
    #expect(await eventually { tallies.count(.messages) > 0 })
    #expect(
      await eventually {
        _ = one.receive(from: traveller, at: Self.now)
        return tallies.count(.messages) > 90
      })
    var own = 0
    while own < 100, two.receive(from: traveller, at: Self.now) == .none {
      own += 1
      await Task.yield()
      try? await Task.sleep(for: .milliseconds(1))
    }
    #expect(own < 60)
  }

  @Test("a word to one who writes too fast is said once a minute, by one process")
  func notice() async {
    let tallies = Tallies()
    let one = usage(tallies) { $0.messagesPerMinute = 1 }
    let two = usage(tallies) { $0.messagesPerMinute = 1 }
    #expect(await one.mayAdmonish(traveller, at: Self.now))
    #expect(await !one.mayAdmonish(traveller, at: Self.now))
    #expect(await !two.mayAdmonish(traveller, at: Self.now))
    #expect(await two.mayAdmonish(traveller, at: Self.now.adding(seconds: 60)))
    #expect(await two.mayAdmonish(Self.other, at: Self.now))
  }

  @Test("where nobody can count, messages and searches go on, and no model is asked")
  func uncounted() async {
    let tallies = Tallies()
    tallies.goAway()
    let usage = usage(tallies) {
      $0.messagesPerMinute = 4
      $0.modelCallsPerHour = 4
      $0.searchesPerHour = 4
    }
    #expect(usage.receive(from: traveller, at: Self.now) == .none)
    #expect(await !usage.mayAskModel(for: traveller, at: Self.now))
    #expect(await usage.searchesRefused(1, for: traveller, at: Self.now) == nil)
  }

  @Test("a sender who has used up the calls of the hour waits for the next, and others do not")
  func sender() async {
    let tallies = Tallies()
    let usage = usage(tallies) {
      $0.modelCallsPerHour = 2
      $0.modelCallsPerDay = 100
    }
    var allowed: [Bool] = []
    for _ in 0..<50 { allowed.append(await usage.mayAskModel(for: traveller, at: Self.now)) }
    #expect(allowed.prefix(3) == [true, true, false])
    #expect(!allowed.dropFirst(2).contains(true))
    #expect(await usage.mayAskModel(for: Self.other, at: Self.now))
    #expect(await usage.mayAskModel(for: traveller, at: Self.now.adding(seconds: 3600)))
    // Refused calls use up nothing of what all have together: 2, the one that found the limit, and the two above, at two counters each.
    #expect(tallies.count(.modelCalls) == 10)
  }

  @Test("what all have together ends for everybody, until the next day")
  func all() async {
    let one = usage(Tallies()) { $0.searchesPerDay = 10 }
    #expect(await one.searchesRefused(7, for: traveller, at: Self.now) == nil)
    #expect(await one.searchesRefused(7, for: Self.other, at: Self.now) == nil)
    let midnight = Instant(seconds: (Self.now.seconds / 86_400 + 1) * 86_400)
    #expect(await one.searchesRefused(1, for: Self.other, at: Self.now) == midnight)
    #expect(await one.searchesRefused(1, for: Self.other, at: midnight) == nil)
  }

  @Test("further searches count, though nobody asks whether they may be made")
  func further() async {
    let usage = usage(Tallies()) { $0.searchesPerHour = 2 }
    #expect(await usage.searchesRefused(1, for: traveller, at: Self.now) == nil)
    await usage.countSearches(1, for: traveller, at: Self.now)
    #expect(await usage.searchesRefused(1, for: traveller, at: Self.now) != nil)
  }
}
