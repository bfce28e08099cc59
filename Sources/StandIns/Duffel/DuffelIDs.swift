import LocalTime

/// A new id as Duffel writes them: `off_00009htYpSCXrwaB9DnUm0`.
func newDuffelID(_ prefix: String) -> String { "\(prefix)_0000" + randomSigns(18) }

/// A new id of an exchange: `FsJylo0rd49aeQAAUaB`.
func newRequestID() -> String { "F" + randomSigns(19) }

private func randomSigns(_ count: Int) -> String {
  let signs = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
  return String((0..<count).map { _ in signs[Int.random(in: 0..<signs.count)] })
}

/// A number from 0 to below `limit` that is the same for the same text.
func steadyNumber(_ text: String, below limit: Int) -> Int {
  let hash = text.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
    ($0 ^ UInt64($1)) &* 1_099_511_628_211
  }
  return Int((hash ^ (hash >> 29)) % UInt64(max(1, limit)))
}

extension Instant {
  /// As Duffel writes most instants: with six digits of a second.
  var stamp: JSON {
    let fraction = String(milliseconds - seconds * 1000 + 1000).dropFirst()
    return .text(Instant(seconds: seconds).description.dropLast() + ".\(fraction)000Z")
  }

  /// As Duffel writes the dates of a payment: to the second.
  var wholeStamp: JSON { .text(Instant(seconds: seconds).description) }
}
