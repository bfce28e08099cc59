import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

@Suite struct PortugueseTests {
  private static let requests: [(String, Set<SlotValue>)] = [
    (
      "bom dia! preciso de um voo lisboa-paris amanha de manha, so ida",
      [
        .tripType(.oneWay), .origin("LIS"), .destination("PAR"), .departureDate(on("2026-11-24")),
        .departureTime(between("05:00", "11:59")),
      ]
    ),
    (
      "vc consegue ver voo de recife pra salvador dia 15/12? somos 2 adultos e 1 bebê",
      [
        .passengers(Party(adults: 2, infants: [0])), .origin("REC"), .destination("SSA"),
        .departureDate(on("2026-12-15")),
      ]
    ),
    (
      "queria ir de porto alegre pra buenos aires dia 20 de jan e voltar dia 27",
      [
        .origin("POA"), .destination("BUE"), .departureDate(on("2027-01-20")),
        .returnDate(on("2027-01-27")),
      ]
    ),
    (
      "ida e volta brasilia fortaleza de 3 a 10 de jan, 3 pessoas, 1 mala despachada",
      [
        .tripType(.roundTrip), .bags(1), .passengers(Party(adults: 3)), .origin("BSB"),
        .destination("FOR"), .departureDate(on("2027-01-03")), .returnDate(on("2027-01-10")),
      ]
    ),
    (
      "eu e minha esposa queremos ir pra orlando em fevereiro por 10 dias",
      [
        .stay(days: 10), .passengers(Party(adults: 2)), .destination("MCO"),
        .departureDate(from("2027-02-01", to: "2027-02-28")),
      ]
    ),
    (
      "saio quinta a noite e volto seg bem cedo",
      [
        .departureDate(on("2026-11-26")), .returnDate(on("2026-11-30")),
        .departureTime(between("18:00", "23:59")), .returnTime(between("04:00", "08:00")),
      ]
    ),
    (
      "quero sair do galeão e ir pra congonhas dps de amanhã",
      [.origin("GIG"), .destination("CGH"), .departureDate(on("2026-11-25"))]
    ),
    (
      "passagem manaus belém dia 5/12 pra 3 pessoas c/ 2 malas despachadas",
      [
        .bags(2), .passengers(Party(adults: 3)), .origin("MAO"), .destination("BEL"),
        .departureDate(on("2026-12-05")),
      ]
    ),
    (
      "bom dia, procuro um voo de lisboa para o funchal na sexta-feira à tarde, regresso domingo",
      [
        .origin("LIS"), .destination("FNC"), .departureDate(on("2026-11-27")),
        .returnDate(on("2026-11-29")), .departureTime(between("12:00", "17:59")),
      ]
    ),
    (
      "gostava de ir a paris no próximo fim de semana, a partir do porto",
      [.destination("PAR"), .origin("OPO"), .departureDate(from("2026-12-05", to: "2026-12-06"))]
    ),
    (
      "nao quero conexao e q seja reembolsavel, no maximo 1500 reais",
      [
        .maximumStops(.value(0)), .budget(Money(units: 1500, scale: 0, currency: "BRL")),
        .refundable(true),
      ]
    ),
    (
      "voo de recife para manaus dia 20 de dez, R$ 800 no máximo",
      [
        .budget(Money(units: 800, scale: 0, currency: "BRL")), .origin("REC"), .destination("MAO"),
        .departureDate(on("2026-12-20")),
      ]
    ),
  ]

  @Test("Portuguese as people write it on a phone", arguments: requests)
  func request(_ text: String, _ values: Set<SlotValue>) {
    #expect(Set(World().values(text)) == values)
    #expect(World().read(text).contains(.language("pt")))
  }

  @Test(
    "yes in many words", arguments: ["blz, pode reservar", "isso aí", "fechou", "sim, tá ótimo"])
  func yes(_ text: String) {
    #expect(World.speaking("pt", .confirmation).read(text).contains(.affirm))
  }

  @Test("no in many words", arguments: ["não, tá errado", "n", "agora não"])
  func no(_ text: String) {
    let commands = World.speaking("pt", .confirmation).read(text)
    #expect(commands.contains(.deny))
    #expect(!commands.contains(.affirm))
  }

  @Test("other offers, and one of those shown")
  func offers() {
    let world = World.speaking("pt", .offers)
    #expect(world.read("muito caro, tem mais barato?").contains(.more(.cheaper)))
    #expect(world.read("outras opções pf").contains(.more(.more)))
    #expect(world.read("a segunda opção").contains(.choose(.number(2))))
  }
}
