extension Health {
  /// `application/health+json`.
  package var json: String {
    let checks = findings.map { check, finding in
      var fields = [
        field("componentType", check.componentType), field("status", finding.status.rawValue),
        field("time", time),
      ]
      if let value = finding.value { fields.append("\"observedValue\":\(value)") }
      if let unit = finding.unit { fields.append(field("observedUnit", unit)) }
      if let output = finding.output { fields.append(field("output", output)) }
      return quoted(check.name) + ":[{" + fields.joined(separator: ",") + "}]"
    }
    return "{" + field("status", status.rawValue) + "," + field("version", version)
      + ",\"checks\":{" + checks.joined(separator: ",") + "}}"
  }

  /// A line for each look, for a person with curl.
  package var lines: String {
    findings.map { check, finding in
      var line = finding.status.rawValue + " " + check.name
      if let value = finding.value { line += " \(value)" }
      if let unit = finding.unit { line += " " + unit }
      if let output = finding.output { line += ": " + output }
      return line + "\n"
    }.joined()
  }

  private func field(_ name: String, _ value: String) -> String {
    quoted(name) + ":" + quoted(value)
  }
}

/// The text as a JSON string (RFC 8259).
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\0"..."\u{1F}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
