import Conversation
import Testing

@testable import Understanding

@Suite("A yes that spends money")
struct CostlyAnswerTests {
  private static let topics: [Question.Topic] = [
    .purchase, .cancellation, .changePurchase, .payment, .additions,
  ]

  @Test(
    "it is a plain yes, and nothing else comes of it",
    arguments: [
      ("yes", "en"), ("Yes!", "en"), ("yes please", "en"), ("Yes, please.", "en"), ("yep", "en"),
      ("confirm", "en"), ("I confirm", "en"), ("ok", "en"), ("OK, go ahead", "en"),
      ("go ahead", "en"),
      ("👍", "en"), ("✅", "en"), ("yes yes", "en"), ("sure, do it", "en"), ("absolutely", "en"),
      ("please proceed", "en"), ("perfect, go ahead", "en"), ("no problem, go ahead", "en"),
      ("ja", "de"), ("ja bitte", "de"), ("Ja, gerne!", "de"), ("passt", "de"),
      ("einverstanden", "de"),
      ("ich bestätige", "de"), ("in Ordnung", "de"), ("mach das bitte", "de"), ("ja bitte", "en"),
      ("oui", "fr"), ("oui, s'il vous plaît", "fr"), ("d'accord", "fr"), ("je confirme", "fr"),
      ("allez-y", "fr"), ("c'est bon", "fr"), ("bien sûr", "fr"),
      ("sí", "es"), ("sí, confirmo", "es"), ("vale", "es"), ("de acuerdo", "es"), ("dale", "es"),
      ("adelante", "es"), ("claro que sí", "es"), ("si por favor", "es"), ("sí, confirmo", "en"),
      ("sì", "it"), ("sì, confermo", "it"), ("va bene", "it"), ("d'accordo", "it"), ("certo", "it"),
      ("procedi pure", "it"), ("sim", "pt"), ("sim, confirmo", "pt"), ("pode confirmar", "pt"),
      ("com certeza", "pt"), ("está bem", "pt"), ("tudo bem", "pt"),
    ])
  func yes(_ text: String, _ language: String) {
    for topic in Self.topics {
      let commands = World.asked(topic, language).read(text)
      #expect(commands == [.affirm], "\(topic)")
    }
  }

  @Test(
    "to say what is to be done is a yes, too",
    arguments: [
      ("book it", Question.Topic.purchase), ("yes, book it please", .purchase),
      ("buy it", .purchase),
      ("oui, je confirme la réservation", .purchase), ("ja, verbindlich buchen", .purchase),
      ("bitte buchen", .purchase), ("ja, buchen", .purchase), ("réservez", .purchase),
      ("sí, resérvalo", .purchase), ("prenotalo", .purchase), ("pode reservar", .purchase),
      ("yes, cancel it", .cancellation), ("cancel it", .cancellation),
      ("ja, stornieren", .cancellation),
      ("yes, change it", .changePurchase), ("ja, umbuchen", .changePurchase), ("pay now", .payment),
      ("yes, I want to pay now", .payment), ("bezahlen", .payment), ("yes, add it", .additions),
      ("add them", .additions),
    ])
  func deeds(_ text: String, _ topic: Question.Topic) {
    #expect(World.asked(topic).read(text) == [.affirm])
  }

  @Test(
    "a no, a wait, a later is a no",
    arguments: [
      ("no", "en"), ("No, thanks", "en"), ("nope", "en"), ("wait", "en"), ("hold on", "en"),
      ("not yet", "en"), ("cancel", "en"), ("not now", "en"), ("don't", "en"),
      ("let me think", "en"),
      ("never mind", "en"), ("one moment", "en"), ("👎", "en"), ("yes... no, wait", "en"),
      ("no, I changed my mind", "en"), ("don't book it", "en"), ("later", "en"),
      ("nein", "de"), ("nein danke", "de"), ("noch nicht", "de"), ("warte", "de"), ("moment", "de"),
      ("abbrechen", "de"), ("lieber nicht", "de"), ("nicht buchen", "de"), ("non", "fr"),
      ("pas encore", "fr"), ("attendez", "fr"), ("annuler", "fr"), ("non merci", "fr"),
      ("no gracias", "es"), ("todavía no", "es"), ("espera", "es"), ("cancelar", "es"),
      ("mejor no", "es"), ("non ancora", "it"), ("aspetta", "it"), ("annulla", "it"),
      ("no grazie", "it"), ("não", "pt"), ("ainda não", "pt"), ("espera aí", "pt"),
      ("cancelar", "pt"),
      ("não, obrigado", "pt"),
    ])
  func no(_ text: String, _ language: String) {
    #expect(World.asked(.purchase, language).read(text).first == .deny)
    #expect(!World.asked(.purchase, language).read(text).contains(.affirm))
  }

  @Test(
    "whatever else is in it is no yes",
    arguments: [
      "yes but business class", "yes?", "is it refundable?", "yes for 3 people", "maybe",
      "I guess so?", "yes, if it's cheaper", "ok?", "sure?", "yes, but not yet",
      "yes when my wife agrees",
      "yes and add a bag", "yes, on Friday", "ok but with a window seat",
      "yes unless it is a night flight",
      "perfect", "great", "nice", "good price", "cool", "thanks", "hello", "hm", "I think so",
      "probably yes", "yes to Lisbon", "yes, what about the bags?", "ok how much?",
      "yes at 450 EUR",
      "yes with Iberia instead", "yes, hold it", "can you book it?", "book it?",
      "book it for 3 people",
      "book it if it is cheaper", "book the other one", "yes, first tell me the rules",
      "yes, my surname is Schmitt", "yes 4111 1111 1111 1111", "yesterday", "okayish", "yes or no?",
      "ja aber Business", "ja, wenn es billiger ist", "ja?", "vielleicht", "super",
      "ja, am Freitag",
      "oui mais en business", "oui si c'est moins cher", "oui ?", "peut-être", "parfait",
      "sí pero en business", "sí, si es más barato", "¿sí?", "si puedo", "quizás", "genial", "ya",
      "sì ma in business", "sì, se costa meno", "forse", "perfetto", "sì?", "sim mas na executiva",
      "sim, se for mais barato", "talvez", "sim?", "ótimo", "y ahora", "y", "",
    ])
  func notYes(_ text: String) {
    for topic in Self.topics {
      for language in ["en", "de", "fr", "es", "it", "pt"] where text != "y" || language != "en" {
        let commands = World.asked(topic, language).read(text)
        #expect(commands != [.affirm] && !commands.contains(.affirm), "\(topic) \(language)")
      }
    }
  }

  @Test("what a traveller wants instead is read")
  func instead() {
    let world = World.asked(.purchase)
    #expect(world.values("yes but business class") == [.cabin(.value(.business))])
    #expect(world.read("ok, cancel") == [.deny])
    #expect(world.read("no, business class") == [.deny, .set(.cabin(.value(.business)))])
    #expect(world.read("is it refundable?") == [.sideQuestion("is it refundable")])
    #expect(world.read("yes?") == [.sideQuestion("yes")])
    #expect(world.read("yes, hold it") == [.hold])
    #expect(world.read("no bags please") == [.set(.bags(0))])
    #expect(world.told("my surname is Schmitt") == "|Schmitt")
  }
}
