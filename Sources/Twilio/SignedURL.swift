// The URL is what the operator configured at Twilio, never what the request claims: behind a proxy Host and scheme
// say nothing about it. Twilio itself is not consistent about the default port, so both spellings are candidates.

/// The URL that Twilio signs: scheme, host and path as configured; the query is each request's own.
struct SignedURL: Sendable {
  /// The configured URL first, then the same with `:443` where it is https without a port.
  let candidates: [[UInt8]]

  /// Takes a URL as configured; its query, fragment and `user:password@` are not part of what is signed.
  init(_ url: String) {
    let text = Substring(url).prefix { $0 != "#" && $0 != "?" }
    guard let separator = text.utf8.firstRange(of: Array("://".utf8)) else {
      candidates = [Array(text.utf8)]
      return
    }
    let scheme = text[..<separator.lowerBound]
    let rest = text[separator.upperBound...]
    let authority = rest.prefix { $0 != "/" }
    let path = rest[authority.endIndex...]
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
    let plain = Array("\(scheme)://\(host)\(path)".utf8)
    let afterBracket = host.split(separator: "]", omittingEmptySubsequences: false).last ?? host
    if scheme.lowercased() == "https", !afterBracket.contains(":") {
      candidates = [plain, Array("\(scheme)://\(host):443\(path)".utf8)]
    } else {
      candidates = [plain]
    }
  }
}

extension Substring.UTF8View {
  /// The first place where the bytes stand.
  fileprivate func firstRange(of bytes: [UInt8]) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      let rest = self[start...]
      if rest.starts(with: bytes) { return start..<index(start, offsetBy: bytes.count) }
      start = index(after: start)
    }
    return nil
  }
}
