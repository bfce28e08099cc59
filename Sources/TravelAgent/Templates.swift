/// The contents that may open a conversation, for news to travellers who have not written for a day.
///
/// As a setting: `HX...` for every language, or one for each of some, such as `en=HX...,de=HX...`. A traveller whose language has none gets
/// the one without a language, or where there is none the English one.
struct Templates: Sendable, Equatable {
  private var sids: [String: String] = [:]

  static let none = Templates()

  private init() {}

  /// Nil where the setting is malformed.
  init?(_ setting: String) {
    for entry in setting.split(separator: ",", omittingEmptySubsequences: false) {
      let words = entry.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      let language = words.count == 2 ? words[0] : ""
      guard let sid = words.last, words.count <= 2, Self.isSid(sid), sids[language] == nil,
        words.count == 1 || language.count == 2 && language.allSatisfy(\.isLowercase)
      else { return nil }
      sids[language] = sid
    }
  }

  /// - Parameter language: ISO 639, two letters; nil: not known.
  subscript(language: String?) -> String? {
    language.flatMap { sids[$0] } ?? sids[""] ?? sids["en"]
  }

  private static func isSid(_ text: String) -> Bool {
    text.hasPrefix("HX") && text.count == 34 && text.dropFirst(2).allSatisfy(\.isHexDigit)
  }
}
