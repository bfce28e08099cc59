/// What a server takes on at once.
package struct Limits: Sendable {
  /// Requests in flight; the rest stays in the listening socket's backlog. The default is 2,048.
  package var inFlight = 2048
  /// Bytes of a request's body; a longer one is answered with 413. The default is 64 KiB.
  package var body = 64 * 1024
  /// Bytes of a body over the limit that are still read, so that the 413 arrives. The default is 1 MiB.
  package var drained = 1024 * 1024
  /// How long a connected peer may send nothing. The default is 2 s.
  package var silence: Duration = .seconds(2)
  /// How long a peer may take no byte of a response. The default is 30 s.
  package var stuckWrite: Duration = .seconds(30)
  /// The accepting loop turns at least this often. The default is 1 s.
  package var heartbeat: Duration = .seconds(1)
  /// A response with a longer body is written by a thread of its own. The default is 32 KiB.
  package var inlineWrite = 32 * 1024

  package init() {}
}
