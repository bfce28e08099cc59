import Foundation
import Testing

@testable import Duffel

/// The replies recorded by others, beside the repository where they are there.
enum Recording {
  static let folder: URL? = {
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = package.deletingLastPathComponent().appending(path: "shared/duffel-fixtures")
    return FileManager.default.fileExists(atPath: folder.path()) ? folder : nil
  }()

  static var isThere: Bool { folder != nil }

  static func data(_ path: String) throws -> Data {
    try Data(contentsOf: try #require(folder).appending(path: path))
  }

  /// What a file holds: of a reply, what it carries.
  static func value(_ path: String) throws -> Any {
    let json = try JSONSerialization.jsonObject(
      with: try data(path), options: [.fragmentsAllowed])
    return (json as? [String: Any])?["data"] ?? json
  }

  static func read<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
    let data = try JSONSerialization.data(withJSONObject: try value(path))
    return try JSONDecoder().decode(type, from: data)
  }
}

/// Reading a recorded file and writing it again.
enum RoundTrip {
  static func check<Value: Codable>(
    _ type: Value.Type, _ file: String, except: String? = nil
  ) throws {
    let original = try Leaves(of: Recording.value(file))
    let value = try Recording.read(type, file)
    let written = try Leaves(
      of: JSONSerialization.jsonObject(
        with: try JSONEncoder().encode(value), options: [.fragmentsAllowed]))
    let changed = written.texts.filter { original.texts[$0.key] != $0.value }
    #expect(changed.isEmpty, "\(file)")
    let lost = original.texts.keys.filter { path in
      let isExcepted = except.map { path.hasPrefix($0) } ?? false
      return written.texts[path] == nil && !isExcepted && !isIgnored(path)
    }
    #expect(lost.isEmpty, "\(file)")
  }

  /// Whether what stands there is of no use to us. Never money of what is bought.
  private static func isIgnored(_ path: String) -> Bool {
    let keys = path.split(separator: ".").map { String($0) }
    if keys.contains(where: unused.contains) { return true }
    guard let last = keys.last, !last.hasSuffix("_amount"), !last.hasSuffix("_currency") else {
      return false
    }
    return unusedEnds.contains(last)
      || (last == "id" && keys.contains { ["rows", "sections", "elements"].contains($0) })
  }

  /// Keys that are passed over with all that is below them.
  private static let unused: Set = [
    // Pictures and pages.
    "logo_symbol_url", "logo_lockup_url", "conditions_of_carriage_url", "_description",
    // Told in fewer words elsewhere.
    "city", "allowed_passenger_identity_document_types", "itineraries", "cabin",
    "arrival_datetime", "departure_datetime", "arrival_terminal", "departure_terminal",
    "changeable",
    // Not offered to travellers.
    "loyalty_programme_accounts", "supported_loyalty_programmes", "private_fares", "fare_type",
    "seat_characteristics", "ngs_shelf", "comparison_key", "advance_seat_selection",
    "priority_boarding", "priority_check_in", "airline_credits", "available_payment_types",
    "intended_payment_methods", "intended_services", "users", "user_id", "content",
    "travel_agent_ticket", "client_key",
  ]
  private static let unusedEnds: Set = [
    "icao_code", "origin_type", "destination_type", "created_at", "updated_at", "live_mode",
    "country_name", "maximum_depth_cm", "maximum_height_cm",
    "maximum_length_cm", "response_body",
    // Of travellers, who are in our own books.
    "title", "gender", "email", "phone_number",
  ]
}

/// The texts, numbers and flags of JSON, by their path.
private struct Leaves {
  var texts: [String: String] = [:]

  init(of json: Any) throws { try add(json, "") }

  private mutating func add(_ value: Any, _ path: String) throws {
    switch value {
    case let object as [String: Any]:
      for (key, value) in object { try add(value, path + "." + key) }
    case let list as [Any]:
      for (index, value) in list.enumerated() { try add(value, path + "." + String(index)) }
    case let text as String: texts[path] = "\"" + text
    case is NSNull: break
    case let number as NSNumber: texts[path] = "\(number)"
    default: throw CocoaError(.coderInvalidValue)
    }
  }
}
