import Agent
import Logging

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
    case .deadlinePassed: info("the reply was not ready in time; it goes out by itself")
    case .tookUp(let messages):
      notice("took up a turn that stood still", metadata: ["messages": "\(messages)"])
    }
  }

  func note(_ observation: CourierObservation) {
    switch observation {
    case .sent(.accepted, _): debug("sent a reply")
    case .sent(.refused(let code), _):
      warning("a reply was refused for good", metadata: ["code": "\(code)"])
    case .sent(.postponed(let delay), let attempts):
      info(
        "a reply has to wait",
        metadata: ["seconds": "\(delay.components.seconds)", "attempts": "\(attempts)"])
    case .sent(.unknown, _): warning("nobody can say yet whether a reply was sent")
    case .sentAgain(let isCertain):
      notice("a reply goes out by itself", metadata: ["certain": "\(isCertain)"])
    case .failed(let operation, let failure):
      error("\(operation): \(failure.description)")
    }
  }

}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
