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
  /// The webhook was answered with nothing because the reply was not ready.
  case deadlinePassed
  case tookUp(messages: Int)

  package struct Summary: Sendable {
    package var duration: Duration
    package var waited: Bool
    package var searched: Bool
    package var offers: Int
    package var messages: Int
    package var inline: Bool
  }
}
