/// How much goes wrong in a run. Every kind is left out of some runs altogether: faults hide one another.
struct Chaos {
  /// Calls of the store that fail before they have done anything, and after it.
  var storeFails = 0.0
  var storeLosesAnswers = 0.0
  /// Seconds between two times that the whole store is away; 0: never.
  var outages = 0
  /// Seconds between two crashes, and between two times that a machine stands still; 0: never.
  var crashes = 0
  var freezes = 0
  /// Copies of conversations that are older than the truth.
  var staleCopies = 0.0
  /// Requests to the webhook that never arrive, and answers that never come back.
  var lostRequests = 0.0
  var lostAnswers = 0.0
  /// Messages that are delivered more than once at the same time.
  var duplicates = 0.0
  /// Words about deliveries that never come.
  var lostCallbacks = 0.0
  /// Calls of Twilio's that are refused for a while, that fail before anything was sent, and after it.
  var restRefuses = 0.0
  var restFails = 0.0
  var restLosesAnswers = 0.0
  /// Questions to the seller or the payment provider without an answer.
  var questionsFail = 0.0
  /// Orders that end otherwise than well.
  var ordersFail = 0.0

  /// Nothing goes wrong.
  static let none = Chaos()

  private init() {}

  init(_ dice: Dice) {
    func rate(_ highest: Double) -> Double {
      dice.happens(0.5) ? 0 : highest * Double(dice.number(in: 1...100)) / 100
    }
    func pause(_ range: ClosedRange<Int>) -> Int { dice.happens(0.5) ? 0 : dice.number(in: range) }
    storeFails = rate(0.1)
    storeLosesAnswers = rate(0.1)
    outages = pause(20...200)
    crashes = pause(5...100)
    freezes = pause(10...100)
    staleCopies = rate(0.5)
    lostRequests = rate(0.3)
    lostAnswers = rate(0.5)
    duplicates = rate(1)
    lostCallbacks = rate(1)
    restRefuses = rate(0.3)
    restFails = rate(0.3)
    restLosesAnswers = rate(0.3)
    questionsFail = rate(0.5)
    ordersFail = rate(1)
  }
}
