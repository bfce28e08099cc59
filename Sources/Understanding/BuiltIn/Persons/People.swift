import Conversation

// Whose each fact is: what would contradict the person before begins the next one.

extension PersonReading {
  /// The facts as travellers, in the order of the message.
  func people() -> [ToldDetails] {
    let facts = facts.sorted { $0.words.lowerBound < $1.words.lowerBound }
    var people: [ToldDetails] = []
    var told = ToldDetails(TravellerDetails())
    for (index, fact) in facts.enumerated() {
      let next = facts[(index + 1)...].first { !$0.fact.isOfTitle }?.fact
      if begins(fact.fact, before: next, told) {
        people.append(told)
        told = ToldDetails(TravellerDetails())
      }
      told.take(fact.fact)
    }
    people.append(told)
    return people.filter { $0.details != TravellerDetails() }
  }

  /// Whether the fact is of somebody else than the person so far.
  private func begins(_ fact: PersonFact, before next: PersonFact?, _ told: ToldDetails) -> Bool {
    let person = told.details
    let hasName = person.givenName != nil || person.familyName != nil
    switch fact {
    case .number: return person != TravellerDetails()
    case .somebody: return hasName
    // A title and a sex lead to the name after them.
    case .title(let title):
      return hasName && next?.isName == true
        || person.title.map { $0 != title && $0 != .dr && title != .dr } ?? false
    case .gender(let gender):
      return hasName && next?.isName == true && person.title == nil && person.gender != nil
        || person.gender.map { $0 != gender } ?? false
    case .name(let given, let family):
      return given != nil && person.givenName != nil || family != nil && person.familyName != nil
    case .bornOn(let date): return person.bornOn.map { $0 != date } ?? false
    case .email(let email): return person.email.map { $0 != email } ?? false
    case .phone: return false
    case .passportNumber(let number): return person.passportNumber.map { $0 != number } ?? false
    case .passportCountry, .passportExpiresOn: return false
    }
  }
}

extension PersonFact {
  fileprivate var isName: Bool { if case .name = self { true } else { false } }

  fileprivate var isOfTitle: Bool {
    switch self {
    case .title, .gender, .somebody: true
    default: false
    }
  }
}

extension ToldDetails {
  fileprivate mutating func take(_ fact: PersonFact) {
    switch fact {
    case .somebody: break
    case .number(let number): self.number = number
    case .title(let title): if details.title != .dr { details.title = title }
    case .gender(let gender): details.gender = gender
    case .name(let given, let family):
      details.givenName = given ?? details.givenName
      details.familyName = family ?? details.familyName
    case .bornOn(let date): details.bornOn = date
    case .email(let email): details.email = email
    case .phone(let phone): details.phone = phone
    case .passportNumber(let number): details.passportNumber = number
    case .passportCountry(let code): details.passportCountry = code
    case .passportExpiresOn(let date): details.passportExpiresOn = date
    }
  }
}
