import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

@Suite struct FrenchTests {
  private static let requests: [(String, Set<SlotValue>)] = [
    (
      "slt, je cherche un vol paris-nice pr demain matin, aller simple",
      [
        .tripType(.oneWay), .origin("PAR"), .destination("NCE"), .departureDate(on("2026-11-24")),
        .departureTime(between("05:00", "11:59")),
      ]
    ),
    (
      "bjr je voudrai partir de lyon a londres ven 4 dec et rentrer dim 6",
      [
        .origin("LYS"), .destination("LON"), .departureDate(on("2026-12-04")),
        .returnDate(on("2026-12-06")),
      ]
    ),
    (
      "on est 2 adultes et 1 enfant de 6 ans, bruxelles -> barcelone du 20 au 27 décembre",
      [
        .passengers(Party(adults: 2, children: [6])), .origin("BRU"), .destination("BCN"),
        .departureDate(on("2026-12-20")), .returnDate(on("2026-12-27")),
      ]
    ),
    (
      "un a/r geneve new york mi janvier svp, pour 10 jours",
      [
        .stay(days: 10), .tripType(.roundTrip), .origin("GVA"), .destination("NYC"),
        .departureDate(from("2027-01-11", to: "2027-01-20")),
      ]
    ),
    (
      "salut j'voudrais aller à marrakech avec ma copine début mars, départ de toulouse",
      [
        .passengers(Party(adults: 2)), .destination("RAK"), .origin("TLS"),
        .departureDate(from("2027-03-01", to: "2027-03-10")),
      ]
    ),
    (
      "g besoin d'un billet pour rome le 12/12, vol direct, sans bagages",
      [.maximumStops(.value(0)), .bags(0), .destination("ROM"), .departureDate(on("2026-12-12"))]
    ),
    (
      "je pars jeudi aprem et reviens lundi matin tôt",
      [
        .departureDate(on("2026-11-26")), .returnDate(on("2026-11-30")),
        .departureTime(between("12:00", "17:59")), .returnTime(between("04:00", "08:00")),
      ]
    ),
    (
      "nous sommes 4, départ de bordeaux le 24 déc après 14h pour berlin",
      [
        .passengers(Party(adults: 4)), .origin("BOD"), .destination("BER"),
        .departureDate(on("2026-12-24")), .departureTime(between("14:00", nil)),
      ]
    ),
    (
      "départ montréal le 26 décembre, arrivée à paris, retour le 9 janvier, 2 adultes 1 bébé",
      [
        .passengers(Party(adults: 2, infants: [0])), .origin("YMQ"), .destination("PAR"),
        .departureDate(on("2026-12-26")), .returnDate(on("2027-01-09")),
      ]
    ),
    (
      "vol bruxelles - rome fin mars, 4 personnes dont 2 enfants de 3 et 6 ans",
      [
        .passengers(Party(adults: 2, children: [3, 6])), .origin("BRU"), .destination("ROM"),
        .departureDate(from("2027-03-21", to: "2027-03-31")),
      ]
    ),
    (
      "pas d'escale, éco, max 200 euros",
      [
        .cabin(.value(.economy)), .maximumStops(.value(0)),
        .budget(Money(units: 200, scale: 0, currency: "EUR")),
      ]
    ),
    (
      "faudrait que j'arrive à nice avant midi le 30 novembre",
      [.destination("NCE"), .departureDate(on("2026-11-30")), .arrivalTime(between(nil, "12:00"))]
    ),
  ]

  @Test("French as people write it on a phone", arguments: requests)
  func request(_ text: String, _ values: Set<SlotValue>) {
    #expect(Set(World().values(text)) == values)
    #expect(World().read(text).contains(.language("fr")))
  }

  @Test("yes in many words", arguments: ["ouais c'est ok", "nickel", "oui vas-y", "ça me va"])
  func yes(_ text: String) {
    #expect(World.speaking("fr", .confirmation).read(text).contains(.affirm))
  }

  @Test("no in many words", arguments: ["nan c'est pas ça", "non merci", "pas encore"])
  func no(_ text: String) {
    let commands = World.speaking("fr", .confirmation).read(text)
    #expect(commands.contains(.deny))
    #expect(!commands.contains(.affirm))
  }

  @Test("other offers, and one of those shown")
  func offers() {
    let world = World.speaking("fr", .offers)
    #expect(world.read("trop cher, t'as moins cher ?").contains(.more(.cheaper)))
    #expect(world.read("montre-m'en d'autres").contains(.more(.more)))
    #expect(world.read("le deuxième").contains(.choose(.number(2))))
  }
}
