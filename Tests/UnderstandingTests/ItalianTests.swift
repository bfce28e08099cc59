import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

@Suite struct ItalianTests {
  private static let requests: [(String, Set<SlotValue>)] = [
    (
      "ciao mi serve un volo roma-parigi ven 4 dic, ritorno dom 6",
      [
        .origin("ROM"), .destination("PAR"), .departureDate(on("2026-12-04")),
        .returnDate(on("2026-12-06")),
      ]
    ),
    (
      "buongiorno cerco volo milano londra domani mattina solo andata x 1",
      [
        .tripType(.oneWay), .passengers(Party(adults: 1)), .origin("MIL"), .destination("LON"),
        .departureDate(on("2026-11-24")), .departureTime(between("05:00", "11:59")),
      ]
    ),
    (
      "siamo in 2 adulti e 1 bimbo di 5 anni, da napoli a barcellona dal 20 al 27 dicembre",
      [
        .passengers(Party(adults: 2, children: [5])), .origin("NAP"), .destination("BCN"),
        .departureDate(on("2026-12-20")), .returnDate(on("2026-12-27")),
      ]
    ),
    (
      "a/r venezia new york meta gennaio x 10 giorni",
      [
        .stay(days: 10), .tripType(.roundTrip), .origin("VCE"), .destination("NYC"),
        .departureDate(from("2027-01-11", to: "2027-01-20")),
      ]
    ),
    (
      "vorrei andare a lisbona con la mia ragazza ai primi di marzo da bologna",
      [
        .passengers(Party(adults: 2)), .destination("LIS"), .origin("BLQ"),
        .departureDate(from("2027-03-01", to: "2027-03-10")),
      ]
    ),
    (
      "nn voglio scali, economy, max 200 euro, solo bagaglio a mano",
      [
        .cabin(.value(.economy)), .maximumStops(.value(0)), .bags(0),
        .budget(Money(units: 200, scale: 0, currency: "EUR")),
      ]
    ),
    (
      "parto giov pomeriggio e torno lun mattina presto",
      [
        .departureDate(on("2026-11-26")), .returnDate(on("2026-11-30")),
        .departureTime(between("12:00", "17:59")), .returnTime(between("04:00", "08:00")),
      ]
    ),
    (
      "abito a firenze, voglio andare a madrid il 12/12 x una settimana",
      [.stay(days: 7), .origin("FLR"), .destination("MAD"), .departureDate(on("2026-12-12"))]
    ),
    (
      "tra due settimane da palermo a berlino con mio marito e un neonato",
      [
        .passengers(Party(adults: 2, infants: [0])), .origin("PMO"), .destination("BER"),
        .departureDate(on("2026-12-07")),
      ]
    ),
    (
      "da trieste a lisbona a fine gennaio, 5 notti, classe economica",
      [
        .stay(days: 5), .cabin(.value(.economy)), .origin("TRS"), .destination("LIS"),
        .departureDate(from("2027-01-21", to: "2027-01-31")),
      ]
    ),
    (
      "mi servono 3 biglietti genova-amsterdam, partenza il 10 gennaio dopo le 15",
      [
        .passengers(Party(adults: 3)), .origin("GOA"), .destination("AMS"),
        .departureDate(on("2027-01-10")), .departureTime(between("15:00", nil)),
      ]
    ),
    (
      "dev'essere rimborsabile e non voglio spendere più di 250 euro",
      [.budget(Money(units: 250, scale: 0, currency: "EUR")), .refundable(true)]
    ),
  ]

  @Test("Italian as people write it on a phone", arguments: requests)
  func request(_ text: String, _ values: Set<SlotValue>) {
    #expect(Set(World().values(text)) == values)
    #expect(World().read(text).contains(.language("it")))
  }

  @Test(
    "yes in many words", arguments: ["si si tutto ok", "certo", "va benissimo grazie", "confermo"])
  func yes(_ text: String) {
    #expect(World.speaking("it", .confirmation).read(text).contains(.affirm))
  }

  @Test("no in many words", arguments: ["no nn va bene", "no grazie", "non ora"])
  func no(_ text: String) {
    let commands = World.speaking("it", .confirmation).read(text)
    #expect(commands.contains(.deny))
    #expect(!commands.contains(.affirm))
  }

  @Test("other offers, and one of those shown")
  func offers() {
    let world = World.speaking("it", .offers)
    #expect(world.read("troppo caro, qualcosa di meno caro?").contains(.more(.cheaper)))
    #expect(world.read("fammi vedere altri voli").contains(.more(.more)))
    #expect(world.read("il secondo").contains(.choose(.number(2))))
  }
}
