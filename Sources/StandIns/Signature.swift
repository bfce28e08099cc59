import Crypto
import Foundation

/// `X-Twilio-Signature` as Twilio makes it; written apart from the program's verifier, so that the
/// two are tested against each other.
///
/// Source: https://www.twilio.com/docs/usage/security
enum Signature {
  /// The header's value for a POST of these fields to a URL as it is configured.
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
}
