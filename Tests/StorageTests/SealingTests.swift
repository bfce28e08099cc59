import Agent
import PostgreSQL
import Testing

@testable import Storage

@Suite("Sealing")
struct SealingTests {
  private let place = Place.address(conversation(1))

  @Test("opens what it sealed, where it was sealed, and nowhere else")
  func places() throws {
    let keys = try testKeys.get()
    let sealed = try keys.seal(Array("secret".utf8), place)
    #expect(try keys.open(sealed, place) == Array("secret".utf8))
    #expect(throws: SealError.self) { try keys.open(sealed, .address(conversation(2))) }
    #expect(throws: SealError.self) { try keys.open(sealed, .content(conversation(1), "SM1")) }
  }

  @Test("opens with an older key what was sealed before the key was changed")
  func rotation() throws {
    let old = String(DataKeys.newSetting().dropFirst(2))
    let new = String(DataKeys.newSetting().dropFirst(2))
    let before = try #require(DataKeys(old))
    let after = try #require(DataKeys("2:\(new),1:\(old)"))
    let sealed = try before.seal([1, 2, 3], place)
    #expect(try after.open(sealed, place) == [1, 2, 3])
    #expect(throws: SealError.self) { try before.open(after.seal([1], place), place) }
  }

  @Test("refuses damaged values without a trap")
  func damage() throws {
    let keys = try testKeys.get()
    let sealed = try keys.seal([1, 2, 3], place)
    for length in 0..<sealed.count {
      #expect(throws: SealError.self) { try keys.open(Array(sealed.prefix(length)), place) }
    }
    for index in sealed.indices {
      var bent = sealed
      bent[index] ^= 1
      #expect(throws: SealError.self) { try keys.open(bent, place) }
    }
  }

  @Test("takes no malformed keys", arguments: ["", "1:", "1:abc", "AAAA", ",", ":"])
  func malformed(_ setting: String) {
    #expect(DataKeys(setting) == nil)
  }

  @Test(
    "an identity is made once and is the same for every process",
    .enabled(if: Servers.areAvailable, "needs PostgreSQL"))
  func identity() async throws {
    let url = try await Servers.database()
    let keys = try testKeys.get()
    let (one, other) = (Pool(conninfo: url, size: 1), Pool(conninfo: url, size: 1))
    async let left = Identity.load(from: one, keys: keys)
    async let right = Identity.load(from: other, keys: keys)
    let address = "whatsapp:+14155550100"
    let id = try await left.conversation(of: address)
    #expect(try await right.conversation(of: address) == id)
    #expect(try await left.conversation(of: "whatsapp:+14155550101") != id)
  }
}
