import Flights
import LocalTime
import Testing

@testable import Documents

@Suite("Words")
struct WordsTests {
  @Test(
    "write dates, times and amounts as the language does",
    arguments: [
      ("en-GB", "Friday 1 January 2027", "Fri 1 Jan", "€12,345.60", "5.00\u{A0}CHF"),
      ("de_AT", "Freitag, 1. Januar 2027", "Fr 1. Jan.", "12.345,60\u{A0}€", "5,00\u{A0}CHF"),
      ("ES", "viernes 1 de enero de 2027", "vie 1 ene", "12.345,60\u{A0}€", "5,00\u{A0}CHF"),
      (
        "pt-BR", "sexta-feira, 1º de janeiro de 2027", "sex 1º jan", "€\u{A0}12.345,60",
        "CHF\u{A0}5,00"
      ),
      (
        "fr", "vendredi 1er janvier 2027", "ven. 1er janv.", "12\u{A0}345,60\u{A0}€",
        "5,00\u{A0}CHF"
      ),
      ("it", "venerdì 1º gennaio 2027", "ven 1º gen", "12.345,60\u{A0}€", "5,00\u{A0}CHF"),
      ("ja", "Friday 1 January 2027", "Fri 1 Jan", "€12,345.60", "5.00\u{A0}CHF"),
      ("", "Friday 1 January 2027", "Fri 1 Jan", "€12,345.60", "5.00\u{A0}CHF"),
    ])
  func writing(
    language: String, date: String, shortDate: String, euros: String, francs: String
  ) throws {
    var itinerary = Journeys.direct
    itinerary.language = language
    let words = itinerary.words
    let day = try #require(CalendarDate("2027-01-01"))
    #expect(words.date(day) == date)
    #expect(words.shortDate(day) == shortDate)
    #expect(words.money(Money(units: 1_234_560, scale: 2, currency: "EUR")) == euros)
    #expect(words.money(Money(units: 500, scale: 2, currency: "CHF")) == francs)
  }

  @Test("write small, negative and whole amounts")
  func amounts() {
    let words = English()
    #expect(words.money(Money(units: 5, scale: 2, currency: "USD")) == "$0.05")
    #expect(words.money(Money(units: -123_456, scale: 2, currency: "EUR")) == "€-1,234.56")
    #expect(words.money(Money(units: 1_000_000, scale: 0, currency: "JPY")) == "1,000,000\u{A0}JPY")
  }

  @Test("write how long it takes")
  func durations() {
    let words = English()
    #expect(words.duration(minutes: 45) == "45 min")
    #expect(words.duration(minutes: 120) == "2 h")
    #expect(words.duration(minutes: 1505) == "25 h 5 min")
    #expect(words.sensibleDuration(minutes: 0) == nil)
    #expect(words.sensibleDuration(minutes: .max) == nil)
  }

  @Test("name bags for all flights, or for those that they are for")
  func bags() {
    var order = Journeys.family.order
    #expect(order.bagLines(English()) == ["1 cabin bag, 1 checked bag each"])
    order.passengers = [order.passengers[0]]
    order.slices[1].segments[0].bags = Bags(carryOn: 2, checked: 0)
    order.slices[1].segments[1].bags = Bags(carryOn: 0, checked: 0)
    #expect(
      order.bagLines(English()) == [
        "IB\u{A0}3123, IB\u{A0}6827, LA\u{A0}3542: 1 cabin bag, 1 checked bag",
        "LA\u{A0}3349: 2 cabin bags", "TP\u{A0}82: no bags included",
      ])
    order.slices = [order.slices[1]]
    order.slices[0].segments[0].bags = nil
    #expect(order.bagLines(German()) == ["TP\u{A0}82: kein Gepäck inbegriffen"])
  }

  @Test("name the right to cancel with what it gives back")
  func cancellation() {
    var itinerary = Journeys.direct
    itinerary.order.services = [
      ChosenService(
        Service(
          id: "s", kind: .cancellation(refund: itinerary.order.total, terms: nil),
          passengerIDs: ["p0"], flights: [0], price: itinerary.order.total))
    ]
    let extra = itinerary.extras(itinerary.words)
    #expect(extra.map(\.name) == ["Cancellation for any reason · gives back €1,234.50"])
    #expect(extra.map(\.detail) == [""])
  }
}
