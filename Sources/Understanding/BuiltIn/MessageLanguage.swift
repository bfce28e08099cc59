extension Tokens {
  /// The language that most of the phrases belong to.
  mutating func chooseLanguage(
    _ phrases: [Phrase?], _ known: Language, _ home: Language?
  ) {
    var scores: (Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0)
    var isUnspoken = false
    withUnsafeMutableBytes(of: &scores) { raw in
      let scores = raw.assumingMemoryBound(to: Int.self)
      var index = 0
      while index < phrases.count {
        // The words of a name tell nothing: "Los Angeles", "La Paz".
        if let hit = hits[index], hit.words > 1, hit.matches[0].weight > 100 {
          index += hit.words
          continue
        }
        guard let phrase = phrases[index] else {
          index += 1
          continue
        }
        var mask: UInt8 = 0
        var meaning: Int? = phrase.meaning
        while let found = meaning {
          mask |= vocabulary[found].languages
          meaning = vocabulary.following(found)
        }
        let shares = mask.nonzeroBitCount
        if shares < 6 {
          let weight = (shares == 1 ? 6 : shares == 2 ? 3 : shares == 3 ? 2 : 1) * phrase.count
          for language in 0..<6 where mask & (1 << UInt8(language)) != 0 {
            scores[language] += weight
          }
        }
        index += phrase.count
      }
      // The country speaks where the words say no more for the language known so far.
      let expected = home.flatMap {
        let known = scores[Int(known.rawValue)]
        return known == 0 || scores[Int($0.rawValue)] > known ? $0 : nil
      }
      if expected == nil, scores[Int(known.rawValue)] == 0 { isUnspoken = true }
      scores[Int((expected ?? known).rawValue)] += expected == nil ? 2 : 4
    }
    let list = [scores.0, scores.1, scores.2, scores.3, scores.4, scores.5]
    let best = list.max() ?? 0
    lead = best - list[Int(known.rawValue)]
    // Where nothing but the country speaks, it decides.
    if let home, home != known, list[Int(home.rawValue)] == best { lead = max(lead, 6) }
    // No word at all is of the language supposed, and some are of another one.
    if isUnspoken, isFresh, lead > 0, best > 3 { lead = max(lead, 3) }
    guard lead >= 3, let winner = list.firstIndex(of: best) else { return }
    language = Language(rawValue: UInt8(winner)) ?? known
  }
}
