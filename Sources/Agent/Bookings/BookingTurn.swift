import Conversation
import Flights
import LocalTime

// A turn whose yes sets a booking going: the booking is saved in the turn's own commit, and carried on after it.

extension Environment {
  /// Whether there is a booking of that number.
  func isTaken(_ number: Int, _ conversation: ConversationID) async throws(StorageError) -> Bool {
    try await bookings?.load(BookingID(conversation: conversation, number: number)) != nil
  }

  /// The booking as the yes makes it; nil where something else is being done with it already.
  func booking(
    for order: BookingOrder, _ turn: Turn, language: String
  ) async throws(StorageError) -> LoadedBooking? {
    guard let bookings else { return nil }
    let id = BookingID(conversation: turn.conversation, number: order.number)
    let known = try await bookings.load(id)
    let operationID = "\(id).\((known?.version ?? 0) + 1)"
    let work = Booking.Work(
      effect: order.effect.named(operationID), operationID: operationID, confirmedAt: now())
    guard var loaded = known else {
      guard case .order = order.effect else { return nil }
      return LoadedBooking(
        id: id, version: 0,
        booking: Booking(
          work: work, names: order.names, token: token(), address: turn.messages[0].address,
          language: language))
    }
    guard loaded.booking.work == nil else { return nil }
    if case .order = order.effect { return nil }
    loaded.booking.work = work
    loaded.booking.address = turn.messages[0].address
    loaded.booking.language = language
    return loaded
  }

  /// Does what the dialogue needs before it can answer.
  func perform(
    _ action: Action, furtherSearches: @Sendable (Int) async -> Void = { _ in }
  ) async -> Outcome {
    let now = now()
    switch action {
    case .search(let requests): return .found(await search(requests, further: furtherSearches))
    case .readExtras(let offers): return .extras(await extras(offers))
    case .price(let offer, let seats): return .priced(await price(offer, seats: seats))
    case .quoteCancellation(let id):
      return .quoted(
        await asked { () throws(FlightError) in try await flights.quoteCancellation(id, now) })
    case .findChanges(let id, let slice, let wish):
      return .changes(
        await asked { () throws(FlightError) in
          try await flights.changeOffers(id, slice, wish, now)
        })
    case .readOrderServices(let id):
      return .orderServices(
        await asked { () throws(FlightError) in try await flights.orderServices(id, now) })
    case .retrieve(let id):
      return .retrieved(
        await asked { () throws(FlightError) in try await flights.retrieve(id) })
    }
  }

  /// What is sold beside each of the offers, as far as the seller says; all are asked for at once.
  private func extras(_ offers: [Offer]) async -> [String: [Service]] {
    await withTaskGroup(of: (String, [Service]).self) { group in
      for offer in offers {
        group.addTask {
          let services = await asked { () throws(FlightError) in
            try await flights.services(offer.id)
          }
          return (offer.id, (try? services.get()) ?? [])
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  /// The offer at its price now, then what is sold beside it: a seller's ids of services hold only until the offer is read again.
  private func price(_ offer: Offer, seats: Bool) async -> Result<Priced, FlightError> {
    let now = now()
    let current = await asked { () throws(FlightError) in try await flights.reprice(offer, now) }
    guard case .success(let offer) = current else { return current.map { Priced(offer: $0) } }
    var priced = Priced(offer: offer)
    if seats {
      let maps = await asked { () throws(FlightError) in try await flights.seatMaps(offer.id) }
      priced.seats = (try? maps.get()) ?? []
    }
    let services = await asked { () throws(FlightError) in try await flights.services(offer.id) }
    priced.services = (try? services.get()) ?? []
    return .success(priced)
  }

  private func asked<Value: Sendable>(
    _ body: @Sendable () async throws(FlightError) -> Value
  ) async -> Result<Value, FlightError> {
    do throws(FlightError) {
      return .success(try await body())
    } catch {
      if !Task.isCancelled { observe(.searchFailed(error)) }
      return .failure(error)
    }
  }
}

extension Effect {
  /// The effect with our id of it, which the seller keeps with an order.
  fileprivate func named(_ operationID: String) -> Effect {
    guard case .order(var request) = self else { return self }
    request.operationID = operationID
    return .order(request)
  }
}

extension Outcome {
  /// Whether an offer turned out to be sold no more: what was found with it is worth nothing.
  var isGone: Bool {
    guard case .priced(.failure(let error)) = self else { return false }
    return [.offerGone, .notFound].contains(error.reason)
  }
}
