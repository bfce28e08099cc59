extension API {
  /// The airports and cities whose name or code begins like the text.
  package func placeSuggestions(name: String) async throws(Failure) -> [Wire.Place] {
    try await places([("name", name)])
  }

  /// The airports within that many metres.
  package func placeSuggestions(
    latitude: Double, longitude: Double, radius: Int
  ) async throws(Failure) -> [Wire.Place] {
    try await places([
      ("lat", String(latitude)), ("lng", String(longitude)), ("rad", String(radius)),
    ])
  }

  private func places(_ query: [(String, String)]) async throws(Failure) -> [Wire.Place] {
    let call = Call("GET", "/places/suggestions", query: query, timeout: .seconds(10))
    let places: Wire.Choices<Wire.Place> = try await value(call)
    return places.elements
  }
}
