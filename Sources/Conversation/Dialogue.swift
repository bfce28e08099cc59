import Flights

/// The deterministic dialogue: pure functions from a state and what was understood to a decision.
package enum Dialogue {}
