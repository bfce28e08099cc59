import Flights
import LocalTime
import Testing

@testable import Conversation

@Suite("Sentences about bookings in six languages")
struct BookingSentencesTests {
  private static let others = ["es", "pt", "fr", "de", "it"]

  @Test("every sentence, word for word", arguments: ["en"] + others)
  func verbatim(language: String) {
    let said = BookingRendering(language).text.split(separator: "\n")
    let expected = (transcripts[language] ?? "").split(separator: "\n")
    #expect(said.count == expected.count)
    for (said, expected) in zip(said, expected) { #expect(said == expected) }
  }

  /// Everything that `BookingRendering` says; a no-break space is seen as `␣`.
  private let transcripts = [
    "en": englishBookingTranscript, "es": spanishBookingTranscript,
    "pt": portugueseBookingTranscript, "fr": frenchBookingTranscript,
    "de": germanBookingTranscript, "it": italianBookingTranscript,
  ]

  @Test(
    "no language says an English sentence, or an English word in one of its own",
    arguments: others)
  func translated(language: String) {
    let english = BookingRendering("en", BookingFacts()).sentences
    let sentences = BookingRendering(language, BookingFacts()).sentences
    #expect(sentences.count == english.count)
    let same = zip(english, sentences).filter { $0.text == $1.text }.map(\.0.text)
    #expect(same == Self.taken[language, default: []])
    for sentence in sentences {
      let words = sentence.text.lowercased().split { !$0.isLetter }
      #expect(words.allSatisfy { !Self.english.contains(String($0)) }, "\(sentence.text)")
    }
  }

  /// What languages say as English does.
  private static let taken = ["es": ["*Total: 222,75*"], "pt": ["*Total: 222,75*"]]

  /// Words that English sentences can hardly do without.
  private static let english: Set = [
    "the", "your", "you", "write", "please", "booking", "booked", "and", "of", "it", "yes",
    "hold", "pay", "accept", "cancel", "change", "trips",
  ]

  @Test("every sentence says all of its facts and is clean", arguments: ["en"] + others)
  func clean(language: String) {
    for variant in [0, 1] as [UInt64] {
      for facts in [nil, BookingFacts()] {
        for sentence in BookingRendering(language, facts, variant: variant).sentences {
          let text = sentence.text
          #expect(!text.isEmpty, "\(sentence.label)")
          for fact in sentence.facts { #expect(text.contains(fact), "\(text)") }
          #expect(!text.contains(/[ \u{A0}]{2}|[ \u{A0}][.,)]|\( |\.\.|\(\)/), "\(text)")
          #expect(text.first?.isWhitespace == false, "\(text)")
          #expect(text.last?.isWhitespace == false, "\(text)")
          #expect(text.split(separator: "\n").allSatisfy(isWellMarked), "\(text)")
        }
      }
    }
  }

  /// Whether WhatsApp shows the line's asterisks as bold: in pairs, and close to the words between.
  private func isWellMarked(_ line: Substring) -> Bool {
    let parts = line.split(separator: "*", omittingEmptySubsequences: false)
    let bold = parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
    return parts.count % 2 == 1
      && bold.allSatisfy { $0.first?.isWhitespace == false && $0.last?.isWhitespace == false }
  }

  @Test("a name is said back without marks and links", arguments: ["en"] + others)
  func names(language: String) {
    var state = State()
    state.language = language
    let name = "*Ann* http://a.test/b"
    for problem in [
      PersonProblem.letters(name), .long(name), .notYetBorn(name), .sameName(name),
      .passportExpired(name),
    ] {
      let text = state.phrases(.test()).wrong(problem)
      #expect(text.contains("Ann http:"), "\(text)")
      #expect(!text.contains("*") && !text.contains("a.test"), "\(text)")
    }
  }

  @Test("each language names the words that it reads")
  func words() {
    let words = [
      "en": ["yes", "no", "hold", "pay", "accept", "cancel", "change", "my trips"],
      "de": ["ja", "nein", "halten", "zahlen", "annehmen", "stornieren", "ändern", "meine Reisen"],
      "fr": ["oui", "non", "option", "payer", "accepter", "annuler", "modifier", "mes voyages"],
      "es": ["sí", "no", "retener", "pagar", "aceptar", "cancelar", "cambiar", "mis viajes"],
      "it": [
        "sì", "no", "bloccare", "pagare", "accettare", "annullare", "cambiare", "i miei viaggi",
      ],
      "pt": [
        "sim", "não", "segurar", "pagar", "aceitar", "cancelar", "alterar", "minhas viagens",
      ],
    ]
    for (language, words) in words {
      let text = BookingRendering(language).text
      for word in words { #expect(text.contains("*\(word)*"), "\(word)") }
    }
  }

  @Test("French puts a no-break space before high punctuation")
  func frenchSpaces() {
    for sentence in BookingRendering("fr", BookingFacts()).sentences {
      for mark in ["?", "!", ";", ":", "»"] {
        #expect(!sentence.text.contains(" " + mark), "\(sentence.text)")
        #expect(!sentence.text.contains(/[a-zé)](\?|!|;|:)/), "\(sentence.text)")
      }
    }
  }
}
