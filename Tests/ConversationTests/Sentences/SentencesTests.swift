import Flights
import LocalTime
import Testing

@testable import Conversation

@Suite("Sentences in six languages")
struct SentencesTests {
  private static let others = ["es", "pt", "fr", "de", "it"]

  @Test("no language says an English sentence", arguments: others)
  func translated(language: String) {
    let english = Rendering("en").sentences
    let sentences = Rendering(language).sentences
    let known = Set(english.map(\.text))
    let taken = sentences.filter { known.contains($0.text) }.map(\.text)
    #expect(taken == Self.taken[language])
  }

  /// What other languages say as English does: durations, a name, and words that were taken over.
  private static let taken: [String: [String]] = {
    let durations = "2 h 55 min | 45 min | 2 h"
    let london = "London, Ontario, Canada"
    return [
      "es": [durations, "premium economy"], "pt": [durations, "premium economy"],
      "fr": [london, durations, "premium economy", "direct"], "de": [durations],
      "it": [london, durations, "premium economy"],
    ]
  }()

  @Test("every sentence, word for word", arguments: ["en"] + others)
  func verbatim(language: String) {
    let said = Rendering(language).text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = (transcripts[language] ?? "")
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(said.count == expected.count)
    for (said, expected) in zip(said, expected) { #expect(said == expected) }
  }

  /// Everything that `Rendering` says; a no-break space is seen as `␣`.
  private let transcripts = [
    "en": englishTranscript, "es": spanishTranscript, "pt": portugueseTranscript,
    "fr": frenchTranscript, "de": germanTranscript, "it": italianTranscript,
  ]

  @Test("a language is known by its primary subtag; any other is answered in English")
  func tags() {
    func type(_ tag: String) -> String {
      var state = State()
      state.language = tag
      return "\(Swift.type(of: state.phrases(.test())))"
    }
    #expect(
      ["es-MX", "PT-br", "fr_CA", "de", "it-CH"].map(type) == [
        "Spanish", "Portuguese", "French", "German", "Italian",
      ])
    #expect(["en-GB", "ja", "", "est"].map(type) == ["English", "English", "English", "English"])
  }

  @Test("French puts a no-break space before high punctuation")
  func frenchSpaces() {
    for (_, text) in Rendering("fr").sentences {
      for mark in ["?", "!", ";", ":", "»"] {
        #expect(!text.contains(" " + mark), "\(text)")
        #expect(!text.contains(/[a-zé](\?|!|;|:)/), "\(text)")
      }
    }
  }
}
