import Airports
import Conversation
import Flights
import LocalTime

/// What a turn looks at: the conversation, the words to be understood, the traveller's clock.
struct Scene: Sendable {
  var state: State
  /// The words of the messages, a line each; empty where there are none.
  var text: String
  /// What the messages say without words.
  var commands: [Command]
  var context: TurnContext
}

extension Environment {
  /// Whether a turn may wait for somebody over the network.
  package var mayWait: Bool { understanderWaits || flights.waits }

  func scene(_ state: State, _ messages: [Message]) -> Scene {
    var texts: [String] = []
    var commands: [Command] = []
    for message in messages {
      switch message.content {
      case .text(let text): texts.append(text)
      case .location(let latitude, let longitude):
        if let near = Atlas.nearestAirport(latitude: latitude, longitude: longitude),
          let city = Atlas.cityNear(latitude: latitude, longitude: longitude)
        {
          commands.append(.location(zone: near.zone, city: city))
        }
      case .unreadable(let kind, let caption):
        commands.append(.unreadable(kind))
        if !caption.isEmpty { texts.append(caption) }
      case .news(let bytes):
        if let news = BookingNews(json: bytes) { commands.append(.news(news)) }
      }
    }
    // The words beside a pin are read by the pin's clock.
    let zone = commands.compactMap(\.zone).last.map { state.zone(after: $0) } ?? state.zone
    let context = context(
      zone: zone, address: messages.first?.address ?? "", turn: messages.last?.id ?? "")
    return Scene(
      state: state, text: texts.joined(separator: "\n"), commands: commands, context: context)
  }

  /// The clock and the house as the traveller at the address sees them; `turn` chooses among the variants of a sentence.
  package func context(zone: TravellerZone?, address: String, turn: String) -> TurnContext {
    let now = now()
    var context = TurnContext(
      now: now, home: PhonePrefix.home(ofAddress: address), zone: zone)
    context.humanContact = humanContact
    context.isDemonstration = flights.isDemonstration
    context.variant = fingerprint(turn)
    context.phone = PhonePrefix.number(ofAddress: address)
    context.canBook = bookings != nil
    context.paysOnPage = payments != nil
    return context
  }

  /// The offers for all the requests, the best price first; a failure only where none could be asked.
  ///
  /// - Parameter further: Told how many further searches are made.
  func search(
    _ requests: [OfferRequest], further: @Sendable (Int) async -> Void
  ) async -> OfferRequest.Found {
    var offers: [Offer] = []
    var failure: FlightError?
    for found in await found(requests) {
      switch found {
      case .success(let found): offers += found
      case .failure(let error): failure = error
      }
    }
    if offers.isEmpty, let failure { return .failure(failure) }
    // Where no flight is as wished, the nearest ones are shown with a word about it.
    let relaxed = requests.map(\.relaxed)
    if offers.isEmpty, relaxed != requests {
      await further(relaxed.count)
      return await search(relaxed, further: further)
    }
    if requests.count > 1 { offers.sort { $0.total.isLess(than: $1.total) } }
    return .success(offers)
  }

  /// What each of the requests finds, in their order. They are all under way at once: a week of them takes no longer than a day.
  private func found(_ requests: [OfferRequest]) async -> [OfferRequest.Found] {
    await withTaskGroup(of: (Int, OfferRequest.Found).self) { group in
      for (index, request) in requests.enumerated() {
        group.addTask { (index, await found(request)) }
      }
      var all = [OfferRequest.Found](repeating: .success([]), count: requests.count)
      for await (index, found) in group { all[index] = found }
      return all
    }
  }

  private func found(_ request: OfferRequest) async -> OfferRequest.Found {
    do throws(FlightError) {
      return .success(try await flights.search(request, now()))
    } catch {
      // What a further message broke off did not fail.
      if !Task.isCancelled { observe(.searchFailed(error)) }
      return .failure(error)
    }
  }
}

extension OfferRequest {
  /// The same without the wishes that a traveller may give up.
  fileprivate var relaxed: OfferRequest {
    var request = self
    request.maximumStops = nil
    request.airlines = []
    return request
  }
}

/// FNV-1a of the text.
private func fingerprint(_ text: String) -> UInt64 {
  text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
