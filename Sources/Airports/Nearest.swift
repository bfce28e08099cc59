extension Atlas {
  /// The airport nearest to a point in degrees north and east.
  package static func nearestAirport(latitude: Double, longitude: Double) -> Airport? {
    var nearest: (code: String, distance: Double)?
    for index in 0..<airportTable.count {
      var fields = Fields(airportTable.value(at: index))
      for _ in 0..<5 { _ = fields.next() }
      let north = decimal(fields.next())
      let east = decimal(fields.next())
      let distance = greatCircle((latitude, longitude), (north, east))
      if distance < nearest?.distance ?? .infinity {
        nearest = (String(decoding: airportTable.key(at: index), as: UTF8.self), distance)
      }
    }
    return nearest.flatMap { airport($0.code) }
  }
}
