import Foundation
import HTTPClient
import LocalTime

/// A reply, whatever its status.
struct Reply: Sendable {
  var operation: String
  var status: Int
  var body: [UInt8]
  var isJSON: Bool
  var requestID: String?
  /// When the limit of requests begins anew.
  var limitReset: Instant?
  /// How many requests the limit still allows.
  var limitRemaining: Int?

  init(_ response: HTTPResponse, operation: String) {
    self.operation = operation
    status = response.status
    body = response.body
    let type = response["content-type"]?.lowercased() ?? ""
    isJSON = type.hasPrefix("application/json") || type.contains("+json")
    requestID = response["x-request-id"]
    limitReset = response["ratelimit-reset"].flatMap { Instant(rfc2822: $0) ?? Instant($0) }
    limitRemaining = response["ratelimit-remaining"].flatMap { Int($0) }
  }

  var isSuccess: Bool { (200..<300).contains(status) }

  /// What it carries, of a reply that says yes.
  func envelope<Value: Decodable>(_ type: Value.Type) throws(Failure) -> Wire.Envelope<Value> {
    guard isJSON else { throw unreadable("no JSON") }
    do {
      return try JSONDecoder().decode(Wire.Envelope<Value>.self, from: Data(body))
    } catch let error as DecodingError {
      throw unreadable(error.path)
    } catch {
      throw unreadable("no JSON")
    }
  }

  /// What it says, of a reply that says no.
  var failure: Failure {
    let said = isJSON ? try? JSONDecoder().decode(Wire.ErrorBody.self, from: Data(body)) : nil
    return Failure(
      operation: operation, cause: .status(status), problems: said?.errors ?? [],
      requestID: said?.meta?.requestID ?? requestID, retryAt: status == 429 ? limitReset : nil)
  }

  private func unreadable(_ detail: String) -> Failure {
    Failure(
      operation: operation, cause: .unreadable(status), requestID: requestID, detail: detail)
  }
}

extension DecodingError {
  /// The path of keys to what could not be read; never a value.
  fileprivate var path: String {
    switch self {
    case .keyNotFound(let key, let context): Self.path(context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      Self.path(context.codingPath)
    @unknown default: "?"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    let path = keys.map { $0.intValue.map { String($0) } ?? $0.stringValue }.joined(separator: ".")
    return "at " + (path.isEmpty ? "the beginning" : path)
  }
}
