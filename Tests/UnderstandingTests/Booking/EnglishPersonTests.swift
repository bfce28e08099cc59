import Testing

@testable import Understanding

@Suite("Persons in English")
struct EnglishPersonTests {
  @Test(
    "a person is told in any shape",
    arguments: [
      ("Anna Maria Schmidt, 12 March 1988, female", "f Anna Maria|Schmidt *1988-03-12"),
      ("Schmidt, Anna, 12.03.1988, f", "f Anna|Schmidt *1988-03-12"),
      ("Anna Schmidt, 12.3.88", "Anna|Schmidt *1988-03-12"),
      ("SCHMIDT/ANNA MRS", "mrs f Anna|Schmidt"),
      ("SCHMIDT/ANNA MARIA MS", "ms f Anna Maria|Schmidt"),
      ("Mr John O'Neill-Smith born 1980-05-03", "mr m John|O'Neill-Smith *1980-05-03"),
      (
        "first name: Anna, last name: Schmidt, dob 12/03/1988, sex F",
        "f Anna|Schmidt *1988-03-12"
      ),
      (
        "Surname: Smith\nGiven names: John Paul\nDate of birth: 3 May 1980",
        "John Paul|Smith *1980-05-03"
      ),
      (
        "1. Anna Schmidt 12.3.88 f\n2) Paul Meier, 3.5.80, m",
        "f Anna|Schmidt *1988-03-12; m Paul|Meier *1980-05-03"
      ),
      ("adult 2: Anna Schmidt", "#2 Anna|Schmidt"),
      ("passenger 2: Paul Meier born 3 May 1980", "#2 Paul|Meier *1980-05-03"),
      (
        "Passenger 1: John Smith, 01/02/1980, male\nPassenger 2: Mary Smith, 02/03/1982, female",
        "#1 m John|Smith *1980-02-01; #2 f Mary|Smith *1982-03-02"
      ),
      ("baby: Leo Schmidt 3.5.2026", "Leo|Schmidt *2026-05-03"),
      ("John Smith and Anna Smith", "John|Smith; Anna|Smith"),
      ("Anna and Paul Schmidt", "Anna|Schmidt; Paul|Schmidt"),
      (
        "John Smith 31/12/79 male, Mary Smith 1/2/80 female",
        "m John|Smith *1979-12-31; f Mary|Smith *1980-02-01"
      ),
      ("Anna Schmidt; Paul Meier", "Anna|Schmidt; Paul|Meier"),
      ("Anna Schmidt\n12.3.1988\nfemale", "f Anna|Schmidt *1988-03-12"),
      (
        "Anna Schmidt\n12.3.1988\nPaul Meier\n3.5.1980",
        "Anna|Schmidt *1988-03-12; Paul|Meier *1980-05-03"
      ),
      ("My name is Anna Schmidt", "Anna|Schmidt"),
      ("I'm John Smith, born on the 3rd of May 1980", "John|Smith *1980-05-03"),
      ("this is Anna Schmidt", "Anna|Schmidt"),
      ("It's John Smith", "John|Smith"),
      ("Dr. Anna Schmidt", "dr Anna|Schmidt"),
      ("Miss Jane Eyre, May 3rd, 1999", "miss f Jane|Eyre *1999-05-03"),
      ("Ms Anna Schmidt", "ms f Anna|Schmidt"),
      ("Mrs. Smith", "mrs f |Smith"),
      ("my daughter Lena, 3 May 2019", "f Lena| *2019-05-03"),
      ("my wife Mary Smith and I need nothing else", "f Mary|Smith"),
      ("son: Max Smith, 4 Jul 2018", "m Max|Smith *2018-07-04"),
      ("John Smith (male), 12-Mar-1988", "m John|Smith *1988-03-12"),
      ("John Smith 12MAR88 m", "m John|Smith *1988-03-12"),
      ("Name: John Smith; DOB: 12031988; gender: male", "m John|Smith *1988-03-12"),
      ("yes, Anna Schmidt", "Anna|Schmidt"),
      ("Hi, here are the details: Anna Schmidt, 12/03/1988, female", "f Anna|Schmidt *1988-03-12"),
      ("no, it's Anna Schmitt", "Anna|Schmitt"),
      ("the last name should be Schmitt", "|Schmitt"),
      ("surname is van der Berg", "|van der Berg"),
      ("Full name John Ronald Reuel Tolkien", "John Ronald Reuel|Tolkien"),
      ("John Smith Jr, 3 May 1980", "John|Smith Jr *1980-05-03"),
      ("J. R. Ewing", "J R|Ewing"),
      ("Smith, wife: Emily Rose Smith, 22 Aug 1987", "Smith|; f Emily Rose|Smith *1987-08-22"),
      ("I am John and my wife is Emily Smith", "John|; f Emily|Smith"),
      ("We are John Smith and Emily Smith", "John|Smith; Emily|Smith"),
      ("Given name(s): John Michael; Surname: Smith", "John Michael|Smith"),
      ("John Smith, born 3 May 1980 in Berlin, male", "m John|Smith *1980-05-03"),
      ("the second passenger is Emily Smith", "#2 Emily|Smith"),
      (
        "Kids: Tom Smith 3/3/2018 and Lily Smith 5/5/2020",
        "Tom|Smith *2018-03-03; Lily|Smith *2020-05-05"
      ),
      (
        "* John Smith, 4 Jul 1985\n* Emily Smith, 22 Aug 1987",
        "John|Smith *1985-07-04; Emily|Smith *1987-08-22"
      ),
      ("its for me, john smith, 4 july 1985", "John|Smith *1985-07-04"),
    ])
  func shapes(_ text: String, _ expected: String) {
    #expect(World.asked(.details).told(text) == expected)
  }

  @Test(
    "a bare answer is a name, a date, a sex",
    arguments: [
      ("Paris Hilton", "Paris|Hilton"), ("Jordan Lisbon", "Jordan|Lisbon"),
      ("April May", "April|May"),
      ("Florence", "Florence|"), ("Will Young", "Will|Young"), ("Anna zwei", "Anna|Zwei"),
      ("12.03.1988", "*1988-03-12"), ("3 May 1980", "*1980-05-03"), ("may 3 1980", "*1980-05-03"),
      ("1980-05-03", "*1980-05-03"), ("female", "f"), ("m", "m"), ("Mr", "mr m"), ("mrs", "mrs f"),
      ("a woman", "f"), ("Male", "m"), ("12 03 1988", "*1988-03-12"),
      ("March 12, 1988", "*1988-03-12"),
      ("born 3 May 1980", "*1980-05-03"), ("3 5 1980", "*1980-05-03"), ("19880312", "*1988-03-12"),
      ("31.02.1988", ""), ("12.03.2088", ""), ("3.5.23", "*2023-05-03"), ("3.5.27", "*1927-05-03"),
      ("24.11.26", "*1926-11-24"), ("22.11.26", "*2026-11-22"), ("C01X00T47", "no C01X00T47"),
    ])
  func bare(_ text: String, _ expected: String) {
    #expect(World.asked(.details).told(text) == expected)
  }

  @Test(
    "names keep their letters, and capitals or small letters alone become a name's",
    arguments: [
      ("ANNA MARIA SCHMIDT", "Anna Maria|Schmidt"), ("anna schmidt", "Anna|Schmidt"),
      ("JEAN-PIERRE O'NEILL", "Jean-Pierre|O'Neill"), ("d'angelo", "D'Angelo|"),
      ("juan de la cruz", "Juan|de la Cruz"), ("LUDWIG VAN BEETHOVEN", "Ludwig|van Beethoven"),
      ("Maria van der Berg", "Maria|van der Berg"), ("Osama bin Said", "Osama|bin Said"),
      ("Omar al Sharif", "Omar|al Sharif"), ("Al Gore", "Al|Gore"),
      ("Anna SCHMIDT", "Anna|Schmidt"),
      ("SCHMIDT Anna Maria", "Anna Maria|Schmidt"), ("RONALD MCDONALD", "Ronald|McDonald"),
      ("Łukasz Żółć", "Łukasz|Żółć"), ("Анна Шмидт", "Анна|Шмидт"),
      ("Anna St. Clair", "Anna|St Clair"),
      ("Charles de Gaulle", "Charles|de Gaulle"), ("Sinéad O’Connor", "Sinéad|O’Connor"),
      ("Ana Sofía Müller-Lüdenscheidt", "Ana Sofía|Müller-Lüdenscheidt"),
    ])
  func spelling(_ text: String, _ expected: String) {
    #expect(World.asked(.details).told(text) == expected)
  }

  @Test(
    "words of the talk are nobody's name",
    arguments: [
      "one moment", "why do you need that?", "Why?", "just a second please", "what for", "thanks",
      "hello", "ok", "no", "I'll send it later", "can I pay with paypal?", "is that safe?",
      "business class please", "actually make it business class", "window seat please", "wait",
      "how long does it take?", "I don't know", "not sure", "stop", "start over", "talk to a human",
      "I'm tired", "I am hungry and cold", "this is stupid", "same address",
      "I don't have a passport",
      "first class", "No Thanks", "book it", "hold it", "cancel", "the same people", "😀", "...",
    ])
  func talk(_ text: String) {
    #expect(World.asked(.details).told(text) == "")
  }

  @Test(
    "the month comes first where it does in the traveller's country",
    arguments: [
      ("03/12/1988", "US", "*1988-03-12"), ("03/12/1988", "GB", "*1988-12-03"),
      ("13/12/1988", "US", "*1988-12-13"), ("12/13/1988", "GB", "*1988-12-13"),
      ("3-12-88", "US", "*1988-03-12"), ("3.12.88", "US", "*1988-12-03"),
      ("03121988", "US", "*1988-03-12"), ("1988-03-12", "US", "*1988-03-12"),
    ])
  func order(_ text: String, _ country: String, _ expected: String) {
    #expect(World.asked(.details, country: country).told(text) == expected)
  }
}
