import Flights

/// Who travels.
struct Traveller {
  let name: String
  /// `baby`, `child`; nil for an adult.
  let note: String?
  /// The numbers of their tickets.
  let tickets: [String]
}

/// Something bought beside the flights.
struct Extra {
  let name: String
  /// For whom and on which flights, where that has to be said.
  let detail: String
}

extension Itinerary {
  /// As many as the order has passengers, or names.
  func people(_ words: any Words) -> [Traveller] {
    (0..<max(order.passengers.count, travellers.count)).map { index in
      let passenger = index < order.passengers.count ? order.passengers[index] : nil
      return Traveller(name: name(index), note: words.note(passenger), tickets: tickets(passenger))
    }
  }

  func extras(_ words: any Words) -> [Extra] {
    order.services.map { chosen in
      let service = chosen.service
      let count = chosen.quantity > 1 ? "\(chosen.quantity) × " : ""
      let details = [names(service), flights(service)].filter { !$0.isEmpty }
      return Extra(
        name: count + words.name(service.kind), detail: details.joined(separator: " · "))
    }
  }

  private func name(_ index: Int) -> String {
    let name = index < travellers.count ? plain(travellers[index]) : ""
    return name.isEmpty ? "–" : name
  }

  private func tickets(_ passenger: Passenger?) -> [String] {
    guard let passenger else { return [] }
    return order.tickets.filter { $0.passengerIDs.contains(passenger.id) }
      .map { plain($0.number, limit: 24) }
  }

  /// Whom it is for, where there are several.
  private func names(_ service: Service) -> String {
    guard order.passengers.count > 1 else { return "" }
    return order.passengers.indices
      .filter { service.passengerIDs.contains(order.passengers[$0].id) }
      .map(name).joined(separator: ", ")
  }

  /// Which flights it is for, where it is not for all.
  private func flights(_ service: Service) -> String {
    let all = order.slices.flatMap(\.segments)
    let wanted = Set(service.flights)
    guard !all.indices.allSatisfy(wanted.contains) else { return "" }
    return all.indices.filter(wanted.contains).map { all[$0].unbrokenNumber }.joined(
      separator: ", ")
  }
}

extension Words {
  fileprivate func note(_ passenger: Passenger?) -> String? {
    switch passenger?.kind {
    case .infant: baby
    case .child: child
    case .adult, nil: nil
    }
  }

  fileprivate func name(_ kind: Service.Kind) -> String {
    switch kind {
    case .bag(let bag):
      extraBag(isChecked: bag.isChecked) + (bag.maximumWeight.map { ", \($0)\u{A0}kg" } ?? "")
    case .seat(let designator): seat(plain(designator, limit: 8))
    case .cancellation(let refund, _):
      cancellation + (refund.map { " · " + givesBack(money($0)) } ?? "")
    }
  }
}
