import Agent
import Conversation
import Flights
import Foundation
import LocalTime
import Synchronization
import Testing

@testable import Storage
@testable import Understanding

@Suite("Booking from the first word to the last")
struct BookingTests {
  @Test("one traveller, one way: searched, chosen, booked, listed, cancelled")
  func simple() async throws {
    let counter = try await Counter("simple")
    let offers = try await counter.say("London to Lisbon on December 10, one way, just me")
    #expect(offers.contains("*1. "))
    #expect(try await counter.say("1").contains("Who is flying?"))
    #expect(
      try await counter.say("Anna Maria Schmidt, 12 March 1988, female")
        == "Which e-mail address should the airline write to?")
    let quote = try await counter.say("anna@example.com")
    #expect(quote.contains("1. Anna Maria *Schmidt* · born 12 March 1988"))
    let booked = try await counter.say("yes")
    #expect(booked.hasPrefix("I'm booking it now"))
    #expect(booked.contains("*Booked!* Your booking reference is *"))
    #expect(booked.contains("https://travel.test/documents/token.ics"))
    #expect(booked.contains("[https://travel.test/documents/token.png]"))
    #expect(try await counter.bookings == ["booked"])
    #expect(try await counter.say("my trips").contains("to Lisbon*"))
    let cancel = try await counter.say("cancel my booking")
    #expect(cancel.hasSuffix("Write *yes* to cancel the booking, or *no* to keep it."))
    let cancelled = try await counter.say("yes")
    #expect(cancelled.contains("*Cancelled.*"))
    #expect(try await counter.bookings == ["cancelled"])
  }

  @Test("a price that rises at the yes is asked about again, and only then paid")
  func priceChange() async throws {
    let raised = Mutex(false)
    let sold = Mutex(0)
    let counter = try await Counter("price change") { seller in
      let (reprice, order) = (seller.reprice, seller.order)
      seller.reprice = { offer, now throws(FlightError) in
        var current = try await reprice(offer, now)
        if raised.withLock({ $0 }) { current.total.units += 1000 }
        return current
      }
      seller.order = { request, now in
        let isFirst = raised.withLock { raised in
          defer { raised = true }
          return !raised
        }
        if isFirst { return .refused(FlightError(.priceChanged, operation: "order")) }
        sold.withLock { $0 += 1 }
        var request = request
        request.total.units -= 1000
        return await order(request, now)
      }
    }
    _ = try await counter.say("London to Lisbon on December 10, one way, just me")
    _ = try await counter.say("1")
    _ = try await counter.say("Anna Schmidt, 12 March 1988, female")
    _ = try await counter.say("anna@example.com")
    let reply = try await counter.say("yes")
    #expect(reply.contains("It was not booked: the price changed at the last moment."))
    #expect(reply.contains("The price has changed: it was "))
    #expect(sold.withLock { $0 } == 0)
    #expect(try await counter.say("yes").contains("*Booked!*"))
    #expect(sold.withLock { $0 } == 1)
    #expect(try await counter.bookings == ["failed", "booked"])
  }

  @Test("an answer that does not come is found out about, and the truth is told meanwhile")
  func unclear() async throws {
    let counter = try await Counter("unclear") { seller in
      let order = seller.order
      seller.order = { request, now in
        _ = await order(request, now)
        return .unknown("the connection was reset")
      }
      let orders = seller.orders
      let asked = Mutex(0)
      seller.orders = { id throws(FlightError) in
        let count = asked.withLock { asked in
          asked += 1
          return asked
        }
        return count < 5 ? [] : try await orders(id)
      }
    }
    _ = try await counter.say("London to Lisbon on December 10, one way, just me")
    _ = try await counter.say("1")
    _ = try await counter.say("Anna Schmidt, 12 March 1988, female")
    _ = try await counter.say("anna@example.com")
    #expect(try await counter.say("yes").hasPrefix("I'm booking it now"))
    #expect(try await counter.bookings == ["unknown"])
    _ = try await counter.wait(.seconds(3))
    #expect(
      try await counter.wait(.seconds(20)).hasPrefix(
        "I don't know yet whether the airline has taken it"))
    #expect(try await counter.say("yes").contains("still under way"))
    #expect(try await counter.wait(.seconds(60)).contains("*Booked!*"))
    #expect(try await counter.bookings == ["booked"])
  }

  @Test("details are sealed: no name, birth date or address lies open in the database")
  func sealed() async throws {
    let counter = try await Counter("sealed")
    _ = try await counter.say("London to Lisbon on December 10, one way, just me")
    _ = try await counter.say("1")
    _ = try await counter.say("Zebediah Quarrington, 12 March 1988, male")
    _ = try await counter.say("zebediah@example.com")
    #expect(
      try await counter.say("my card is 4111 1111 1111 1111").hasPrefix(
        "Please never write a card number here."))
    let card = try await counter.store.pool.query(
      "SELECT message_sid, content FROM inbox WHERE conversation_id = $1",
      [.bytes(counter.conversation.bytes)])
    for row in card {
      let content = try counter.store.keys.open(
        row.bytes(1), .content(counter.conversation, row.text(0)))
      #expect(!String(decoding: content, as: UTF8.self).contains("4111"))
    }
    #expect(try await counter.say("yes").contains("*Booked!*"))
    for table in ["bookings", "conversations", "inbox", "outbox", "timetable_orders"] {
      let rows = try await counter.store.pool.query(
        .init("dump_\(table)", "SELECT t::text FROM \(table) t"), [])
      for row in rows {
        let text = try row.text(0)
        for word in ["Quarrington", "Zebediah"] {
          #expect(!text.contains(word))
          #expect(!text.contains(word.utf8.map { String(format: "%02x", $0) }.joined()))
        }
      }
    }
  }
}
