extension Atlas {
  /// The airport nearest to a point in degrees north and east.
  package static func nearestAirport(latitude: Double, longitude: Double) -> Airport? {
    var nearest: (code: String, distance: Double)?
    for index in 0..<airportTable.count {
      let parts = fields(airportTable.value(at: index))
      guard parts.count == 10, let north = Double(parts[5]), let east = Double(parts[6]) else {
        continue
      }
      let distance = greatCircle((latitude, longitude), (north, east))
      if distance < nearest?.distance ?? .infinity {
        nearest = (String(decoding: airportTable.key(at: index), as: UTF8.self), distance)
      }
    }
    return nearest.flatMap { airport($0.code) }
  }
}
