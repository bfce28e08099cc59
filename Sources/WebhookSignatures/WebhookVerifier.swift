import Crypto
import LocalTime

/// Tells whether a webhook's request comes from who shares the secret: its header has the time and, of the time and the body joined by a dot,
/// the HMAC-SHA256 in hexadecimal. Duffel signs so, and so does whoever serves the page to pay on.
///
/// Source: https://duffel.com/docs/api/webhooks
package struct WebhookVerifier: Sendable {
  package enum Verdict: Hashable, Sendable {
    case valid
    /// Signed with the secret, but that many seconds ago (ahead of us, when negative).
    case stale(seconds: Int64)
    case forged
  }

  private let secrets: [SymmetricKey]
  private let tolerance: Int64

  /// - Parameters:
  ///   - secrets: The webhook's, or two while it is being replaced. Empty ones are passed over.
  ///   - tolerance: How many seconds a signature is good for, either way.
  package init(secrets: [String], tolerance: Int64 = 300) {
    self.secrets = secrets.filter { !$0.isEmpty }.map { SymmetricKey(data: Array($0.utf8)) }
    self.tolerance = tolerance
  }

  /// - Parameters:
  ///   - body: As it came, byte for byte.
  ///   - signature: The header's value: `t=1641667496,v1=691f...`.
  package func check(body: [UInt8], signature: String?, now: Instant) -> Verdict {
    guard let parts = signature.flatMap({ Signature($0) }) else { return .forged }
    let text = Array(parts.time.utf8) + [UInt8(ascii: ".")] + body
    // Every secret and every code is compared to the end.
    var isSigned = false
    for secret in secrets {
      for code in parts.codes
      where HMAC<SHA256>.isValidAuthenticationCode(
        code, authenticating: text, using: secret)
      {
        isSigned = true
      }
    }
    guard isSigned else { return .forged }
    let age = now.seconds - parts.seconds
    return abs(age) <= tolerance ? .valid : .stale(seconds: age)
  }
}

/// The parts of the header.
private struct Signature {
  var time: String
  var seconds: Int64
  /// Every code of version 1.
  var codes: [[UInt8]] = []

  init?(_ header: String) {
    var times: [Substring] = []
    for part in header.utf8.count > 1000 ? [] : header.split(separator: ",") {
      let part = part.drop { $0 == " " }
      if part.hasPrefix("t=") { times.append(part.dropFirst(2)) }
      if part.hasPrefix("v1="), let code = bytes(hexadecimal: part.dropFirst(3)) {
        codes.append(code)
      }
    }
    guard times.count == 1, let time = times.first, time.utf8.count <= 12,
      time.utf8.allSatisfy({ (48...57).contains($0) }), let seconds = Int64(time)
    else { return nil }
    self.time = String(time)
    self.seconds = seconds
  }
}

/// The 32 bytes of 64 hexadecimal digits, or nil.
private func bytes(hexadecimal text: Substring) -> [UInt8]? {
  let digits = text.utf8.compactMap { byte -> UInt8? in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
  guard text.utf8.count == 64, digits.count == 64 else { return nil }
  return stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
