import Flights

/// Everything about turns and deliveries that is worth telling; no traveller's words, no address.
package enum Observation: Sendable {
  case turn(Summary)
  case duplicate
  /// A message joined the turn that still waited.
  case joined
  case lostRace(attempt: Int)
  case turnFailed(StorageError)
  case searchFailed(FlightError)
  /// A seller was asked for offers, or need not be because the same was found a moment ago.
  case searched(requests: Int, again: Bool)
  /// The webhook was answered with nothing because the reply was not ready.
  case deadlinePassed
  case tookUp(messages: Int)
  /// A sender, or all together, used as much as they may for now: told once in each window by each process.
  case limited(UsageCounter.Use, bySender: Bool)
  /// A message was kept for a later turn, because too much stands in line.
  case setAside
  /// A booking was saved with this status.
  case booking(String)
  /// What became of an effect (`instant`, `hold`, `pay`, `cancel`, `change`, `accept`).
  case effect(String, String)
  /// What the seller said to an effect that it did not do, or may not have done.
  case refused(String, FlightError)
  /// An effect of unclear result turned out to be done.
  case resolved(String)
  /// Nobody but a person can find out what became of it.
  case bookingNeedsPerson(BookingID, String)
  case bookingFailed(StorageError)
  case paymentFailed(String, PaymentError)

  package struct Summary: Sendable {
    package var duration: Duration
    package var waited: Bool
    package var searched: Bool
    package var offers: Int
    package var messages: Int
    package var inline: Bool
  }
}
