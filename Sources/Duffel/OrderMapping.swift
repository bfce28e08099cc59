import Flights
import LocalTime

extension Order {
  /// Nil for an order that is not complete yet: without a booking reference, or with flights that cannot be read.
  init?(_ order: Wire.Order) {
    let passengers = order.passengers.map { Passenger($0) }
    guard let reference = order.bookingReference, !reference.isEmpty,
      let slices = [Slice](order.slices, passengers: passengers),
      let total = money(order.totalAmount, order.totalCurrency)
    else { return nil }
    let notes = order.metadata?.values ?? [:]
    let segments = order.slices.flatMap(\.segments).map(\.id)
    self.init(
      id: order.id, bookingReference: reference,
      offerID: order.offerID ?? notes[Note.offer] ?? "",
      owner: order.owner.map { Airline($0) } ?? slices[0].segments[0].marketingCarrier,
      slices: slices, passengers: passengers, total: total,
      payment: PaymentRequirements(order), paidAt: order.paid,
      cancelledAt: instant(order.cancelledAt),
      availableActions: (order.availableActions ?? []).compactMap { Action(rawValue: $0) },
      operationID: notes[Note.operation], tickets: order.tickets,
      services: (order.services?.elements ?? []).compactMap {
        ChosenService(bought: $0, segments: segments)
      })
  }
}

extension Wire.Order {
  /// Whether it was made from the offer, as Duffel or our own note says.
  func isFrom(_ offer: String) -> Bool {
    (offerID ?? metadata?.values[Note.offer]) == offer
  }

  /// When it was paid. One that was ordered to be paid at once was paid when it was made.
  fileprivate var paid: Instant? {
    if let time = instant(paymentStatus?.paidAt) { return time }
    let isAtOnce = type == "instant" && paymentStatus?.awaitingPayment != true
    return isAtOnce ? instant(createdAt) : nil
  }

  fileprivate var tickets: [Ticket] {
    // A ticket that names nobody is for the only traveller.
    let only = passengers.count == 1 ? passengers.map(\.id) : []
    return (documents ?? []).filter { $0.type == "electronic_ticket" }.map {
      Ticket(number: $0.uniqueIdentifier, passengerIDs: $0.passengerIDs ?? only)
    }
  }
}

extension ChosenService {
  /// Nil for what is not known or is of flights that the order has no more.
  fileprivate init?(bought service: Wire.Service, segments: [String]) {
    var service = service
    // Of a bag that was bought Duffel may say nothing more; those in the cabin are seldom sold.
    if service.type == "baggage", service.metadata?.type == nil {
      service.metadata = Wire.Service.Metadata(type: "checked")
    }
    guard let known = Service(service, segments: segments) else { return nil }
    self.init(known, quantity: service.quantity ?? 1)
  }
}

extension PaymentRequirements {
  /// A hold's dates, which Duffel may leave out once it waits for no payment; of an order that was paid at once there are none.
  fileprivate init(_ order: Wire.Order) {
    let status = order.paymentStatus
    let isHold =
      order.type == "hold" || status?.awaitingPayment == true || status?.paymentRequiredBy != nil
    guard isHold else {
      self.init()
      return
    }
    self.init(
      instant: false, payBy: Duffel.instant(status?.paymentRequiredBy),
      priceGuaranteedUntil: Duffel.instant(status?.priceGuaranteeExpiresAt))
  }
}
