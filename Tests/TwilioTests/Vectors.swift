import Foundation

@testable import Twilio

/// Published and computed requests with the verdict that a verifier must give.
enum Vectors {
  struct Signature: Decodable {
    var name: String
    var kind: String
    var url: String
    var authToken: String
    var params: [[String]]?
    var rawBody: String?
    var body: String?
    var headers: [String: String]
    var signature: String
    var valid: Bool

    var form: Form? {
      if let rawBody { return Form(decoding: Array(rawBody.utf8)) }
      return Form((params ?? []).map { (name: $0[0], value: $0[1]) })
    }
  }

  struct Inbound: Decodable {
    var name: String
    var url: String
    var authToken: String
    var headers: [String: String]
    var rawBody: String
  }

  static func signatures() throws -> [Signature] { try read("twilio-signatures.json") }
  static func inbound() throws -> [Inbound] { try read("twilio-inbound.json") }

  private static func read<Vector: Decodable>(_ name: String) throws -> [Vector] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let data = try Data(contentsOf: folder.appending(path: "Vectors").appending(path: name))
    return try decoder.decode([Vector].self, from: data)
  }
}
