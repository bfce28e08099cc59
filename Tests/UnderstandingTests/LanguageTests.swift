import Conversation
import Flights
import Testing

@testable import Understanding

@Suite struct LanguageTests {
  @Test(
    "a request in each of the six languages",
    arguments: [
      (
        "en",
        "I need a flight from Vienna to Rome on 12 December for two adults, return on the 20th"
      ),
      (
        "es",
        "Quiero un vuelo de Viena a Roma el 12 de diciembre para dos adultos, vuelta el 20 de diciembre"
      ),
      (
        "pt",
        "Quero um voo de Viena para Roma no dia 12 de dezembro para dois adultos, volta no dia 20 de dezembro"
      ),
      (
        "fr",
        "Je voudrais un vol de Vienne à Rome le 12 décembre pour deux adultes, retour le 20 décembre"
      ),
      (
        "de",
        "Ich suche einen Flug von Wien nach Rom am 12. Dezember für zwei Erwachsene, zurück am 20. Dezember"
      ),
      (
        "it",
        "Vorrei un volo da Vienna a Roma il 12 dicembre per due adulti, ritorno il 20 dicembre"
      ),
    ])
  func requests(_ language: String, _ text: String) {
    let world = World()
    let trip = world.trip(text)
    #expect(trip.origin == "VIE")
    #expect(trip.destination == "ROM")
    #expect(trip.departure == on("2026-12-12"))
    #expect(trip.returning == on("2026-12-20"))
    #expect(trip.party == Party(adults: 2))
    if language != "en" { #expect(world.read(text).contains(.language(language))) }
  }

  @Test(
    "yes and no in the traveller's language",
    arguments: [
      ("es", "sí", "no"), ("pt", "sim", "não"), ("fr", "oui", "non"), ("de", "ja", "nein"),
      ("it", "va bene", "no"),
    ])
  func answers(_ language: String, _ yes: String, _ no: String) {
    var world = World()
    world.state.language = language
    #expect(world.read(yes).contains(.affirm))
    #expect(world.read(no).contains(.deny))
  }

  @Test(
    "one way, there and back, and the cabin",
    arguments: [
      ("es", "ida y vuelta en clase ejecutiva"), ("pt", "ida e volta na classe executiva"),
      ("fr", "aller-retour en classe affaires"), ("de", "hin und zurück in der Business Class"),
      ("it", "andata e ritorno in business class"),
    ])
  func wishes(_ language: String, _ text: String) {
    var world = World()
    world.state.language = language
    let trip = world.trip(text)
    #expect(trip.kind == .roundTrip)
    #expect(trip.cabin == .value(.business))
  }

  @Test("a name with foreign words changes no language")
  func names() {
    #expect(World.asking(.destination).read("Los Angeles") == [.set(.destination("LAX"))])
    #expect(World.asking(.destination).read("Las Vegas") == [.set(.destination("LAS"))])
  }
}
