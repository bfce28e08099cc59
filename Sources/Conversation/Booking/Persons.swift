import Flights
import LocalTime

// Who flies: what is known of each traveller, what is still needed, and what cannot be. The rules are the sellers' own (Duffel's orders),
// so that what is asked here is not refused there.

extension TravellerDetails {
  /// The given names and the family name, as far as they are known.
  var fullName: String? {
    let parts = [givenName, familyName].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  var hasPassport: Bool {
    passportNumber != nil && passportCountry != nil && passportExpiresOn != nil
  }

  /// What an order still needs.
  func missing(passport: Bool) -> [PersonField] {
    var fields: [PersonField] = []
    if givenName == nil {
      fields.append(.name)
    } else if familyName == nil {
      fields.append(.familyName)
    }
    if bornOn == nil { fields.append(.birthDate) }
    if gender == nil { fields.append(.gender) }
    if passport, !hasPassport { fields.append(.passport) }
    return fields
  }

  /// Whole years on the day.
  func age(on day: CalendarDate) -> Int? {
    guard let bornOn, bornOn <= day else { return nil }
    let (year, month, date) = bornOn.components
    let (thisYear, thisMonth, thisDate) = day.components
    return thisYear - year - ((thisMonth, thisDate) < (month, date) ? 1 : 0)
  }

  /// What cannot be in it; the fields at fault are taken out.
  mutating func takeOutProblems(
    of person: String, today: CalendarDate, lastFlight: CalendarDate
  ) -> [PersonProblem] {
    var problems: [PersonProblem] = []
    for path in [\TravellerDetails.givenName, \.familyName] {
      guard let name = self[keyPath: path], ticketName(name) == nil else { continue }
      problems.append(ticketName(String(name.prefix(20))) == nil ? .letters(name) : .long(name))
      self[keyPath: path] = nil
    }
    if let born = bornOn, born > today || born.adding(days: 44_000) < today {
      problems.append(.notYetBorn(person))
      bornOn = nil
    }
    if let end = passportExpiresOn, end < lastFlight {
      problems.append(.passportExpired(person))
      passportExpiresOn = nil
    }
    return problems
  }
}

extension Passenger.Kind {
  /// Of somebody who is so many years old on the last flight; the bounds are those of the search.
  init(age: Int) { self = age < 2 ? .infant : age < 12 ? .child : .adult }
}

extension Offer {
  /// The day of the last departure, at its airport: the day on which ages count.
  var lastFlight: CalendarDate {
    slices.last?.segments.last?.departure.date ?? CalendarDate(day: 0)
  }
}

extension BookingDraft {
  /// The first traveller of whom something is missing, counted from 0.
  var open: Int? {
    travellers.indices.first {
      !travellers[$0].missing(passport: offer.needsIdentityDocuments).isEmpty
    }
  }

  /// Takes what a message says of persons; what cannot be is left out and told.
  mutating func take(_ told: [ToldDetails], today: CalendarDate) -> [PersonProblem] {
    var problems: [PersonProblem] = []
    for told in told {
      var details = told.details
      email = details.email ?? email
      phone = details.phone ?? phone
      details.email = nil
      details.phone = nil
      guard details != TravellerDetails(), let index = place(of: details, told.number) else {
        continue
      }
      let name = details.fullName ?? travellers[index].fullName ?? ""
      problems += details.takeOutProblems(
        of: name, today: today, lastFlight: offer.lastFlight)
      travellers[index].merge(details)
    }
    return problems + sameNames()
  }

  /// Whose details they are: the traveller named, one of that name, the first open one of that age, the first open one; with
  /// nobody open, the only one there is.
  private func place(of details: TravellerDetails, _ number: Int?) -> Int? {
    if let number { return travellers.indices.contains(number - 1) ? number - 1 : nil }
    if let name = details.givenName {
      if let known = travellers.firstIndex(where: { $0.isCalled(name, details.familyName) }) {
        return known
      }
    }
    let open = travellers.indices.filter {
      !travellers[$0].missing(passport: offer.needsIdentityDocuments).isEmpty
    }
    // A new name belongs to nobody who has one.
    let free = details.givenName == nil ? open : open.filter { travellers[$0].givenName == nil }
    if let age = details.age(on: offer.lastFlight) {
      let kind = Passenger.Kind(age: age)
      let sameAge = free.first { offer.passengers[$0].age == age && kind != .adult }
      if let fitting = sameAge ?? free.first(where: { offer.passengers[$0].kind == kind }) {
        return fitting
      }
    }
    return free.first ?? open.first ?? (travellers.count == 1 ? 0 : nil)
  }

  /// Airlines refuse two travellers of one name.
  private mutating func sameNames() -> [PersonProblem] {
    var seen: Set<String> = []
    var problems: [PersonProblem] = []
    for index in travellers.indices {
      guard travellers[index].givenName != nil, travellers[index].familyName != nil,
        let name = travellers[index].fullName, !seen.insert(name.lowercased()).inserted
      else { continue }
      problems.append(.sameName(name))
      travellers[index].givenName = nil
    }
    return problems
  }

  /// The travellers whose ages are not those that the fares are for, with their ages on the last flight.
  var otherAges: [(name: String, age: Int, index: Int)] {
    zip(travellers.indices, offer.passengers).compactMap { index, passenger in
      guard let age = travellers[index].age(on: offer.lastFlight) else { return nil }
      return passenger.fits(age: age) ? nil : (travellers[index].fullName ?? "", age, index)
    }
  }

  /// The party as the birth dates make it.
  var party: Party {
    var party = Party(adults: 0)
    for (traveller, passenger) in zip(travellers, offer.passengers) {
      let age = traveller.age(on: offer.lastFlight)
      switch age.map(Passenger.Kind.init(age:)) ?? passenger.kind {
      case .adult: party.adults += 1
      case .child: party.children.append(age ?? passenger.age)
      case .infant: party.infants.append(age ?? passenger.age ?? 1)
      }
    }
    return party
  }

  /// The travellers to be remembered; the first of them with how to reach them all.
  var people: [TravellerDetails] {
    var people = travellers
    guard !people.isEmpty else { return people }
    people[0].email = email
    people[0].phone = phone
    return people
  }

  /// The people of an earlier booking fly.
  mutating func take(people: [TravellerDetails]) {
    email = people.first?.email ?? email
    phone = people.first?.phone ?? phone
    travellers = people.map { person in
      var person = person
      person.email = nil
      person.phone = nil
      return person
    }
  }

  /// Whether the people could be the travellers: as many, and each of the age.
  func fits(_ people: [TravellerDetails]) -> Bool {
    var draft = self
    guard people.count == travellers.count, !people.isEmpty else { return false }
    draft.travellers = people
    return draft.open == nil && draft.otherAges.isEmpty
  }
}

extension Passenger {
  /// Whether the fare is for somebody of that age: grown-ups are all alike.
  func fits(age: Int) -> Bool {
    Kind(age: age) == kind && (kind == .adult || self.age ?? age == age)
  }
}

extension BookingDraft {
  /// Goes on with another offer of the same flights, each traveller at the fare of their age; false where the fares are not for them.
  mutating func move(to other: Offer) -> Bool {
    var left = travellers
    var placed: [TravellerDetails] = []
    for passenger in other.passengers {
      guard
        let index = left.firstIndex(where: { traveller in
          traveller.age(on: other.lastFlight).map(passenger.fits(age:)) ?? false
        })
      else { return false }
      placed.append(left.remove(at: index))
    }
    guard left.isEmpty else { return false }
    travellers = placed
    offer = other
    services = []
    chosen = []
    return true
  }
}

extension TravellerDetails {
  fileprivate func isCalled(_ given: String, _ family: String?) -> Bool {
    guard givenName?.lowercased() == given.lowercased() else { return false }
    return family == nil || familyName == nil || familyName?.lowercased() == family?.lowercased()
  }
}

// What the seller is told.
extension BookingDraft {
  /// The travellers as an order needs them; nil while something is missing. Each baby sits on the lap of an adult of its own.
  var passengers: [PassengerDetails]? {
    guard let email, let phone, open == nil else { return nil }
    var infants = offer.passengers.filter { $0.kind == .infant }.map(\.id)
    var result: [PassengerDetails] = []
    for (traveller, passenger) in zip(travellers, offer.passengers) {
      guard let given = traveller.givenName, let family = traveller.familyName,
        let born = traveller.bornOn, let gender = traveller.gender
      else { return nil }
      var details = PassengerDetails(
        passengerID: passenger.id, givenName: given, familyName: family, bornOn: born,
        gender: gender, title: traveller.title(passenger.kind), email: email, phone: phone)
      if passenger.kind == .adult, !infants.isEmpty { details.infantID = infants.removeFirst() }
      details.passport = traveller.passport
      result.append(details)
    }
    return result
  }
}

extension TravellerDetails {
  /// The title said, where it fits the gender; airlines refuse others.
  func title(_ kind: Passenger.Kind) -> PassengerDetails.Title {
    switch (title, gender) {
    case (.dr?, _) where kind == .adult: .dr
    case (.mrs?, .female?) where kind == .adult: .mrs
    case (_, .male?): .mr
    case (.miss?, _): .miss
    default: kind == .adult ? .ms : .miss
    }
  }

  fileprivate var passport: PassengerDetails.Passport? {
    guard let passportNumber, let passportCountry, let passportExpiresOn else { return nil }
    return PassengerDetails.Passport(
      number: passportNumber, issuingCountry: passportCountry, expiresOn: passportExpiresOn)
  }
}
