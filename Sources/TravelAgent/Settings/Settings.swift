import FoundationEssentials

// Read once, at the start: the file, over it the environment, over both the credentials that systemd hands over. A mistake in any of them
// stops the start with a sentence that names it.

/// The values of the settings and where each came from.
struct Settings: Sendable {
  enum Source: Sendable {
    case standard
    case file(String)
    case environment, credential
  }

  private let values: [String: (value: String, source: Source)]

  static let standardFile = "/etc/travel-agent/travel-agent.conf"

  init(
    environment: [String: String], file: String? = nil, credentials: String? = nil
  ) throws(SettingsError) {
    var values: [String: (value: String, source: Source)] = [:]
    for setting in Setting.all {
      if let standard = setting.standard { values[setting.name] = (standard, .standard) }
    }
    if let file {
      for (name, value) in try Self.read(file: file) { values[name] = (value, .file(file)) }
    }
    let known = Set(Setting.all.map(\.name))
    for (name, value) in environment {
      if known.contains(name) {
        values[name] = (value, .environment)
      } else if Setting.prefixes.contains(where: { name.hasPrefix($0) }), !Self.own.contains(name) {
        throw SettingsError("the environment sets \(name), which is no setting")
      }
    }
    if let credentials {
      for setting in Setting.all where setting.isSecret {
        let path = credentials + "/" + setting.name.lowercased()
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
        values[setting.name] = (text.trimmed, .credential)
      }
    }
    for setting in Setting.all {
      guard let value = values[setting.name]?.value, !value.isEmpty else { continue }
      if let objection = setting.objection(to: value) {
        throw SettingsError("\(setting.name) \(objection)")
      }
    }
    self.values = values
  }

  /// The settings of this process.
  static func load() throws(SettingsError) -> Settings {
    let environment = ProcessInfo.processInfo.environment
    let named = environment["TRAVEL_AGENT_CONFIG"]
    let file = named ?? standardFile
    let hasFile = FileManager.default.fileExists(atPath: file)
    if named != nil, !hasFile { throw SettingsError("TRAVEL_AGENT_CONFIG: there is no \(file)") }
    return try Settings(
      environment: environment, file: hasFile ? file : nil,
      credentials: environment["CREDENTIALS_DIRECTORY"])
  }

  /// The value; nil where it is not set or empty.
  subscript(_ name: String) -> String? {
    guard let value = values[name]?.value, !value.isEmpty else { return nil }
    return value
  }

  func source(of name: String) -> Source? { values[name]?.source }

  /// The value of a setting that the command cannot do without.
  func required(_ name: String) throws(SettingsError) -> String {
    guard let value = self[name] else {
      let meaning = Setting.all.first { $0.name == name }?.meaning ?? ""
      throw SettingsError("\(name) is not set: \(meaning)")
    }
    return value
  }

  func number(_ name: String) -> Int { self[name].flatMap { Int($0) } ?? 0 }

  private static func read(file: String) throws(SettingsError) -> [(String, String)] {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw SettingsError("\(file) cannot be read")
    }
    let known = Set(Setting.all.map(\.name))
    var result: [(String, String)] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = String(line).trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw SettingsError("\(file), line \(number + 1): not of the form KEY=value")
      }
      let name = String(parts[0]).trimmed
      guard known.contains(name) else {
        throw SettingsError("\(file), line \(number + 1): \(name) is no setting")
      }
      result.append((name, String(parts[1]).trimmed.unquoted))
    }
    return result
  }

  /// Variables with our beginning that are no settings: where the file lies.
  private static let own: Set<String> = ["TRAVEL_AGENT_CONFIG"]
}

/// A setting that stops the start.
struct SettingsError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }

  fileprivate var unquoted: String {
    count >= 2 && (first == "\"" || first == "'") && last == first
      ? String(dropFirst().dropLast()) : self
  }
}
