import Flights
import LocalTime
import Testing

@Suite("What is sold beside the flights")
struct ServiceTests {
  private func bag(
    _ kilograms: Int? = 23, of traveller: String = "pas_1", on flights: [Int] = [0],
    isChecked: Bool = true
  ) throws -> Service {
    Service(
      id: "ase", kind: .bag(.init(isChecked: isChecked, maximumWeight: kilograms)),
      passengerIDs: [traveller], flights: flights,
      price: try #require(Money("20.00", currency: "GBP")))
  }

  private func order(_ services: ChosenService...) throws -> Order {
    Order(
      id: "ord_1", bookingReference: "ABCDEF", offerID: "off_1",
      owner: Airline(code: "ZZ", name: "Duffel Airways"), slices: [], passengers: [],
      total: try #require(Money("300", currency: "GBP")), payment: PaymentRequirements(),
      services: services)
  }

  @Test("an order has what was added when it has as many more as were chosen")
  func counted() throws {
    let one = ChosenService(try bag())
    let two = ChosenService(try bag(), quantity: 2)
    #expect(try order(one).hasServices([one], beside: []))
    #expect(try !order(one).hasServices([two], beside: []))
    #expect(try !order(one).hasServices([one], beside: [one]))
    #expect(try order(two).hasServices([one], beside: [one]))
    #expect(try order(one, one).hasServices([one], beside: [one]))
    #expect(try !order(one).hasServices([one, one], beside: []))
    #expect(try order().hasServices([], beside: []))
  }

  @Test("what another traveller, flight, weight or kind has does not count")
  func others() throws {
    let chosen = [ChosenService(try bag())]
    let others = [
      try bag(of: "pas_2"), try bag(on: [1]), try bag(on: [0, 1]), try bag(32),
      try bag(isChecked: false),
    ]
    for other in others {
      #expect(try !order(ChosenService(other)).hasServices(chosen, beside: []))
      #expect(try order(ChosenService(other), chosen[0]).hasServices(chosen, beside: []))
    }
    var seat = try bag()
    seat.kind = .seat("14B")
    var next = seat
    next.kind = .seat("14C")
    #expect(
      try !order(ChosenService(next)).hasServices([ChosenService(seat)], beside: []))
  }

  @Test("a bag is known again when its weight is told no more, at whatever price and id")
  func weightless() throws {
    var bought = try bag(nil)
    bought.id = "ser"
    bought.price.units = 1
    let chosen = [ChosenService(try bag())]
    #expect(try order(ChosenService(bought)).hasServices(chosen, beside: []))
    bought.passengerIDs = ["pas_2"]
    #expect(try !order(ChosenService(bought)).hasServices(chosen, beside: []))
    let carried = try bag(nil, isChecked: false)
    #expect(try !order(ChosenService(carried)).hasServices(chosen, beside: []))
  }
}
