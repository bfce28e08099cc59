// Which request does what.

extension DuffelStandIn {
  /// - Parameters:
  ///   - name: The method and the path, with `ID` for ids.
  ///   - id: The id in the path.
  ///   - requestID: The id of the exchange.
  func route(
    _ call: Call, _ name: String, _ id: String, _ requestID: String
  ) -> (DuffelFailure.Operation, Work)? {
    shopping(call, name, id) ?? ordering(call, name, id, requestID) ?? changing(call, name, id)
      ?? listening(call, name, id)
  }

  private func shopping(
    _ call: Call, _ name: String, _ id: String
  ) -> (DuffelFailure.Operation, Work)? {
    switch name {
    case "POST /air/offer_requests":
      (.searches, { () throws(DuffelProblem) in try await self.search(call) })
    case "GET /air/offer_requests/ID":
      (.searches, { () throws(DuffelProblem) in .data(try await self.desk.readSearch(id)) })
    case "GET /air/offers":
      (.offers, { () throws(DuffelProblem) in try await self.listOffers(call) })
    case "GET /air/offers/ID":
      (.offers, { () throws(DuffelProblem) in try await self.readOffer(call, id) })
    case "GET /air/seat_maps":
      (.seatMaps, { () throws(DuffelProblem) in try await self.readSeatMaps(call) })
    case "GET /places/suggestions":
      (.places, { () throws(DuffelProblem) in try self.suggestPlaces(call) })
    case "GET /air/airlines":
      (.places, { () throws(DuffelProblem) in try self.listAirlines(call) })
    default: nil
    }
  }

  private func ordering(
    _ call: Call, _ name: String, _ id: String, _ requestID: String
  ) -> (DuffelFailure.Operation, Work)? {
    switch name {
    case "POST /air/orders":
      (.orders, { () throws(DuffelProblem) in try await self.order(call, requestID) })
    case "GET /air/orders":
      (.orderLists, { () throws(DuffelProblem) in try await self.listOrders(call) })
    case "GET /air/orders/ID":
      (.orderReads, { () throws(DuffelProblem) in .data(try await self.desk.readOrder(id)) })
    case "PATCH /air/orders/ID":
      (
        .orderReads,
        { () throws(DuffelProblem) in .data(try await self.desk.note(call.data, on: id)) }
      )
    case "GET /air/orders/ID/available_services":
      (.services, { () throws(DuffelProblem) in .data(try await self.desk.moreServices(id)) })
    case "POST /air/orders/ID/services":
      (
        .serviceOrders, { () throws(DuffelProblem) in try await self.addServices(call, to: id) }
      )
    case "POST /air/payments":
      (.payments, { () throws(DuffelProblem) in try await self.pay(call) })
    default: nil
    }
  }

  private func changing(
    _ call: Call, _ name: String, _ id: String
  ) -> (DuffelFailure.Operation, Work)? {
    switch name {
    case "POST /air/order_cancellations":
      (.cancellationQuotes, { () throws(DuffelProblem) in try await self.quoteCancellation(call) })
    case "GET /air/order_cancellations":
      (.orderReads, { () throws(DuffelProblem) in try await self.listCancellations(call) })
    case "GET /air/order_cancellations/ID":
      (.orderReads, { () throws(DuffelProblem) in .data(try await self.desk.readCancellation(id)) })
    case "POST /air/order_cancellations/ID/actions/confirm":
      (.cancellations, { () throws(DuffelProblem) in try await self.confirmCancellation(id) })
    case "POST /air/order_change_requests":
      (
        .changeRequests,
        { () throws(DuffelProblem) in
          .data(try await self.desk.requestChange(call.data), status: 201)
        }
      )
    case "GET /air/order_change_requests/ID":
      (.changeRequests, { () throws(DuffelProblem) in .data(try await self.desk.readRequest(id)) })
    case "GET /air/order_change_offers":
      (.changeRequests, { () throws(DuffelProblem) in try await self.listChangeOffers(call) })
    case "GET /air/order_change_offers/ID":
      (
        .changeRequests,
        { () throws(DuffelProblem) in .data(try await self.desk.readOfferOfChange(id)) }
      )
    case "POST /air/order_changes":
      (
        .changes,
        { () throws(DuffelProblem) in .data(try await self.desk.beginChange(call.data), status: 201)
        }
      )
    case "GET /air/order_changes/ID":
      (.orderReads, { () throws(DuffelProblem) in .data(try await self.desk.readChange(id)) })
    case "POST /air/order_changes/ID/actions/confirm":
      (
        .changeConfirmations,
        { () throws(DuffelProblem) in .data(try await self.desk.confirmChange(id, call.data)) }
      )
    default: nil
    }
  }

  private func listening(
    _ call: Call, _ name: String, _ id: String
  ) -> (DuffelFailure.Operation, Work)? {
    switch name {
    case "GET /air/airline_initiated_changes":
      (
        .airlineChanges,
        { () throws(DuffelProblem) in .data(try await self.desk.airlineChanges(call.query)) }
      )
    case "POST /air/airline_initiated_changes/ID/actions/accept":
      (
        .airlineChanges,
        { () throws(DuffelProblem) in .data(try await self.desk.acceptAirlineChange(id)) }
      )
    case "PATCH /air/airline_initiated_changes/ID":
      (
        .airlineChanges,
        { () throws(DuffelProblem) in
          .data(try await self.desk.noteAirlineChange(id, call.data["action_taken"]))
        }
      )
    case _ where call.path.hasPrefix("/air/webhooks"):
      (.airlineChanges, { () throws(DuffelProblem) in try await self.webhooks(call, name, id) })
    default: nil
    }
  }
}
