import Flights
import LocalTime

/// Everything a conversation knows between two turns.
package struct State: Hashable, Sendable, Codable {
  /// BCP 47.
  package var language = "en"
  package var zone: TravellerZone?
  /// Whether the traveller was told that they write to an automated assistant.
  package var introduced = false
  package var trip = Trip()
  /// Slots that hold a guess of ours until the traveller confirms the summary.
  package var guessed: Set<SlotName> = []
  /// What the last reply asked.
  package var asked: Question?
  /// When a question whose yes does something was first put as it stands: a yes that was written before answers something else. Nil for
  /// any other question.
  package var askedAt: Instant?
  /// The offers shown last, numbered from 1 in this order.
  package var offers: [Offer] = []
  /// What the offers were found with.
  package var searched: OfferRequest?
  /// The id of the offer that the traveller chose.
  package var chosen: String?
  /// What somebody of the party needs on board, each once.
  package var needs: [SpecialNeed] = []
  /// Whether the traveller asked for silence.
  package var stopped = false
  /// The question that was not answered the last time, or the last times.
  package var stumble: Stumble?
  /// What the traveller wished for the offers being searched, beyond the trip.
  package var wish: OfferWish?
  /// What the reply to the search under way begins with; nil between two turns.
  package var preface: String?
  /// Dates that hang on where the traveller is, which is not known.
  package var dateDoubt: DateDoubt?
  /// The booking being prepared for the offer chosen.
  package var draft: BookingDraft?
  /// The bookings made, the oldest first.
  package var trips: [BookedTrip] = []
  /// The travellers of the last booking, to be offered again.
  package var people: [TravellerDetails] = []
  /// What is being done with one of the bookings.
  package var errand: Errand?

  package init() {}
}

extension State {
  /// Notes when the question was put. The same one over again keeps its time: whoever read it may answer it.
  package mutating func note(askedAt now: Instant, after before: State) {
    let isSame =
      asked == before.asked && draft?.quote == before.draft?.quote && errand == before.errand
      && trips == before.trips
    let first = isSame ? before.askedAt ?? now : now
    askedAt = asked?.topic.isPrivate == true ? first : nil
  }
}

/// A question that got no answer, and how often in a row.
package struct Stumble: Hashable, Sendable, Codable {
  /// The first of the slots asked for; nil for a question about something else.
  package var slot: SlotName?
  package var count: Int

  package init(slot: SlotName?, count: Int) {
    self.slot = slot
    self.count = count
  }
}

/// Where the traveller's clock stands, and how we know.
package struct TravellerZone: Hashable, Sendable, Codable {
  package enum Source: String, Hashable, Sendable, Codable { case phone, location, said, arrival }
  /// An IANA name.
  package var name: String
  package var source: Source

  package init(name: String, source: Source) {
    self.name = name
    self.source = source
  }
}

/// What the last reply asked, so that the next message can be read as its answer.
package struct Question: Hashable, Sendable, Codable {
  package enum Topic: Hashable, Sendable, Codable {
    /// The values of `slots`.
    case slots
    /// Which of `candidates`.
    case which
    /// Whether `proposed` is right: a yes writes it.
    case confirmation
    /// Which of the offers shown.
    case offers
    /// The ages of the children.
    case ages
    /// The traveller's time zone.
    case zone
    /// Whether the people of the last booking fly again.
    case samePeople
    /// The person of the traveller that the draft still lacks.
    case details
    /// The e-mail address for the booking.
    case contact
    /// Whether to buy what the draft's quote names.
    case purchase
    /// Which of the bookings.
    case trip
    /// Whether to cancel at the errand's quote.
    case cancellation
    /// The day of the other flight.
    case changeDay
    /// Which of the errand's other flights.
    case changeOffers
    /// Whether to change to the errand's flight at its difference.
    case changePurchase
    /// Whether to pay what is held.
    case payment
    /// Whether to add the errand's services at their price.
    case additions
    /// What to do about the airline's change.
    case scheduleChange
  }

  package var topic: Topic
  package var slots: [SlotName]
  /// The values to choose from, numbered from 1 in this order.
  package var candidates: [SlotValue]
  /// What a yes writes.
  package var proposed: [SlotValue]

  package init(
    _ topic: Topic, slots: [SlotName] = [], candidates: [SlotValue] = [],
    proposed: [SlotValue] = []
  ) {
    self.topic = topic
    self.slots = slots
    self.candidates = candidates
    self.proposed = proposed
  }
}

/// What surrounds a turn: the clock, the traveller's country, the house's settings.
package struct TurnContext: Hashable, Sendable {
  package var now: Instant
  /// Now, at the traveller's clock.
  package var local: LocalDateTime
  /// The IANA name of the zone of `local`.
  package var zone: String
  /// The other zones that the traveller's clock may stand by, as far as their number tells; empty where it is known.
  package var otherZones: [String]
  /// ISO 3166 alpha-2 of the traveller's phone number, where it has one.
  package var country: String?
  /// How to reach a person: an e-mail address, a number, a link.
  package var humanContact: String?
  /// Whether the flights are invented for a demonstration.
  package var isDemonstration: Bool
  /// Chooses among the variants of a sentence: a number made from the turn's id.
  package var variant: UInt64
  /// The traveller's own number in E.164, where they have one.
  package var phone: String?
  /// Whether a booking is paid on a page of the payment provider's; otherwise it goes to the house's account.
  package var paysOnPage = false
  /// Whether offers can be booked here.
  package var canBook = false

  package init(
    now: Instant, local: LocalDateTime, zone: String, otherZones: [String] = [],
    country: String? = nil, humanContact: String? = nil, isDemonstration: Bool = false,
    variant: UInt64 = 0
  ) {
    self.now = now
    self.local = local
    self.zone = zone
    self.otherZones = otherZones
    self.country = country
    self.humanContact = humanContact
    self.isDemonstration = isDemonstration
    self.variant = variant
  }

  /// The traveller's date.
  package var today: CalendarDate { local.date }
}
