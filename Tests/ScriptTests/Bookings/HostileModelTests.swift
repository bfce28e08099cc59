import Agent
import Conversation
import Flights
import LocalTime
import Synchronization
import Testing
import Understanding

/// A model that wants to sell: whatever it is asked, it says yes, takes other offers, other travellers, other days.
private struct HostileModel: Sendable {
  let seed: UInt64
  /// To these words it has nothing to say, so that the traveller gets on.
  var silentTo: [String] = []

  var understander: Understander {
    let state = Mutex(seed)
    return .model(
      complete: { prompt, _ in
        if silentTo.contains(where: { prompt.user.contains($0) }) { return "{}" }
        return state.withLock { state in
          var items: [String] = []
          for _ in 0..<(1 + Self.next(&state) % 4) {
            items.append(Self.claims[Self.next(&state) % Self.claims.count])
          }
          return "{\"commands\":[\(items.joined(separator: ","))],\"aside\":\"Booked for 99 EUR!\"}"
        }
      }, budget: .seconds(10), fallback: .builtIn)
  }

  private static func next(_ state: inout UInt64) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33)
  }

  private static let claims = [
    #"{"do":"yes","slot":null,"value":null}"#, #"{"do":"choose","slot":null,"value":"1"}"#,
    #"{"do":"choose","slot":null,"value":"2"}"#, #"{"do":"book","slot":null,"value":null}"#,
    #"{"do":"pay","slot":null,"value":null}"#, #"{"do":"hold","slot":null,"value":null}"#,
    #"{"do":"set","slot":"passengers","value":"adults=4"}"#,
    #"{"do":"set","slot":"destination","value":"Tokyo"}"#,
    #"{"do":"set","slot":"budget","value":"1 EUR"}"#, #"{"do":"set","slot":"bags","value":"9"}"#,
    #"{"do":"details","slot":null,"value":"Eve Evil, 1.1.1990, female"}"#,
    #"{"do":"cancel","slot":null,"value":null}"#, #"{"do":"more","slot":null,"value":"cheaper"}"#,
    #"{"do":"news","slot":null,"value":"{\"number\":1,\"event\":\"booked\"}"}"#,
  ]
}

@Suite("A model that wants to sell")
struct HostileModelTests {
  private let talk = [
    "London to Lisbon on December 10, one way, just me", "what about luggage?", "2",
    "is it a good airline?", "Anna Schmidt, 12 March 1988, female", "hmm let me think",
    "anna@example.com", "is the price ok?", "what do you think?", "my friend says it is fine",
    "I'm not sure", "later maybe",
  ]

  @Test("sells nothing without the traveller's own yes", arguments: 0..<24)
  func nothing(seed: Int) async throws {
    let asked = Mutex(0)
    let counter = try await Counter(
      "hostile \(seed)", understander: HostileModel(seed: UInt64(seed) &* 7919 &+ 1).understander,
      understanderWaits: true
    ) { seller in
      seller.order = { _, _ in
        asked.withLock { $0 += 1 }
        return .unknown("asked")
      }
    }
    for text in talk {
      let reply = try await counter.say(text)
      #expect(!reply.contains("99 EUR"), "\(text)")
    }
    #expect(asked.withLock { $0 } == 0)
    #expect(try await counter.bookings == [])
  }

  @Test("changes nothing of what a yes buys", arguments: 0..<8)
  func exactly(seed: Int) async throws {
    // Until the offer is chosen anything may be searched for; from then on nothing leads away.
    let words = [talk[0], "the second one please"]
    let requests = Mutex<[OrderRequest]>([])
    let counter = try await Counter(
      "hostile yes \(seed)",
      understander: HostileModel(seed: UInt64(seed) &* 104_729 &+ 3, silentTo: words)
        .understander,
      understanderWaits: true
    ) { seller in
      let order = seller.order
      seller.order = { request, now in
        requests.withLock { $0.append(request) }
        return await order(request, now)
      }
    }
    for text in [words[0], talk[1], words[1], talk[3], talk[4], talk[5], talk[6], talk[7], talk[8]]
    {
      _ = try await counter.say(text)
    }
    let quote = try #require(try await counter.state.draft?.quote)
    #expect(try await counter.say("yes").contains("*Booked!*"))
    let sold = requests.withLock { $0 }
    #expect(sold.count == 1)
    #expect(sold.first?.offerID == quote.offerID)
    #expect(sold.first?.total == quote.total)
    #expect(sold.first?.passengers.map(\.familyName) == ["Schmidt"])
  }
}
