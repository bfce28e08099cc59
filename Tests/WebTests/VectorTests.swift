import Agent
import FastCGI
import Foundation
import LocalTime
import Testing

@testable import Web

/// One recorded request with what a verifier must say of it; see the vectors' own README.
private struct Vector: Decodable {
  var name: String
  var authToken: String
  var algorithm: String?
  var url: String
  var contentType: String?
  var params: [[String]]?
  var rawBody: String?
  var headers: [String: String]
  var valid: Bool?
}

@Suite("Recorded requests over the route")
struct VectorTests {
  private static func load(_ file: String) throws -> [Vector] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let path = folder.appendingPathComponent("../TwilioTests/Vectors/\(file).json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode([Vector].self, from: Data(contentsOf: path))
  }

  @Test("are refused with 403 exactly when their signature is not Twilio's")
  func signatures() async throws {
    let vectors = try Self.load("twilio-signatures").filter { path(of: $0.url) == "/webhook" }
    #expect(vectors.count >= 15)
    for vector in vectors {
      let status = await status(of: vector)
      #expect((status != 403) == vector.valid, "\(vector.name): \(status)")
    }
  }

  @Test("of every kind of message are taken")
  func messages() async throws {
    for vector in try Self.load("twilio-inbound") {
      let status = await status(of: vector)
      #expect(status == 200, "\(vector.name): \(status)")
    }
  }

  private func status(of vector: Vector) async -> Int {
    let world = TestWorld()
    let isShared = vector.algorithm.map { $0 != "HMAC_SHA1" } ?? false
    let query = vector.url.split(separator: "?", maxSplits: 1).dropFirst().first
    guard
      let settings = WebSettings(
        publicURL: vector.url, accountSid: account(vector), sender: sender(vector),
        authTokens: isShared ? ["none"] : [vector.authToken],
        sharedKeys: isShared ? [vector.authToken] : [])
    else { return 0 }
    let routes = WebRoutes(
      settings: settings, agent: Agent(world.environment),
      deliveries: Deliveries(outbox: world.outbox), conversation: { _ in TestRoutes.traveller },
      now: { Instant(seconds: 1_795_464_000) })
    let headers = vector.headers.map { name, value in
      ("HTTP_" + name.uppercased().replacingOccurrences(of: "-", with: "_"), value)
    }
    let type = vector.contentType ?? "application/x-www-form-urlencoded"
    let response = await routes.respond(
      Request(
        method: "POST", uri: "/webhook" + (query.map { "?\($0)" } ?? ""),
        parameters: headers + [("CONTENT_TYPE", type)], body: Array((vector.rawBody ?? "").utf8)))
    return response.status
  }

  private func path(of url: String) -> String {
    let path = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).last ?? ""
    return "/" + path.prefix { $0 != "?" }
  }

  private func account(_ vector: Vector) -> String { field("AccountSid", vector) }
  private func sender(_ vector: Vector) -> String { field("To", vector) }

  private func field(_ name: String, _ vector: Vector) -> String {
    vector.params?.first { $0.first == name }?.last ?? "none"
  }
}
