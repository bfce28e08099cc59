import Flights
import LocalTime

@testable import Conversation

/// A talk with a seller behind it: what has to be asked is asked, and the talk goes on with the answer.
struct BookingTalk {
  var talk: Talk
  /// The offers by id as the seller has them now; one that is not here is gone.
  var sold: [String: Offer]
  var services: [Service] = []
  var seats: [SeatMap] = []
  var quote: CancellationQuote?
  var changes: [ChangeOffer] = []
  /// What the last message set going.
  var order: BookingOrder?
  var picture: String?
  /// How often the price was asked for.
  var pricings = 0

  /// Boston to Chicago and back with two offers shown.
  init(_ offers: [Offer] = [offer("a", "312.40"), offer("b", "250.00", at: 13, number: "200")]) {
    talk = Talk.searching()
    talk.context.canBook = true
    talk.context.phone = "+447700900123"
    sold = Dictionary(uniqueKeysWithValues: offers.map { ($0.id, $0) })
    _ = talk.find(offers)
  }

  var state: State { talk.state }

  mutating func hear(_ commands: Command...) -> String {
    var decision = Dialogue.decide(talk.state, commands, talk.context)
    while let action = decision.action {
      decision = Dialogue.resume(decision.state, answer(action), talk.context)
    }
    talk.state = decision.state
    order = decision.order
    picture = decision.picture
    return decision.reply.joined(separator: "\n---\n")
  }

  private mutating func answer(_ action: Action) -> Outcome {
    switch action {
    case .search(let requests):
      let found = sold.values.filter { !unlisted.contains($0.id) }.map { offer in
        var offer = offer
        if let party = requests.first?.party, sellsToAll {
          offer.passengers = Self.passengers(party)
        }
        return offer
      }
      for offer in found { sold[offer.id] = offer }
      return .found(.success(found.sorted { $0.id < $1.id }))
    case .readExtras(let offers):
      return .extras(Dictionary(uniqueKeysWithValues: offers.map { ($0.id, services) }))
    case .price(let offer, _):
      pricings += 1
      guard let current = sold[offer.id], current.expiresAt > talk.context.now else {
        return .priced(.failure(FlightError(.offerGone, operation: "reprice")))
      }
      return .priced(.success(Priced(offer: current, services: services, seats: seats)))
    case .readOrderServices: return .orderServices(.success(services))
    case .quoteCancellation:
      return .quoted(
        quote.map(Result.success)
          ?? .failure(FlightError(.notAllowed, operation: "quote cancellation")))
    case .findChanges: return .changes(.success(changes))
    case .retrieve(let id):
      let order = talk.state.trips.compactMap(\.order).first { $0.id == id }
      return .retrieved(
        order.map(Result.success) ?? .failure(FlightError(.notFound, operation: "retrieve")))
    }
  }

  /// Whether a search gives offers for just the travellers that it asks for.
  var sellsToAll = false
  /// Offers that no search finds any more.
  var unlisted: Set<String> = []

  private static func passengers(_ party: Party) -> [Passenger] {
    let adults = (0..<party.adults).map { Passenger(id: "a\($0)", kind: .adult) }
    let children = party.children.enumerated().map {
      Passenger(id: "c\($0)", kind: .child, age: $1)
    }
    return adults + children
      + party.infants.enumerated().map { Passenger(id: "i\($0)", kind: .infant, age: $1) }
  }

  /// Everything up to the question for the yes: one adult, the cheaper offer.
  @discardableResult
  mutating func toPurchase() -> String {
    _ = hear(.choose(.number(1)))
    _ = hear(.details([ToldDetails(.anna)]))
    return hear(.details([ToldDetails(.mail("anna@example.com"))]))
  }

  /// The traveller said yes, and the seller sold it.
  mutating func toBooked() {
    toPurchase()
    _ = hear(.affirm)
    guard let order else { return }
    _ = hear(
      .news(
        BookingNews(
          number: order.number, .booked, order: made(order), documents: "https://x.test/documents/t"
        )))
  }

  /// What a seller makes of the order.
  func made(_ order: BookingOrder) -> Order? {
    guard case .order(let request) = order.effect, let offer = sold[request.offerID] else {
      return nil
    }
    return Order(
      id: "ord_1", bookingReference: "XK29PL", offerID: offer.id, owner: offer.owner,
      slices: offer.slices, passengers: offer.passengers, total: request.total,
      payment: request.kind == .hold ? offer.payment : PaymentRequirements(),
      paidAt: request.kind == .hold ? nil : talk.context.now, availableActions: [.cancel, .change],
      operationID: request.operationID)
  }
}

extension TravellerDetails {
  static func person(
    _ given: String, _ family: String, _ born: String, _ gender: PassengerDetails.Gender
  ) -> TravellerDetails {
    var details = TravellerDetails()
    details.givenName = given
    details.familyName = family
    details.bornOn = day(born)
    details.gender = gender
    return details
  }

  static let anna = person("Anna Maria", "Schmidt", "1988-03-12", .female)

  static func mail(_ address: String) -> TravellerDetails {
    var details = TravellerDetails()
    details.email = address
    return details
  }
}
