import Airports
import Flights
import LocalTime

/// The sentences of one language. A further language is a further conformer: the compiler says what it still lacks.
/// What is put together alike in all languages stands in `Composition.swift`.
protocol Phrasebook: BookingPhrases, Sendable {
  var occasion: Occasion { get }
  init(_ occasion: Occasion)

  // Words.
  static var calendar: CalendarNames { get }
  /// What stands between thousands, and before the decimals.
  static var numberMarks: (thousands: String, decimals: String) { get }
  static var colon: String { get }
  static var quotes: (open: String, close: String) { get }
  /// Places by IATA code, as far as the language has a name of its own for them.
  static var places: NameList { get }
  /// Countries by ISO 3166 alpha-2 code.
  static var countries: NameList { get }
  func words(_ noun: Noun) -> (one: String, many: String)
  /// The word between the last two of a list.
  func word(_ conjunction: Conjunction, before next: String) -> String
  func dayNumber(_ day: Int) -> String

  // Pieces of a sentence.
  func price(_ amount: String, in currency: String) -> String
  func cabin(_ cabin: Cabin) -> String
  func on(_ date: CalendarDate) -> String
  /// Dates that are still open, or exactly one.
  func when(_ date: TripDate) -> String
  func window(_ window: TimeWindow) -> String
  func from(_ place: String) -> String
  func to(_ place: String) -> String
  func then(_ next: String) -> String
  /// The places in the order of flying, two or more.
  func route(_ places: [String]) -> String
  func name(_ slot: SlotName) -> String
  /// The value in a few words, as a part of a list.
  func describe(_ value: SlotValue) -> String

  // The flow.
  func introduction(humanContact: String?, isDemonstration: Bool) -> String
  func question(_ inquiry: Inquiry) -> String
  /// The question in other words, with an example.
  func plainQuestion(_ inquiry: Inquiry) -> String
  func notUnderstood() -> String
  func offerPerson(_ contact: String?) -> String
  func remark(_ remark: Remark, _ trip: Trip) -> String?
  func refused(_ slot: SlotName, _ refusal: Refusal) -> String
  /// The values just given or changed, said back.
  func echo(_ values: String, isCorrection: Bool) -> String
  /// Asks whether the trip, which stands below, is right.
  func isThisRight() -> String
  func writeYes() -> String
  /// Asks which of the candidates, listed after it, the words meant.
  func which(_ name: String) -> String
  /// Asks again which of the candidates, listed after it.
  func whichOne() -> String
  /// Asks for a city of the country or region; the candidates, where there are any, are listed after it.
  func whichCity(in region: String, hasCandidates: Bool) -> String
  func whatToChange() -> String
  /// Asks for the city that the traveller is in, because "tomorrow" is another day in some of the zones that it may be.
  func whichZone() -> String

  // Around the flow.
  func smallTalk(_ talk: SmallTalk) -> String
  func sideQuestion() -> String
  func unreadable(_ kind: String) -> String
  /// Thanks for a shared location.
  func located() -> String
  /// What is noted, and that only the airline can say whether it takes it.
  func noted(_ need: SpecialNeed) -> String
  func person(_ contact: String?) -> String
  func stopped() -> String
  func resumed() -> String
  func known(_ facts: String, hasOffers: Bool) -> String
  func forget(_ contact: String?) -> String

  // Offers.
  func demonstration() -> String
  func total(_ amount: String, for travellers: String) -> String
  func merit(_ merit: Merit) -> String
  func changeOfAirport(to airport: String) -> String
  func overnight(_ wait: String) -> String
  func operated(by airlines: String) -> String
  func rule(_ right: TicketRight, _ cost: TicketCost) -> String
  /// What each traveller may check in.
  func bagsEach(_ count: Int) -> String
  func whichOffer(count: Int) -> String
  func whatElse() -> String
  func unmet(_ wishes: String) -> String
  func sampledDates() -> String
  func chosen() -> String
  func notYetBookable(_ contact: String?) -> String
  /// With a date, the days around it are proposed.
  func noOffers(_ route: String, on date: CalendarDate?) -> String
  func nothingNew(_ wish: OfferWish) -> String
  func changeSomething() -> String
  func searchFailed() -> String
  /// We have searched enough for the next so many minutes.
  func searchLimit(minutes: Int) -> String
  /// Asks somebody who writes without a pause for patience.
  func tooFast() -> String
}

/// What a sentence depends on besides its facts.
struct Occasion: Hashable, Sendable {
  /// The traveller's date.
  var today: CalendarDate
  var variant: UInt64
}

/// The names of days and months, and what stands between the parts of a date.
/// A class, because a struct of so many parts is slow to hand over.
final class CalendarNames: Sendable {
  /// From Monday on.
  let weekdays: [String]
  let months: [String]
  /// From Monday on, for lists of flights.
  let shortWeekdays: [String]
  let shortMonths: [String]
  let afterWeekday: String
  /// Before the month, and before the year.
  let joint: String

  init(
    weekdays: [String], months: [String], shortWeekdays: [String], shortMonths: [String],
    afterWeekday: String = " ", joint: String = " "
  ) {
    self.weekdays = weekdays
    self.months = months
    self.shortWeekdays = shortWeekdays
    self.shortMonths = shortMonths
    self.afterWeekday = afterWeekday
    self.joint = joint
  }
}

/// What is counted.
enum Noun: Hashable, Sendable, CaseIterable {
  case adult, child, baby, traveller, checkedBag, stop, day
}

enum Conjunction: Hashable, Sendable, CaseIterable { case and, or, nor }

/// What a ticket may allow before departure.
enum TicketRight: Hashable, Sendable, CaseIterable { case change, refund }

enum TicketCost: Hashable, Sendable {
  case notAllowed
  /// At a price that the seller does not say.
  case allowed
  case free
  case fee(String)
}

extension State {
  /// The sentences in the traveller's language; in English where there are none.
  func phrases(_ context: TurnContext) -> any Phrasebook {
    let occasion = Occasion(today: context.today, variant: context.variant)
    if language == "en" { return English(occasion) }
    return phrasebook(language).init(occasion)
  }
}

/// What a language (BCP 47) calls the city that the airport with that code serves; nil where it has no name of its own for it.
package func cityName(ofAirport code: String, in language: String) -> String? {
  phrasebook(language).places[Atlas.airport(code)?.metropolitan ?? code]
}

private func phrasebook(_ language: String) -> any Phrasebook.Type {
  switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
  case "es": Spanish.self
  case "pt": Portuguese.self
  case "fr": French.self
  case "de": German.self
  case "it": Italian.self
  default: English.self
  }
}
