import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

@Suite struct TalkTests {
  @Test(
    "what is said to the agent",
    arguments: [
      ("yes", Command.affirm), ("Yep, sounds good", .affirm), ("👍", .affirm), ("ok", .affirm),
      ("no", .deny), ("Nope.", .deny), ("no thanks", .deny), ("hi", .smallTalk(.greeting)),
      ("thanks a lot", .smallTalk(.thanks)), ("bye", .smallTalk(.goodbye)), ("STOP", .stop),
      ("unsubscribe", .stop), ("I want to talk to a human", .human), ("start over", .startOver),
      ("delete my data", .forgetMe), ("what do you know about me", .whatDoYouKnow),
      ("the other way round", .swap),
    ])
  func commands(_ text: String, _ command: Command) {
    #expect(World().read(text).contains(command))
  }

  @Test("cancel is no stop, and no inside a word is no refusal")
  func traps() {
    #expect(!World().read("cancel").contains(.stop))
    #expect(!World().read("stop in Rome").contains(.stop))
    #expect(!World().read("not sure yet").contains(.deny))
    #expect(!World().read("I arrive at noon").contains(.deny))
    #expect(!World().read("no bags").contains(.deny))
  }

  @Test(
    "an offer is picked by its number, its price, its time",
    arguments: [
      ("the second one", OfferChoice.number(2)), ("2", .number(2)), ("option 3", .number(3)),
      ("the cheaper one", .cheapest), ("the fastest", .fastest), ("the last one", .last),
      ("9:40", .departing(TimeWindow(from: ClockTime(minutes: 580), to: ClockTime(minutes: 580)))),
      (
        "the morning one",
        .departing(TimeWindow(from: ClockTime(minutes: 300), to: ClockTime(minutes: 719)))
      ),
    ])
  func choices(_ text: String, _ choice: OfferChoice) {
    #expect(World.offering().read(text).contains(.choose(choice)))
  }

  @Test("a polite word before a question takes no offer")
  func politeQuestion() {
    #expect(!World.offering().read("Okay, and which airport is it?").contains(.affirm))
    #expect(World.offering().read("That flight sounds great").contains(.affirm))
  }

  @Test("a question is kept as it was written")
  func questions() {
    #expect(World().read("is it worth three days?") == [.sideQuestion("is it worth three days")])
  }

  @Test("what is certain: ISO dates, codes in capitals, adults counted")
  func certain() {
    let world = World()
    var reader = Reader("JFK to rome 2026-12-05 2 adults", world.state, world.context)
    _ = reader.run()
    #expect(reader.certain == [.origin, .departureDate, .passengers])
  }
}
