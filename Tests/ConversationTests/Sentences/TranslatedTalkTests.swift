import Flights
import LocalTime
import Testing

@testable import Conversation

@Suite("Talks in other languages")
struct TranslatedTalkTests {
  private let found = [
    offer("a", "1312.40", at: 8, number: "100"),
    offer("b", "250.00", at: 13, minutes: 300, number: "200", via: "DTW"),
  ]

  private func exact(_ text: String) -> TripDate { .exact(day(text)) }

  /// The text with its no-break spaces as `␣`.
  private func seen(_ text: String) -> String { text.replacing("\u{A0}", with: "␣") }

  @Test("a whole talk in German, from the first word to the choice")
  func german() {
    var talk = Talk()
    #expect(
      talk.hear(.language("de"), .set(.destination("MUC"))) == """
        Hallo! Ich bin ein automatischer Reiseassistent: Ich finde und buche Flüge für dich. Einen Menschen erreichst du hier: help@example.com.

        Notiert: nach München. Von wo fliegst du ab?
        """)
    #expect(talk.set(.origin("GVA")) == "Notiert: ab Genf. Wann möchtest du fliegen?")
    #expect(
      talk.set(.departureDate(exact("2026-11-27"))) == """
        Notiert: Hinflug am Freitag, 27. November. Nur hin, oder wann fliegst du zurück?
        """)
    #expect(
      talk.set(.returnDate(exact("2026-11-29"))) == """
        Notiert: Rückflug am Sonntag, 29. November. Nur du, oder fliegt jemand mit?
        """)
    #expect(talk.set(.passengers(Party(adults: 2, children: [7]))) == "")
    #expect(
      talk.find(found).map(seen) == [
        """
        *Von Genf nach München*
        Freitag, 27. November, Rückflug am Sonntag, 29. November · 2 Erwachsene und 1 Kind (7), Economy Class

        *1. 250,00␣$* · United · am günstigsten
        Fr 27. Nov. · UA 200, UA 2001
        BOS 13:00 → ORD 18:00 · 5 h · 1 Stopp: DTW 1 h 15 min
        So 29. Nov. · UA 200, UA 2001
        ORD 13:00 → BOS 18:00 · 5 h · 1 Stopp: DTW 1 h 15 min
        _umbuchbar für 75␣$ · nicht erstattbar_

        *2. 1.312,40␣$* · United · am schnellsten
        Fr 27. Nov. · UA 100
        BOS 08:00 → ORD 10:45 · 2 h 45 min · direkt
        So 29. Nov. · UA 100
        ORD 08:00 → BOS 10:45 · 2 h 45 min · direkt
        _umbuchbar für 75␣$ · nicht erstattbar_

        Welcher soll es sein? Antworte mit 1-2, oder sag mir, was ich ändern soll.
        """
      ])
    #expect(
      talk.hear(.choose(.number(1))).hasPrefix("Gute Wahl:\n*250,00\u{A0}$* · United\nFr 27. Nov."))
  }

  @Test("a whole talk in Spanish, with a choice of cities, a correction and a summary")
  func spanish() {
    var talk = Talk()
    #expect(
      talk.hear(.language("es-MX"), .smallTalk(.greeting)) == """
        ¡Hola! Soy un asistente de viajes automático: te busco y te reservo vuelos. Para hablar con una persona: help@example.com.

        ¿A dónde quieres volar, y desde dónde?
        """)
    #expect(
      talk.hear(
        .ambiguous(.destination, [.destination("LON"), .destination("YXU")], text: "london"))
          == """
          ¿A qué «london» te refieres?
          1. Londres, Reino Unido
          2. London, Ontario, Canadá
          """)
    #expect(talk.hear(.choose(.number(1))) == "Anotado: a Londres. ¿Desde dónde sales?")
    #expect(
      talk.hear(.set(.origin("SVQ")), .guessed(.origin), .set(.passengers(Party())))
        == "Anotado: desde Sevilla, 1 adulto. ¿Cuándo quieres salir?")
    #expect(
      talk.hear(.set(.departureDate(exact("2026-11-27"))), .set(.tripType(.oneWay))) == """
        Antes de buscar, ¿está bien así?
        *De Sevilla, España, a Londres*
        Viernes 27 de noviembre, solo ida
        1 adulto, clase económica
        Escribe *sí*, o dime qué quieres cambiar.
        """)
    #expect(talk.hear(.affirm) == "")
    #expect(
      talk.find([]) == [
        "No encontré vuelos de Sevilla a Londres el viernes 27 de noviembre. ¿Miro los tres días anteriores y posteriores?"
      ])
  }

  @Test("the language stays until the traveller writes in another one")
  func sticks() {
    var talk = Talk.begun(.language("it"), .set(.destination("ATH")))
    #expect(talk.hear(.smallTalk(.thanks)) == "Prego! Da dove parti?")
    #expect(talk.hear(.language("pt"), .smallTalk(.thanks)) == "De nada! De onde você vai sair?")
    #expect(
      talk.hear(.language("fr"), .stop)
        == "D'accord, vous ne recevrez plus de messages de ma part. Écrivez START quand vous voudrez continuer."
    )
  }
}
