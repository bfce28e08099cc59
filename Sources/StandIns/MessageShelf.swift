import Foundation

/// Messages in the order in which they came, found by id and by traveller without looking at the others.
///
/// Each has a number that grows by one; a place that was emptied stays empty, so that the numbers hold.
struct MessageShelf {
  /// How many are kept; with more the oldest go. The default is to keep all.
  var limit: Int?

  private var places: [ChatMessage?] = []
  /// The number of the first place.
  private var first = 0
  private var numbers: [String: Int] = [:]
  private var byTraveller: [String: [Int]] = [:]

  mutating func add(_ message: ChatMessage) {
    let number = first + places.count
    numbers[message.sid] = number
    byTraveller[message.traveller, default: []].append(number)
    places.append(message)
    if let limit, places.count > limit + limit / 4 { dropOldest(places.count - limit) }
  }

  subscript(sid: String) -> ChatMessage? {
    numbers[sid].flatMap { places[$0 - first] }
  }

  /// Changes one; says whether it is there.
  mutating func change(_ sid: String, _ change: (inout ChatMessage) -> Void) -> Bool {
    guard let number = numbers[sid], var message = places[number - first] else { return false }
    // Taken out meanwhile, so that nothing of it is copied.
    places[number - first] = nil
    change(&message)
    places[number - first] = message
    return true
  }

  mutating func remove(_ sid: String) -> Bool {
    guard let number = numbers.removeValue(forKey: sid) else { return false }
    if let traveller = places[number - first]?.traveller {
      byTraveller[traveller]?.removeAll { $0 == number }
    }
    places[number - first] = nil
    return true
  }

  mutating func removeAll() {
    places = []
    numbers = [:]
    byTraveller = [:]
  }

  /// The numbered messages of a traveller or, without one, of all, the latest first.
  func latest(
    of traveller: String? = nil
  ) -> some Sequence<(number: Int, message: ChatMessage)> {
    let chosen = traveller.map { byTraveller[$0] ?? [] }
    let count = chosen?.count ?? places.count
    return (0..<count).reversed().lazy.compactMap { index in
      let number = chosen?[index] ?? first + index
      return places[number - first].map { (number, $0) }
    }
  }

  /// The messages of a traveller or, without one, of all, in order.
  func messages(of traveller: String? = nil) -> [ChatMessage] {
    guard let traveller else { return places.compactMap { $0 } }
    return (byTraveller[traveller] ?? []).compactMap { places[$0 - first] }
  }

  private mutating func dropOldest(_ count: Int) {
    var touched: Set<String> = []
    for message in places.prefix(count).compactMap(\.self) {
      numbers[message.sid] = nil
      touched.insert(message.traveller)
    }
    places.removeFirst(count)
    first += count
    for traveller in touched {
      byTraveller[traveller]?.removeAll { $0 < first }
      if byTraveller[traveller]?.isEmpty == true { byTraveller[traveller] = nil }
    }
  }
}
