import Crypto

// Source: https://www.twilio.com/docs/usage/security and, for shared keys,
// https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys. Everything happens on bytes.

/// Tells whether a request comes from Twilio.
package struct SignatureVerifier: Sendable {
  private let url: SignedURL
  private let tokens: [Secret<Insecure.SHA1>]
  private let sharedKeys: [Secret<SHA256>]

  /// A verifier for the requests to one URL.
  ///
  /// - Parameters:
  ///   - url: The public URL as it is configured at Twilio.
  ///   - authTokens: The account's auth token, or two while it is being rotated. Empty ones are passed over.
  ///   - sharedKeys: Secrets for HMAC-SHA256; never used with SHA-1, whatever a request says.
  package init(url: String, authTokens: [String], sharedKeys: [String] = []) {
    self.url = SignedURL(url)
    tokens = authTokens.filter { !$0.isEmpty }.map(Secret.init)
    self.sharedKeys = sharedKeys.filter { !$0.isEmpty }.map(Secret.init)
  }

  /// Whether the form is signed by Twilio for this URL.
  ///
  /// - Parameters:
  ///   - query: The raw query of the request, without `?`; nil or empty where there is none.
  ///   - signature: `X-Twilio-Signature`.
  ///   - settings: `X-Twilio-Webhooks-Signature-Settings`.
  package func isValid(
    _ form: Form, query: String? = nil, signature: String?, settings: String? = nil
  ) -> Bool {
    isValid(suffix: form.canonical, query: query, signature: signature, settings: settings)
  }

  /// Whether the body, which is no form, is signed by Twilio for this URL: the query carries its SHA-256 as `bodySHA256`.
  package func isValid(
    body: [UInt8], query: String?, signature: String?, settings: String? = nil
  ) -> Bool {
    guard let query, let expected = Self.bodyDigest(in: query),
      isValid(suffix: [], query: query, signature: signature, settings: settings)
    else { return false }
    return Self.areEqual(Array(SHA256.hash(data: body)), expected)
  }

  private func isValid(suffix: [UInt8], query: String?, signature: String?, settings: String?)
    -> Bool
  {
    guard let signature, let algorithm = Algorithm(settings: settings),
      let code = decodeBase64(Array(signature.utf8)), code.count == algorithm.length
    else { return false }
    for candidate in url.candidates {
      var text = candidate
      text.reserveCapacity(candidate.count + suffix.count + (query?.utf8.count ?? 0) + 1)
      if let query, !query.isEmpty {
        text.append(UInt8(ascii: "?"))
        text += query.utf8
      }
      text += suffix
      if matches(code, text, algorithm) { return true }
    }
    return false
  }

  private func matches(_ code: [UInt8], _ text: [UInt8], _ algorithm: Algorithm) -> Bool {
    switch algorithm {
    case .sha1: tokens.contains { Self.areEqual($0.code(of: text), code) }
    case .sha256: sharedKeys.contains { Self.areEqual($0.code(of: text), code) }
    }
  }

  /// The digest that `bodySHA256` in the query writes in hexadecimal.
  private static func bodyDigest(in query: String) -> [UInt8]? {
    for pair in query.utf8.split(separator: UInt8(ascii: "&")) {
      let name = Array("bodySHA256=".utf8)
      guard pair.starts(with: name) else { continue }
      let digits = pair.dropFirst(name.count).map(hexadecimalDigit)
      guard digits.count == 64 else { return nil }
      let digest = stride(from: 0, to: 64, by: 2).compactMap { index -> UInt8? in
        guard let high = digits[index], let low = digits[index + 1] else { return nil }
        return high << 4 | low
      }
      return digest.count == 32 ? digest : nil
    }
    return nil
  }

  /// Equality in a time that does not depend on where the bytes differ.
  private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

/// A secret with its part of the HMAC done once: each text begins from there.
private struct Secret<Hash: HashFunction>: Sendable {
  private let start: HMAC<Hash>

  init(_ text: String) { start = HMAC(key: SymmetricKey(data: Array(text.utf8))) }

  func code(of text: [UInt8]) -> [UInt8] {
    var code = start
    code.update(data: text)
    return code.finalize().withUnsafeBytes { Array($0) }
  }
}

/// How a request says that it is signed.
private enum Algorithm {
  case sha1, sha256

  /// Bytes of a code.
  var length: Int { self == .sha1 ? 20 : 32 }

  /// Reads `key=...,algorithm=HMAC_SHA256`; SHA-1 where no algorithm is named, nil where it is none that we know.
  init?(settings: String?) {
    let named = (settings ?? "").split(separator: ",").compactMap { part -> Substring? in
      let part = part.drop { $0 == " " }
      return part.hasPrefix("algorithm=") ? part.dropFirst("algorithm=".count) : nil
    }
    guard named.count <= 1 else { return nil }
    switch named.first {
    case nil, "HMAC_SHA1": self = .sha1
    case "HMAC_SHA256": self = .sha256
    default: return nil
    }
  }
}

extension Form {
  /// Every name and value, sorted by bytes, each pair once, without delimiters: what is signed after the URL.
  fileprivate var canonical: [UInt8] {
    bytes.withUnsafeBufferPointer { buffer in
      let sorted = fields.sorted { left, right in
        let names = compare(buffer, left.name, right.name)
        return names == 0 ? compare(buffer, left.value, right.value) < 0 : names < 0
      }
      var result: [UInt8] = []
      result.reserveCapacity(buffer.count)
      var previous: Field?
      for field in sorted {
        if let previous, compare(buffer, previous.name, field.name) == 0,
          compare(buffer, previous.value, field.value) == 0
        {
          continue
        }
        result += buffer[field.name]
        result += buffer[field.value]
        previous = field
      }
      return result
    }
  }
}

/// The order of two stretches as bytes: negative, zero or positive.
private func compare(
  _ bytes: UnsafeBufferPointer<UInt8>, _ left: Range<Int>, _ right: Range<Int>
) -> Int {
  for offset in 0..<min(left.count, right.count) {
    let difference = Int(bytes[left.lowerBound + offset]) - Int(bytes[right.lowerBound + offset])
    if difference != 0 { return difference }
  }
  return left.count - right.count
}

/// The bytes of a base64 text in its one canonical spelling (RFC 4648, padded), or nil where it is none.
private func decodeBase64(_ text: [UInt8]) -> [UInt8]? {
  guard text.count % 4 == 0, !text.isEmpty else { return nil }
  let padding = text.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
  var result: [UInt8] = []
  result.reserveCapacity(text.count / 4 * 3)
  var bits: UInt32 = 0
  var count = 0
  for byte in text.dropLast(padding) {
    guard let value = base64Value(byte) else { return nil }
    bits = (bits << 6 | UInt32(value)) & 0xFFFF
    count += 6
    if count >= 8 {
      count -= 8
      result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
  return bits & (1 << UInt32(count) - 1) == 0 ? result : nil
}

private func base64Value(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
  case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
  case UInt8(ascii: "+"): 62
  case UInt8(ascii: "/"): 63
  default: nil
  }
}
