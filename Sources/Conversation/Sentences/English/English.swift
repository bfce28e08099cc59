import Flights
import LocalTime

/// The sentences in English.
struct English: Phrasebook {
  let occasion: Occasion

  init(_ occasion: Occasion) { self.occasion = occasion }

  // MARK: The flow

  func introduction(humanContact: String?, isDemonstration: Bool) -> String {
    var text = "Hello! I'm an automated travel assistant: I find and book flights for you."
    if let humanContact { text += " To reach a person, contact \(humanContact)." }
    if isDemonstration { text += " This is a demonstration: the flights I show are not real." }
    return text
  }

  func question(_ inquiry: Inquiry) -> String {
    switch inquiry {
    case .bothPlaces:
      pick("Where would you like to fly, and from where?", "Where to, and from where?")
    case .destination: pick("Where would you like to fly?", "Where to?")
    case .origin: pick("Where will you fly from?", "Which city do you leave from?")
    case .departure: pick("When would you like to leave?", "What day would you like to fly?")
    case .journey:
      pick("One way, or when do you fly back?", "Is it one way, or when do you come back?")
    case .returnDate: pick("When do you fly back?", "What day do you come back?")
    case .passengers:
      pick(
        "Just you, or is anyone flying with you?", "Are you flying alone, or is someone with you?")
    case .ages(1): "How old is the child?"
    case .ages: "How old are the children?"
    case .legDestination(let origin):
      "Where do you go next\(origin.map { " from " + place($0) } ?? ""), and when?"
    case .legDate(let origin, let destination):
      "When do you fly\(origin.map { " from " + place($0) } ?? "") to \(place(destination))?"
    }
  }

  func plainQuestion(_ inquiry: Inquiry) -> String {
    let example = date(occasion.today.adding(days: 12))
    return switch inquiry {
    case .bothPlaces:
      "I need two cities or airports, for example: from London to New York, or LHR to JFK."
    case .destination:
      "I need the city or the airport to fly to, for example: Lisbon, or its code LIS."
    case .origin:
      "I need the city or the airport to fly from, for example: Manchester, or its code MAN."
    case .departure: "I need the day you leave, for example: \(example), or: next Friday."
    case .journey:
      "Write: one way. Or write the day you come back, for example: \(example)."
    case .returnDate: "I need the day you come back, for example: \(example), or: a week later."
    case .passengers: "How many people fly, for example: 2 adults and a child of 7?"
    case .ages: "I need each child's age in years, for example: 4 and 7."
    case .legDestination: "I need the next city and the day, for example: to Rome on \(example)."
    case .legDate: "I need the day of that flight, for example: \(example)."
    }
  }

  func notUnderstood() -> String {
    pick("Sorry, I didn't get that.", "Sorry, I didn't understand that.")
  }

  func offerPerson(_ contact: String?) -> String {
    contact.map { "If you would rather have a person help you, contact \($0)." }
      ?? "I'm sorry that this is not going well."
  }

  func remark(_ remark: Remark, _ trip: Trip) -> String? {
    switch remark {
    case .taken, .corrected, .chosen, .unclear, .region: nil
    case .cleared(let slot): "Okay, without \(name(slot))."
    case .swapped: "Okay, the other way round: \(route(trip) ?? "")."
    case .refused(let slot, let refusal): refused(slot, refusal)
    case .returnDropped(let date):
      "Your return on \(self.date(date)) would now be before you leave, so I dropped it."
    case .unknownPlace(_, let text):
      "I don't know a city or airport called \(quoted(text))."
    case .noSuchDay(_, let text): "There is no \(quoted(text)) in the calendar."
    case .denied: "Okay."
    case .noSuchChoice: "That isn't one of the choices."
    case .expired: "That offer has expired, its price is no longer held."
    case .severalChoices(let numbers):
      "Numbers \(list(numbers.map(String.init))) fit. Which of them?"
    case .agesDoNotMatch(let children):
      children == 1
        ? "I need one age, for one child." : "I need \(children) ages, one for each child."
    case .startedOver: "Okay, let's start over."
    case .person(let problem): wrong(problem)
    }
  }

  func refused(_ slot: SlotName, _ refusal: Refusal) -> String {
    switch refusal {
    case .past(let date): "\(self.date(date)) is in the past."
    case .tooFar(let date, let lastDay):
      "\(self.date(date)) is too far ahead: flights are on sale until about \(self.date(lastDay))."
    case .returnBeforeDeparture(let returning, let departure):
      "\(date(returning)) is before you leave on \(date(departure))."
    case .samePlace(let code):
      slot == .origin
        ? "You can't fly from \(place(code)) and to it as well."
        : "\(place(code)) is where you start."
    case .tooMany(let count):
      "One booking takes at most \(Party.limit) travellers, and you are \(count)."
    case .moreInfantsThanAdults:
      "Each baby flies on the lap of an adult, so there can't be more babies than adults."
    case .noAdults: "At least one adult has to fly along."
    }
  }

  func echo(_ values: String, isCorrection: Bool) -> String {
    (isCorrection ? pick("Changed: ", "Okay, now ") : pick("Got it: ", "Good: ")) + values + "."
  }

  func isThisRight() -> String { "Before I search, is this right?" }

  func writeYes() -> String { "Write *yes*, or tell me what to change." }

  func whichOne() -> String { "Which one do you mean?" }

  func which(_ name: String) -> String { "Which \(name) do you mean?" }

  func whichCity(in region: String, hasCandidates: Bool) -> String {
    hasCandidates
      ? "Which city in \(quotable(region))? For example:" : "Which city in \(quotable(region))?"
  }

  func whatToChange() -> String { "What should I change?" }

  func whichZone() -> String {
    "Which city are you in right now? Then I know what day it is for you."
  }

  // MARK: Around the flow

  func smallTalk(_ talk: SmallTalk) -> String {
    switch talk {
    case .greeting: pick("Hello again!", "Hi!")
    case .thanks: pick("You're welcome!", "With pleasure!")
    case .goodbye: "Goodbye, and have a good trip! Just write when you need me."
    case .other: pick("I'm better at flights than at small talk.", "Flights are what I know best.")
    }
  }

  func sideQuestion() -> String {
    "I can't answer that reliably yet, so I'd rather not guess."
  }

  func unreadable(_ kind: String) -> String {
    switch kind {
    case "missed":
      "I was away when your message came, and can't see any more what it was. Could you please write it?"
    case "audio": "I can't listen to voice messages yet, please write it."
    case "image", "sticker": "I can't read pictures yet, please write it."
    case "video": "I can't watch videos yet, please write it."
    case "document": "I can't read documents yet, please write it."
    case "contact", "contacts": "I can't read contact cards, please write it."
    default: "I can't read this kind of message yet, please write it."
    }
  }

  func located() -> String { "Thanks for your location." }

  func noted(_ need: SpecialNeed) -> String {
    switch need {
    case .animal:
      "I've noted the animal. Whether it may fly, and at what price, only the airline can say, and I can't arrange it here."
    case .wheelchair:
      "I've noted the wheelchair. I can't order it with the airline myself: it has to be told at least 48 hours before the flight."
    case .assistance:
      "I've noted that you need assistance. I can't order it with the airline myself: it has to be told at least 48 hours before the flight."
    case .meal: "I've noted the special meal. I can't order it with the airline myself."
    }
  }

  func person(_ contact: String?) -> String {
    contact.map { "You can reach a person here: \($0)." }
      ?? "I'm sorry, nobody can be reached through this number at the moment."
  }

  func stopped() -> String {
    "Okay, you won't get any more messages from me. Write START when you want to go on."
  }

  func resumed() -> String { "Welcome back!" }

  func known(_ facts: String, hasOffers: Bool) -> String {
    (facts.isEmpty
      ? "About your trip I know nothing yet." : "About your trip I know this: \(facts).")
      + (hasOffers ? " I also keep the offers I showed you last." : "")
      + " Our messages are kept so that we can go on where we stopped."
  }

  func forget(_ contact: String?) -> String {
    contact.map { "I can't erase your data myself yet. Please ask for it here: \($0)." }
      ?? "I can't erase your data myself yet. Please ask the operator of this number."
  }
}
