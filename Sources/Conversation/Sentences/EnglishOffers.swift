import Flights
import LocalTime

// What English says about offers.
extension English {
  func heading(_ trip: Trip) -> String {
    let second = [dates(trip), travellers(trip)].compactMap(\.self).joined(separator: " · ")
    return "*\(route(trip) ?? "")*\n\(second)"
  }

  func demonstration() -> String {
    "Demonstration flights: invented, and nothing can be bought."
  }

  func price(_ money: Money, travellers: Int) -> String {
    travellers > 1 ? "\(self.money(money)) for \(travellers) travellers" : self.money(money)
  }

  func merit(_ merit: Merit) -> String {
    switch merit {
    case .cheapest: "cheapest"
    case .fastest: "fastest"
    case .direct: "no stops"
    case .leaves(.night): "leaves at night"
    case .leaves(.morning): "leaves in the morning"
    case .leaves(.afternoon): "leaves in the afternoon"
    case .leaves(.evening): "leaves in the evening"
    }
  }

  func stops(_ layovers: [Layover]) -> String {
    if layovers.isEmpty { return "direct" }
    let places = layovers.map { layover in
      let airport =
        layover.changeTo.map { "\(layover.airport), change to \($0)" } ?? layover.airport
      let wait = duration(minutes: layover.minutes)
      return layover.isOvernight ? "\(airport) \(wait) overnight" : "\(airport) \(wait)"
    }
    let count = layovers.count == 1 ? "1 stop" : "\(layovers.count) stops"
    return "\(count): \(places.joined(separator: ", "))"
  }

  func operated(by airlines: [String]) -> String { "operated by \(list(airlines))" }

  func rules(_ offer: Offer) -> [String] {
    var rules: [String] = []
    if let rule = offer.conditions.change {
      rules.append(self.rule(rule, yes: "changes", no: "no changes"))
    }
    if let rule = offer.conditions.refund {
      rules.append(self.rule(rule, yes: "refund", no: "no refund"))
    }
    let bags = offer.slices.flatMap(\.segments).map(\.bags?.checked)
    if let first = bags.first, let count = first, bags.allSatisfy({ $0 == count }) {
      rules.append(count == 0 ? "cabin bag only" : describe(.bags(count)) + " each")
    }
    return rules
  }

  private func rule(_ rule: Conditions.Rule, yes: String, no: String) -> String {
    guard rule.allowed else { return no }
    guard let penalty = rule.penalty else { return yes + " possible" }
    return penalty.units == 0 ? yes + " free" : "\(yes) for \(money(penalty))"
  }

  func daysLater(_ days: Int) -> String {
    let number = days > 0 ? "+\(days)" : "-\(-days)"
    return abs(days) == 1 ? "\(number) day" : "\(number) days"
  }

  func whichOffer(count: Int) -> String {
    count == 1
      ? "Would you like this one? Write *1*, or tell me what to change."
      : "Which one? Reply 1-\(count), or tell me what to change."
  }

  func whatElse() -> String {
    "What should be different: earlier, later, cheaper, direct, or other dates?"
  }

  func unmet(_ slots: [SlotName], _ trip: Trip) -> String {
    let wishes = slots.compactMap { trip.value(of: $0).map(describe) }
    return "I found nothing that is \(list(wishes)), so here is what comes nearest."
  }

  func sampledDates() -> String { "I compared up to seven days; each offer shows its own dates." }

  func chosen() -> String { pick("A good choice:", "Yours would be:") }

  func notYetBookable(_ contact: String?) -> String {
    let text = "I keep this choice for you. Booking here in the chat is not open yet"
    return text + (contact.map { "; a person can help you on: \($0)." } ?? ".")
  }

  func noOffers(_ trip: Trip) -> String {
    guard case .exact(let date) = trip.departure, trip.kind != .multiCity else {
      return "I found no flights for \(route(trip) ?? "this")."
    }
    return "I found no flights for \(route(trip) ?? "this") on \(self.date(date))."
      + " Shall I look at the three days before and after?"
  }

  func nothingNew(_ wish: OfferWish) -> String {
    switch wish {
    case .cheaper: "I found nothing cheaper for these dates."
    case .faster: "I found nothing faster for these dates."
    case .earlier: "I found nothing earlier on that day."
    case .later: "I found nothing later on that day."
    case .direct: "I found no direct flights for these dates."
    case .more: "These are all the flights worth comparing."
    case .otherDates: "I found nothing on the days around."
    }
  }

  func changeSomething() -> String {
    "Tell me another date, another city, or what matters less, and I'll look again."
  }

  func searchFailed() -> String {
    "I can't reach the airlines' systems right now. Write *yes* in a few minutes, and I'll try again."
  }
}
