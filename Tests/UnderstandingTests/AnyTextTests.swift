import Conversation
import Flights
import Foundation
import LocalTime
import Testing

@testable import Understanding

/// Texts and answers of every kind, in talks of a few messages, so that every state meets every text.
@Suite("Any text whatsoever")
struct AnyTextTests {
  private static let isLong =
    ProcessInfo.processInfo.environment["TRAVEL_AGENT_LONG_TESTS"] == "true"
  private static let rounds = isLong ? 1000 : 60
  /// The same texts every time; other ones in the long rounds. A failure names it.
  private let seed = isLong ? UInt64.random(in: 0..<1_000_000) : 20_261_126

  private static let worlds: [World] = {
    var worlds = [World(), .asking(.origin), .asking(.departureDate, .returnDate)]
    worlds.append(.asking(.passengers))
    var multi = World.asking(.legs)
    multi.state.trip.kind = .multiCity
    multi.state.trip.origin = "MAD"
    multi.state.trip.destination = "LON"
    multi.state.trip.departure = on("2026-12-01")
    worlds.append(multi)
    var ages = World()
    ages.state.trip.party = Party(adults: 2, children: [nil, nil])
    ages.state.asked = Question(.ages, slots: [.passengers])
    worlds.append(ages)
    var ready = World()
    ready.country = "US"
    ready.state.trip.origin = "JFK"
    ready.state.trip.destination = "LON"
    ready.state.trip.kind = .oneWay
    ready.state.trip.departure = on("2026-12-01")
    ready.state.trip.party = Party()
    ready.state.guessed = [.origin]
    ready.state.asked = Question(.confirmation, slots: [.origin])
    worlds.append(ready)
    var talk = AnyTalk(world: ready)
    talk.take([.affirm], "yes")
    worlds.append(talk.world)
    return worlds
  }()

  @Test("the rules take it, and the dialogue takes what they make of it")
  func builtIn() {
    var any = AnyText(seed: seed)
    for _ in 0..<Self.rounds {
      var talk = AnyTalk(world: any.pick(Self.worlds))
      for _ in 0..<3 {
        let text = any.next()
        let commands = talk.world.read(text)
        #expect(commands.count <= 40, "seed \(seed)")
        talk.take(commands, text)
      }
      #expect(talk.broken.isEmpty, "seed \(seed)")
    }
  }

  @Test(
    "a model's answers of every kind are taken with it, and hold nothing that the dialogue cannot take"
  )
  func model() {
    var any = AnyText(seed: seed)
    for _ in 0..<Self.rounds {
      var talk = AnyTalk(world: any.pick(Self.worlds))
      for _ in 0..<3 {
        let text = any.next()
        let state = talk.world.state
        let context = talk.world.context
        let answer = any.answer()
        let claims = CommandDecoder(state: state, context: context).commands(answer) ?? []
        let grounding = Grounding(text: text, state: state, context: context)
        let commands = grounding.grounded(claims) ?? talk.world.read(text)
        talk.take(commands, text + " / " + answer)
        // Without what the message supports, an answer must not get the dialogue into trouble either.
        talk.take(claims, answer)
      }
      #expect(talk.broken.isEmpty, "seed \(seed)")
    }
  }

  @Test("what a model invents never comes into the trip", arguments: Self.silent)
  func invented(_ text: String) {
    var any = AnyText(seed: seed)
    for _ in 0..<(Self.isLong ? 300 : 15) {
      let world = World()
      let claims =
        CommandDecoder(state: world.state, context: world.context).commands(
          any.answer(broken: false))
        ?? []
      let grounding = Grounding(text: text, state: world.state, context: world.context)
      var state = world.state
      _ = Dialogue.apply(grounding.grounded(claims) ?? world.read(text), to: &state, world.context)
      #expect(state.trip == world.trip(text), "seed \(seed): \(claims)")
    }
  }

  /// Messages in which nothing is said of a journey.
  static let silent = [
    "hello", "I need a flight", "how are you?", "thanks a lot", "can you help me",
    "is anybody here",
    "hola, buenos días", "necesito ayuda", "bonjour, j'ai besoin d'aide", "guten Tag",
    "ich brauche Hilfe", "buongiorno", "ho bisogno di aiuto", "bom dia", "preciso de ajuda", "??",
  ]

  @Test("64 KB of anything are read up to the limit")
  func longTexts() {
    for text in [
      String(repeating: "from London to Paris next friday ", count: 2000),
      String(repeating: "9", count: 65_536), String(repeating: "é", count: 32_768),
      String(repeating: "👍🏽", count: 8_000), "",
    ] {
      var talk = AnyTalk()
      talk.take(talk.world.read(text), text)
      #expect(talk.broken.isEmpty)
    }
  }
}

extension AnyText {
  /// An answer of a model: claims of every kind, right in form or broken.
  mutating func answer(broken: Bool = true) -> String {
    let items = (0..<pick([0, 1, 2, 3, 5, 9])).map { _ in claim() }
    let aside = pick(["null", "\"How lovely!\"", "\"It is 5 euros on Iberia to Rome.\"", "7"])
    let text = "{\"commands\":[\(items.joined(separator: ","))],\"aside\":\(aside)}"
    guard broken else { return text }
    switch pick([0, 1, 2, 3]) {
    case 0: return mutated(text)
    case 1: return String(text.prefix(pick([1, 20, 60, 200])))
    default: return text
    }
  }

  private mutating func claim() -> String {
    let slot = pick(CommandSchema.slots + ["legs", "price", ""])
    let value = pick(Self.values)
    guard pick([true, true, false]) else {
      return "{\"do\":\"\(pick(CommandSchema.verbs))\",\"slot\":\"\(slot)\",\"value\":\(value)}"
    }
    return "{\"do\":\"set\",\"slot\":\"\(slot)\",\"value\":\(value)}"
  }

  private static let values = [
    "\"MAD\"", "\"London\"", "\"San Jose\"", "\"Spain\"", "\"Qwxzy\"", "\"LHR\"", "\"JFK\"",
    "\"2026-12-12\"", "\"2026-12-20\"", "\"2026-11-01\"", "\"2027-09-30\"", "\"2028-11-01\"",
    "\"2026-12-12/2026-12-15\"", "\"cheapest 2027-01-01/2027-01-31\"", "\"7\"", "\"330\"", "\"0\"",
    "\"one_way\"", "\"round_trip\"", "\"multi_city\"", "\"adults=2 children=7,? infants=1\"",
    "\"adults=1 infants=1,1\"", "\"adults=0 children=5\"", "\"adults=99\"", "\"business\"",
    "\"any\"",
    "\"18:00-\"", "\"25:00-\"", "\"22:00-02:00\"", "\"IB,TP\"", "\"FR\"", "\"3\"", "\"450 EUR\"",
    "\"999999999999999999 USD\"", "\"true\"", "\"false\"", "\"cheapest\"", "\"last\"", "\"direct\"",
    "\"otherDates\"", "\"7,4\"", "\"17\"", "\"de-DE\"", "\"xx\"", "null", "7", "true", "[]",
    "{\"a\":1}",
  ]
}
