/// A `NOTIFY` that arrived.
package struct Notification: Sendable, Hashable {
  package let channel: String
  package let payload: String
  /// The process id of the server's process that sent it.
  package let sender: Int32
}
