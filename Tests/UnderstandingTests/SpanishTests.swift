import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

@Suite struct SpanishTests {
  private static let requests: [(String, Set<SlotValue>)] = [
    (
      "hola buenas, qiero un vuelo de madrid a roma para el vie 4 dic, vuelta el dom 6",
      [
        .origin("MAD"), .destination("ROM"), .departureDate(on("2026-12-04")),
        .returnDate(on("2026-12-06")),
      ]
    ),
    (
      "necesito viajar de bogota a medellin mñna a primera hora, solo ida",
      [
        .tripType(.oneWay), .origin("BOG"), .destination("MDE"), .departureDate(on("2026-11-24")),
        .departureTime(between("04:00", "08:00")),
      ]
    ),
    (
      "vuelo ida y vuelta cdmx cancun del 20 al 27 de diciembre 2 adultos y 1 niño de 5 años",
      [
        .tripType(.roundTrip), .passengers(Party(adults: 2, children: [5])), .origin("MEX"),
        .destination("CUN"), .departureDate(on("2026-12-20")), .returnDate(on("2026-12-27")),
      ]
    ),
    (
      "pasaje bs as a madrid sin vuelta xa 3 personas el 15/1 pls",
      [
        .tripType(.oneWay), .passengers(Party(adults: 3)), .origin("BUE"), .destination("MAD"),
        .departureDate(on("2027-01-15")),
      ]
    ),
    (
      "kiero ir a paris pasado mañana desde sevilla, vuelo directo y sin maletas",
      [
        .maximumStops(.value(0)), .bags(0), .destination("PAR"), .origin("SVQ"),
        .departureDate(on("2026-11-25")),
      ]
    ),
    (
      "quisiera un boleto redondo de guadalajara a tijuana saliendo el 3 de enero y regresando el 10, con 1 maleta documentada",
      [
        .tripType(.roundTrip), .bags(1), .origin("GDL"), .destination("TIJ"),
        .departureDate(on("2027-01-03")), .returnDate(on("2027-01-10")),
      ]
    ),
    (
      "q tal, vuelo bogota-miami a mediados de enero x 10 dias",
      [
        .stay(days: 10), .origin("BOG"), .destination("MIA"),
        .departureDate(from("2027-01-11", to: "2027-01-20")),
      ]
    ),
    (
      "quería sacar pasajes de ezeiza a barcelona para el 14 de febrero, vuelta el 1 de marzo, 2 personas",
      [
        .passengers(Party(adults: 2)), .origin("EZE"), .destination("BCN"),
        .departureDate(on("2027-02-14")), .returnDate(on("2027-03-01")),
      ]
    ),
    (
      "vuelo de santiago a lima mañana tipo 5 de la tarde con latam",
      [
        .airlines(.value(["LA"])), .origin("SCL"), .destination("LIM"),
        .departureDate(on("2026-11-24")), .departureTime(between("16:00", "18:00")),
      ]
    ),
    (
      "salgo el jueves por la tarde y regreso el lunes temprano",
      [
        .departureDate(on("2026-11-26")), .returnDate(on("2026-11-30")),
        .departureTime(between("12:00", "17:59")), .returnTime(between("04:00", "08:00")),
      ]
    ),
    (
      "no quiero escalas, clase turista, maximo 300 euros",
      [
        .cabin(.value(.economy)), .maximumStops(.value(0)),
        .budget(Money(units: 300, scale: 0, currency: "EUR")),
      ]
    ),
    (
      "vivo en valencia, quiero ir a oporto el 8 de dic antes de las 10 de la mañana",
      [
        .origin("VLC"), .destination("OPO"), .departureDate(on("2026-12-08")),
        .departureTime(between(nil, "10:00")),
      ]
    ),
  ]

  @Test("Spanish as people write it on a phone", arguments: requests)
  func request(_ text: String, _ values: Set<SlotValue>) {
    #expect(Set(World().values(text)) == values)
    #expect(World().read(text).contains(.language("es")))
  }

  @Test(
    "yes in many words", arguments: ["sip, todo bien", "dale, perfecto", "órale va", "claro q si"])
  func yes(_ text: String) {
    #expect(World.speaking("es", .confirmation).read(text).contains(.affirm))
  }

  @Test("no in many words", arguments: ["nop", "no, esta mal", "mejor no"])
  func no(_ text: String) {
    let commands = World.speaking("es", .confirmation).read(text)
    #expect(commands.contains(.deny))
    #expect(!commands.contains(.affirm))
  }

  @Test("other offers, and one of those shown")
  func offers() {
    let world = World.speaking("es", .offers)
    #expect(world.read("muy caro, algo mas barato?").contains(.more(.cheaper)))
    #expect(world.read("muéstrame otros").contains(.more(.more)))
    #expect(world.read("la segunda").contains(.choose(.number(2))))
  }
}
