// What offers, orders and changes have in common.

extension Wire {
  /// An airport or a city.
  package struct Place: Codable, Hashable, Sendable {
    package var id: String?
    /// `airport` or `city`.
    package var type: String?
    package var name: String?
    package var iataCode: String?
    package var iataCityCode: String?
    package var iataCountryCode: String?
    package var cityName: String?
    /// The IANA name; nil for a city.
    package var timeZone: String?
    package var latitude: Double?
    package var longitude: Double?
    /// The airports of a city.
    package var airports: [Place]?

    private enum CodingKeys: String, CodingKey {
      case id, type, name, latitude, longitude, airports
      case iataCode = "iata_code"
      case iataCityCode = "iata_city_code"
      case iataCountryCode = "iata_country_code"
      case cityName = "city_name"
      case timeZone = "time_zone"
    }
  }

  package struct Carrier: Codable, Hashable, Sendable {
    package var id: String?
    package var name: String
    package var iataCode: String?

    private enum CodingKeys: String, CodingKey {
      case id, name
      case iataCode = "iata_code"
    }
  }

  package struct Aircraft: Codable, Hashable, Sendable {
    package var id: String?
    package var name: String?
    package var iataCode: String?

    private enum CodingKeys: String, CodingKey {
      case id, name
      case iataCode = "iata_code"
    }
  }

  /// One direction of a journey.
  package struct Slice: Codable, Hashable, Sendable {
    package var id: String
    package var origin: Place
    package var destination: Place
    package var originType: String?
    package var destinationType: String?
    package var segments: [Segment]
    /// ISO 8601.
    package var duration: String?
    package var fareBrandName: String?
    package var conditions: Conditions?

    private enum CodingKeys: String, CodingKey {
      case id, origin, destination, segments, duration, conditions
      case originType = "origin_type"
      case destinationType = "destination_type"
      case fareBrandName = "fare_brand_name"
    }
  }

  /// One flight.
  package struct Segment: Codable, Hashable, Sendable {
    package var id: String
    package var origin: Place
    package var destination: Place
    package var originTerminal: String?
    package var destinationTerminal: String?
    /// At the origin's clock, without an offset.
    package var departingAt: String
    /// At the destination's clock, without an offset.
    package var arrivingAt: String
    /// ISO 8601.
    package var duration: String?
    /// Kilometres.
    package var distance: String?
    package var marketingCarrier: Carrier
    package var marketingCarrierFlightNumber: String?
    package var operatingCarrier: Carrier?
    package var operatingCarrierFlightNumber: String?
    package var aircraft: Aircraft?
    package var stops: [Stop]?
    package var passengers: [SegmentPassenger]?

    private enum CodingKeys: String, CodingKey {
      case id, origin, destination, duration, distance, aircraft, stops, passengers
      case originTerminal = "origin_terminal"
      case destinationTerminal = "destination_terminal"
      case departingAt = "departing_at"
      case arrivingAt = "arriving_at"
      case marketingCarrier = "marketing_carrier"
      case marketingCarrierFlightNumber = "marketing_carrier_flight_number"
      case operatingCarrier = "operating_carrier"
      case operatingCarrierFlightNumber = "operating_carrier_flight_number"
    }
  }

  /// A landing on the way under the same flight number.
  package struct Stop: Codable, Hashable, Sendable {
    package var id: String?
    package var airport: Place?
    package var duration: String?
    package var departingAt: String?
    package var arrivingAt: String?

    private enum CodingKeys: String, CodingKey {
      case id, airport, duration
      case departingAt = "departing_at"
      case arrivingAt = "arriving_at"
    }
  }

  /// How a traveller flies on a segment.
  package struct SegmentPassenger: Codable, Hashable, Sendable {
    package struct Baggage: Codable, Hashable, Sendable {
      /// `checked` or `carry_on`.
      package var type: String
      package var quantity: Int
    }

    package struct Seat: Codable, Hashable, Sendable {
      package var designator: String?
      package var name: String?
      package var disclosures: [String]?
    }

    package var passengerID: String?
    package var cabinClass: String?
    package var cabinClassMarketingName: String?
    package var fareBasisCode: String?
    /// Empty where it is not stated.
    package var baggages: [Baggage]?
    package var seat: Seat?

    private enum CodingKeys: String, CodingKey {
      case baggages, seat
      case passengerID = "passenger_id"
      case cabinClass = "cabin_class"
      case cabinClassMarketingName = "cabin_class_marketing_name"
      case fareBasisCode = "fare_basis_code"
    }
  }

  /// What may be done before departure; null where it is not known.
  package struct Conditions: Codable, Hashable, Sendable {
    package struct Rule: Codable, Hashable, Sendable {
      package var allowed: Bool?
      package var penaltyAmount: String?
      package var penaltyCurrency: String?

      private enum CodingKeys: String, CodingKey {
        case allowed
        case penaltyAmount = "penalty_amount"
        case penaltyCurrency = "penalty_currency"
      }
    }

    package var changeBeforeDeparture: Rule?
    package var refundBeforeDeparture: Rule?

    private enum CodingKeys: String, CodingKey {
      case changeBeforeDeparture = "change_before_departure"
      case refundBeforeDeparture = "refund_before_departure"
    }
  }

  /// A traveller of an offer or an order.
  package struct Passenger: Codable, Hashable, Sendable {
    package var id: String
    /// `adult`, `child`, `infant_without_seat`; null where an age was given.
    package var type: String?
    package var age: Int?
    package var givenName: String?
    package var familyName: String?
    package var bornOn: String?
    package var infantPassengerID: String?

    private enum CodingKeys: String, CodingKey {
      case id, type, age
      case givenName = "given_name"
      case familyName = "family_name"
      case bornOn = "born_on"
      case infantPassengerID = "infant_passenger_id"
    }
  }

  /// A service on offer, or one that an order has.
  package struct Service: Codable, Hashable, Sendable {
    package struct Metadata: Codable, Hashable, Sendable {
      /// Of a bag: `checked` or `carry_on`.
      package var type: String?
      package var maximumWeight: Double?
      /// Of a seat.
      package var designator: String?
      package var name: String?
      package var disclosures: [String]?
      /// Of the right to cancel, in the currency of its price.
      package var refundAmount: String?
      package var termsAndConditionsURL: String?
      package var merchantCopy: String?

      private enum CodingKeys: String, CodingKey {
        case type, designator, name, disclosures
        case maximumWeight = "maximum_weight_kg"
        case refundAmount = "refund_amount"
        case termsAndConditionsURL = "terms_and_conditions_url"
        case merchantCopy = "merchant_copy"
      }
    }

    package var id: String
    /// `baggage`, `seat`, `cancel_for_any_reason` and others to come.
    package var type: String
    package var quantity: Int?
    package var maximumQuantity: Int?
    package var passengerIDs: [String]
    package var segmentIDs: [String]
    package var totalAmount: String
    package var totalCurrency: String
    package var metadata: Metadata?

    private enum CodingKeys: String, CodingKey {
      case id, type, quantity, metadata
      case maximumQuantity = "maximum_quantity"
      case passengerIDs = "passenger_ids"
      case segmentIDs = "segment_ids"
      case totalAmount = "total_amount"
      case totalCurrency = "total_currency"
    }
  }

  /// A service to buy.
  package struct ServiceChoice: Codable, Hashable, Sendable {
    package var id: String
    package var quantity: Int

    package init(id: String, quantity: Int) {
      self.id = id
      self.quantity = quantity
    }
  }

  /// A payment to make.
  package struct NewPayment: Codable, Hashable, Sendable {
    /// `balance`: our own account with Duffel.
    package var type: String
    package var amount: String
    package var currency: String
  }
}
