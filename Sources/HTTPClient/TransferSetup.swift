internal import CCurl

/// The settings of a handle for one request.
struct TransferSetup {
  let userAgent: String

  /// Says why the request cannot be sent; nil when it can. The corresponding C function is
  /// `curl_easy_setopt`.
  func apply(_ transfer: Transfer, to handle: UnsafeMutableRawPointer) -> HTTPError.Kind? {
    let request = transfer.request
    guard isHTTP(request.url) else { return .badURL }
    guard isToken(request.method), request.headers.allSatisfy({ isToken($0.0) && isLine($0.1) })
    else { return .badRequest }
    setText(handle, CURLOPT_URL, request.url)
    setConnection(handle, request)
    setMethod(handle, request)
    setHeaders(handle, transfer)
    setCallbacks(handle, transfer)
    return nil
  }

  /// Frees what the handle no longer needs.
  func release(_ transfer: Transfer) {
    if let list = transfer.headerList {
      curl_slist_free_all(list.assumingMemoryBound(to: curl_slist.self))
    }
    transfer.headerList = nil
  }

  private func setConnection(_ handle: UnsafeMutableRawPointer, _ request: HTTPRequest) {
    setText(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    setText(handle, CURLOPT_PROXY, "")
    setText(handle, CURLOPT_ACCEPT_ENCODING, "gzip")
    setText(handle, CURLOPT_USERAGENT, userAgent)
    if let file = request.certificateAuthority { setText(handle, CURLOPT_CAINFO, file) }
    ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    // A lookup that hangs is left behind at its time-out: else all transfers would wait for its thread.
    ccurl_set_long(handle, CURLOPT_QUICK_EXIT, 1)
    ccurl_set_long(handle, CURLOPT_TIMEOUT_MS, milliseconds(request.timeout))
    ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(request.connectTimeout))
    ccurl_set_long(handle, CURLOPT_TCP_NODELAY, 1)
    ccurl_set_long(handle, CURLOPT_HTTP_VERSION, 2)  // CURL_HTTP_VERSION_1_1
    // Only on a kept connection libcurl sends a request again, even one that may have been read.
    if request.isOnce { ccurl_set_long(handle, CURLOPT_FRESH_CONNECT, 1) }
    // Replies are small and waiting ones are many: a handle's buffer is a page.
    ccurl_set_long(handle, CURLOPT_BUFFERSIZE, 4096)
  }

  private func setMethod(_ handle: UnsafeMutableRawPointer, _ request: HTTPRequest) {
    switch request.method {
    case "GET" where request.body.isEmpty: ccurl_set_long(handle, CURLOPT_HTTPGET, 1)
    case "HEAD": ccurl_set_long(handle, CURLOPT_NOBODY, 1)
    case "DELETE" where request.body.isEmpty: setText(handle, CURLOPT_CUSTOMREQUEST, "DELETE")
    default:
      ccurl_set_long(handle, CURLOPT_POST, 1)
      ccurl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, Int(request.body.count))
      // Never a null pointer, which would mean to ask a callback for the body.
      (request.body + [0]).withUnsafeBytes {
        _ = ccurl_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, $0.baseAddress)
      }
      if request.method != "POST" { setText(handle, CURLOPT_CUSTOMREQUEST, request.method) }
    }
  }

  private func setHeaders(_ handle: UnsafeMutableRawPointer, _ transfer: Transfer) {
    // A body is sent at once, without asking; and no type is claimed that the caller did not give.
    var list = curl_slist_append(nil, "Expect:")
    var isTyped = false
    for (name, value) in transfer.request.headers {
      // libcurl's form of a header without a value ends with a semicolon.
      list = curl_slist_append(list, value.isEmpty ? "\(name);" : "\(name): \(value)")
      isTyped = isTyped || name.lowercased() == "content-type"
    }
    if !isTyped { list = curl_slist_append(list, "Content-Type:") }
    transfer.headerList = UnsafeMutableRawPointer(list)
    ccurl_set_pointer(handle, CURLOPT_HTTPHEADER, list)
  }

  private func setCallbacks(_ handle: UnsafeMutableRawPointer, _ transfer: Transfer) {
    let context = Unmanaged.passUnretained(transfer).toOpaque()
    ccurl_set_pointer(handle, CURLOPT_WRITEDATA, context)
    ccurl_set_pointer(handle, CURLOPT_HEADERDATA, context)
    ccurl_set_write(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      guard let context else { return 0 }
      let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
      let part = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return transfer.takeBody(part) ? size * count : 0
    }
    ccurl_set_write(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      guard let context else { return 0 }
      Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
        .takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
      return size * count
    }
  }

  private func setText(
    _ handle: UnsafeMutableRawPointer, _ option: CURLoption, _ text: String
  ) {
    _ = text.withCString { ccurl_set_pointer(handle, option, $0) }
  }

  private func milliseconds(_ time: Duration) -> Int {
    let (seconds, attoseconds) = time.components
    // 0 would mean no limit at all.
    return max(1, Int(clamping: seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
  }

  private func isHTTP(_ url: String) -> Bool {
    let start = url.prefix(8).lowercased()
    return (start.hasPrefix("http://") || start.hasPrefix("https://")) && isLine(url)
  }

  private func isLine(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 != 0 && $0 != 10 && $0 != 13 }
  }

  /// RFC 9110, section 5.6.2, less strictly: visible ASCII without a colon or semicolon.
  private func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 58 && $0 != 59 }
  }
}

extension HTTPError.Kind {
  init(_ code: CURLcode) {
    switch code {
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: self = .badURL
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: self = .resolve
    case CURLE_COULDNT_CONNECT: self = .connect
    case CURLE_OPERATION_TIMEDOUT: self = .timedOut
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
      self = .tls
    case CURLE_SEND_ERROR: self = .send
    case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT, CURLE_BAD_FUNCTION_ARGUMENT:
      self = .internalFailure
    default: self = .receive
    }
  }

  /// Whether such a failure without a sent byte is certain to come before sending.
  var isBeforeSending: Bool {
    switch self {
    case .badURL, .badRequest, .resolve, .connect, .tls, .timedOut: true
    default: false
    }
  }
}
