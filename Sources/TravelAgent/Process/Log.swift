import Agent
import Duffel
import FastCGI
import LanguageModel
import Logging
import PostgreSQL
import Redis
import Understanding
import Web

extension Settings {
  /// The log of a process: lines on standard error, which the journal keeps.
  func log(_ process: String) -> Logger {
    var log = Logger(label: "travel-agent." + process) {
      StreamLogHandler.standardError(label: $0)
    }
    log.logLevel = self["LOG_LEVEL"].flatMap { Logger.Level(rawValue: $0) } ?? .info
    return log
  }
}

extension Logger {
  func note(_ observation: Observation) {
    switch observation {
    case .turn(let turn):
      debug(
        "turn",
        metadata: [
          "ms": "\(turn.duration.milliseconds)", "waited": "\(turn.waited)",
          "offers": "\(turn.offers)", "messages": "\(turn.messages)", "inline": "\(turn.inline)",
        ])
    case .duplicate: info("a message came again and was answered before")
    case .joined: debug("a message joined the turn under way")
    case .lostRace(let attempt):
      debug("another turn came first; deciding again", metadata: ["attempt": "\(attempt)"])
    case .turnFailed(let failure): error("a turn failed: \(failure.description)")
    case .searchFailed(let failure):
      warning(
        "a search failed",
        metadata: [
          "reason": "\(failure.reason)", "code": "\(failure.code ?? "")",
          "request": "\(failure.requestID ?? "")",
        ])
    case .searched(let requests, let again):
      debug("searched", metadata: ["requests": "\(requests)", "remembered": "\(again)"])
    case .deadlinePassed: info("the reply was not ready in time; it goes out by itself")
    case .tookUp(let messages):
      notice("took up a turn that stood still", metadata: ["messages": "\(messages)"])
    case .limited(let use, let bySender):
      warning(
        "a limit is reached",
        metadata: ["use": "\(use.rawValue)", "of": bySender ? "one sender" : "all"])
    case .setAside: debug("too much stands in line; a message was kept for a later turn")
    case .booking(let status): debug("saved a booking", metadata: ["status": "\(status)"])
    case .effect(let effect, let outcome):
      notice(
        "asked the seller", metadata: ["effect": "\(effect)", "outcome": "\(outcome)"])
    case .refused(let effect, let failure):
      warning(
        "the seller refused",
        metadata: [
          "effect": "\(effect)", "reason": "\(failure.reason)", "code": "\(failure.code ?? "")",
          "request": "\(failure.requestID ?? "")",
        ])
    case .resolved(let effect):
      notice("found out about an unclear result", metadata: ["effect": "\(effect)"])
    case .bookingNeedsPerson(let id, let effect):
      error(
        "a person has to find out what became of a booking",
        metadata: ["booking": "\(id)", "effect": "\(effect)"])
    case .bookingFailed(let failure):
      warning("a booking could not be carried on: \(failure.description)")
    case .paymentFailed(let operation, let failure):
      warning(
        "the payment provider failed",
        metadata: ["operation": "\(operation)", "error": "\(failure.description)"])
    }
  }

  func note(_ observation: CourierObservation) {
    switch observation {
    case .sent(.accepted, _): debug("sent a reply")
    case .sent(.refused(let code), _):
      warning("a reply was refused for good", metadata: ["code": "\(code)"])
    case .sent(.stopped(let code), _):
      notice("a traveller wants no messages", metadata: ["code": "\(code)"])
    case .sent(.held(let code), _):
      notice(
        "a reply is held until its traveller writes: their day is over, and no template went",
        metadata: ["code": "\(code ?? "")"])
    case .undelivered(let code, let remedy):
      warning("a message did not arrive", metadata: ["code": "\(code)", "remedy": "\(remedy)"])
    case .released(let count):
      info("replies that were held go out", metadata: ["messages": "\(count)"])
    case .forgot(let count): info("old rows were deleted", metadata: ["rows": "\(count)"])
    case .sent(.postponed(let delay, let hindrance), let attempts):
      log(
        level: hindrance.needsOperator ? .error : .info,
        hindrance.needsOperator
          ? "Twilio refuses what only an operator can put right; the reply waits"
          : "a reply has to wait",
        metadata: [
          "code": "\(hindrance.code)", "seconds": "\(delay.components.seconds)",
          "attempts": "\(attempts)",
        ])
    case .sent(.unknown, _): warning("nobody can say yet whether a reply was sent")
    case .sentAgain(let isCertain):
      notice("a reply goes out by itself", metadata: ["certain": "\(isCertain)"])
    case .tooLate: notice("a reply was left alone, because this process had stood still")
    case .swept(let count):
      notice("took in messages that never reached the webhook", metadata: ["messages": "\(count)"])
    case .sweepFailed: notice("the sweep for missed messages is tried again in a minute")
    case .failed(let operation, let failure):
      error("\(operation): \(failure.description)")
    }
  }

}

extension Logger {
  func note(_ observation: BookingHookObservation) {
    switch observation {
    case .forged(let sender):
      notice("a webhook was not signed by who it says", metadata: ["sender": "\(sender)"])
    case .stale(let sender, let seconds):
      warning(
        "a webhook was signed too long ago; are the clocks right?",
        metadata: ["sender": "\(sender)", "seconds": "\(seconds)"])
    case .failed(let sender, let failure):
      error("a webhook came to nothing: \(failure.description)", metadata: ["sender": "\(sender)"])
    case .notDrawn(let kind, let failure):
      error("a document could not be drawn: \(failure)", metadata: ["kind": "\(kind)"])
    }
  }

  func note(_ event: FastCGI.Event) {
    switch event {
    case .acceptFailed(let code):
      error("no connection could be accepted", metadata: ["errno": "\(code)"])
    case .full: warning("as many requests as may be are in flight; the next ones wait")
    case .notWritten: info("a response could not be written: the web server had gone")
    case .unreadable, .tooLarge, .wrongLength: info("a request was refused: \(event)")
    }
  }

  func note(_ event: ChatModel.Event) {
    switch event {
    case .keyExpired: error("the model's key is refused: has it expired?")
    case .retrying(let model, let failure, let delay):
      info(
        "asking the model again",
        metadata: [
          "model": "\(model)", "after_ms": "\(delay.milliseconds)", "why": "\(failure.kind)",
        ])
    case .fallingBack(let model, let next, let failure):
      notice(
        "turning to another model",
        metadata: ["from": "\(model)", "to": "\(next)", "why": "\(failure.kind)"])
    case .schemaRefused(let model):
      notice("the host refuses a schema; asking without", metadata: ["model": "\(model)"])
    case .breaker(let model, .opened):
      warning("model:breaker open: it failed again and again", metadata: ["model": "\(model)"])
    case .breaker(let model, .closed):
      notice("model:breaker closed: it answers again", metadata: ["model": "\(model)"])
    }
  }

  func note(_ event: API.Event) {
    switch event {
    case .failed(let failure): notice("Duffel does not do what was asked: \(failure)")
    case .retrying(let failure, let delay):
      info("asking Duffel again: \(failure)", metadata: ["after_ms": "\(delay.milliseconds)"])
    case .waiting(let operation, let delay):
      notice(
        "Duffel is asked too much; the call waits",
        metadata: ["call": "\(operation)", "ms": "\(delay.milliseconds)"])
    // Its message may quote what the traveller gave.
    case .warning(let operation, let problem):
      notice(
        "Duffel warns", metadata: ["call": "\(operation)", "code": "\(problem.code ?? "")"])
    case .leftOut(let operation, let count):
      notice(
        "some of what Duffel sent cannot be shown",
        metadata: ["call": "\(operation)", "count": "\(count)"])
    case .breaker(.opened): warning("duffel:breaker open: searches failed again and again")
    case .breaker(.closed): notice("duffel:breaker closed: searches work again")
    }
  }

  func note(_ reading: ModelReading) {
    switch reading {
    case .answered(let count): debug("the model answered", metadata: ["commands": "\(count)"])
    case .garbage: notice("the model's answer is no use; the built-in understander reads")
    case .unsupported:
      notice("the model's answer is not in the message; the built-in understander reads")
    case .failed(let failure) where failure is CancellationError: break
    case .failed(let failure as ModelError) where failure.kind == .skipped:
      debug("no model was asked; the built-in understander reads")
    case .failed(let failure as ModelError):
      notice(
        "the model did not answer; the built-in understander reads",
        metadata: ["why": "\(failure.kind)", "status": "\(failure.status ?? 0)"])
    case .failed: notice("the model did not answer; the built-in understander reads")
    case .timedOut: notice("the model took too long; the built-in understander reads")
    }
  }

  func note(_ event: PostgreSQL.Event) {
    switch event {
    case .connected(let server): info("connected to PostgreSQL", metadata: ["server": "\(server)"])
    case .connectFailed(let failure): warning("no connection to PostgreSQL: \(failure)")
    case .lost(let failure): warning("lost a connection to PostgreSQL: \(failure)")
    case .batchRerun(let size): debug("a batch was run again", metadata: ["size": "\(size)"])
    }
  }

  func note(_ event: Redis.Event) {
    switch event {
    case .connected: info("connected to Redis")
    case .connectFailed(let failure): warning("no connection to Redis; serving without: \(failure)")
    case .lost(let failure): warning("lost the connection to Redis; serving without: \(failure)")
    case .detachedFailed(let failure): warning("Redis refused a copy: \(failure)")
    }
  }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
