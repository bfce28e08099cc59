import Flights
import LocalTime

// What English says about offers.
extension English {
  func demonstration() -> String {
    "Demonstration flights: invented, and bookings are only simulated, with no real ticket and no money."
  }

  func total(_ amount: String, for travellers: String) -> String {
    "\(amount) for \(travellers)"
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

  func changeOfAirport(to airport: String) -> String { "change to \(airport)" }

  func overnight(_ wait: String) -> String { "\(wait) overnight" }

  func operated(by airlines: String) -> String { "operated by \(airlines)" }

  func rule(_ right: TicketRight, _ cost: TicketCost) -> String {
    let right = right == .change ? "changes" : "refund"
    return switch cost {
    case .notAllowed: "no \(right)"
    case .allowed: "\(right) possible"
    case .free: "\(right) free"
    case .fee(let fee): "\(right) for \(fee)"
    }
  }

  func bagsEach(_ count: Int) -> String {
    count == 0 ? "cabin bag only" : counted(count, .checkedBag) + " each"
  }

  func whichOffer(count: Int) -> String {
    count == 1
      ? "Would you like this one? Write *1*, or tell me what to change."
      : "Which one? Reply 1-\(count), or tell me what to change."
  }

  func whatElse() -> String {
    "What should be different: earlier, later, cheaper, direct, or other dates?"
  }

  func unmet(_ wishes: String) -> String {
    "I found nothing that is \(wishes), so here is what comes nearest."
  }

  func sampledDates() -> String { "I compared up to seven days; each offer shows its own dates." }

  func chosen() -> String { pick("A good choice:", "Yours would be:") }

  func notYetBookable(_ contact: String?) -> String {
    let text = "I keep this choice for you. Booking here in the chat is not open yet"
    return text + (contact.map { "; a person can help you on: \($0)." } ?? ".")
  }

  func noOffers(_ route: String, on date: CalendarDate?) -> String {
    guard let date else { return "I found no flights for \(route)." }
    return "I found no flights for \(route) on \(self.date(date))."
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
  func searchLimit(minutes: Int) -> String {
    "I have searched as often as I may for now. Write *yes* in \(wait(minutes)), and I'll look again."
  }

  private func wait(_ minutes: Int) -> String {
    switch minutes {
    case ...1: "a minute"
    case ...90: "about \(minutes) minutes"
    default: "about \((minutes + 59) / 60) hours"
    }
  }

  func tooFast() -> String {
    "You are writing faster than I can read; please wait a moment."
  }
}
