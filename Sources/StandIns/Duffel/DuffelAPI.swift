import FlyingFox
import Foundation

// What every request to the API has in common: who asks, in which version, how often, and what goes wrong on purpose.

extension DuffelStandIn {
  /// What a request does.
  typealias Work = @Sendable () async throws(DuffelProblem) -> DuffelReply

  func api(_ call: Call) async -> HTTPResponse {
    let name = call.operationName
    var envelope = DuffelEnvelope(
      call, requestID: newRequestID(), limit: limits.count(name, account.clock()))
    await calls.note(call, requestID: envelope.requestID)
    do throws(DuffelProblem) {
      try admit(call)
      if envelope.limit.isOver { throw DuffelProblem("rate_limit_exceeded") }
      let id = call.parts.first { $0.isDuffelID } ?? ""
      guard let (operation, work) = route(call, name, id, envelope.requestID) else {
        throw .notFound
      }
      guard let failure = await failures.take(operation) else {
        return envelope.response(try await work())
      }
      return try await fail(failure, operation, call, &envelope, work)
    } catch {
      return envelope.response(error)
    }
  }

  private func admit(_ call: Call) throws(DuffelProblem) {
    guard let authorization = call.headers[.authorization] else {
      throw .authentication("missing_authorization_header")
    }
    guard authorization.hasPrefix("Bearer ") else {
      throw .authentication("invalid_authorization_header")
    }
    guard authorization.dropFirst(7) == account.token else {
      throw .authentication("access_token_not_found")
    }
    switch call.headers[HTTPHeader("Duffel-Version")] {
    case "v2": break
    case nil: throw .request("missing_version_header")
    default: throw .request("unsupported_version")
    }
    let accepted = call.headers[HTTPHeader("Accept")] ?? "*/*"
    guard accepted.contains("*/*") || accepted.contains("application/json") else {
      throw .request("not_acceptable", status: 406)
    }
    if !call.body.isEmpty {
      guard call.headers[.contentType]?.hasPrefix("application/json") == true else {
        throw .request("unsupported_media_type", status: 415)
      }
      guard let body = JSON(decoding: call.body) else { throw .request("malformed_json") }
      guard case .object = body["data"] else { throw .field("/data") }
    }
  }
}

extension DuffelProblem {
  fileprivate static func authentication(_ code: String) -> DuffelProblem {
    DuffelProblem(code, status: 401, type: "authentication_error")
  }

  fileprivate static func request(_ code: String, status: Int = 400) -> DuffelProblem {
    DuffelProblem(code, status: status, type: "invalid_request_error")
  }
}

extension Call {
  /// What stands under `data` in the body.
  var data: JSON { (JSON(decoding: body) ?? .null)["data"] }

  /// The method and the path, ids left out: `GET /air/orders/ID`.
  var operationName: String {
    method + " " + parts.reduce("") { $0 + "/" + ($1.isDuffelID ? "ID" : $1) }
  }
}

extension String {
  /// Whether it looks like `off_00009htYpSCXrwaB9DnUm0`.
  fileprivate var isDuffelID: Bool {
    let letters = Array(utf8)
    return letters.count > 4 && letters[3] == UInt8(ascii: "_")
  }
}
