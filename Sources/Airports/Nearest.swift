extension Atlas {
  /// The airport nearest to a point in degrees north and east.
  package static func nearestAirport(latitude: Double, longitude: Double) -> Airport? {
    nearest(latitude, longitude, smallest: 0)?.airport
  }

  /// The city whose airport somebody at the point would leave from: the nearest airport with flights to speak of, or in
  /// the middle of nowhere the nearest at all.
  package static func cityNear(latitude: Double, longitude: Double) -> String? {
    let busy = nearest(latitude, longitude, smallest: 100).flatMap {
      $0.distance <= 80 ? $0.airport : nil
    }
    let airport = busy ?? nearestAirport(latitude: latitude, longitude: longitude)
    return airport.map { $0.metropolitan ?? $0.code }
  }

  private static func nearest(
    _ latitude: Double, _ longitude: Double, smallest: Double
  ) -> (airport: Airport, distance: Double)? {
    var nearest: (code: String, distance: Double)?
    for index in 0..<airportTable.count {
      var fields = Fields(airportTable.value(at: index))
      for _ in 0..<5 { _ = fields.next() }
      let north = decimal(fields.next())
      let east = decimal(fields.next())
      for _ in 0..<2 { _ = fields.next() }
      guard decimal(fields.next()) >= smallest else { continue }
      let distance = greatCircle((latitude, longitude), (north, east))
      if distance < nearest?.distance ?? .infinity {
        nearest = (String(decoding: airportTable.key(at: index), as: UTF8.self), distance)
      }
    }
    return nearest.flatMap { found in airport(found.code).map { ($0, found.distance) } }
  }
}
