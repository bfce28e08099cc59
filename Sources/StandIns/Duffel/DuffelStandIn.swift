import FlyingFox
import Foundation
import LocalTime

/// The account that the stand-in for Duffel plays.
package struct DuffelTestAccount: Sendable {
  package var token: String
  /// Where events go, and what they are signed with; none: nowhere, until one is made by the API.
  package var webhook: (url: String, secret: String)?
  /// The certificate authority of the webhook's host, a PEM file; none: the system's.
  package var certificateAuthority: String?
  /// How often each kind of request may come in a minute.
  package var requestsPerMinute = 6000
  package var clock: @Sendable () -> Instant = { Instant.now }

  package init(token: String = "duffel_test_stand_in") { self.token = token }
}

/// Plays Duffel's API, version 2: sells what the embedded timetable shows, in Duffel's wire format, and does it wrong where that is asked
/// for.
///
/// Source: https://duffel.com/docs/api
package final class DuffelStandIn: Sendable {
  let account: DuffelTestAccount
  let desk: DuffelDesk
  let failures = DuffelFailures()
  let postbox: DuffelPostbox
  let limits: DuffelLimits
  let calls = DuffelCalls()
  private let server = LoopbackServer()

  /// Starts it on a port of loopback; 0: the system chooses one.
  package init(account: DuffelTestAccount = DuffelTestAccount(), port: UInt16 = 0) async throws {
    self.account = account
    desk = DuffelDesk(clock: account.clock)
    postbox = DuffelPostbox(account: account, failures: failures)
    limits = DuffelLimits(perMinute: account.requestsPerMinute)
    try await server.start(port: port) { [weak self] request in
      guard let self else { return .text("stopped", status: 503) }
      return try await self.answer(request)
    }
  }

  /// What `DUFFEL_URL` is set to.
  package var url: String { "http://127.0.0.1:\(server.port)" }

  package func stop() async {
    await server.stop()
    await postbox.stop()
  }

  /// Has these go wrong, each once or as often as it says.
  package func schedule(_ failures: DuffelFailure...) async { await self.failures.add(failures) }

  /// Has these go wrong every time.
  package func failAlways(_ failures: DuffelFailure...) async {
    await self.failures.setAlways(failures)
  }

  package func setListLag(seconds: Double) async { await failures.setListLag(seconds: seconds) }

  private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
    let call = Call(
      method: request.method.rawValue, path: request.target.path(percentEncoded: false),
      query: Form(decoding: request.target.query().utf8), headers: request.headers,
      body: try await request.bodyData)
    if call.path.hasPrefix("/control/") { return await control(call) }
    return await api(call)
  }
}
