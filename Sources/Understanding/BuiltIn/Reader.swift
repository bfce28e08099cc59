import Conversation
import Flights
import LocalTime

/// One message being read: the tokens, what the readings have taken of them, the commands so far.
struct Reader {
  let words: Words
  let state: State
  let context: TurnContext
  var tokens: [Token]
  let places: [PlaceName]
  let language: Language
  /// Whether it is the first message of a conversation.
  let isFresh: Bool
  /// How much more speaks for the language than for the one known before.
  let lead: Int
  var commands: [Command] = []
  var dates: [DateMention] = []
  var times: [TimeMention] = []
  /// For each token, whether it lies in a question about what was offered.
  var isQuestion: [Bool] = []
  /// For each token, whether its sentence is about something else than flights: a room, a table, a car.
  var isElsewhere: [Bool] = []
  /// Whether the message speaks of going back to a place.
  var returnsHome = false
  /// Where the way back begins, if that is not where the way there ends.
  var openJaw: String?
  /// Whether the way back is the whole trip.
  var isHomecoming = false
  /// How many misspelt names were looked for, which is slow.
  var corrections = 0
  /// The slots whose values no other reading may contradict.
  var certain: Set<SlotName> = []

  init(_ text: String, _ state: State, _ context: TurnContext) {
    words = Words(text)
    self.state = state
    self.context = context
    isFresh = !state.introduced && state.asked == nil && state.trip == Trip()
    let cut = Tokens(
      words, language: Language(code: state.language) ?? .en,
      home: isFresh ? context.country.flatMap(Language.init(country:)) : nil, isFresh: isFresh)
    tokens = cut.all
    places = cut.places
    language = cut.language
    lead = cut.lead
  }

  /// What the last reply asked for.
  func asks(_ slot: SlotName) -> Bool {
    guard let asked = state.asked else { return false }
    return asked.topic != .confirmation && asked.slots.contains(slot)
  }

  /// Whether the last reply asked for one of the slots and for no other.
  var onlyAsked: SlotName? {
    guard let asked = state.asked, asked.topic == .slots, asked.slots.count == 1 else { return nil }
    return asked.slots[0]
  }

  func kind(_ index: Int) -> Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }

  /// The marks before the token.
  func marks(_ index: Int) -> Marks {
    guard tokens.indices.contains(index) else { return words.end }
    return words.marks[tokens[index].first]
  }

  func isSentenceStart(_ index: Int) -> Bool {
    index == 0 || !marks(index).isDisjoint(with: .sentence)
  }

  /// Whether the token follows its neighbour on the left within the sentence.
  func isLinked(_ index: Int) -> Bool {
    tokens.indices.contains(index) && !isSentenceStart(index)
  }

  /// A whole number at the token, in digits or as a word; `a` counts as one when asked for.
  func number(_ index: Int, article: Bool = false) -> Int? {
    guard tokens.indices.contains(index), !tokens[index].isUsed else { return nil }
    let token = tokens[index]
    switch token.kind {
    case .digits: return words.ranges[token.first].count <= 4 ? token.value : nil
    case .number: return token.value
    case .the where article: return 1
    default: return nil
    }
  }

  /// The tokens as they were written.
  func original(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    return words.original(tokens[first].first..<tokens[last].words.upperBound)
  }

  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    return words.text(tokens[first].first..<tokens[last].words.upperBound)
  }

  mutating func use(_ range: Range<Int>) {
    for index in range.clamped(to: tokens.indices) { tokens[index].isUsed = true }
  }

  mutating func set(_ value: SlotValue) { commands.append(.set(value)) }

  /// Whether a `not` or a refusal governs the token: a few words before it in the sentence, with nothing of weight between.
  func isNegated(_ index: Int, within reach: Int = 4) -> Bool {
    var left = index
    var steps = 0
    while steps < reach, isLinked(left) {
      // "Not economy, business" refuses one; "not Ryanair, EasyJet" both.
      if marks(left).contains(.comma), steps > 0 || kind(left) != .airline { return false }
      left -= 1
      steps += 1
      switch tokens[left].kind {
      case .not, .refuse, .without, .drop: return true
      case .no where steps == 1: return true
      case .only, .correct: return false
      default: continue
      }
    }
    return false
  }
}

extension Reader {
  /// Reads everything, the certain things first, so that a word taken once is not read twice.
  mutating func run() -> [Command] {
    guard !tokens.isEmpty else { return [] }
    if let whole = wholeMessage() { return whole }
    return readBooking() ?? readTrip()
  }

  /// Reads what is said of a trip, and to the agent.
  mutating func readTrip() -> [Command] {
    guard !tokens.isEmpty else { return [] }
    markQuestions()
    if language.code != state.language, lead >= (isFresh ? 3 : 6),
      words.count > 1 || language != .en
    {
      commands.append(.language(language.code))
    }
    passOverPersonalData()
    readShift()
    readDates()
    readTimes()
    let aged = knownPartyWithAges()
    readStay()
    readTripType()
    readWishes()
    readParty(aged: aged)
    multiplyBags()
    readPlaces()
    readZone()
    assignDates()
    assignTimes()
    readTalk()
    readBareAnswer()
    return finished()
  }

  /// Whether the token begins a sentence, or a part of one after a comma, an "and" or a yes.
  func isClauseStart(_ index: Int) -> Bool {
    if isSentenceStart(index) || marks(index).contains(.comma) { return true }
    switch tokens[index - 1].kind {
    case .and, .also, .yes, .greeting, .thanks, .no, .or: return true
    case .filler:
      return isSentenceStart(index - 1)
        && ["but", "so", "then"].contains(words.string(tokens[index - 1].first))
    default: return false
    }
  }

  /// The commands without repetitions, in an order that the dialogue and a reader of logs find natural.
  private func finished() -> [Command] {
    var finished: [Command] = []
    for command in commands where finished.count < 40 && !finished.contains(command) {
      finished.append(command)
    }
    return finished
  }
}
