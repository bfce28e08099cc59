import LocalTime
import Synchronization
import Testing

@testable import Agent

@Suite("The sweep for messages that never reached the webhook")
struct SweepTests {
  /// What the channel has, what is kept, and how far the sweep has come.
  private final class Post: Sendable {
    struct Contents: Sendable {
      var now = Instant(seconds: 1_795_500_000)
      var listed: [Message]? = []
      var kept: [Message] = []
      var mark: Instant?
      var asked: [Instant] = []
    }
    let contents = Mutex(Contents())

    var sweep: Sweep {
      Sweep(
        listed: { [self] since in
          contents.withLock { contents in
            contents.asked.append(since)
            return contents.listed
          }
        },
        inbox: Inbox(
          receive: { [self] message in
            contents.withLock { $0.kept.append(message) }
            return true
          }, waiting: { _ in [] }),
        store: Sweep.Store(
          mark: { [self] in contents.withLock(\.mark) },
          setMark: { [self] mark in contents.withLock { $0.mark = mark } },
          known: { [self] ids, _ in
            contents.withLock { contents in
              let kept = contents.kept.filter { ids.contains($0.id) }
              return Dictionary(
                kept.map { ($0.id, $0.conversation) }, uniquingKeysWith: { $1 })
            }
          }), now: { [self] in contents.withLock(\.now) }, observe: { _ in })
    }

    /// A message so many seconds ago.
    func message(_ id: String, ago seconds: Int64, _ text: String = "hi") -> Message {
      var message = AgentTests.message(id, text)
      message.receivedAt = contents.withLock(\.now).adding(seconds: -seconds)
      return message
    }
  }

  @Test("what is missing is taken in, the oldest first, and what is kept is left alone")
  func missing() async throws {
    let post = Post()
    let all = [
      post.message("SM3", ago: 100), post.message("SM1", ago: 1700), post.message("SM2", ago: 900),
    ]
    post.contents.withLock { contents in
      contents.mark = contents.now.adding(seconds: -1800)
      contents.listed = all
      contents.kept = [all[2]]
    }
    #expect(try await post.sweep.round() == 2)
    #expect(post.contents.withLock(\.kept).map(\.id) == ["SM2", "SM1", "SM3"])
    #expect(try await post.sweep.round() == 0)
  }

  @Test("a message that may still be on its way is left to its webhook")
  func young() async throws {
    let post = Post()
    let young = post.message("SM1", ago: 5)
    post.contents.withLock { contents in
      contents.mark = contents.now.adding(seconds: -60)
      contents.listed = [young]
    }
    #expect(try await post.sweep.round() == 0)
    post.contents.withLock { $0.now = $0.now.adding(seconds: 60) }
    #expect(try await post.sweep.round() == 1)
  }

  @Test("where the channel cannot say the mark stays, and the next sweep begins there")
  func failing() async throws {
    let post = Post()
    let mark = post.contents.withLock { contents in
      contents.listed = nil
      contents.mark = contents.now.adding(seconds: -300)
      return contents.mark
    }
    #expect(try await post.sweep.round() == 0)
    #expect(post.contents.withLock(\.mark) == mark)
  }

  @Test("it looks back past its mark, for lists lag, but never further than may be answered")
  func window() async throws {
    let post = Post()
    let now = post.contents.withLock { contents in
      contents.mark = contents.now.adding(seconds: -60)
      return contents.now
    }
    _ = try await post.sweep.round()
    post.contents.withLock { $0.mark = now.adding(seconds: -9 * 86_400) }
    _ = try await post.sweep.round()
    #expect(
      post.contents.withLock(\.asked) == [
        now.adding(seconds: -660), now.adding(seconds: -86_400),
      ])
  }

  @Test("a program that was never here before answers nothing of the time before it")
  func first() async throws {
    let post = Post()
    let old = post.message("SM1", ago: 3600)
    post.contents.withLock { $0.listed = [old] }
    #expect(try await post.sweep.round() == 0)
  }

  @Test("card numbers are masked on this way, too")
  func cards() async throws {
    let post = Post()
    let card = post.message("SM1", ago: 60, "my card is 4111 1111 1111 1111")
    post.contents.withLock { contents in
      contents.mark = contents.now.adding(seconds: -120)
      contents.listed = [card]
    }
    #expect(try await post.sweep.round() == 1)
    let kept = post.contents.withLock(\.kept)[0]
    if case .text(let text) = kept.content { #expect(text == "my card is •••• •••• •••• 1111") }
  }
}
