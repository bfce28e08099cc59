import Testing

@testable import Airports

@Suite("Telephone prefixes")
struct PhonePrefixTests {
  @Test(
    "a number tells its country and its first zone",
    arguments: [
      ("+447911123456", "GB", "Europe/London"), ("whatsapp:+12125550123", "US", "America/New_York"),
      ("+13105550123", "US", "America/Los_Angeles"),
      ("+14165550123", "CA", "America/Toronto"), ("+16045550123", "CA", "America/Vancouver"),
      ("+18765550123", "JM", "America/Jamaica"),
      ("+17875550123", "PR", "America/Puerto_Rico"),
      ("+18095550123", "DO", "America/Santo_Domingo"),
      ("+5511912345678", "BR", "America/Sao_Paulo"),
      ("+79161234567", "RU", "Europe/Moscow"), ("+77011234567", "KZ", "Asia/Almaty"),
      ("+34612345678", "ES", "Europe/Madrid"),
      ("+4915112345678", "DE", "Europe/Berlin"), ("+61412345678", "AU", "Australia/Sydney"),
      ("+9779812345678", "NP", "Asia/Katmandu"),
      ("+819012345678", "JP", "Asia/Tokyo"), ("+525512345678", "MX", "America/Mexico_City"),
      ("+393331234567", "IT", "Europe/Rome"),
    ])
  func origins(number: String, country: String, zone: String) throws {
    let origin = try #require(PhonePrefix.origin(ofE164: number))
    #expect(origin.country == country)
    #expect(origin.zones.first == zone)
  }

  @Test("a country of several zones lists them")
  func several() throws {
    let australian = try #require(PhonePrefix.origin(ofE164: "+61412345678"))
    #expect(australian.zones.contains("Australia/Perth"))
    #expect(try #require(PhonePrefix.origin(ofE164: "+12125550123")).zones == ["America/New_York"])
  }

  @Test(
    "a sender without a number is at home in the country of the id, with the zones of its cities")
  func withoutNumber() throws {
    let american = try #require(PhonePrefix.home(ofAddress: "whatsapp:US.13491208655302741918"))
    #expect(american.country == "US")
    #expect(american.zones.first == "America/New_York")
    #expect(american.zones.count > 1 && Set(american.zones).count == american.zones.count)
    let french = PhonePrefix.home(ofAddress: "whatsapp:FR.1")
    #expect(french?.zones == ["Europe/Paris"])
    #expect(PhonePrefix.home(ofAddress: "whatsapp:+33612345678")?.country == "FR")
    for address in ["", "whatsapp:", "whatsapp:USA.1", "whatsapp:US", "US"] {
      #expect(PhonePrefix.home(ofAddress: address) == nil)
    }
  }

  @Test(
    "what is no number has no origin",
    arguments: ["", "+", "447911123456", "+0123", "whatsapp:user", "+x44"])
  func none(number: String) { #expect(PhonePrefix.origin(ofE164: number) == nil) }
}
