extension Wire {
  package struct Offer: Codable, Hashable, Sendable {
    package var id: String
    package var owner: Carrier
    package var slices: [Slice]
    package var passengers: [Passenger]
    package var totalAmount: String
    package var totalCurrency: String
    package var baseAmount: String?
    package var baseCurrency: String?
    package var taxAmount: String?
    package var taxCurrency: String?
    package var createdAt: String?
    package var expiresAt: String
    package var liveMode: Bool?
    package var partial: Bool?
    package var conditions: Conditions?
    package var paymentRequirements: PaymentRequirements?
    package var identityDocumentsRequired: Bool?
    package var identityDocumentTypes: [String]?
    /// Null in a search.
    package var availableServices: Choices<Service>?
    package var totalEmissions: String?

    private enum CodingKeys: String, CodingKey {
      case id, owner, slices, passengers, partial, conditions
      case totalAmount = "total_amount"
      case totalCurrency = "total_currency"
      case baseAmount = "base_amount"
      case baseCurrency = "base_currency"
      case taxAmount = "tax_amount"
      case taxCurrency = "tax_currency"
      case createdAt = "created_at"
      case expiresAt = "expires_at"
      case liveMode = "live_mode"
      case paymentRequirements = "payment_requirements"
      case identityDocumentsRequired = "passenger_identity_documents_required"
      case identityDocumentTypes = "supported_passenger_identity_document_types"
      case availableServices = "available_services"
      case totalEmissions = "total_emissions_kg"
    }
  }

  /// When an order must be paid. Where a hold is possible, each date may still be null.
  package struct PaymentRequirements: Codable, Hashable, Sendable {
    package var requiresInstantPayment: Bool?
    package var paymentRequiredBy: String?
    package var priceGuaranteeExpiresAt: String?

    private enum CodingKeys: String, CodingKey {
      case requiresInstantPayment = "requires_instant_payment"
      case paymentRequiredBy = "payment_required_by"
      case priceGuaranteeExpiresAt = "price_guarantee_expires_at"
    }
  }
}

extension API {
  package enum OfferOrder: String, Sendable {
    case price = "total_amount"
    case duration = "total_duration"
  }

  /// A page of the offers of a request, and the cursor of the next one.
  ///
  /// - Parameter limit: 1 to 200.
  package func offers(
    ofRequest id: String, sortedBy order: OfferOrder = .price, maximumConnections: Int? = nil,
    limit: Int = 50, after cursor: String? = nil
  ) async throws(Failure) -> (offers: [Wire.Offer], after: String?) {
    var query = [("offer_request_id", id), ("sort", order.rawValue), ("limit", String(limit))]
    if let maximumConnections { query.append(("max_connections", String(maximumConnections))) }
    if let cursor { query.append(("after", cursor)) }
    let call = Call("GET", "/air/offers", query: query)
    let page = try await envelope(call, as: Wire.Choices<Wire.Offer>.self)
    if page.data.unreadable > 0 { events(.leftOut(operation: call.name, page.data.unreadable)) }
    return (page.data.elements, page.meta?.after)
  }

  /// The offer at its latest price, with its services. Reading it gives its services other ids.
  package func offer(_ id: String) async throws(Failure) -> Wire.Offer {
    try await value(
      Call("GET", "/air/offers/ID", id: id, query: [("return_available_services", "true")]))
  }
}
