import Flights
import LocalTime

extension Edit {
  /// What belongs to the booking in hand is taken there; given back is what is for the trip.
  mutating func takeForBooking(_ commands: [Command]) -> [Command] {
    let isChanging = state.asked?.topic == .changeDay || state.asked?.topic == .changeOffers
    let isPrivate = state.asked?.topic.isPrivate ?? false
    return commands.filter { command in
      switch command {
      case .details(let told):
        take(told)
        return false
      case .set(.bags(let count)) where state.draft != nil && state.draft?.submitted == nil:
        state.trip.bags = count
        state.draft?.wishForBags(count)
        return false
      case .seat(let wish):
        state.draft?.seats = wish
        return false
      case .set(.departureDate), .set(.returnDate), .set(.departureTime), .set(.returnTime):
        return !isChanging
      case .choose: return !isPrivate
      default: return true
      }
    }
  }

  private mutating func take(_ told: [ToldDetails]) {
    guard var draft = state.draft, draft.submitted == nil else { return }
    let problems = draft.take(told, today: context.today)
    remarks += problems.map(Remark.person)
    state.draft = draft
  }
}

extension BookingDraft {
  /// Notes how many checked bags are wished in all: what the fare lacks is bought.
  mutating func wishForBags(_ count: Int) { bags = max(0, count - includedBags) }
}
