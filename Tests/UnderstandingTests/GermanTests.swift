import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

@Suite struct GermanTests {
  private static let requests: [(String, Set<SlotValue>)] = [
    (
      "moin, suche flug hamburg - palma morgen früh, nur hin",
      [
        .tripType(.oneWay), .origin("HAM"), .destination("PMI"), .departureDate(on("2026-11-24")),
        .departureTime(between("05:00", "11:59")),
      ]
    ),
    (
      "hin u zurück zürich - berlin 20. bis 27. dez, 1 koffer",
      [
        .tripType(.roundTrip), .bags(1), .origin("ZRH"), .destination("BER"),
        .departureDate(on("2026-12-20")), .returnDate(on("2026-12-27")),
      ]
    ),
    (
      "ich und meine freundin wollen anfang märz nach lissabon, abflug köln",
      [
        .passengers(Party(adults: 2)), .destination("LIS"), .origin("CGN"),
        .departureDate(from("2027-03-01", to: "2027-03-10")),
      ]
    ),
    (
      "flug nach london übermorgen abend in der business, direkt bitte",
      [
        .cabin(.value(.business)), .maximumStops(.value(0)), .destination("LON"),
        .departureDate(on("2026-11-25")), .departureTime(between("18:00", "23:59")),
      ]
    ),
    (
      "servus, wir (2 erwachsene, 1 kind 3 jahre) suchen flüge von salzburg nach kos vom 10. bis 24. juli",
      [
        .passengers(Party(adults: 2, children: [3])), .origin("SZG"), .destination("KGS"),
        .departureDate(on("2027-07-10")), .returnDate(on("2027-07-24")),
      ]
    ),
    (
      "von graz nach paris am zweiundzwanzigsten dezember fuer zwei personen",
      [
        .passengers(Party(adults: 2)), .origin("GRZ"), .destination("PAR"),
        .departureDate(on("2026-12-22")),
      ]
    ),
    (
      "gibts nen flug ffm-nyc mitte jan fuer 10 tage? alleine",
      [
        .stay(days: 10), .passengers(Party(adults: 1)), .origin("FRA"), .destination("NYC"),
        .departureDate(from("2027-01-11", to: "2027-01-20")),
      ]
    ),
    (
      "bräuchte zwei tickets genf-wien heiligabend nach 14 uhr",
      [
        .passengers(Party(adults: 2)), .origin("GVA"), .destination("VIE"),
        .departureDate(on("2026-12-24")), .departureTime(between("14:00", nil)),
      ]
    ),
    (
      "in zwei wochen von düsseldorf nach antalya mit meinem mann und baby",
      [
        .passengers(Party(adults: 2, infants: [0])), .origin("DUS"), .destination("AYT"),
        .departureDate(on("2026-12-07")),
      ]
    ),
    (
      "bin in köln, will nächstes wochenende nach prag, zu zweit",
      [
        .passengers(Party(adults: 2)), .origin("CGN"), .destination("PRG"),
        .departureDate(from("2026-12-05", to: "2026-12-06")),
      ]
    ),
    (
      "keine zwischenstopps, eco, max 200€, nur handgepäck",
      [
        .cabin(.value(.economy)), .maximumStops(.value(0)), .bags(0),
        .budget(Money(units: 200, scale: 0, currency: "EUR")),
      ]
    ),
    (
      "ankunft in madrid vor 10 uhr am 5. dezember",
      [.destination("MAD"), .departureDate(on("2026-12-05")), .arrivalTime(between(nil, "10:00"))]
    ),
  ]

  @Test("German as people write it on a phone", arguments: requests)
  func request(_ text: String, _ values: Set<SlotValue>) {
    #expect(Set(World().values(text)) == values)
    #expect(World().read(text).contains(.language("de")))
  }

  @Test("yes in many words", arguments: ["jep passt so", "jo passt", "ok mach das", "ja bitte"])
  func yes(_ text: String) {
    #expect(World.speaking("de", .confirmation).read(text).contains(.affirm))
  }

  @Test("no in many words", arguments: ["nö", "nee danke", "stimmt so nicht"])
  func no(_ text: String) {
    let commands = World.speaking("de", .confirmation).read(text)
    #expect(commands.contains(.deny))
    #expect(!commands.contains(.affirm))
  }

  @Test("other offers, and one of those shown")
  func offers() {
    let world = World.speaking("de", .offers)
    #expect(world.read("zu teuer, gehts billiger?").contains(.more(.cheaper)))
    #expect(world.read("zeig mir andere").contains(.more(.more)))
    #expect(world.read("das zweite").contains(.choose(.number(2))))
  }
}
