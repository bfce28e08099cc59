import Conversation
import Testing

@testable import Understanding

@Suite("Booking, holding, sitting")
struct PurchaseTests {
  @Test(
    "an offer that is shown is booked in so many words",
    arguments: [
      ("book it", "en"), ("buy it", "en"), ("let's book", "en"), ("book please", "en"),
      ("take it and book", "en"), ("I want to book this one", "en"), ("can you book it?", "en"),
      ("buch ihn bitte", "de"), ("bitte buchen", "de"), ("ich möchte ihn buchen", "de"),
      ("jetzt kaufen", "de"), ("réservez-le", "fr"), ("je voudrais le réserver", "fr"),
      ("on réserve", "fr"), ("resérvalo", "es"), ("quiero comprarlo", "es"), ("prenotalo", "it"),
      ("vorrei prenotare", "it"), ("pode reservar", "pt"), ("quero comprar", "pt"),
    ])
  func books(_ text: String, _ language: String) {
    let commands = World.shopping(language).read(text)
    #expect(commands.contains(.book))
    #expect(!World.speaking(language, .slots).read(text).contains(.book))
  }

  @Test(
    "and picked in the same breath",
    arguments: [
      ("reserve 2 please", "en", OfferChoice.number(2)), ("book the second one", "en", .number(2)),
      ("I'd like to book option 3", "en", .number(3)), ("book the cheapest", "en", .cheapest),
      ("nimm die zweite und buche sie", "de", .number(2)),
      ("réserve la deuxième", "fr", .number(2)),
      ("reserva la segunda", "es", .number(2)), ("prenota la seconda", "it", .number(2)),
      ("reserva a opção 2", "pt", .number(2)),
    ])
  func picks(_ text: String, _ language: String, _ choice: OfferChoice) {
    let commands = World.shopping(language).read(text)
    #expect(commands.contains(.book) && commands.contains(.choose(choice)))
  }

  @Test(
    "another wish with such a word in it books nothing",
    arguments: [
      "book a flight to Rome", "book 2 tickets to Paris", "can I book later?", "how do I book?",
      "book it if it's refundable", "book a hotel", "don't book it", "is it booked?", "hold on",
      "does it have a hold bag?", "two hold bags please", "ich will nicht buchen", "wie buche ich?",
    ])
  func others(_ text: String) {
    let commands = World.shopping().read(text)
    #expect(!commands.contains(.book) && !commands.contains(.hold))
  }

  @Test(
    "an offer is held unpaid",
    arguments: [
      "hold it", "can you hold it", "please hold this one for me", "put it on hold",
      "I'll pay later", "reserve it and pay later", "reservieren, zahle später", "bitte vormerken",
      "später bezahlen", "bloquez-le", "mettez une option", "je paierai plus tard",
      "¿puedes apartarlo?", "resérvalo, pago después", "bloccalo", "prenota, pago dopo",
      "pode segurar?", "reserva, pago depois",
    ])
  func holds(_ text: String) {
    #expect(World.shopping().read(text).contains(.hold))
    #expect(World.asked(.purchase).read(text).contains(.hold))
    #expect(!World.asked(.purchase).read(text).contains(.affirm))
  }

  @Test(
    "the same people fly again",
    arguments: [
      "same as last time", "same people", "the same passengers please", "dieselben",
      "die gleichen wie beim letzten Mal", "les mêmes", "comme la dernière fois", "los mismos",
      "como la última vez", "gli stessi", "come l'ultima volta", "os mesmos", "como da última vez",
    ])
  func samePeople(_ text: String) {
    #expect(World.asked(.samePeople).read(text).contains(.samePeople))
    #expect(World.asked(.details).read(text).contains(.samePeople))
    #expect(!World.speaking("en", .slots).read(text).contains(.samePeople))
  }

  @Test(
    "seats are wished for",
    arguments: [
      ("window seat", SeatWish.window), ("window please", .window), ("aisle", .aisle),
      ("an aisle seat for me", .aisle), ("seats together", .together),
      ("we want to sit together", .together),
      ("14B 14C", .designators(["14B", "14C"])),
      ("seats 14b and 14c", .designators(["14B", "14C"])),
      ("no seat preference", .any), ("any seat", .any), ("Fensterplatz bitte", .window),
      ("am Gang", .aisle), ("nebeneinander sitzen", .together), ("côté hublot", .window),
      ("côté couloir", .aisle), ("ventanilla por favor", .window), ("asiento de pasillo", .aisle),
      ("asientos juntos", .together), ("finestrino", .window), ("posto corridoio", .aisle),
      ("janela", .window), ("assento no corredor", .aisle), ("lugares juntos", .together),
    ])
  func seats(_ text: String, _ wish: SeatWish) {
    for topic in [Question.Topic.offers, .purchase, .details] {
      #expect(World.asked(topic).read(text).contains(.seat(wish)), "\(topic)")
    }
    #expect(!World.speaking("en", .slots).read(text).contains(.seat(wish)))
  }

  @Test("together, and no preference, are about seats once a booking is prepared")
  func drafted() {
    var world = World.asked(.purchase, for: [.adult, .adult])
    world.state.trip.destination = "LIS"
    #expect(world.read("together") == [.seat(.together)])
    #expect(world.read("no preference") == [.seat(.any)])
    #expect(world.read("add 2 bags") == [.set(.bags(2))])
    #expect(!World.shopping().read("we travel together").contains(.seat(.together)))
  }

  @Test("a payment card's number is seen in every topic, and its digits are nothing else")
  func cards() {
    for topic in [Question.Topic.slots, .offers, .details, .contact, .purchase, .payment] {
      let world = World.asked(topic, country: "US")
      #expect(world.read("4111 1111 1111 1111") == [.cardNumber])
      #expect(world.read("4111-1111-1111-1111 12/28 123") == [.cardNumber])
      #expect(world.read("•••• •••• •••• 1111") == [.cardNumber])
      #expect(world.read("yes 378282246310005") == [.cardNumber])
    }
    let text = "Berlin to Rome on 5 December. My card is 4111 1111 1111 1111"
    #expect(World().read(text).contains(.cardNumber))
    #expect(World().trip(text).destination == "ROM")
    #expect(!World().read("call +49 151 000000004").contains(.cardNumber))
  }
}
