import Agent
import Conversation
import LocalTime

/// Somebody with a phone who follows a script: it says what to write, and what has to be on the screen before the next line.
final class Traveller: @unchecked Sendable {
  unowned let world: World
  let id: ConversationID
  let address: String
  /// The slots that this one says, each once, in any order; nil for one who books.
  let wishes: [Wish]?
  private(set) var isDone = false
  /// Whether a plain yes was written.
  private(set) var saidYes = 0
  private var screen: [String] = []

  struct Wish: Sendable {
    var text: String
    var isHeard: @Sendable (Trip) -> Bool
  }

  init?(_ world: World, number: Int) {
    guard let id = ConversationID([UInt8](repeating: UInt8(number), count: ConversationID.length))
    else { return nil }
    self.world = world
    self.id = id
    address = "whatsapp:+1415555010\(number)"
    wishes = world.dice.happens(0.5) ? Self.allWishes : nil
  }

  func show(_ text: String) {
    screen.append(text)
    world.note("\(address) reads: \(text.prefix(160).replacing("\n", with: " / "))")
    world.database.ring()
  }

  func play() async {
    await world.pause(world.dice.duration(0...20_000))
    if let wishes { await chat(wishes) } else { await book() }
    world.note("\(address) is done")
    isDone = true
  }

  // MARK: Chatting

  private static let allWishes = [
    Wish(text: "from munich") { $0.origin == "MUC" },
    Wish(text: "to lisbon") { $0.destination == "LIS" },
    Wish(text: "business class") { $0.cabin == .value(.business) },
    Wish(text: "2 adults") { $0.party?.adults == 2 },
    Wish(text: "one way") { $0.kind == .oneWay },
  ]

  private func chat(_ wishes: [Wish]) async {
    var dice = world.dice
    for wish in wishes.shuffled(using: &dice) {
      world.twilio.post(wish.text, from: self)
      // Now and then all at once.
      let isHasty = world.dice.happens(0.5)
      await world.pause(
        isHasty ? world.dice.duration(0...3000) : world.dice.duration(3000...60_000))
    }
  }

  // MARK: Booking

  private func book() async {
    guard await write("one way from munich to lisbon on friday, 1 adult", until: "*1. ") else {
      return
    }
    guard await write("1", until: "Who is flying") else { return }
    guard await write("Eva Meier, 24 July 1987, female", until: "e-mail") else { return }
    guard await write("eva.meier@example.com", until: "*yes*") else { return }
    guard await write("yes", until: world.house.paysOnPage ? "https://pay.test/" : "*Booked!*")
    else { return }
    if world.house.paysOnPage {
      await world.pause(world.dice.duration(2000...200_000))
      guard world.dice.happens(0.85), let url else { return }
      world.payments.pay(url)
      guard await sees("*Booked!*", after: 0, within: 900) else { return }
    }
    guard world.dice.happens(0.5) else { return }
    // As a question, because without it the same words twice are a yes.
    guard await write("can I cancel my booking?", until: "*yes*") else { return }
    _ = await write("yes", until: "*Cancelled.*")
  }

  /// The address of the last page to pay on.
  private var url: Substring? {
    for text in screen.reversed() {
      if let range = text.firstRange(of: "https://pay.test/") {
        return text[range.lowerBound...].prefix { !$0.isWhitespace }
      }
    }
    return nil
  }

  /// Writes the line, and again where nothing of the kind is answered; whether it was at last.
  private func write(_ line: String, until expected: String) async -> Bool {
    let count = screen.count
    for _ in 0..<4 {
      if line == "yes" { saidYes += 1 }
      world.twilio.post(line, from: self)
      if await sees(expected, after: count, within: world.dice.number(in: 20...300)) {
        await world.pause(world.dice.duration(500...20_000))
        return true
      }
    }
    return false
  }

  private func sees(_ expected: String, after count: Int, within seconds: Int) async -> Bool {
    let end = world.now.adding(seconds: Int64(seconds))
    while !screen.dropFirst(count).contains(where: { $0.contains(expected) }) {
      if end <= world.now { return false }
      await world.database.wait(until: end)
    }
    return true
  }
}
