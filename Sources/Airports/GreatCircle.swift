#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Kilometres between two points of (degrees north, degrees east), by the haversine formula.
func greatCircle(_ start: (Double, Double), _ end: (Double, Double)) -> Double {
  let radians = Double.pi / 180
  let latitude = sin((end.0 - start.0) * radians / 2)
  let longitude = sin((end.1 - start.1) * radians / 2)
  let haversine =
    latitude * latitude
    + cos(start.0 * radians) * cos(end.0 * radians) * longitude * longitude
  return 2 * 6371.0088 * asin(min(1, haversine.squareRoot()))
}
