import Flights

struct English: Words {
  let tag = "en"

  let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  let shortWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  var numberMarks: (thousands: String, decimals: String) { (",", ".") }

  func price(_ amount: String, in currency: String) -> String {
    switch currency {
    case "USD": "$" + amount
    case "EUR": "€" + amount
    case "GBP": "£" + amount
    default: amount + "\u{A0}" + currency
    }
  }

  let bookingReference = "Booking reference"
  let booked = "Booked"
  let cancelled = "Cancelled"
  let held = "Held, not paid yet"
  func held(until time: String) -> String { "Held until \(time)" }
  func holdEnded(_ time: String) -> String { "The hold ended on \(time)" }
  let travellers = "Travellers"
  let child = "child"
  let baby = "baby"
  let total = "Total"

  let itinerary = "Your itinerary"
  let flight = "Flight"
  let departure = "Departure"
  let arrival = "Arrival"
  let direct = "direct"
  func stops(_ count: Int) -> String { count == 1 ? "1 stop" : "\(count) stops" }
  func change(in place: String) -> String { "Change in \(place)" }
  func landing(in place: String) -> String { "Lands on the way in \(place)" }
  func operated(by airline: String) -> String { "operated by \(airline)" }
  func terminal(_ name: String) -> String { "Terminal \(name)" }
  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "Economy"
    case .premiumEconomy: "Premium economy"
    case .business: "Business class"
    case .first: "First class"
    }
  }
  let localTimes = "All times are the local times of each airport."

  let bags = "Bags"
  func cabinBags(_ count: Int) -> String { count == 1 ? "1 cabin bag" : "\(count) cabin bags" }
  func checkedBags(_ count: Int) -> String {
    count == 1 ? "1 checked bag" : "\(count) checked bags"
  }
  let noBags = "no bags included"
  func each(_ bags: String) -> String { "\(bags) each" }
  let extras = "Extras"
  func extraBag(isChecked: Bool) -> String {
    isChecked ? "Extra checked bag" : "Extra cabin bag"
  }
  func seat(_ designator: String) -> String { "Seat \(designator)" }
  let cancellation = "Cancellation for any reason"
  func givesBack(_ amount: String) -> String { "gives back \(amount)" }

  let tickets = "Tickets"
  func ticket(_ number: String) -> String { "Ticket \(number)" }
  let noTickets = "The airline has not issued all tickets yet."
  let payment = "Payment"
  func paid(on date: String) -> String { "Paid on \(date)." }
  func payable(by time: String) -> String { "To be paid by \(time)." }
  func priceHolds(until time: String) -> String { "The price holds until \(time)." }
  let rules = "Rules"
  func changes(arePossible: Bool) -> String {
    arePossible
      ? "The flights can be changed, with the costs that the airline then names."
      : "The flights cannot be changed at the moment."
  }
  func cancelling(isPossible: Bool) -> String {
    isPossible
      ? "The booking can be cancelled; what comes back is said before you decide."
      : "The booking cannot be cancelled at the moment."
  }
  func cancelled(on date: String) -> String { "This booking was cancelled on \(date)." }

  let demonstration = "Demonstration: these flights are invented, nobody can board them."
  let airlineCounts =
    "The airline's word counts: check times, terminals and the documents you need with it before you travel."
  func asOf(_ time: String) -> String { "As of \(time)" }
  func page(_ number: Int, of count: Int) -> String { "Page \(number) of \(count)" }
  func checkIn(_ flight: String, to place: String) -> String {
    "Check in for \(flight) to \(place)"
  }
}
