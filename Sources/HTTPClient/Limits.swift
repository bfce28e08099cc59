/// How many connections a client keeps open. A request over a limit waits, inside its time-out.
package struct Limits: Sendable {
  /// To one host. The default is 2,048.
  package var connectionsPerHost = 2048
  /// In all. The default is 4,096.
  package var connections = 4096
  /// Kept open for the next request. The default is 256.
  package var idleConnections = 256

  package init() {}
}
