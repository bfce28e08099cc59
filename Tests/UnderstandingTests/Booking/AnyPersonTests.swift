import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

@Suite("Any answer about persons")
struct AnyPersonTests {
  private static let topics: [Question.Topic] = [
    .samePeople, .details, .contact, .purchase, .trip, .cancellation, .changeDay, .changeOffers,
    .changePurchase, .payment, .scheduleChange,
  ]

  @Test("any text whatsoever is read in every private topic")
  func total() {
    var any = AnyText(seed: 20_261_127)
    for round in 0..<400 {
      var world = World.travelling(
        any.pick(Self.topics), any.pick(["en", "de", "fr", "es", "it", "pt"]))
      world.country = any.pick([nil, "US", "DE", "IT"])
      if round.isMultiple(of: 2) { world.state.draft = .of([.adult, .child]) }
      let text = any.next()
      let commands = world.read(text)
      #expect(commands.count <= 60, "\(text)")
      for case .details(let people) in commands {
        #expect(
          !people.isEmpty && people.allSatisfy { $0.details != TravellerDetails() }, "\(text)")
        for person in people {
          if let born = person.details.bornOn { #expect(born <= world.context.today, "\(text)") }
        }
      }
    }
  }

  /// Given and family names that are places, months, weekdays, numbers, airlines or words of the trade as well.
  private static let given = [
    "Paris", "Jordan", "April", "May", "Florence", "Anna", "Chad", "Sofia", "Sydney", "Austin",
    "Dallas",
    "Madison", "Charlotte", "Victoria", "India", "Georgia", "Carolina", "Virginia", "Savannah",
    "Brooklyn",
    "Santiago", "Israel", "Adelaide", "Vienna", "Valencia", "Ana", "Mar", "Abril", "August",
    "Domingo",
    "Marco", "Will", "Mark", "Jan", "Juni", "Sol", "Rich", "Grace", "Rio", "Kenya", "Asia", "Nice",
  ]
  private static let family = [
    "Hilton", "Lisbon", "May", "London", "Berlin", "Milan", "Washington", "Lincoln", "Lyon",
    "Hamburg",
    "Frankfurt", "Medina", "Toledo", "Cordoba", "Zwei", "Sonntag", "Freitag", "Montag", "Winter",
    "Sommer", "Januar", "March", "Friday", "Monday", "English", "French", "German", "Holland",
    "Ireland",
    "Romano", "Napoli", "Genovese", "Barcelona", "Navarro", "Delta", "Condor", "Young", "Best",
    "Price",
    "Day", "Weeks", "Knight", "Porter", "Page", "Swiss", "Vienna", "Dublin", "Cairo", "Malta",
    "Eins",
  ]

  @Test("the words of a name set nothing in a trip, whatever else they are")
  func names() {
    let shapes: [(String, String) -> String] = [
      { "\($0) \($1)" }, { "\($0) \($1), 12.03.1988" }, { "\($1), \($0), 12 March 1988, female" },
      { "\($1.uppercased())/\($0.uppercased()) MR" }, { "Mr \($0) \($1) born 1988-03-12" },
      { "my name is \($0) \($1)" }, { "first name: \($0), last name: \($1)" }, { "1. \($0) \($1)" },
      { "\($0.uppercased()) \($1.uppercased())" }, { "yes, \($0) \($1)" }, { "Herr \($0) \($1)" },
      { "\($0) \($1)\n12.03.1988\nmale" }, { "\($0) \($1) and \($0) Smith" },
    ]
    for topic in [Question.Topic.details, .samePeople] {
      for language in ["en", "de", "es"] {
        let world = World.asked(topic, language, for: [.adult])
        for (place, given) in Self.given.enumerated() {
          for (offset, family) in Self.family.enumerated()
          where (place * 7 + offset).isMultiple(of: 19) {
            for shape in shapes {
              let text = shape(given, family)
              #expect(world.values(text) == [], "\(text)")
              #expect(
                world.told(text).lowercased().contains("\(given)|\(family)".lowercased()),
                "\(text) -> \(world.told(text))")
            }
          }
        }
      }
    }
  }

  @Test("a single name, a date and a country set nothing, either")
  func bare() {
    for topic in [Question.Topic.details, .contact, .samePeople] {
      let world = World.asked(topic, for: [.adult])
      for text in Self.given + Self.family + [
        "12.03.1988", "12.03.2027", "Germany", "3 May", "two", "2", "7",
      ] {
        let slots = world.read(text).filter {
          switch $0 {
          case .set, .ambiguous, .guessed, .region, .unknownPlace, .noSuchDay, .zone, .ages: true
          default: false
          }
        }
        #expect(slots == [], "\(text)")
      }
    }
  }
}
