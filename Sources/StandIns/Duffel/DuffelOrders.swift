import Flights
import LocalTime

// POST /air/orders

extension DuffelStandIn {
  /// - Parameter requestID: The exchange that makes the order.
  func order(_ call: Call, _ requestID: String) async throws(DuffelProblem) -> DuffelReply {
    let order = try await desk.order(call.data, post: requestID)
    await postbox.send(.orderCreated(order))
    return .data(await desk.json(of: order), status: 201)
  }

  /// 200 or 202: the order can be read later, or its making fails.
  func orderLater(
    _ call: Call, _ failure: DuffelFailure, _ requestID: String
  ) async throws(DuffelProblem) -> DuffelReply {
    let isMade = failure.kind == .booked || failure.isDone
    let wish = try await desk.wish(call.data)
    let order = isMade ? try await desk.order(call.data, post: requestID, isVisible: false) : nil
    Task {
      try? await Task.sleep(for: failure.pause(1))
      guard let order else { return await postbox.send(.orderFailed(offer: wish.offer.id)) }
      await desk.update(order.id) { $0.isVisible = true }
      await postbox.send(.orderCreated(order))
    }
    let status = failure.kind == .booked ? 200 : 202
    return .data(["offer_id": .text(wish.offer.id), "live_mode": false], status: status)
  }
}

/// An order as it was asked for, found to be possible.
struct DuffelWish: Sendable {
  var offer: DuffelOffer
  var isHold: Bool
  var services: [DuffelService]
  var total: Money
  var passengers: [JSON]
  var metadata: [String: JSON]
}

extension DuffelDesk {
  /// Makes an order, once for each offer request.
  func order(
    _ data: JSON, post: String, isVisible: Bool = true
  ) async throws(DuffelProblem) -> DuffelOrder {
    let wish = try wish(data)
    let id = newDuffelID("ord")
    // Before the first wait, so that of two that come together one is refused.
    searches[wish.offer.searchID]?.isBooked = true
    let request = OrderRequest(
      operationID: id, kind: wish.isHold ? .hold : .instant, offerID: wish.offer.offer.id,
      total: wish.offer.offer.total, passengers: try wish.details())
    switch await airlines.order(request, now) {
    case .created(let booked):
      let order = record(wish, booked, id: id, post: post, isVisible: isVisible)
      orders.append(order)
      return order
    case .refused(let error):
      searches[wish.offer.searchID]?.isBooked = false
      throw DuffelProblem(error)
    case .pending, .unknown: throw .internalError
    }
  }

  private func record(
    _ wish: DuffelWish, _ booked: Order, id: String, post: String, isVisible: Bool
  ) -> DuffelOrder {
    let ids = wish.passengers.compactMap { $0["id"].text }
    return DuffelOrder(
      id: id, deskID: booked.id, offerID: wish.offer.id, searchID: wish.offer.searchID,
      type: wish.isHold ? "hold" : "instant", bookingReference: booked.bookingReference,
      owner: wish.offer.offer.owner, slices: wish.offer.slices, passengers: wish.offer.passengers,
      details: Dictionary(zip(ids, wish.passengers)) { first, _ in first },
      services: wish.services.map { service in
        var service = service
        service.id = newDuffelID("ser")
        return service
      },
      conditions: wish.offer.offer.conditions, total: wish.total, payment: booked.payment,
      createdAt: now, paidAt: wish.isHold ? nil : now,
      actions: booked.availableActions.map(\.rawValue) + ["update"], metadata: wish.metadata,
      isVisible: isVisible, post: post)
  }

  // MARK: Checking

  /// What is asked for, where it can be done.
  func wish(_ data: JSON) throws(DuffelProblem) -> DuffelWish {
    let type = data["type"].text ?? "instant"
    guard ["instant", "hold"].contains(type) else {
      throw .field("/type", "validation_inclusion", "Field 'type' is not known")
    }
    let isHold = type == "hold"
    let offer = try selectedOffer(data)
    if isHold {
      if !data["payments"].isNull {
        throw DuffelProblem("payments_not_allowed_for_order_type")
      }
      if !data["services"].isNull {
        throw DuffelProblem("services_not_allowed_for_order_type")
      }
      if offer.offer.payment.instant { throw DuffelProblem("invalid_order_create_type") }
    }
    let passengers = try DuffelManifest(offer).check(data["passengers"])
    let services = try services(data["services"], of: offer)
    guard let total = offer.total.adding(services) else { throw .internalError }
    if !isHold {
      guard let payments = data["payments"].list, payments.count == 1 else {
        throw .field("/payments")
      }
      try checkPayment(payments[0], total, at: "/payments/0")
    }
    return DuffelWish(
      offer: offer, isHold: isHold, services: services, total: total, passengers: passengers,
      metadata: try Self.metadata(data["metadata"]))
  }

  private func selectedOffer(_ data: JSON) throws(DuffelProblem) -> DuffelOffer {
    guard let selected = data["selected_offers"].list, let id = selected.first?.text else {
      throw .field("/selected_offers")
    }
    guard selected.count == 1 else {
      throw .field("/selected_offers", "validation_length", "One offer can be selected")
    }
    do throws(DuffelProblem) { return try sold(id) } catch {
      throw error.status == 404 ? .notLinked : error
    }
  }

  /// The services under the ids of the last reading.
  private func services(
    _ chosen: JSON, of offer: DuffelOffer
  ) throws(DuffelProblem) -> [DuffelService] {
    var services: [DuffelService] = []
    for choice in chosen.list ?? [] {
      let known = offer.bags + offer.seats
      guard var service = known.first(where: { $0.id == choice["id"].text }) else {
        throw .notLinked
      }
      service.quantity = choice["quantity"].integer ?? 0
      guard (1...service.maximumQuantity).contains(service.quantity) else {
        throw .field("/services/quantity", "validation_inclusion", "Field 'quantity' is too high")
      }
      services.append(service)
    }
    return services
  }

  static func metadata(_ data: JSON) throws(DuffelProblem) -> [String: JSON] {
    guard case .object(let members) = data else { return [:] }
    let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
    let isValid = members.allSatisfy { key, value in
      (1...40).contains(key.count) && key.allSatisfy(letters.contains)
        && (value.text.map { $0.count <= 500 } ?? false)
    }
    guard members.count <= 50, isValid else { throw .field("/metadata", "validation_format") }
    return members
  }
}

extension DuffelWish {
  /// The travellers in the timetable's words.
  fileprivate func details() throws(DuffelProblem) -> [PassengerDetails] {
    var details: [PassengerDetails] = []
    for passenger in passengers {
      details.append(try Self.details(passenger, offer.passengers))
    }
    return details
  }

  private static func details(
    _ json: JSON, _ passengers: [DuffelPassenger]
  ) throws(DuffelProblem) -> PassengerDetails {
    func deskID(_ id: JSON) -> String? { passengers.first { $0.id == id.text }?.deskID }
    guard let id = deskID(json["id"]),
      let bornOn = json["born_on"].text.flatMap({ CalendarDate($0) })
    else { throw .internalError }
    let document = json["identity_documents"].list?.first
    let expiry = document?["expires_on"].text.flatMap { CalendarDate($0) }
    return PassengerDetails(
      passengerID: id, givenName: json["given_name"].text ?? "",
      familyName: json["family_name"].text ?? "", bornOn: bornOn,
      gender: PassengerDetails.Gender(rawValue: json["gender"].text ?? "") ?? .female,
      title: PassengerDetails.Title(rawValue: json["title"].text ?? "") ?? .ms,
      email: json["email"].text ?? "", phone: json["phone_number"].text ?? "",
      infantID: deskID(json["infant_passenger_id"]),
      passport: expiry.map {
        PassengerDetails.Passport(
          number: document?["unique_identifier"].text ?? "",
          issuingCountry: document?["issuing_country_code"].text ?? "", expiresOn: $0)
      })
  }
}

extension Money {
  /// The sum with what the services cost.
  func adding(_ services: [DuffelService]) -> Money? {
    var sum: Money? = self
    for service in services { sum = sum?.adding(service.price, times: service.quantity) }
    return sum
  }
}
