import Flights
import LocalTime

// /air/order_change_requests, /air/order_change_offers, /air/order_changes

extension DuffelStandIn {
  func listChangeOffers(_ call: Call) async throws(DuffelProblem) -> DuffelReply {
    guard let request = call.query["order_change_request_id"] else {
      throw .field("/order_change_request_id")
    }
    return try .page(await desk.changes(of: request).map(\.offerJSON), call)
  }
}

extension DuffelDesk {
  func requestChange(_ data: JSON) async throws(DuffelProblem) -> JSON {
    let order = orders[try position(in: data)]
    if order.cancelledAt != nil { throw DuffelProblem("already_cancelled") }
    guard actions(order).contains("change"), order.paidAt != nil else {
      throw DuffelProblem("order_not_changeable")
    }
    guard let removed = data["slices"]["remove"].list?.first?["slice_id"].text,
      let added = data["slices"]["add"].list?.first
    else { throw .field("/slices") }
    guard let index = order.slices.firstIndex(where: { $0.id == removed }) else {
      throw .notLinked
    }
    let wish = try Self.slice(added, at: "/slices/add/0", now)
    let found: [ChangeOffer]
    do throws(FlightError) {
      found = try await airlines.changeOffers(order.deskID, index, wish, now)
    } catch {
      throw error.reason == .notAllowed
        ? DuffelProblem("order_not_changeable") : DuffelProblem(error)
    }
    let id = newDuffelID("ocr")
    let offered = found.map { change(order, index, $0, request: id) }
    changes += offered
    changeRequests[id] = DuffelChangeRequest(
      id: id, orderID: order.id, asked: data["slices"], offerIDs: offered.map(\.offerID))
    return try readRequest(id)
  }

  private func change(
    _ order: DuffelOrder, _ index: Int, _ offer: ChangeOffer, request: String
  ) -> DuffelChange {
    // What was bought beside the flights stays bought.
    let difference = Money(
      units: offer.difference.units - (offer.penalty?.units ?? 0), scale: offer.difference.scale,
      currency: offer.difference.currency)
    return DuffelChange(
      offerID: newDuffelID("oco"), requestID: request, orderID: order.id, index: index,
      removed: order.slices[index], added: DuffelSlice(offer.slices[index]), offer: offer,
      newTotal: order.total.adding(difference) ?? offer.newTotal, createdAt: now)
  }

  func changes(of request: String) -> [DuffelChange] {
    changes.filter { $0.requestID == request }
  }

  func readRequest(_ id: String) throws(DuffelProblem) -> JSON {
    guard let request = changeRequests[id] else { throw .notFound }
    return [
      "id": .text(id), "order_id": .text(request.orderID), "live_mode": false,
      "slices": request.asked, "order_change_offers": .list(changes(of: id).map(\.offerJSON)),
    ]
  }

  func readOfferOfChange(_ id: String) throws(DuffelProblem) -> JSON {
    guard let change = changes.first(where: { $0.offerID == id }) else { throw .notFound }
    return change.offerJSON
  }

  func beginChange(_ data: JSON) throws(DuffelProblem) -> JSON {
    guard let id = data["selected_order_change_offer"].text else {
      throw .field("/selected_order_change_offer")
    }
    guard let index = changes.firstIndex(where: { $0.offerID == id }) else { throw .notLinked }
    guard now <= changes[index].offer.expiresAt else { throw DuffelProblem("offer_expired") }
    changes[index].id = changes[index].id ?? newDuffelID("oce")
    return changes[index].json
  }

  func readChange(_ id: String) throws(DuffelProblem) -> JSON {
    guard let change = changes.first(where: { $0.id == id }) else { throw .notFound }
    return change.json
  }

  func confirmChange(_ id: String, _ data: JSON) async throws(DuffelProblem) -> JSON {
    guard let index = changes.firstIndex(where: { $0.id == id }) else { throw .notFound }
    let change = changes[index]
    guard change.confirmedAt == nil else { throw DuffelProblem("order_change_already_actioned") }
    guard now <= change.offer.expiresAt else { throw DuffelProblem("offer_expired") }
    if change.offer.difference.units > 0 {
      try checkPayment(data["payment"], change.offer.difference, at: "/payment")
    }
    // Before the wait, so that it is made once.
    changes[index].confirmedAt = now
    do throws(FlightError) { _ = try await airlines.confirmChange(change.offer, now) } catch {
      changes[index].confirmedAt = nil
      throw DuffelProblem(error)
    }
    let json = changes[index].json
    update(change.orderID) { order in
      order.replace(change.index, by: change.added)
      order.total = change.newTotal
      order.changes.append(json)
    }
    return json
  }
}

extension DuffelChange {
  var offerJSON: JSON {
    common.with([
      "id": .text(offerID), "order_change_id": JSON(id), "updated_at": createdAt.stamp,
      "penalty_amount": JSON(offer.penalty?.amount),
      "penalty_currency": JSON(offer.penalty?.currency), "conditions": nil, "private_fares": [],
    ])
  }

  var json: JSON {
    common.with([
      "id": JSON(id), "order_id": .text(orderID), "live_mode": false,
      "penalty_total_amount": JSON(offer.penalty?.amount),
      "penalty_total_currency": JSON(offer.penalty?.currency),
      "confirmed_at": confirmedAt?.stamp ?? .null,
    ])
  }

  private var common: JSON {
    [
      "slices": [
        "remove": [removed.json([], Conditions())], "add": [added.json([], Conditions())],
      ],
      "change_total_amount": .text(offer.difference.amount),
      "change_total_currency": .text(offer.difference.currency),
      "new_total_amount": .text(newTotal.amount), "new_total_currency": .text(newTotal.currency),
      "refund_to": "original_form_of_payment", "created_at": createdAt.stamp,
      "expires_at": offer.expiresAt.stamp,
    ]
  }
}
