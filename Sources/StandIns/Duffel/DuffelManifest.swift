import Flights
import LocalTime

/// The travellers of an order, checked against its offer.
///
/// Source: https://duffel.com/docs/api/orders
struct DuffelManifest {
  private let offer: DuffelOffer

  init(_ offer: DuffelOffer) { self.offer = offer }

  func check(_ data: JSON) throws(DuffelProblem) -> [JSON] {
    guard let passengers = data.list, !passengers.isEmpty else { throw .field("/passengers") }
    let ids = passengers.compactMap { $0["id"].text }
    guard ids.count == passengers.count, ids.count == Set(ids).count,
      Set(ids) == Set(offer.passengers.map(\.id))
    else { throw DuffelProblem("order_passengers_incompatible_with_offer") }
    for (index, passenger) in passengers.enumerated() {
      try check(passenger, at: "/passengers/\(index)")
    }
    try checkNames(passengers)
    try checkLaps(passengers)
    return passengers
  }

  private func check(_ passenger: JSON, at pointer: String) throws(DuffelProblem) {
    try checkFields(passenger, at: pointer)
    try checkWords(passenger, at: pointer)
    try checkAge(passenger)
    if offer.offer.needsIdentityDocuments { try checkDocument(passenger, at: pointer) }
  }

  private func checkFields(_ passenger: JSON, at pointer: String) throws(DuffelProblem) {
    for name in [
      "title", "gender", "given_name", "family_name", "born_on", "email", "phone_number",
    ]
    where (passenger[name].text ?? "").isEmpty {
      throw .field("\(pointer)/\(name)")
    }
    if !passenger["type"].isNull {
      throw .field("\(pointer)/type", "validation_inclusion", "Field 'type' is not allowed")
    }
  }

  private func checkWords(_ passenger: JSON, at pointer: String) throws(DuffelProblem) {
    func text(_ name: String) -> String { passenger[name].text ?? "" }
    guard ["mr", "ms", "mrs", "miss", "dr"].contains(text("title")) else {
      throw .field("\(pointer)/title", "invalid_passenger_title", "Field 'title' is not known")
    }
    guard ["m", "f"].contains(text("gender")) else {
      throw .field("\(pointer)/gender", "validation_inclusion", "Field 'gender' is not known")
    }
    for name in ["given_name", "family_name"] where !Self.isName(text(name)) {
      throw .field("\(pointer)/\(name)", "invalid_passenger_name", "Field '\(name)' is no name")
    }
    guard text("email").contains("@") else {
      throw .field("\(pointer)/email", "invalid_email_address", "Field 'email' is invalid")
    }
    let phone = text("phone_number")
    guard phone.first == "+", (8...16).contains(phone.count),
      phone.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber })
    else {
      throw .field(
        "\(pointer)/phone_number", "invalid_phone_number", "Field 'phone_number' is invalid")
    }
  }

  /// 1 to 20 letters of ASCII, Latin-1 Supplement and Latin Extended-A but for a few, spaces, `-` and `'`.
  private static func isName(_ name: String) -> Bool {
    (1...20).contains(name.unicodeScalars.count)
      && name.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "Æ", "æ", "Ĳ", "ĳ", "Œ", "œ", "Þ", "ð", "×", "÷": false
        case " ", "-", "'", "A"..."Z", "a"..."z", "\u{C0}"..."\u{17F}": true
        default: false
        }
      }
  }

  /// The age on the date of the last slice is the one that was searched for.
  private func checkAge(_ passenger: JSON) throws(DuffelProblem) {
    guard let born = passenger["born_on"].text.flatMap({ CalendarDate($0) }),
      let last = offer.offer.slices.last?.segments.first?.departure.date,
      let expected = offer.passengers.first(where: { $0.id == passenger["id"].text })
    else { throw .field("/passengers/born_on", "validation_format") }
    let hadBirthday = (last.month, last.dayOfMonth) >= (born.month, born.dayOfMonth)
    let age = last.year - born.year - (hadBirthday ? 0 : 1)
    let fits = expected.age.map { $0 == age } ?? (age >= 18)
    guard fits else { throw DuffelProblem("order_passengers_incompatible_with_offer") }
  }

  private func checkDocument(_ passenger: JSON, at pointer: String) throws(DuffelProblem) {
    let document = passenger["identity_documents"].list?.first ?? .null
    guard document["type"].text == "passport",
      ["unique_identifier", "issuing_country_code", "expires_on"].allSatisfy({
        document[$0].text?.isEmpty == false
      })
    else { throw .field("\(pointer)/identity_documents") }
  }

  private func checkNames(_ passengers: [JSON]) throws(DuffelProblem) {
    let names = passengers.map {
      "\($0["given_name"].text ?? "") \($0["family_name"].text ?? "")".lowercased()
    }
    guard Set(names).count == names.count else { throw DuffelProblem("duplicate_passenger_name") }
  }

  /// Each infant on one adult's lap.
  private func checkLaps(_ passengers: [JSON]) throws(DuffelProblem) {
    let laps = passengers.compactMap { $0["infant_passenger_id"].text }
    let infants = offer.passengers.filter { $0.kind == .infant }.map(\.id)
    guard laps.count == Set(laps).count, Set(laps) == Set(infants) else {
      throw .field("/passengers/infant_passenger_id")
    }
  }
}
