import Conversation
import Testing

@testable import Understanding

@Suite("Passports and contacts")
struct PassportTests {
  @Test(
    "a passport's number, country and end stand beside words for them",
    arguments: [
      (
        "my passport number is C01X00T47, issued by Germany, expires 4/2031",
        "no C01X00T47 of DE until 2031-04-30"
      ),
      ("German passport C01X00T47 valid until 12.04.2031", "no C01X00T47 of DE until 2031-04-12"),
      ("passport YA 1234567 exp 12.04.2031", "no YA1234567 until 2031-04-12"),
      ("passport: 123456789, USA, expiry date 12 Apr 2031", "no 123456789 of US until 2031-04-12"),
      ("Passport no. AB1234567 DEU 2031-04-12", "no AB1234567 of DE until 2031-04-12"),
      ("passport x1234567 nationality british", "no X1234567 of GB"),
      ("C01X00T47 is my passport number", "no C01X00T47"),
      (
        "Reisepass C01X00T47, gültig bis 12.04.2031, ausgestellt von Deutschland",
        "no C01X00T47 of DE until 2031-04-12"
      ),
      ("deutscher Pass C01X00T47 läuft ab 04/2031", "no C01X00T47 of DE until 2031-04-30"),
      (
        "passeport n° 12AB34567 délivré par la France, expire le 12 avril 2031",
        "no 12AB34567 of FR until 2031-04-12"
      ),
      ("passeport français 12AB34567", "no 12AB34567 of FR"),
      ("pasaporte AAA123456, España, caduca el 12/04/2031", "no AAA123456 of ES until 2031-04-12"),
      (
        "número de pasaporte: AAA123456 nacionalidad mexicana vence 12/04/2031",
        "no AAA123456 of MX until 2031-04-12"
      ),
      (
        "passaporto YA1234567 italiano, scade il 12 aprile 2031",
        "no YA1234567 of IT until 2031-04-12"
      ),
      (
        "passaporte FX123456, nacionalidade brasileira, validade 12/04/2031",
        "no FX123456 of BR until 2031-04-12"
      ),
      (
        "passaporte número FX123456 emitido por Portugal válido até 04/2031",
        "no FX123456 of PT until 2031-04-30"
      ),
      (
        "Anna Schmidt, 12.3.1988, f, passport C01X00T47, Germany, exp 4/2031",
        "f Anna|Schmidt *1988-03-12 no C01X00T47 of DE until 2031-04-30"
      ),
      (
        "passport C01X00T47 issued on 12.04.2021 expires 12.04.2031",
        "no C01X00T47 until 2031-04-12"
      ),
    ])
  func passports(_ text: String, _ expected: String) {
    #expect(World.asked(.details).told(text) == expected)
  }

  @Test("a bare country is the passport's once the names are known, a bare date its end")
  func bareAnswers() {
    var world = World.asked(.details, for: [.adult])
    world.state.draft?.offer.needsIdentityDocuments = true
    world.state.draft?.travellers[0].givenName = "Anna"
    world.state.draft?.travellers[0].familyName = "Schmidt"
    #expect(world.told("Germany") == "of DE")
    #expect(world.told("Jordan") == "of JO")
    #expect(world.told("German") == "of DE")
    world.state.draft?.travellers[0].bornOn = day("1988-03-12")
    #expect(world.told("12.04.2031") == "until 2031-04-12")
    #expect(world.read("Germany").count == 1)
  }

  @Test("a single word is the name that is still wanted")
  func wantedName() {
    var world = World.asked(.details, for: [.adult])
    #expect(world.told("Florence") == "Florence|")
    world.state.draft?.travellers[0].givenName = "Florence"
    #expect(world.told("Paris") == "|Paris")
  }

  @Test("passengers are counted over the whole booking")
  func numbers() {
    let world = World.asked(.details, for: [.adult, .adult, .child, .infant])
    #expect(world.told("adult 2: Anna Schmidt") == "#2 Anna|Schmidt")
    #expect(world.told("child: Max Smith, 3.5.2019") == "#3 Max|Smith *2019-05-03")
    #expect(world.told("baby: Leo Smith, 3.5.2026") == "#4 Leo|Smith *2026-05-03")
    #expect(world.told("passenger 3: Max Smith") == "#3 Max|Smith")
  }

  @Test(
    "the contact is an e-mail address or a telephone number",
    arguments: [
      ("anna@x.de", "anna@x.de"), ("My email is Anna.S@Example.COM.", "Anna.S@example.com"),
      ("it's anna+trips@mail.example.co.uk, thanks", "anna+trips@mail.example.co.uk"),
      ("<anna@x.de>", "anna@x.de"), ("mailto:anna@x.de", "anna@x.de"), ("anna@x", ""),
      ("@anna", ""), ("anna@@x.de", ""), ("anna..b@x.de", ""), ("anna@x.de!", "anna@x.de"),
      ("+44 20 7946 0958", "+442079460958"), ("0044 20 7946 0958", "+442079460958"),
      ("+49 (0)151 23456789", "+4915123456789"), ("0151 23456789", "+4915123456789"),
      ("(030) 1234567", "+49301234567"), ("0151/23456789", "+4915123456789"),
      ("+1 (212) 555-0147", "+12125550147"),
      ("anna@x.de, 0151 23456789", "anna@x.de +4915123456789"),
      ("+999 1234567890", ""), ("12.03.1988", ""), ("123", ""), ("Lisbon", ""),
    ])
  func contacts(_ text: String, _ expected: String) {
    #expect(World.asked(.contact, country: "DE").told(text) == expected)
  }

  @Test(
    "a national number is one of the traveller's country",
    arguments: [
      ("020 7946 0958", "GB", "+442079460958"), ("(212) 555-0147", "US", "+12125550147"),
      ("1 212 555 0147", "US", "+12125550147"), ("612 34 56 78", "ES", "+34612345678"),
      ("06 12 34 56 78", "FR", "+33612345678"), ("06 1234 5678", "IT", "+390612345678"),
      ("11 91234-5678", "BR", "+5511912345678"), ("4915123456789", "DE", "+4915123456789"),
    ])
  func national(_ text: String, _ country: String, _ expected: String) {
    #expect(World.asked(.contact, country: country).told(text) == expected)
  }

  @Test(
    "what is said plainly is heard whatever was asked",
    arguments: [
      ("my passport number is C01X00T47", "no C01X00T47"), ("my email is x@y.org", "x@y.org"),
      ("I was born 3 May 1980", "*1980-05-03"), ("my name is Paris Hilton", "Paris|Hilton"),
      ("mein Name ist Anna Schmidt", "Anna|Schmidt"), ("je m'appelle Léa Dupont", "Léa|Dupont"),
      ("my surname is London", "|London"), ("Ich bin geboren am 3.5.1980", "*1980-05-03"),
      ("do I need a passport for Turkey?", ""), ("what's the name of the airline?", ""),
      ("I need a booking for 2 people to Rome", ""), ("I'm born to travel", ""),
      ("is my email needed?", ""),
      ("is it a boarding pass or a name?", ""), ("the phone is broken", ""),
    ])
  func plainly(_ text: String, _ expected: String) {
    for topic in [Question.Topic.slots, .offers, .purchase] {
      let world = World.asked(topic)
      #expect(world.told(text) == expected)
      if !expected.isEmpty { #expect(world.values(text) == []) }
    }
  }

  @Test("the name of something else is nobody's")
  func otherNames() {
    #expect(World.asked(.slots).told("the name is London Stansted") == "")
    #expect(World.asked(.slots).told("Hi, I'm Anna, flight to Paris on Friday") == "")
    #expect(World.asked(.slots).told("is the name Anna?") == "")
  }

  @Test("the rest of such a message is read like any other")
  func rest() {
    let world = World()
    let text = "my name is Paris Hilton and I want to fly to Rome on 5 December, mail p@h.com"
    #expect(world.told(text) == "Paris|Hilton p@h.com")
    #expect(world.values(text) == [.destination("ROM"), .departureDate(on("2026-12-05"))])
  }

  @Test("from leads to a passport's country beside a passport alone, else to where a trip begins")
  func from() {
    let world = World()
    for text in [
      "My name is Jack. A flight from Rome, Italy", "My name is Jack, a flight from Rome",
    ] {
      #expect(world.values(text) == [.origin("ROM")], "\(text)")
    }
    for topic in [Question.Topic.slots, .offers] {
      let asked = World.asked(topic)
      #expect(asked.told("Economy tickets from London, UK") == "")
      #expect(asked.values("Can you find me a flight from London, UK?") == [.origin("LON")])
    }
    #expect(World.asked(.slots).told("my passport C01X00T47 is from Germany").contains("DE"))
  }
}
