extension Wire {
  package struct Order: Codable, Hashable, Sendable {
    package var id: String
    package var bookingReference: String?
    package var offerID: String?
    /// `instant` or `hold`.
    package var type: String?
    package var owner: Carrier?
    package var slices: [Slice]
    package var passengers: [Passenger]
    package var services: Choices<Service>?
    package var documents: [Document]?
    package var paymentStatus: PaymentStatus?
    package var totalAmount: String
    package var totalCurrency: String
    package var baseAmount: String?
    package var baseCurrency: String?
    package var taxAmount: String?
    package var taxCurrency: String?
    package var conditions: Conditions?
    /// What can be done now: the truth, whatever the conditions say.
    package var availableActions: [String]?
    package var cancelledAt: String?
    package var createdAt: String?
    package var syncedAt: String?
    package var voidWindowEndsAt: String?
    package var liveMode: Bool?
    package var metadata: Metadata?
    package var airlineInitiatedChanges: Choices<AirlineInitiatedChange>?

    private enum CodingKeys: String, CodingKey {
      case id, type, owner, slices, passengers, services, documents, conditions, metadata
      case bookingReference = "booking_reference"
      case offerID = "offer_id"
      case paymentStatus = "payment_status"
      case totalAmount = "total_amount"
      case totalCurrency = "total_currency"
      case baseAmount = "base_amount"
      case baseCurrency = "base_currency"
      case taxAmount = "tax_amount"
      case taxCurrency = "tax_currency"
      case availableActions = "available_actions"
      case cancelledAt = "cancelled_at"
      case createdAt = "created_at"
      case syncedAt = "synced_at"
      case voidWindowEndsAt = "void_window_ends_at"
      case liveMode = "live_mode"
      case airlineInitiatedChanges = "airline_initiated_changes"
    }
  }

  package struct Document: Codable, Hashable, Sendable {
    /// `electronic_ticket`, `electronic_miscellaneous_document_...`.
    package var type: String?
    package var uniqueIdentifier: String
    package var passengerIDs: [String]?

    private enum CodingKeys: String, CodingKey {
      case type
      case uniqueIdentifier = "unique_identifier"
      case passengerIDs = "passenger_ids"
    }
  }

  package struct PaymentStatus: Codable, Hashable, Sendable {
    /// False when it is paid, and also when a hold lapsed.
    package var awaitingPayment: Bool
    package var paidAt: String?
    package var paymentRequiredBy: String?
    package var priceGuaranteeExpiresAt: String?

    private enum CodingKeys: String, CodingKey {
      case awaitingPayment = "awaiting_payment"
      case paidAt = "paid_at"
      case paymentRequiredBy = "payment_required_by"
      case priceGuaranteeExpiresAt = "price_guarantee_expires_at"
    }
  }

  struct OrderUpdate: Encodable {
    var metadata: Metadata
  }

  package struct NewServices: Codable, Hashable, Sendable {
    package var payment: NewPayment
    package var services: [ServiceChoice]

    private enum CodingKeys: String, CodingKey {
      case payment
      case services = "add_services"
    }
  }
}

/// What orders a list is to hold.
package struct OrderFilter: Sendable {
  package var offerID: String?
  package var bookingReference: String?
  package var passengerNames: [String]
  package var awaitsPayment: Bool?
  package var userID: String?
  /// A field to sort by, with `-` in front for the highest first, such as `-created_at`.
  package var sort: String?

  package init(
    offerID: String? = nil, bookingReference: String? = nil, passengerNames: [String] = [],
    awaitsPayment: Bool? = nil, userID: String? = nil, sort: String? = nil
  ) {
    self.offerID = offerID
    self.bookingReference = bookingReference
    self.passengerNames = passengerNames
    self.awaitsPayment = awaitsPayment
    self.userID = userID
    self.sort = sort
  }

  var query: [(String, String)] {
    var query: [(String, String)] = []
    if let offerID { query.append(("offer_id", offerID)) }
    if let bookingReference { query.append(("booking_reference", bookingReference)) }
    query += passengerNames.map { ("passenger_name[]", $0) }
    if let awaitsPayment { query.append(("awaiting_payment", String(awaitsPayment))) }
    if let userID { query.append(("user_id", userID)) }
    if let sort { query.append(("sort", sort)) }
    return query
  }
}

extension API {
  static let orders = "/air/orders"

  /// Sends an order, once, and returns whatever came back. Nothing here ever sends it again.
  func createOrder(_ order: Wire.NewOrder) async throws(Failure) -> Reply {
    try await send(Call("POST", Self.orders, timeout: Self.longest).with(order))
  }

  package func order(_ id: String) async throws(Failure) -> Wire.Order {
    try await value(Call("GET", Self.orders + "/ID", id: id))
  }

  /// The orders that pass the filter, as far as that many pages of 50.
  package func orders(
    _ filter: OrderFilter = OrderFilter(), pages: Int = 10
  ) async throws(Failure) -> [Wire.Order] {
    let call = Call("GET", Self.orders, query: filter.query + [("limit", "50")])
    return try await list(call, pages: pages)
  }

  /// Changes our notes on an order.
  package func updateOrder(
    _ id: String, metadata: [String: String]
  ) async throws(Failure) -> Wire.Order {
    let call = Call("PATCH", Self.orders + "/ID", id: id)
    return try await value(call.with(Wire.OrderUpdate(metadata: Wire.Metadata(metadata))))
  }

  /// What can be added to an order.
  package func availableServices(order id: String) async throws(Failure) -> [Wire.Service] {
    let call = Call("GET", Self.orders + "/ID/available_services", id: id)
    let services: Wire.Choices<Wire.Service> = try await value(call)
    if services.unreadable > 0 { events(.leftOut(operation: call.name, services.unreadable)) }
    return services.elements
  }

  /// Adds services to an order, once.
  package func addServices(
    _ services: Wire.NewServices, order id: String
  ) async throws(Failure) -> Wire.Order {
    let call = Call("POST", Self.orders + "/ID/services", id: id, timeout: Self.longest)
    return try await value(call.with(services))
  }
}
