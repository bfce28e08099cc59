import Conversation
import Flights
import LocalTime
import Testing

@testable import Understanding

/// Misspelt words of the trade, and hours told in halves and quarters.
@Suite struct SpellingTests {
  @Test(
    "a misspelt day is read",
    arguments: [
      ("tomorow", "2026-11-24"), ("tommorow", "2026-11-24"), ("thrusday", "2026-11-26"),
      ("saterday", "2026-11-28"), ("firday", "2026-11-27"), ("wensday", "2026-11-25"),
      ("febuary 12", "2027-02-12"),
    ])
  func days(text: String, expected: String) {
    #expect(World().trip("to rome on \(text)").departure == on(expected))
  }

  @Test("misspelt words of cabins, people and ways are read")
  func words() {
    let trip = World().trip("2 adutls, buisness, leavign tomorow, retrun saterday")
    #expect(trip.party == Party(adults: 2))
    #expect(trip.cabin == .value(.business))
    #expect(trip.departure == on("2026-11-24"))
    #expect(trip.returning == on("2026-11-28"))
    #expect(World().trip("econmy please").cabin == .value(.economy))
  }

  @Test(
    "ordinary words and names near to a keyword stay what they are",
    arguments: ["marsh", "he wrote a letter", "cliche", "to Paris with Marsha"])
  func others(text: String) {
    let values = World().values(text)
    #expect(values.allSatisfy { $0.slot == .destination })
  }

  @Test(
    "halves and quarters are told as each language tells them",
    arguments: [
      ("Fliegen am Freitag um halb 7 nach Berlin", 390),
      ("Fliegen am Freitag um halb 7 abends nach Berlin", 1110),
      ("demain a 7 heures et demie a Lyon", 450),
      ("mañana a las 7 y media de la tarde a Madrid", 1170),
      ("domani alle 8 e un quarto a Roma", 495),
      ("amanhã às 7 e meia a Lisboa", 450),
    ])
  func hours(text: String, minutes: Int) {
    let window = TimeWindow(
      from: ClockTime(minutes: minutes - 60), to: ClockTime(minutes: minutes + 60))
    #expect(World().trip(text).departureTime == window)
  }
}
