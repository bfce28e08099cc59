import Testing

@testable import Understanding

@Suite("Persons in the other languages")
struct PersonLanguageTests {
  @Test(
    "German",
    arguments: [
      ("Herr Paul Meier geb. 3.5.1980", "mr m Paul|Meier *1980-05-03"),
      ("Frau Anna Schmidt, geboren am 12. März 1988", "ms f Anna|Schmidt *1988-03-12"),
      ("Anna Maria Schmidt, 12.3.88, weiblich", "f Anna Maria|Schmidt *1988-03-12"),
      (
        "Vorname: Anna, Nachname: Schmidt, Geburtsdatum: 12.03.1988, w",
        "f Anna|Schmidt *1988-03-12"
      ),
      ("Name: Schmidt\nVorname: Anna\nGeschlecht: weiblich", "f Anna|Schmidt"),
      ("ich heiße Thomas Mann", "Thomas|Mann"), ("Ich bin Anna Schmidt", "Anna|Schmidt"),
      ("Mein Name ist Jürgen von der Lippe", "Jürgen|von der Lippe"),
      ("Herr Dr. Paul Meier", "dr m Paul|Meier"), ("männlich", "m"), ("Frau", "ms f"),
      ("meine Tochter Lena, 3. Mai 2019", "f Lena| *2019-05-03"),
      ("Passagier 2: Paul Meier, 3.5.80, m", "#2 m Paul|Meier *1980-05-03"),
      ("Anna Schmidt und Paul Meier", "Anna|Schmidt; Paul|Meier"),
      ("Anna und Paul Schmidt", "Anna|Schmidt; Paul|Schmidt"),
      ("KÄTHE MÜLLER-WEIß, 1.1.1950", "Käthe|Müller-Weiß *1950-01-01"),
      ("1. Januar 1950", "*1950-01-01"), ("geboren 3. Mai 80", "*1980-05-03"),
      ("Baby: Leo Meier, geb. 3.5.2026, männlich", "m Leo|Meier *2026-05-03"),
      (
        "Meine Frau: Anna Schmidt, 12.3.88. Ich: Paul Schmidt, 3.5.85",
        "f Anna|Schmidt *1988-03-12; Paul|Schmidt *1985-05-03"
      ),
      ("Paul Meier, geboren am 3. Mai 1980 in Köln, männlich", "m Paul|Meier *1980-05-03"),
      ("Wir sind zu zweit", ""), ("ich bin der Paul", "Paul|"), ("ich bin müde", ""),
      ("der Nachname ist Schmitt", "|Schmitt"), ("moment bitte", ""), ("wozu braucht ihr das?", ""),
      ("das schicke ich später", ""), ("ja", ""),
    ])
  func german(_ text: String, _ expected: String) {
    #expect(World.asked(.details, "de", country: "DE").told(text) == expected)
  }

  @Test(
    "French",
    arguments: [
      ("Mme Léa Dupont née le 3 mai 1980", "mrs f Léa|Dupont *1980-05-03"),
      ("M. Jean Dupont né le 3/5/1980", "mr m Jean|Dupont *1980-05-03"),
      ("Mlle Zoé Martin, 1er mai 1999", "miss f Zoé|Martin *1999-05-01"),
      (
        "Nom: Dupont, Prénom: Léa, date de naissance: 03/05/1980, sexe: F",
        "f Léa|Dupont *1980-05-03"
      ),
      ("Prénom : Jean-Pierre\nNom de famille : Lefèvre", "Jean-Pierre|Lefèvre"),
      ("je m'appelle Léa Dupont", "Léa|Dupont"), ("je suis Charles de Gaulle", "Charles|de Gaulle"),
      ("DUPONT Léa, 03.05.1980, femme", "f Léa|Dupont *1980-05-03"),
      ("Monsieur Paul Durand", "mr m Paul|Durand"), ("féminin", "f"), ("homme", "m"),
      ("ma fille Zoé, 3 mai 2019", "f Zoé| *2019-05-03"),
      ("Léa et Paul Dupont", "Léa|Dupont; Paul|Dupont"),
      ("passager 2 : Paul Durand, 12 août 1975", "#2 Paul|Durand *1975-08-12"),
      ("le 14 février 1985", "*1985-02-14"), ("Jean de La Fontaine", "Jean|de La Fontaine"),
      ("Le nom c'est Dupont et le prénom Jean", "Jean|Dupont"),
      ("ma femme s'appelle Marie Dupont", "f Marie|Dupont"),
      ("nom de famille: Dupond", "|Dupond"), ("un instant", ""), ("pourquoi ?", ""), ("oui", ""),
      ("née le 3 mai 1980", "*1980-05-03"),
    ])
  func french(_ text: String, _ expected: String) {
    #expect(World.asked(.details, "fr", country: "FR").told(text) == expected)
  }

  @Test(
    "Spanish",
    arguments: [
      ("Ana María García López, 3 de mayo de 1980, mujer", "f Ana María|García López *1980-05-03"),
      ("Sr. Juan Pérez, nacido el 3/5/1980", "mr m Juan|Pérez *1980-05-03"),
      ("Sra. Ana García", "mrs f Ana|García"), ("Srta. Ana García", "miss f Ana|García"),
      (
        "Nombre: Ana, Apellidos: García López, fecha de nacimiento: 03/05/1980, sexo: F",
        "f Ana|García López *1980-05-03"
      ),
      ("me llamo Juan de la Cruz", "Juan|de la Cruz"), ("soy Ana García", "Ana|García"),
      ("GARCÍA/ANA", "Ana|García"), ("masculino", "m"), ("hombre", "m"),
      ("mi hija Lucía, 3 de mayo de 2019", "f Lucía| *2019-05-03"),
      ("Ana y Pedro García", "Ana|García; Pedro|García"),
      ("pasajero 2: Pedro García, 12/08/75, hombre", "#2 m Pedro|García *1975-08-12"),
      ("nací el 14 de febrero de 1985", "*1985-02-14"), ("el apellido es Garzía", "|Garzía"),
      ("bebé: Leo García, 3 de mayo de 2026", "Leo|García *2026-05-03"),
      ("José del Río", "José|del Río"), ("un momento", ""), ("¿para qué?", ""), ("sí", ""),
      ("luego te lo mando", ""),
    ])
  func spanish(_ text: String, _ expected: String) {
    #expect(World.asked(.details, "es", country: "ES").told(text) == expected)
  }

  @Test(
    "Italian",
    arguments: [
      ("Sig. Mario Rossi, nato il 3 maggio 1980", "mr m Mario|Rossi *1980-05-03"),
      ("Sig.ra Anna Bianchi, nata il 3/5/1980", "mrs f Anna|Bianchi *1980-05-03"),
      ("Signorina Giulia Conti", "miss f Giulia|Conti"),
      (
        "Nome: Anna, Cognome: Rossi, data di nascita: 03/05/1980, sesso: F",
        "f Anna|Rossi *1980-05-03"
      ),
      ("Mi chiamo Leonardo da Vinci", "Leonardo|da Vinci"), ("sono Anna Rossi", "Anna|Rossi"),
      ("ROSSI/MARIO", "Mario|Rossi"), ("maschio", "m"), ("donna", "f"), ("femminile", "f"),
      ("mia figlia Giulia, 3 maggio 2019", "f Giulia| *2019-05-03"),
      ("passeggero 2: Luca Bianchi, 12 agosto 1975, uomo", "#2 m Luca|Bianchi *1975-08-12"),
      ("Anna e Luca Rossi", "Anna|Rossi; Luca|Rossi"), ("il cognome è Rosi", "|Rosi"),
      ("Maria della Valle", "Maria|della Valle"), ("nato il 14 febbraio 1985", "*1985-02-14"),
      ("un attimo", ""), ("perché?", ""), ("sì", ""),
    ])
  func italian(_ text: String, _ expected: String) {
    #expect(World.asked(.details, "it", country: "IT").told(text) == expected)
  }

  @Test(
    "Portuguese",
    arguments: [
      ("Ana Maria Souza Lima, 3 de maio de 1980, mulher", "f Ana Maria|Souza Lima *1980-05-03"),
      ("Sr. João da Silva, nascido em 3/5/1980", "mr m João|da Silva *1980-05-03"),
      ("Sra. Ana Souza", "mrs f Ana|Souza"),
      (
        "Nome: Ana, Sobrenome: dos Santos, data de nascimento: 03/05/1980, sexo: F",
        "f Ana|dos Santos *1980-05-03"
      ),
      ("chamo-me Ana Souza", "Ana|Souza"), ("meu nome é João da Silva", "João|da Silva"),
      ("sou a Ana Souza", "Ana|Souza"), ("feminino", "f"), ("homem", "m"),
      ("minha filha Lúcia, 3 de maio de 2019", "f Lúcia| *2019-05-03"),
      ("Ana e Pedro Souza", "Ana|Souza; Pedro|Souza"),
      ("passageiro 2: Pedro Souza, 12/08/75", "#2 Pedro|Souza *1975-08-12"),
      ("nasci em 14 de fevereiro de 1985", "*1985-02-14"), ("o sobrenome é Sousa", "|Sousa"),
      ("JOSÉ DOS SANTOS", "José|dos Santos"), ("um momento", ""), ("por quê?", ""), ("sim", ""),
    ])
  func portuguese(_ text: String, _ expected: String) {
    #expect(World.asked(.details, "pt", country: "BR").told(text) == expected)
  }
}
