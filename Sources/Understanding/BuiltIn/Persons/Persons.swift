import Conversation

extension BookingReading {
  /// What the message says of the travellers' persons, as far as it was asked for or is said plainly.
  mutating func readPersons() {
    let scope: PersonReading.Scope =
      switch topic {
      case .details, .samePeople: .answer
      case .contact: .contact
      default: .labelled
      }
    var reading = PersonReading(self, scope)
    let people = reading.read()
    guard !people.isEmpty else { return }
    taken = reading.taken
    // What leads to a value is none of a trip's words either.
    for word in all where reading.isLabel[word] && reading.isUsed(word) { taken[word] = true }
    commands.append(.details(Array(people.prefix(9))))
  }
}
