/// Something worth saying about a server. No event names a sender or holds data of a request.
package enum Event: Sendable, Equatable {
  /// Nothing could be accepted for now; tried again a moment later.
  case acceptFailed(errno: Int32)
  /// A peer connected and sent no request that could be read; its connection was closed.
  case unreadable
  /// A body over the limit was refused with 413.
  case tooLarge
  /// A body shorter or longer than its `CONTENT_LENGTH` was refused with 400.
  case wrongLength
  /// A response could not be written, because the peer had gone.
  case notWritten
  /// As many requests are in flight as may be; the next ones wait in the listening socket's backlog.
  case full
}
