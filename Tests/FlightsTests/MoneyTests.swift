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

  private func money(_ amount: String, _ currency: String = "GBP") throws -> Money {
    try #require(Money(amount, currency: currency))
  }

  @Test("amounts are compared by what they are worth, not by their digits")
  func compared() throws {
    let sorted = [
      "-300.01", "-300", "-0.5", "0", "0.000000001", "299.50", "300", "300.001", "1000",
    ]
    for (index, left) in sorted.enumerated() {
      for (other, right) in sorted.enumerated() {
        #expect(try money(left).isLess(than: try money(right)) == (index < other))
        #expect(try money(left).isWorth(try money(right)) == (index == other))
      }
    }
    #expect(try money("300").isWorth(try money("300.00")))
    #expect(try money("300") != money("300.00"))
    #expect(try money("300").isWorth(money("300", "EUR")) == false)
  }

  @Test("a sum has the finer scale, and none is made of two currencies or beyond all counting")
  func added() throws {
    #expect(try money("300").adding(try money("21.68"), times: 2)?.amount == "343.36")
    #expect(try money("0.10").adding(try money("-0.1"))?.amount == "0.00")
    #expect(try money("1").adding(try money("1", "EUR")) == nil)
    let most = Money(units: .max, scale: 0, currency: "GBP")
    #expect(try most.adding(money("1")) == nil)
    #expect(try most.adding(money("0.1")) == nil)
    #expect(try money("1").adding(most, times: 2) == nil)
  }

  @Test("any amount writes itself as it was read, and its halves are it again")
  func anyAmount() throws {
    for _ in 0..<2000 {
      let scale = Int.random(in: 0...9)
      let units = Int64.random(in: -10_000_000...10_000_000)
      let amount = Money(units: units, scale: scale, currency: "JPY")
      #expect(Money(amount.amount, currency: "JPY") == amount)
      var half = amount
      half.units /= 2
      let rest = Money(units: units - half.units, scale: scale, currency: "JPY")
      #expect(half.adding(rest) == amount)
      #expect(units == 0 || half.isLess(than: amount) == (units > 0 && half.units < units))
    }
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
