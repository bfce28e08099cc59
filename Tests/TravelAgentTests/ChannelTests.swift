import Testing

@testable import Agent
@testable import TravelAgent

@Suite("The way to the traveller")
struct ChannelTests {
  private let a = "HX" + String(repeating: "a", count: 32)
  private let b = "HX" + String(repeating: "b", count: 32)

  @Test("a template for every language, or one for each, English for those without")
  func templates() {
    #expect(Templates(a)?["de"] == a)
    #expect(Templates(a)?[nil] == a)
    let both = Templates("de=\(a),\(b)")
    #expect(both?["de"] == a && both?["fr"] == b && both?[nil] == b)
    let english = Templates("de=\(a),en=\(b)")
    #expect(english?["de"] == a && english?["fr"] == b)
    #expect(Templates("de=\(a)")?["fr"] == nil)
  }

  @Test(
    "what is no template is refused",
    arguments: ["HX1", "", "de=", "=HX", "de=HX1", "DE=a", "de=b=c", "a,b", ","])
  func malformed(setting: String) {
    let setting = setting.replacing("a", with: a).replacing("b", with: b)
    #expect(Templates(setting) == nil)
    #expect(Templates(a + "," + a) == nil)
  }

  @Test("who is asked to wait waits at least as long, later longer, up to a limit")
  func backingOff() {
    for attempts in 1...40 {
      let limit = Duration.seconds(60)
      let short = Channel.backedOff(.seconds(2), attempts, atMost: limit)
      #expect(short >= .seconds(3) && short <= limit)
      if attempts > 5 { #expect(short >= .seconds(45)) }
      #expect(Channel.backedOff(.seconds(300), attempts, atMost: limit) >= .seconds(300))
      #expect(Channel.backedOff(.seconds(3600), attempts, atMost: limit) < .seconds(900))
    }
  }
}
