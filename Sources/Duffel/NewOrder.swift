import Flights

extension Wire {
  package struct NewOrder: Codable, Hashable, Sendable {
    /// `instant` or `hold`.
    package var type: String
    package var selectedOffers: [String]
    package var passengers: [NewPassenger]
    /// Missing with a hold.
    package var payments: [NewPayment]?
    /// Missing with a hold.
    package var services: [ServiceChoice]?
    package var metadata: Metadata?

    private enum CodingKeys: String, CodingKey {
      case type, passengers, payments, services, metadata
      case selectedOffers = "selected_offers"
    }
  }

  package struct NewPassenger: Codable, Hashable, Sendable {
    package struct IdentityDocument: Codable, Hashable, Sendable {
      package var type: String
      package var uniqueIdentifier: String
      package var issuingCountryCode: String
      package var expiresOn: String

      private enum CodingKeys: String, CodingKey {
        case type
        case uniqueIdentifier = "unique_identifier"
        case issuingCountryCode = "issuing_country_code"
        case expiresOn = "expires_on"
      }
    }

    /// The passenger's id in the offer.
    package var id: String
    package var title: String
    package var gender: String
    package var givenName: String
    package var familyName: String
    package var bornOn: String
    package var email: String
    package var phoneNumber: String
    package var infantPassengerID: String?
    package var identityDocuments: [IdentityDocument]?

    private enum CodingKeys: String, CodingKey {
      case id, title, gender, email
      case givenName = "given_name"
      case familyName = "family_name"
      case bornOn = "born_on"
      case phoneNumber = "phone_number"
      case infantPassengerID = "infant_passenger_id"
      case identityDocuments = "identity_documents"
    }
  }
}

/// The names of our notes on an order.
enum Note {
  /// By it an attempt is found again.
  static let operation = "operation_id"
  static let offer = "offer_id"
}

extension Wire.NewOrder {
  /// The order in Duffel's words; refused where a name cannot be written on a ticket or services are asked for with a hold.
  package init(_ request: OrderRequest, services choices: [Wire.ServiceChoice]) throws(FlightError)
  {
    let isHold = request.kind == .hold
    if isHold, !choices.isEmpty {
      throw FlightError(
        .notAllowed, operation: "order", code: "services_not_allowed_for_order_type")
    }
    type = request.kind.rawValue
    selectedOffers = [request.offerID]
    passengers = []
    for details in request.passengers { passengers.append(try Wire.NewPassenger(details)) }
    payments = isHold ? nil : [Wire.NewPayment(request.total)]
    services = choices.isEmpty ? nil : choices
    metadata = Wire.Metadata([Note.operation: request.operationID, Note.offer: request.offerID])
  }
}

extension Wire.NewPassenger {
  init(_ details: PassengerDetails) throws(FlightError) {
    guard let given = ticketName(details.givenName), let family = ticketName(details.familyName)
    else {
      throw FlightError(.invalidDetails, operation: "order", code: "invalid_passenger_name")
    }
    id = details.passengerID
    title = details.title.rawValue
    gender = details.gender.rawValue
    givenName = given
    familyName = family
    bornOn = "\(details.bornOn)"
    email = details.email
    phoneNumber = details.phone
    infantPassengerID = details.infantID
    identityDocuments = details.passport.map {
      [
        IdentityDocument(
          type: "passport", uniqueIdentifier: $0.number, issuingCountryCode: $0.issuingCountry,
          expiresOn: "\($0.expiresOn)")
      ]
    }
  }
}

extension Wire.NewPayment {
  /// From our balance; the amount digit for digit as it was quoted.
  init(_ money: Money) {
    self.init(type: "balance", amount: money.amount, currency: money.currency)
  }
}
