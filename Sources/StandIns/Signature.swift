import Crypto
import Foundation

/// The signatures of webhooks; written apart from the program's verifiers, so that the two are tested against each other.
enum Signature {
  /// `X-Twilio-Signature`: the header's value for a POST of these fields to a URL as it is configured.
  ///
  /// Source: https://www.twilio.com/docs/usage/security
  static func sign(url: String, form: Form, token: String) -> String {
    let target = url.split(separator: "#", maxSplits: 1).first.map(String.init) ?? url
    var names: [[UInt8]: [[UInt8]]] = [:]
    for field in form.fields {
      names[Array(field.name.utf8), default: []].append(Array(field.value.utf8))
    }
    var signed = Array(target.utf8)
    for (name, values) in names.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      for value in Set(values).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        signed += name + value
      }
    }
    let code = HMAC<Insecure.SHA1>.authenticationCode(
      for: signed, using: SymmetricKey(data: Array(token.utf8)))
    return Data(code).base64EncodedString()
  }

  /// `t=TIME,v1=CODE` as Duffel signs, and a provider of pages to pay on.
  ///
  /// Source: https://duffel.com/docs/api/webhooks
  static func timed(_ body: [UInt8], secret: String, seconds: Int64) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("\(seconds).".utf8) + body, using: SymmetricKey(data: Array(secret.utf8)))
    let digits = code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return "t=\(seconds),v1=\(digits)"
  }
}
