/// Why a request is refused, as Duffel says it.
///
/// Source: https://duffel.com/docs/api/overview/errors
struct DuffelProblem: Error {
  var status: Int
  var type: String
  var code: String
  var title: String
  var message: String
  /// The field at fault, or the name of an airline's system.
  var source: JSON?

  init(
    _ code: String, status: Int = 422, type: String, _ message: String = "", source: JSON? = nil
  ) {
    self.code = code
    self.status = status
    self.type = type
    title = code.split(separator: "_").joined(separator: " ").capitalizedFirst
    self.message = message.isEmpty ? title + "." : message
    self.source = source
  }

  /// One of the documented codes, with the type and the status that belong to it.
  init(_ code: String, _ message: String = "") {
    let (type, status) = Self.kind(of: code)
    let source: JSON? = type == "airline_error" ? "duffel_airways" : nil
    self.init(code, status: status, type: type, message, source: source)
  }

  /// A field of the request that is missing or wrong.
  static func field(
    _ pointer: String, _ code: String = "validation_required", _ message: String = ""
  ) -> DuffelProblem {
    let name = pointer.split(separator: "/").last.map(String.init) ?? pointer
    return DuffelProblem(
      code, type: "validation_error",
      message.isEmpty ? "Field '\(name)' can't be blank" : message,
      source: ["field": .text(name), "pointer": .text(pointer)])
  }

  static let notFound = DuffelProblem(
    "not_found", status: 404, type: "invalid_request_error",
    "The resource you are trying to access does not exist.")

  /// An id inside of a request leads nowhere.
  static let notLinked = DuffelProblem(
    "not_found", type: "invalid_request_error", "Linked record(s) not found")

  static let gatewayTimeout = DuffelProblem("gateway_timeout", status: 504, type: "api_error")

  static let internalError = DuffelProblem(
    "internal_server_error",
    """
    Something went wrong. The order may still have been created on the airline's side. Please contact \
    our support team and attach the `request_id` to your message.
    """)

  private static func kind(of code: String) -> (type: String, status: Int) {
    switch code {
    case "internal_server_error": ("api_error", 500)
    case "order_not_created": ("airline_error", 502)
    case "service_unavailable": ("api_error", 503)
    case "gateway_timeout": ("api_error", 504)
    case "rate_limit_exceeded": ("rate_limit_error", 429)
    case "not_found": ("invalid_request_error", 404)
    case "insufficient_permissions": ("authentication_error", 403)
    case _ where airlineCodes.contains(code): ("airline_error", 422)
    case _ where code.hasPrefix("invalid_") && code != "invalid_order_create_type",
      _ where code.hasPrefix("validation_") || code.hasPrefix("duplicate_passenger_"):
      ("validation_error", 422)
    default: ("invalid_state_error", 422)
    }
  }

  private static let airlineCodes: Set<String> = [
    "airline_internal", "airline_unknown", "ancillary_service_not_available", "duplicate_booking",
    "high_fraud_risk", "insufficient_balance", "offer_no_longer_available",
    "order_creation_already_attempted", "order_passengers_incompatible_with_offer",
    "payment_declined",
  ]
}

extension DuffelProblem {
  /// The body of the reply.
  func body(requestID: String) -> JSON {
    var error: JSON = [
      "type": .text(type), "code": .text(code), "title": .text(title), "message": .text(message),
      "documentation_url": "https://duffel.com/docs/api/overview/errors",
    ]
    if let source { error = error.with(["source": source]) }
    return [
      "errors": [error], "meta": ["status": .integer(status), "request_id": .text(requestID)],
    ]
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
