import Flights
import Foundation
import LocalTime
import Testing

@Suite struct MoneyTests {
  @Test(
    "an amount writes itself digit for digit as it was read",
    arguments: ["300", "30.20", "0.05", "-12.50", "0", "1234567.890", "-0.01"])
  func roundTrip(_ amount: String) throws {
    #expect(try #require(Money(amount, currency: "GBP")).amount == amount)
  }

  @Test(
    "what is no plain decimal number is no amount",
    arguments: ["", "-", ".5", "5.", "1.2.3", "1,5", "+5", "1e3", " 5", "٣", "1.0000000001"])
  func refused(_ amount: String) {
    #expect(Money(amount, currency: "GBP") == nil)
  }

  @Test("money is coded as its amount and its currency")
  func coded() throws {
    let money = try #require(Money("30.20", currency: "EUR"))
    let json = try JSONEncoder().encode(money)
    #expect(try JSONDecoder().decode(Money.self, from: json) == money)
    #expect(String(decoding: json, as: UTF8.self).contains(#""amount":"30.20""#))
  }
}

@Suite struct TimeWindowTests {
  private func time(_ hour: Int, _ minute: Int = 0) -> ClockTime {
    ClockTime(minutes: hour * 60 + minute)
  }

  @Test("a window holds its ends and what lies between")
  func plain() {
    let window = TimeWindow(from: time(9), to: time(17))
    #expect(window.contains(time(9)) && window.contains(time(17)))
    #expect(!window.contains(time(8, 59)) && !window.contains(time(17, 1)))
  }

  @Test("a window whose end lies before its start crosses midnight")
  func overnight() {
    let window = TimeWindow(from: time(22), to: time(5))
    #expect(window.contains(time(23)) && window.contains(time(3)))
    #expect(!window.contains(time(12)))
  }

  @Test("an open end takes everything on its side")
  func open() {
    #expect(TimeWindow(from: time(12)).contains(time(23)))
    #expect(!TimeWindow(from: time(12)).contains(time(11)))
    #expect(TimeWindow(to: time(12)).contains(time(0)))
    #expect(TimeWindow().contains(time(0)))
  }
}

@Suite struct PartyTests {
  @Test("everybody counts, and a slice's stops are its changes of plane")
  func counts() {
    #expect(Party(adults: 2, children: [nil, 4], infants: [1]).count == 5)
    #expect(Slice(segments: [], duration: nil).stops == 0)
  }
}
