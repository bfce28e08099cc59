import Flights
import LocalTime
import Testing

@testable import Conversation

private func exact(_ text: String) -> TripDate { .exact(day(text)) }

@Suite("Talks")
struct TalkTests {
  @Test("a talk from the first word to the search asks one thing at a time")
  func wholeTalk() {
    var talk = Talk()
    #expect(
      talk.hear(.smallTalk(.greeting)) == """
        Hello! I'm an automated travel assistant: I find and book flights for you. To reach a person, contact help@example.com.

        Where would you like to fly, and from where?
        """)
    #expect(talk.state.asked == Question(.slots, slots: [.destination, .origin]))
    #expect(
      talk.set(.destination("NYC")) == "Got it: to New York. Where will you fly from?")
    #expect(
      talk.set(.origin("LON")) == "Got it: from London. When would you like to leave?")
    #expect(
      talk.set(.departureDate(exact("2026-11-27")))
        == "Got it: leaving Friday 27 November. One way, or when do you fly back?")
    #expect(talk.state.asked == Question(.slots, slots: [.tripType, .returnDate]))
    #expect(
      talk.set(.returnDate(exact("2027-01-03"))) == """
        Got it: back Sunday 3 January 2027. Just you, or is anyone flying with you?
        """)
    #expect(
      talk.set(.passengers(Party(adults: 2, children: [nil])))
        == "Got it: 2 adults and 1 child. How old is the child?")
    #expect(talk.state.asked?.topic == .ages)
    #expect(talk.hear(.ages([7])) == "")
    #expect(
      talk.requests == [
        OfferRequest(
          slices: [
            .init(origin: "LON", destination: "NYC", date: day("2026-11-27")),
            .init(origin: "NYC", destination: "LON", date: day("2027-01-03")),
          ], party: Party(adults: 2, children: [7]))
      ])
  }

  @Test(
    "everything in one message is searched at once, and the introduction goes before the offers")
  func everythingAtOnce() {
    var talk = Talk()
    let reply = talk.set(
      .origin("BOS"), .destination("ORD"), .departureDate(exact("2026-11-27")),
      .tripType(.oneWay), .passengers(Party()))
    #expect(reply == "")
    #expect(talk.requests.count == 1)
    let found = talk.find([offer("1", "200")])
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("Hello! I'm an automated travel assistant"))
    #expect(found[0].contains("*1. $200*"))
    #expect(talk.state.introduced)
    #expect(talk.state.preface == nil)
  }

  @Test("a correction is said back, and the flow goes on where it was")
  func correction() {
    var talk = Talk.begun(.set(.origin("LON")), .set(.destination("NYC")))
    #expect(
      talk.set(.destination("BOS")) == "Changed: to Boston. When would you like to leave?")
  }

  @Test("what is only said again is said back, and is no reason to be sorry")
  func restated() {
    var talk = Talk.begun(.set(.origin("LON")), .set(.destination("NYC")))
    #expect(
      talk.set(.destination("NYC"), .origin("LON"))
        == "Got it: London to New York. When would you like to leave?")
  }

  @Test("a return that is taken away makes it one way")
  func returnCleared() {
    var talk = Talk.searching()
    #expect(talk.hear(.clear(.returnDate)) == "")
    #expect(talk.state.trip.kind == .oneWay)
    #expect(talk.requests.first?.slices.count == 1)
  }

  @Test("places that changed are said once")
  func swapped() {
    var talk = Talk.begun(.set(.origin("LON")), .set(.destination("NYC")))
    #expect(
      talk.hear(.swap)
        == "Okay, the other way round: New York to London. When would you like to leave?")
  }

  @Test("a departure moved behind the return asks for the return again")
  func movedDeparture() {
    var talk = Talk.searching()
    #expect(
      talk.set(.departureDate(exact("2026-12-05"))) == """
        Changed: leaving Saturday 5 December. Your return on Sunday 29 November would now be before you leave, so I dropped it. When do you fly back?
        """)
  }

  @Test("the wordings change with the turn")
  func variants() {
    var talk = Talk.begun(.set(.origin("LON")), .set(.destination("NYC")))
    talk.context.variant = 1
    #expect(talk.hear(.smallTalk(.thanks)) == "With pleasure! What day would you like to fly?")
  }

  @Test("starting over begins anew")
  func startOver() {
    var talk = Talk.searching()
    #expect(
      talk.hear(.startOver)
        == "Okay, let's start over. Where would you like to fly, and from where?")
    #expect(talk.state.trip == Trip())
  }

  @Test("after two tries the question is put in other words, after three a person is offered")
  func stumbles() {
    var talk = Talk.begun(.set(.origin("LON")), .set(.destination("NYC")))
    #expect(talk.hear() == "Sorry, I didn't get that. When would you like to leave?")
    let plain =
      "I need the day you leave, for example: Saturday 5 December, or: next Friday."
    #expect(talk.hear() == "Sorry, I didn't get that. " + plain)
    #expect(
      talk.hear() == "Sorry, I didn't get that. " + plain
        + " If you would rather have a person help you, contact help@example.com.")
    #expect(
      talk.set(.departureDate(exact("2026-11-27")))
        == "Got it: leaving Friday 27 November. One way, or when do you fly back?")
    #expect(talk.state.stumble == nil)
  }

  @Test("a yes to the question for company asks how many")
  func yesSomebody() {
    var talk = Talk.begun(
      .set(.origin("LON")), .set(.destination("NYC")), .set(.tripType(.oneWay)),
      .set(.departureDate(exact("2026-11-27"))))
    #expect(talk.state.asked?.slots == [.passengers])
    #expect(
      talk.hear(.affirm) == "How many people fly, for example: 2 adults and a child of 7?")
  }

  @Test("a further flight is asked for until it is known")
  func severalCities() {
    var talk = Talk.begun(
      .set(.origin("LON")), .set(.destination("ROM")), .set(.tripType(.multiCity)),
      .set(.departureDate(exact("2026-11-27"))), .set(.passengers(Party())))
    #expect(
      talk.set(.leg(Leg(destination: "ATH")))
        == "Got it: to Athens. When do you fly from Rome to Athens?")
    _ = talk.set(.leg(Leg(date: exact("2026-12-01"))))
    #expect(
      talk.requests.first?.slices == [
        .init(origin: "LON", destination: "ROM", date: day("2026-11-27")),
        .init(origin: "ROM", destination: "ATH", date: day("2026-12-01")),
      ])
  }
}

@Suite("What cannot be is said with its reason")
struct RefusalTalkTests {
  private func reply(_ values: SlotValue...) -> String {
    var talk = Talk.begun(.set(.origin("LON")), .set(.destination("NYC")))
    return talk.hear(values.map(Command.set))
  }

  @Test("a past date")
  func past() {
    #expect(
      reply(.departureDate(exact("2026-11-20")))
        == "Friday 20 November is in the past. When would you like to leave?")
  }

  @Test("a date that is not sold yet")
  func tooFar() {
    #expect(
      reply(.departureDate(exact("2027-12-24"))) == """
        Friday 24 December 2027 is too far ahead: flights are on sale until about Tuesday 19 October 2027. When would you like to leave?
        """)
  }

  @Test("a return before the departure")
  func returnFirst() {
    #expect(
      reply(.departureDate(exact("2026-11-27")), .returnDate(exact("2026-11-26"))) == """
        Got it: leaving Friday 27 November, there and back. Thursday 26 November is before you leave on Friday 27 November. When do you fly back?
        """)
  }

  @Test("from a city to its own airport")
  func samePlace() {
    #expect(
      reply(.destination("LHR"))
        == "London Heathrow is where you start. Where would you like to fly?")
    #expect(
      reply(.origin("JFK"))
        == "You can't fly from New York JFK and to it as well. Where will you fly from?")
    #expect(
      reply(.origin("LHR"), .destination("LGW"))
        == "Changed: from London Heathrow. London is where you start. Where would you like to fly?")
  }

  @Test("parties that no booking takes")
  func parties() {
    func party(_ party: Party) -> String {
      var talk = Talk.begun(
        .set(.origin("LON")), .set(.destination("NYC")), .set(.tripType(.oneWay)),
        .set(.departureDate(exact("2026-11-27"))))
      return talk.set(.passengers(party))
    }
    let question = " How many people fly, for example: 2 adults and a child of 7?"
    #expect(
      party(Party(adults: 12))
        == "One booking takes at most 9 travellers, and you are 12." + question)
    #expect(
      party(Party(adults: 1, infants: [0, 1])) == """
        Each baby flies on the lap of an adult, so there can't be more babies than adults.\(question)
        """)
    #expect(
      party(Party(adults: 0, children: [9])) == "At least one adult has to fly along." + question)
  }

  @Test("a place that is not known")
  func unknownPlace() {
    var talk = Talk.begun()
    #expect(
      talk.hear(.set(.origin("LON")), .unknownPlace(.destination, text: "*Narnia*")) == """
        Got it: from London. I don't know a city or airport called "Narnia". Where would you like to fly?
        """)
    #expect(
      talk.hear(.unknownPlace(.destination, text: "<a>http://evil.example</a>")).hasPrefix(
        "I don't know a city or airport called \"a http: evil. example a\"."))
  }
}

@Suite("What could be several")
struct WhichTests {
  @Test("a name of several cities is asked about with a numbered list")
  func ambiguous() {
    var talk = Talk.begun()
    let candidates = [SlotValue.destination("LON"), .destination("YXU")]
    #expect(
      talk.hear(.ambiguous(.destination, candidates, text: "london")) == """
        Which London do you mean?
        1. London, United Kingdom
        2. London, Ontario, Canada
        """)
    #expect(talk.state.asked == Question(.which, slots: [.destination], candidates: candidates))
    #expect(
      talk.hear(.choose(.number(7))) == """
        That isn't one of the choices.

        Which one do you mean?
        1. London, United Kingdom
        2. London, Ontario, Canada
        """)
    #expect(
      talk.hear(.sideQuestion("is it big?")) == """
        I can't answer that reliably yet, so I'd rather not guess. You can reach a person here: help@example.com.

        Which one do you mean?
        1. London, United Kingdom
        2. London, Ontario, Canada
        """)
    #expect(
      talk.hear(.choose(.number(2))) == "Got it: to London, Ontario. Where will you fly from?")
    #expect(talk.state.trip.destination == "YXU")
  }

  @Test("a country is asked about with up to five of its cities")
  func region() {
    var talk = Talk.begun(.set(.origin("LON")))
    let cities = ["ROM", "MIL", "VCE", "CTA", "BRI", "PSA"].map(SlotValue.destination)
    #expect(
      talk.hear(.region(.destination, name: "Italy", candidates: cities)) == """
        Which city in Italy? For example:
        1. Rome, Italy
        2. Milan, Italy
        3. Venice, Italy
        4. Catania, Italy
        5. Bari, Italy
        """)
    #expect(talk.state.asked?.candidates.count == 5)
  }

  @Test("a guess is confirmed before the search: yes searches")
  func summary() {
    var talk = Talk.begun()
    #expect(
      talk.hear([
        .set(.origin("BOS")), .set(.destination("LON")), .guessed(.destination),
        .set(.departureDate(exact("2026-11-27"))), .set(.stay(days: 4)),
        .set(.passengers(Party(adults: 2))),
      ]) == """
        Before I search, is this right?
        *Boston to London, United Kingdom*
        Friday 27 November, back Tuesday 1 December
        2 adults, economy
        Write *yes*, or tell me what to change.
        """)
    #expect(talk.state.asked?.topic == .confirmation)
    var other = talk
    #expect(other.hear(.deny) == "Okay. What should I change?")
    #expect(other.set(.destination("YXU")) == "")
    #expect(other.requests.first?.slices.first?.destination == "YXU")
    #expect(talk.hear(.affirm) == "")
    #expect(talk.requests.count == 1)
  }
}

@Suite("Around the flow")
struct AroundTests {
  private func reply(_ commands: Command...) -> String {
    var talk = Talk.begun(.set(.origin("LON")), .set(.destination("NYC")))
    return talk.hear(commands)
  }
  private let question = "When would you like to leave?"

  @Test("what cannot be read gets an honest sentence and the question again")
  func unreadable() {
    #expect(
      reply(.unreadable("audio")) == "I can't listen to voice messages yet, please write it. "
        + question)
    #expect(
      reply(.unreadable("image")) == "I can't read pictures yet, please write it. " + question)
    #expect(
      reply(.unreadable("hologram"))
        == "I can't read this kind of message yet, please write it. " + question)
  }

  @Test(
    "a side question gets an honest sentence, a person where there is one, and the question again")
  func sideQuestion() {
    #expect(
      reply(.sideQuestion("is Rome nice?"))
        == "I can't answer that reliably yet, so I'd rather not guess. "
        + "You can reach a person here: help@example.com. " + question)
    var talk = Talk.begun()
    talk.context.humanContact = nil
    #expect(
      talk.hear(.sideQuestion("is Rome nice?"))
        == "I can't answer that reliably yet, so I'd rather not guess. "
        + "Where would you like to fly, and from where?")
  }

  @Test("a model's friendly sentence stands alone for small talk")
  func asideAlone() {
    #expect(reply(.aside("It's a pleasure."), .smallTalk(.other)) == "It's a pleasure. " + question)
  }

  @Test("a person is named at any time")
  func human() {
    #expect(reply(.human) == "You can reach a person here: help@example.com. " + question)
    var talk = Talk.begun()
    talk.context.humanContact = nil
    #expect(
      talk.hear(.human).hasPrefix(
        "I'm sorry, nobody can be reached through this number at the moment."))
  }

  @Test("stop is confirmed once, then there is silence until the traveller comes back")
  func stop() {
    var talk = Talk.begun(.set(.origin("LON")), .set(.destination("NYC")))
    #expect(
      talk.hear(.stop)
        == "Okay, you won't get any more messages from me. Write START when you want to go on.")
    #expect(talk.hear(.stop) == "")
    #expect(talk.set(.departureDate(exact("2026-11-27"))) == "")
    #expect(talk.state.trip.departure == nil)
    #expect(talk.hear(.resume) == "Welcome back! When would you like to leave?")
  }

  @Test("what is known of the trip is told")
  func known() {
    #expect(
      reply(.whatDoYouKnow) == """
        About your trip I know this: London to New York. Our messages are kept so that we can go on where we stopped. \(question)
        """)
  }

  @Test("forgetting is asked of the operator")
  func forget() {
    #expect(
      reply(.forgetMe)
        == "I can't erase your data myself yet. Please ask for it here: help@example.com.")
  }

  @Test("small talk is answered; a goodbye asks nothing more")
  func smallTalk() {
    #expect(reply(.smallTalk(.thanks)) == "You're welcome! " + question)
    #expect(
      reply(.smallTalk(.goodbye))
        == "Goodbye, and have a good trip! Just write when you need me.")
  }

  @Test("a friendly aside goes before the question")
  func aside() {
    #expect(reply(.aside("Lovely idea!")) == "Lovely idea! " + question)
  }

  @Test("a demonstration says so at the start")
  func demonstration() {
    var talk = Talk()
    talk.context.isDemonstration = true
    #expect(
      talk.hear(.smallTalk(.greeting)).contains(
        "This is a demonstration: the flights I show are not real."))
  }

  @Test("no reply is longer than WhatsApp should get, whatever was said")
  func length() {
    let long = String(repeating: "Llanfair 🛫 ", count: 6000)
    var talk = Talk()
    let decision = Dialogue.decide(
      talk.state,
      [
        .unknownPlace(.origin, text: long), .unknownPlace(.destination, text: long), .aside(long),
        .region(nil, name: long, candidates: []),
      ], talk.context)
    #expect(decision.reply.allSatisfy { $0.utf16.count < 1500 })
    talk.state = decision.state
    #expect(decision.reply.count <= 2)
  }
}
