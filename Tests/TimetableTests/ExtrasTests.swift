import Flights
import LocalTime
import Testing

@testable import Timetable

@Suite("Beside the flights") struct ExtrasTests {
  private let shelf = Shelf()
  private var desk: FlightProvider { provider(book: shelf.book) }

  /// An offer for two adults, a child and an infant, there and back.
  private func offer(
    _ from: String = "LHR", _ to: String = "BCN", brand: String = "Light",
    cabin: Cabin = .economy, party: Party = Party(adults: 2, children: [7], infants: [0])
  ) async throws -> Offer {
    let offers = try await desk.search(
      try TimetableTests.request(
        [(from, to, "2027-02-10"), (to, from, "2027-02-17")], party: party, cabin: cabin), now)
    return try #require(offers.first { $0.slices[0].fareBrand?.hasSuffix(brand) == true })
  }

  private func request(
    _ offer: Offer, _ services: [ChosenService], total: Money? = nil
  ) throws -> OrderRequest {
    var sum: Money? = offer.total
    for choice in services {
      sum = sum?.adding(choice.service.price, times: choice.quantity)
    }
    return OrderRequest(
      operationID: "op-1", kind: .instant, offerID: offer.id, total: try total ?? #require(sum),
      passengers: try details(offer), services: services)
  }

  private func refusal(_ request: OrderRequest) async -> FlightError? {
    if case .refused(let error) = await desk.order(request, now) { error } else { nil }
  }

  // MARK: Later

  @Test("bags are added to a paid order, as many as the offer sells, at their price")
  func later() async throws {
    let offer = try await offer()
    guard case .created(let order) = await desk.order(try request(offer, []), now) else {
      Issue.record("not sold")
      return
    }
    let sold = try await desk.orderServices(order.id, now)
    #expect(sold == (try await desk.services(offer.id)))
    let chosen = [ChosenService(sold[0], quantity: 2)]
    let price = try #require(sold[0].price.adding(sold[0].price))
    guard case .created(let more) = await desk.addServices(order.id, chosen, price, now) else {
      Issue.record("not added")
      return
    }
    #expect(more.hasServices(chosen, beside: order.services))
    #expect(!order.hasServices(chosen, beside: []))
    #expect(more.total == order.total.adding(price))
    #expect(try await desk.retrieve(order.id) == more)
    #expect(try await desk.orderServices(order.id, now).contains { $0.id == sold[0].id } == false)
    let again = await desk.addServices(order.id, chosen, price, now)
    #expect(
      again
        == .refused(
          FlightError(.rejected, operation: "add services", code: "service_not_available")))
    let cheap = await desk.addServices(
      order.id, [ChosenService(sold[1])], offer.total, now)
    #expect(
      cheap
        == .refused(FlightError(.priceChanged, operation: "add services", code: "price_changed")))
    #expect(try await desk.retrieve(order.id) == more)
  }

  // MARK: Bags

  @Test("a bag is sold to each traveller with a seat for each slice, in the offer's money")
  func bags() async throws {
    let offer = try await offer()
    let bags = try await desk.services(offer.id)
    #expect(bags.count == 6)
    #expect(Set(bags.map(\.id)).count == 6)
    #expect(Set(bags.map(\.passengerIDs)) == [["p1"], ["p2"], ["p3"]])
    let flights = offer.slices.map(\.segments.count).reduce(0, +)
    for passenger in ["p1", "p2", "p3"] {
      let own = bags.filter { $0.passengerIDs == [passenger] }.flatMap(\.flights)
      #expect(own == Array(0..<flights))
    }
    for bag in bags {
      #expect(bag.kind == .bag(.init(isChecked: true, maximumWeight: 23)))
      #expect(bag.maximumQuantity == 2)
      #expect(bag.price.currency == offer.total.currency && bag.price.scale == offer.total.scale)
      #expect((2000...9900).contains(bag.price.units))
    }
    #expect(try await desk.services(offer.id) == bags)
  }

  @Test("a fare with two bags already has no more of them, one with one has")
  func included() async throws {
    let business = try await offer("LHR", "SIN", brand: "Light", cabin: .business)
    #expect(business.slices[0].segments[0].bags?.checked == 2)
    #expect(try await desk.services(business.id).isEmpty)
    let classic = try await offer("LHR", "SIN", brand: "Classic")
    #expect(classic.slices[0].segments[0].bags?.checked == 1)
    #expect(try await desk.services(classic.id).isEmpty == false)
  }

  // MARK: Seats

  @Test(
    "each flight has a map of its cabin, the same each time, some seats taken, none for infants")
  func maps() async throws {
    let offer = try await offer()
    let maps = try await desk.seatMaps(offer.id)
    #expect(maps.map(\.flight) == Array(0..<offer.slices.flatMap(\.segments).count))
    #expect(try await desk.seatMaps(offer.id) == maps)
    for map in maps {
      let seats = map.seats
      #expect(Set(seats.map(\.designator)).count == seats.count)
      let free = seats.filter(\.isFree)
      #expect((seats.count / 8...seats.count * 7 / 8).contains(free.count))
      for seat in free {
        #expect(seat.services.map(\.passengerIDs) == [["p1"], ["p2"], ["p3"]])
        for service in seat.services {
          #expect(service.kind == .seat(seat.designator) && service.flights == [map.flight])
          #expect((300...5000).contains(service.price.units))
          #expect(service.price.currency == offer.total.currency)
        }
      }
    }
  }

  @Test("seats at the exits cost more, and are for nobody under twelve")
  func exits() async throws {
    let offer = try await offer(party: Party(adults: 1, children: [7]))
    let maps = try await desk.seatMaps(offer.id)
    let seats = maps.flatMap(\.seats)
    let exits = seats.filter { $0.name == "Extra legroom" }
    #expect(!exits.isEmpty && exits.contains { $0.isFree })
    #expect(exits.flatMap(\.services).allSatisfy { $0.passengerIDs == ["p1"] })
    let usual = seats.filter { $0.name == nil }.flatMap(\.services).map(\.price.units).max()
    let extra = exits.flatMap(\.services).map(\.price.units).min()
    #expect(try #require(extra) > #require(usual))
    let withInfant = try await self.offer(party: Party(adults: 1, infants: [0]))
    let closed = try await desk.seatMaps(withInfant.id).flatMap(\.seats)
    #expect(closed.filter { $0.name != nil }.allSatisfy { !$0.isFree })
  }

  @Test("long flights are flown by wide bodies, short ones by narrow ones")
  func bodies() async throws {
    for (from, to, aisles) in [("LHR", "BCN", 1), ("LHR", "SIN", 2)] {
      let offers = try await search(from, to, "2027-02-10")
      let offer = try #require(offers.first { $0.slices[0].stops == 0 })
      let map = try #require(try await desk.seatMaps(offer.id).first)
      #expect(map.cabins.map(\.kind) == [.economy])
      let rows = map.cabins.flatMap(\.rows)
      #expect(rows.allSatisfy { $0.sections.count == aisles + 1 })
      #expect(try #require(map.cabins[0].wings?.upperBound) < rows.count)
    }
  }

  @Test("a seat is part of a flexible fare and of every other cabin")
  func free() async throws {
    let business = try await offer("LHR", "SIN", brand: "Light", cabin: .business)
    let prices = try await desk.seatMaps(business.id).flatMap(\.seats).flatMap(\.services)
    #expect(!prices.isEmpty && prices.allSatisfy { $0.price.units == 0 })
    let flex = try await offer(brand: "Flex")
    let usual = try await desk.seatMaps(flex.id).flatMap(\.seats).flatMap(\.services)
    #expect(!usual.isEmpty && usual.allSatisfy { $0.price.units == 0 })
  }

  @Test("there is nothing beside an offer that is none")
  func unknown() async throws {
    await #expect(throws: FlightError(.notFound, operation: "read services")) {
      try await desk.services("off_1")
    }
    await #expect(throws: FlightError(.notFound, operation: "read seat maps")) {
      try await desk.seatMaps("off_1")
    }
  }

  // MARK: Ordering

  @Test("an order keeps its services, costs both together, and gives back only the flights")
  func order() async throws {
    let offer = try await offer(brand: "Flex")
    let bags = try await desk.services(offer.id)
    let seat = try #require(
      try await desk.seatMaps(offer.id)[0].seats.first(where: \.isFree)?.services.first)
    let chosen = [ChosenService(bags[0], quantity: 2), ChosenService(seat)]
    guard case .created(let order) = await desk.order(try request(offer, chosen), now) else {
      Issue.record("not sold")
      return
    }
    #expect(order.services == chosen)
    let extra = bags[0].price.units * 2 + seat.price.units
    #expect(order.total.units == offer.total.units + extra && extra > 0)
    #expect(try await desk.retrieve(order.id) == order)
    let penalty = try #require(offer.conditions.refund?.penalty)
    let quote = try await desk.quoteCancellation(order.id, now)
    #expect(quote.refund?.units == offer.total.units - penalty.units)
  }

  @Test("a total without the services, or a service at another price, is a price that changed")
  func price() async throws {
    let offer = try await offer()
    let bag = try await desk.services(offer.id)[0]
    let changed = FlightError(.priceChanged, operation: "order", code: "price_changed")
    #expect(
      await refusal(try request(offer, [ChosenService(bag)], total: offer.total)) == changed)
    var cheap = bag
    cheap.price.units -= 100
    #expect(await refusal(try request(offer, [ChosenService(cheap)])) == changed)
    #expect(shelf.count == 0)
  }

  @Test("services of other offers, too many of them, and a seat twice are refused")
  func refused() async throws {
    let offer = try await offer()
    let bags = try await desk.services(offer.id)
    let seats = try await desk.seatMaps(offer.id)[0].seats.filter(\.isFree)
    var foreign = bags[0]
    foreign.id = "tb.7.p1"
    var moved = bags[0]
    moved.passengerIDs = ["p2"]
    for chosen in [
      [ChosenService(foreign)], [ChosenService(moved)], [ChosenService(bags[0], quantity: 3)],
      [ChosenService(bags[0], quantity: 0)], [ChosenService(bags[0]), ChosenService(bags[0])],
      [ChosenService(seats[0].services[0]), ChosenService(seats[0].services[1])],
      [ChosenService(seats[0].services[0]), ChosenService(seats[1].services[0])],
    ] {
      #expect(
        await refusal(try request(offer, chosen))
          == FlightError(.rejected, operation: "order", code: "service_not_available"))
    }
    #expect(shelf.count == 0)
  }

  @Test("nothing is sold beside an order that is held")
  func hold() async throws {
    let offers = try await desk.search(
      try TimetableTests.request([("LHR", "BCN", "2027-02-10")]), now)
    let offer = try #require(offers.first { !$0.payment.instant })
    let bag = try await desk.services(offer.id)[0]
    var hold = try request(offer, [ChosenService(bag)])
    hold.kind = .hold
    #expect(
      await refusal(hold)
        == FlightError(
          .notAllowed, operation: "order", code: "services_not_allowed_for_order_type"))
  }
}
