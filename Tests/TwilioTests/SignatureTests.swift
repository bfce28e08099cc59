import Testing

@testable import Twilio

@Suite("The signature of a request")
struct SignatureTests {
  /// Of the other port spellings only `:443` and a port that is configured are ours: a default `:80` never comes
  /// (the webhook is https), and a dropped port belongs to voice calls.
  private static let refusedSpellings = [
    "port_signed_with_80_http_url_without", "port_url_has_port_signed_without",
  ]

  @Test("every published and computed vector gets its verdict")
  func vectors() throws {
    let vectors = try Vectors.signatures()
    #expect(vectors.count == 26)
    for vector in vectors {
      let expected = vector.valid && !Self.refusedSpellings.contains(vector.name)
      #expect(try verdict(vector) == expected, "\(vector.name)")
    }
  }

  @Test("every whole inbound request is valid, and with one byte changed it is not")
  func inbound() throws {
    for vector in try Vectors.inbound() {
      let verifier = SignatureVerifier(url: vector.url, authTokens: [vector.authToken])
      let signature = vector.headers["X-Twilio-Signature"]
      let body = Array(vector.rawBody.utf8)
      let form = try #require(Form(decoding: body))
      #expect(verifier.isValid(form, signature: signature), "\(vector.name)")
      for index in stride(from: 0, to: body.count, by: 7) {
        var changed = body
        changed[index] ^= 1
        // Of `=` and `&` a change may move a delimiter without changing the signed text.
        guard !"=&<'".utf8.contains(body[index]), !"=&".utf8.contains(changed[index]),
          let form = Form(decoding: changed)
        else { continue }
        if form.pairs.elementsEqual(try #require(Form(decoding: body)).pairs, by: ==) { continue }
        #expect(!verifier.isValid(form, signature: signature), "\(vector.name) byte \(index)")
      }
    }
  }

  @Test("two tokens are accepted while they are rotated, a third is not")
  func rotation() throws {
    let vector = try #require(try Vectors.signatures().first { $0.name == "wa_text" })
    let form = try #require(vector.form)
    func isValid(_ tokens: String...) -> Bool {
      SignatureVerifier(url: vector.url, authTokens: tokens)
        .isValid(form, signature: vector.signature)
    }
    #expect(isValid("new", vector.authToken))
    #expect(isValid(vector.authToken, "new"))
    #expect(!isValid("new", "newer"))
    #expect(!isValid())
    #expect(!isValid(""))
  }

  @Test("a shared key is never used with SHA-1, nor an auth token with SHA-256")
  func binding() throws {
    let sha1 = try #require(try Vectors.signatures().first { $0.name == "wa_text" })
    let sha256 = try #require(
      try Vectors.signatures().first { $0.name == "sharedkey_hmac_sha256" })
    let keyOnly = SignatureVerifier(url: sha1.url, authTokens: [], sharedKeys: [sha1.authToken])
    let tokenOnly = SignatureVerifier(url: sha256.url, authTokens: [sha256.authToken])
    let settings = sha256.headers["X-Twilio-Webhooks-Signature-Settings"]
    #expect(!keyOnly.isValid(try #require(sha1.form), signature: sha1.signature))
    #expect(
      !tokenOnly.isValid(
        try #require(sha256.form), signature: sha256.signature, settings: settings))
    let both = SignatureVerifier(
      url: sha256.url, authTokens: [sha256.authToken], sharedKeys: [sha256.authToken])
    let twice = (settings ?? "") + ",algorithm=HMAC_SHA1"
    #expect(
      !both.isValid(try #require(sha256.form), signature: sha256.signature, settings: twice))
  }

  @Test("fragment, query and credentials of the configured URL are not signed")
  func configuredURL() throws {
    let vector = try #require(try Vectors.signatures().first { $0.name == "wa_text" })
    let url = "https://user:pass@bot.example.com/webhook#rc=2&rp=5xx"
    let verifier = SignatureVerifier(url: url, authTokens: [vector.authToken])
    #expect(verifier.isValid(try #require(vector.form), signature: vector.signature))
  }

  private func verdict(_ vector: Vectors.Signature) throws -> Bool {
    let settings = vector.headers["X-Twilio-Webhooks-Signature-Settings"]
    let parts = vector.url.split(separator: "?", maxSplits: 1).map(String.init)
    let query = parts.count == 2 ? parts[1] : nil
    let isShared = settings != nil
    let verifier = SignatureVerifier(
      url: vector.url, authTokens: isShared ? [] : [vector.authToken],
      sharedKeys: isShared ? [vector.authToken] : [])
    if let body = vector.body {
      return verifier.isValid(
        body: Array(body.utf8), query: query, signature: vector.signature, settings: settings)
    }
    return verifier.isValid(
      try #require(vector.form), query: query, signature: vector.signature, settings: settings)
  }
}
