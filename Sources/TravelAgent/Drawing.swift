import Conversation
import Documents
import Web

extension BookingHooks {
  /// Draws the itinerary, in the language that its traveller writes.
  static func draw(isDemonstration: Bool) -> Draw {
    { order, booking, kind, now in
      guard let kind = DocumentKind(rawValue: kind) else { return nil }
      let itinerary = Itinerary(
        order: order, travellers: booking.names, language: booking.language,
        isDemonstration: isDemonstration,
        cityNames: Dialogue.placeNames(in: order.slices, language: booking.language))
      return try? itinerary.render(kind, now: now)
    }
  }
}
