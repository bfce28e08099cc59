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
      var rejected: Set<String> = []
      var failures = 0
    }
    let contents = Mutex(Contents())

    var sweep: Sweep {
      Sweep(
        listed: { [self] since, next in
          contents.withLock { contents in
            if next == nil { contents.asked.append(since) }
            return contents.listed.map { listed in
              // Two to a page.
              let start = next.flatMap { Int($0) } ?? 0
              let rest = listed.dropFirst(start + 2)
              return Sweep.Page(
                messages: Array(listed.dropFirst(start).prefix(2)),
                next: rest.isEmpty ? nil : "\(start + 2)")
            }
          }
        },
        inbox: Inbox(
          receive: { [self] message throws(StorageError) in
            let isRejected = contents.withLock { contents in
              if !contents.rejected.contains(message.id) { contents.kept.append(message) }
              return contents.rejected.contains(message.id)
            }
            if isRejected { throw StorageError(.rejected, "no") }
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
          }), now: { [self] in contents.withLock(\.now) },
        observe: { [self] observation in
          if case .failed = observation { contents.withLock { $0.failures += 1 } }
        })
    }

    /// As a courier left it that many seconds ago, with these messages in the channel's list and some of them kept.
    func leave(_ listed: [Message], kept: [Message] = [], ago seconds: Int64 = 1800) {
      contents.withLock { contents in
        contents.mark = contents.now.adding(seconds: -seconds)
        contents.listed = listed
        contents.kept = kept
      }
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
    let young = post.message("SM1", ago: 30)
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

  @Test("what one traveller wrote within a second stays in the order of writing")
  func sameSecond() async throws {
    let post = Post()
    // The channel lists the newest first.
    post.leave((1...4).reversed().map { post.message("SM\($0)", ago: 300) })
    #expect(try await post.sweep.round() == 4)
    let kept = post.contents.withLock(\.kept)
    #expect(kept.map(\.id) == ["SM1", "SM2", "SM3", "SM4"])
    #expect(Set(kept.map(\.receivedAt)).count == 4)
    #expect(kept.map(\.receivedAt.seconds).allSatisfy { $0 == kept[0].receivedAt.seconds })
  }

  @Test("a message that is listed twice, because the pages moved, is taken in once")
  func twice() async throws {
    let post = Post()
    let message = post.message("SM1", ago: 300)
    post.leave([message, post.message("SM2", ago: 310), message])
    #expect(try await post.sweep.round() == 2)
    #expect(post.contents.withLock(\.kept).map(\.id) == ["SM2", "SM1"])
  }

  @Test("a sender whose earlier messages were kept under another name stays in that conversation")
  func otherName() async throws {
    let post = Post()
    let home = try #require(ConversationID([UInt8](repeating: 9, count: 16)))
    var earlier = post.message("SM1", ago: 5000)
    let listed = [post.message("SM2", ago: 300), earlier]
    earlier.conversation = home
    post.leave(listed, kept: [earlier])
    #expect(try await post.sweep.round() == 1)
    #expect(post.contents.withLock { $0.kept.last?.conversation } == home)
  }

  @Test("a message that the store refuses for good holds up no other")
  func rejected() async throws {
    let post = Post()
    post.leave([post.message("SM1", ago: 400), post.message("SM2", ago: 300)])
    post.contents.withLock { $0.rejected = ["SM1"] }
    _ = try await post.sweep.round()
    #expect(post.contents.withLock(\.kept).map(\.id) == ["SM2"])
    #expect(post.contents.withLock(\.failures) == 1)
    #expect(post.contents.withLock { $0.mark == $0.now.adding(seconds: -35) })
  }

  @Test("what comes while the channel does not list anything yet is found when it does")
  func firstFailure() async throws {
    let post = Post()
    post.contents.withLock { $0.listed = nil }
    #expect(try await post.sweep.round() == 0)
    post.contents.withLock { $0.now = $0.now.adding(seconds: 3600) }
    let missed = post.message("SM1", ago: 3000)
    post.contents.withLock { $0.listed = [missed] }
    #expect(try await post.sweep.round() == 1)
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
