import Flights
import LocalTime

/// The sentences of one language. A further language is a further conformer: the compiler says what it still lacks.
protocol Phrasebook: Sendable {
  init(_ occasion: Occasion)

  // Pieces of a sentence.
  func date(_ date: CalendarDate) -> String
  /// `Fri 27 Nov`, for lists of flights.
  func shortDate(_ date: CalendarDate) -> String
  func money(_ money: Money) -> String
  func duration(minutes: Int) -> String
  func party(_ party: Party) -> String
  func cabin(_ cabin: Cabin) -> String

  // The flow.
  func introduction(humanContact: String?, isDemonstration: Bool) -> String
  func question(_ inquiry: Inquiry) -> String
  /// The question in other words, with an example.
  func plainQuestion(_ inquiry: Inquiry) -> String
  func notUnderstood() -> String
  func offerPerson(_ contact: String?) -> String
  func remark(_ remark: Remark, _ trip: Trip) -> String?
  /// The values just given, said back; nil where there is nothing to say.
  func echo(taken: [SlotName], corrected: [SlotName], _ trip: Trip) -> String?
  func confirm(_ trip: Trip, guessed: Set<SlotName>) -> String
  /// Asks which of the candidates, listed after it, the words meant.
  func which(_ name: String) -> String
  /// Asks again which of the candidates, listed after it.
  func whichOne() -> String
  /// Asks for a city of the country or region; the candidates, where there are any, are listed after it.
  func whichCity(in region: String, hasCandidates: Bool) -> String
  func candidate(_ value: SlotValue) -> String
  func whatToChange() -> String
  /// Asks for the city that the traveller is in, because "tomorrow" is another day in some of the zones that it may be.
  func whichZone() -> String

  // Around the flow.
  func smallTalk(_ talk: SmallTalk) -> String
  func sideQuestion() -> String
  func unreadable(_ kind: String) -> String
  /// Thanks for a shared location.
  func located() -> String
  func person(_ contact: String?) -> String
  func stopped() -> String
  func resumed() -> String
  func known(_ trip: Trip, offers: Int) -> String
  func forget(_ contact: String?) -> String

  // Offers.
  func heading(_ trip: Trip) -> String
  func demonstration() -> String
  func price(_ money: Money, travellers: Int) -> String
  func merit(_ merit: Merit) -> String
  func stops(_ layovers: [Layover]) -> String
  func operated(by airlines: [String]) -> String
  /// What the ticket's rules allow, as far as they are known.
  func rules(_ offer: Offer) -> [String]
  func daysLater(_ days: Int) -> String
  func whichOffer(count: Int) -> String
  func whatElse() -> String
  func unmet(_ slots: [SlotName], _ trip: Trip) -> String
  func sampledDates() -> String
  func chosen() -> String
  func notYetBookable(_ contact: String?) -> String
  func noOffers(_ trip: Trip) -> String
  func nothingNew(_ wish: OfferWish) -> String
  func changeSomething() -> String
  func searchFailed() -> String
}

/// What a sentence depends on besides its facts.
struct Occasion: Hashable, Sendable {
  /// The traveller's date.
  var today: CalendarDate
  var variant: UInt64
}

extension State {
  func phrases(_ context: TurnContext) -> any Phrasebook {
    English(Occasion(today: context.today, variant: context.variant))
  }
}
