internal import CHiredis
import Glibc

/// The life of a client's thread: connect, wait, send and read, and again.
final class ClientLoop {
  private let queue: CommandQueue
  private let address: Address
  private let connectLimit: Duration
  private let answerLimit: Duration
  private let events: @Sendable (Event) -> Void
  private var failures = 0
  /// Bounds the memory of hiredis and the wait for the first of many commands.
  private static let batchLimit = 512

  init(
    _ queue: CommandQueue, _ address: Address, connectLimit: Duration, answerLimit: Duration,
    events: @escaping @Sendable (Event) -> Void
  ) {
    self.queue = queue
    self.address = address
    self.connectLimit = connectLimit
    self.answerLimit = answerLimit
    self.events = events
  }

  func run() {
    while !queue.isStopped {
      do throws(RedisError) {
        let link = try connect()
        try serve(link)
      } catch {
        queue.enter(.away)
      }
    }
  }

  private func connect() throws(RedisError) -> Link {
    do throws(RedisError) {
      let link = try Link.connect(address, connectLimit: connectLimit, answerLimit: answerLimit)
      failures = 0
      queue.enter(.connected)
      events(.connected)
      return link
    } catch {
      queue.enter(.away)
      events(.connectFailed(error))
      waitBeforeNextAttempt()
      throw error
    }
  }

  /// 20 ms, doubled up to 1.3 s, with up to a half more so that workers do not come all at once.
  private func waitBeforeNextAttempt() {
    let base = Int32(20) << Int32(min(failures, 6))
    failures += 1
    var entry = pollfd(fd: queue.wakeup.descriptor, events: Int16(POLLIN), revents: 0)
    if poll(&entry, 1, base + Int32.random(in: 0...base / 2)) > 0 { queue.wakeup.drain() }
  }

  private func serve(_ link: Link) throws(RedisError) {
    while !queue.isStopped {
      let jobs = queue.takeAll()
      do throws(RedisError) {
        if jobs.isEmpty { try waitIdle(link) } else { try run(jobs, on: link) }
      } catch {
        queue.enter(.away)
        events(.lost(error))
        throw error
      }
    }
  }

  /// Whatever arrives unasked is the end of the connection.
  private func waitIdle(_ link: Link) throws(RedisError) {
    var entries = [
      pollfd(fd: queue.wakeup.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: link.socket, events: Int16(POLLIN), revents: 0),
    ]
    poll(&entries, 2, -1)
    if entries[0].revents != 0 { queue.wakeup.drain() }
    if entries[1].revents != 0 { throw .lost("the server closed the connection") }
  }

  private func run(_ jobs: [Job], on link: Link) throws(RedisError) {
    var answered = 0
    do throws(RedisError) {
      while answered < jobs.count {
        let batch = jobs[answered..<min(answered + Self.batchLimit, jobs.count)]
        for job in batch { try link.append(job.request) }
        for job in batch {
          let reply = try link.reply()
          answered += 1
          try deliver(reply, to: job)
        }
      }
    } catch {
      for job in jobs[answered...] { job.fail(error) }
      throw error
    }
  }

  private func deliver(_ reply: Reply, to job: Job) throws(RedisError) {
    guard case .error(let text) = reply else {
      job.continuation?.resume(returning: .success(reply))
      return
    }
    let error = RedisError(serverMessage: text)
    if job.continuation == nil { events(.detachedFailed(error)) }
    job.fail(error)
    // The server has become a replica: its successor is behind the same address or name.
    if text.hasPrefix("READONLY") { throw .lost(text) }
  }
}
