import Agent
import Conversation
import Flights
import LocalTime

/// A booking that was just confirmed, of the numbered conversation.
func newBooking(
  _ conversationNumber: UInt8, number: Int = 1, offer: String = "off_1", token: String = "tok"
) -> LoadedBooking {
  let request = OrderRequest(
    operationID: "op-\(conversationNumber)-\(number)", kind: .instant, offerID: offer,
    total: Money(units: 12_345, scale: 2, currency: "EUR"), passengers: [])
  let work = Booking.Work(
    effect: .order(request), operationID: request.operationID,
    confirmedAt: Instant(seconds: 1_795_435_200))
  return LoadedBooking(
    id: BookingID(conversation: conversation(conversationNumber), number: number), version: 0,
    booking: Booking(
      work: work, names: ["Canary Bird"], token: token, address: "whatsapp:+14155550100",
      language: "en"))
}

func order(_ id: String, offer: String = "off_1", operation: String? = "op-1") -> Order {
  Order(
    id: id, bookingReference: "CANARY", offerID: offer,
    owner: Airline(code: "LH", name: "Lufthansa"),
    slices: [], passengers: [], total: Money(units: 12_345, scale: 2, currency: "EUR"),
    payment: PaymentRequirements(), operationID: operation)
}
