/// Something worth saying about a client.
package enum Event: Sendable, Equatable {
  /// libcurl or the system gave no handle or thread; every request fails as `.internalFailure`.
  case cannotStart
  /// A call on the shared handle failed; the transfers go on. The code is a `CURLMcode`.
  case multiFailed(code: Int)
}
