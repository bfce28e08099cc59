import Conversation
import Testing

@testable import Understanding

@Suite("What is wanted with a booking")
struct BookingRequestTests {
  @Test(
    "English",
    arguments: [
      ("my trips", "list"), ("my bookings", "list"), ("show me my bookings please", "list"),
      ("what have I booked?", "list"), ("is it booked?", "status"), ("did it go through", "status"),
      ("what's my booking reference", "status"), ("is my flight confirmed?", "status"),
      ("status of my booking", "status"), ("cancel my booking", "cancel"),
      ("cancel my flight to Lisbon", "cancel LIS"), ("please cancel trip ABC123", "cancel ABC123"),
      ("I'd like to cancel the Rome booking", "cancel ROM"), ("cancel abc123", "cancel ABC123"),
      ("cancel", "cancel"), ("cancel it please", "cancel"), ("can I cancel my booking?", "cancel"),
      ("change my flight", "change"), ("move my return to Sunday", "change back 2026-11-29"),
      ("change my flight to Friday", "change 2026-11-27"),
      ("change my flight to Friday morning", "change 2026-11-27 05:00-11:59"),
      ("change my flight from Friday to Sunday", "change 2026-11-29"),
      ("rebook my outbound flight to 5 December", "change out 2026-12-05"),
      ("my Lisbon flight should be moved to 2026-12-20", ""),
      ("can you move my Lisbon flight to 2026-12-20?", "change LIS 2026-12-20"),
      ("send me the itinerary", "documents"), ("send me my ticket again", "documents"),
      ("calendar file please", "documents"), ("pdf", "documents"),
      ("where is my ticket?", "documents"),
      ("accept the new times", "accept"), ("I accept the schedule change", "accept"),
      ("pay now", "pay"), ("I want to pay for my booking", "pay"),
      ("add a bag to my booking", "addBags bags 1"),
      ("add 2 bags to my booking", "addBags bags 2"), ("add three suitcases", "addBags bags 3"),
      ("don't cancel my flight", ""), ("find me a flight from Madrid to Rome on Friday", ""),
      ("I need a flight to Paris with 2 bags", ""),
      ("I'm moving to Lisbon, need a one-way flight", ""),
      ("hello", ""), ("thanks", ""), ("what's the weather in Lisbon?", ""),
    ])
  func english(_ text: String, _ expected: String) {
    #expect(World.travelling().requests(text) == expected)
  }

  @Test(
    "German",
    arguments: [
      ("meine Buchungen", "list"), ("was habe ich gebucht?", "list"),
      ("hat es geklappt?", "status"),
      ("wie lautet meine Buchungsnummer?", "status"), ("Stand meiner Buchung", "status"),
      ("bitte meine Buchung stornieren", "cancel"), ("stornieren", "cancel"),
      ("ich möchte meinen Flug nach Lissabon stornieren", "cancel LIS"),
      ("storniere ABC123", "cancel ABC123"), ("umbuchen auf Sonntag", "change 2026-11-29"),
      ("ich möchte meinen Rückflug auf Sonntag verschieben", "change back 2026-11-29"),
      ("meinen Hinflug umbuchen", "change out"), ("schick mir die Kalenderdatei", "documents"),
      ("Reiseplan bitte nochmal", "documents"), ("ich akzeptiere die neuen Zeiten", "accept"),
      ("jetzt bezahlen", "pay"), ("füge meiner Buchung 2 Koffer hinzu", "addBags bags 2"),
      ("meine Buchung nicht stornieren", ""), ("ein Flug nach Rom am Freitag", ""),
    ])
  func german(_ text: String, _ expected: String) {
    #expect(World.travelling(nil, "de").requests(text) == expected)
  }

  @Test(
    "French",
    arguments: [
      ("mes réservations", "list"), ("est-ce que c'est réservé ?", "status"),
      ("quel est mon numéro de réservation ?", "status"), ("annuler ma réservation", "cancel"),
      ("je voudrais annuler mon vol pour Lisbonne", "cancel LIS"),
      ("annulez ABC123", "cancel ABC123"),
      ("déplacer mon vol retour à dimanche", "change back 2026-11-29"),
      ("changer mon vol aller", "change out"), ("envoyez-moi l'itinéraire", "documents"),
      ("j'accepte les nouveaux horaires", "accept"), ("payer maintenant", "pay"),
      ("ajouter un bagage à ma réservation", "addBags bags 1"), ("n'annulez pas mon vol", ""),
      ("un vol pour Rome vendredi", ""),
    ])
  func french(_ text: String, _ expected: String) {
    #expect(World.travelling(nil, "fr").requests(text) == expected)
  }

  @Test(
    "Spanish",
    arguments: [
      ("mis reservas", "list"), ("¿está reservado?", "status"),
      ("¿cuál es mi código de reserva?", "status"),
      ("cancelar mi reserva", "cancel"), ("cancela mi vuelo a Lisboa", "cancel LIS"),
      ("quiero anular ABC123", "cancel ABC123"),
      ("quiero cambiar mi vuelo al domingo", "change 2026-11-29"),
      ("cambiar la vuelta al domingo", "change back 2026-11-29"),
      ("envíame el itinerario", "documents"),
      ("acepto los nuevos horarios", "accept"), ("pagar ahora", "pay"),
      ("añade una maleta a mi reserva", "addBags bags 1"), ("no canceles mi vuelo", ""),
      ("un vuelo a Roma el viernes", ""),
    ])
  func spanish(_ text: String, _ expected: String) {
    #expect(World.travelling(nil, "es").requests(text) == expected)
  }

  @Test(
    "Italian",
    arguments: [
      ("le mie prenotazioni", "list"), ("è confermato?", "status"),
      ("qual è il mio codice di prenotazione?", "status"),
      ("annullare la mia prenotazione", "cancel"),
      ("cancella il mio volo per Lisbona", "cancel LIS"), ("annulla ABC123", "cancel ABC123"),
      ("spostare il mio volo a domenica", "change 2026-11-29"),
      ("sposta il ritorno a domenica", "change back 2026-11-29"),
      ("mandami l'itinerario", "documents"),
      ("accetto i nuovi orari", "accept"), ("pagare adesso", "pay"),
      ("aggiungi un bagaglio alla mia prenotazione", "addBags bags 1"),
      ("un volo per Roma venerdì", ""),
    ])
  func italian(_ text: String, _ expected: String) {
    #expect(World.travelling(nil, "it").requests(text) == expected)
  }

  @Test(
    "Portuguese",
    arguments: [
      ("minhas reservas", "list"), ("está reservado?", "status"),
      ("qual é o meu código de reserva?", "status"),
      ("cancelar minha reserva", "cancel"), ("cancela meu voo para Lisboa", "cancel LIS"),
      ("quero cancelar ABC123", "cancel ABC123"),
      ("mudar meu voo para domingo", "change 2026-11-29"),
      ("mudar a volta para domingo", "change back 2026-11-29"),
      ("me envia o itinerário", "documents"),
      ("aceito os novos horários", "accept"), ("pagar agora", "pay"),
      ("adicionar uma mala à minha reserva", "addBags bags 1"), ("um voo para Roma na sexta", ""),
    ])
  func portuguese(_ text: String, _ expected: String) {
    #expect(World.travelling(nil, "pt").requests(text) == expected)
  }

  @Test("the words of a request write nothing into a trip")
  func slots() {
    for text in [
      "cancel my flight to Lisbon", "change my flight to Friday", "move my return to Sunday",
      "add 2 bags to my booking", "umbuchen auf Sonntag", "cancela mi vuelo a Lisboa",
    ] { #expect(World.travelling().values(text) == [], "\(text)") }
    let text = "Thanks! Cancel my Lisbon trip. And find me a flight to Rome on Friday"
    #expect(
      World.travelling().values(text) == [.destination("ROM"), .departureDate(on("2026-11-27"))])
    #expect(World.travelling().requests(text) == "cancel LIS")
  }

  @Test("without any booking such words are about the trip that is being planned")
  func planning() {
    var world = World()
    world.state.trip.destination = "LIS"
    #expect(world.values("change my flight to Friday") == [.departureDate(on("2026-11-27"))])
    #expect(world.requests("change my flight to Friday") == "")
    #expect(world.requests("cancel") == "")
    #expect(world.requests("cancel my flight") == "")
    #expect(world.requests("my trips") == "")
    #expect(world.requests("cancel my booking") == "cancel")
    #expect(world.requests("meine Buchung stornieren") == "cancel")
  }

  @Test("while another trip is planned, only what names the booking is about it")
  func besides() {
    let world = World.travelling(.slots)
    #expect(world.requests("change it to Friday") == "")
    #expect(world.values("change my flight to Friday") == [.departureDate(on("2026-11-27"))])
    #expect(world.requests("change my booking ABC123 to Friday") == "change ABC123 2026-11-27")
    #expect(world.requests("cancel my flight to Lisbon") == "cancel LIS")
    #expect(World.travelling(.purchase).read("cancel") == [.deny])
    #expect(World.travelling(.purchase).read("cancel my booking ABC123").count == 1)
  }

  @Test("which booking, which day, which flight: the answers")
  func answers() {
    var world = World.travelling(.trip)
    world.state.errand = Errand(BookingRequest(.cancel))
    #expect(world.read("2") == [.choose(.number(2))])
    #expect(world.read("the last one") == [.choose(.last)])
    #expect(world.requests("the Lisbon one") == "cancel LIS")
    #expect(world.requests("ABC123") == "cancel ABC123")
    #expect(world.requests("qwertz") == "cancel QWERTZ")
    #expect(World.travelling(.changeDay).read("Sunday").count == 1)
    #expect(World.travelling(.changeDay).requests("Sunday") == "change 2026-11-29")
    #expect(
      World.travelling(.changeDay).requests("on 5 December in the evening")
        == "change 2026-12-05 18:00-23:59")
    #expect(World.travelling(.changeOffers).read("2") == [.choose(.number(2))])
    #expect(World.travelling(.changeOffers).requests("Sunday instead") == "change 2026-11-29")
    #expect(World.travelling(.changePurchase).read("no, Sunday instead").first == .deny)
    #expect(World.travelling(.scheduleChange).read("accept").count == 1)
    #expect(World.travelling(.scheduleChange).requests("I accept") == "accept")
    #expect(World.travelling(.scheduleChange).requests("cancel it") == "cancel")
    #expect(World.travelling(.scheduleChange).read("yes") == [.affirm])
    #expect(World.travelling(.cancellation).requests("cancel") == "cancel")
  }
}
