// A line of a table as it lies there: finding it and cutting it makes no string.

/// Three letters, capital ones where they are ASCII.
struct Code {
  private let bytes: (UInt8, UInt8, UInt8)

  init?(_ text: String) {
    var text = text
    let bytes = text.withUTF8 { bytes in
      bytes.count == 3
        ? (Self.capital(bytes[0]), Self.capital(bytes[1]), Self.capital(bytes[2])) : nil
    }
    guard let bytes else { return nil }
    self.bytes = bytes
  }

  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 3 else { return nil }
    bytes = (text[0], text[1], text[2])
  }

  var text: String { withUnsafeBytes(of: bytes) { String(decoding: $0, as: UTF8.self) } }

  /// Its line's value in the table.
  func value(in table: SortedLines) -> UnsafeBufferPointer<UInt8>? {
    withUnsafeBytes(of: bytes) { raw in
      raw.withMemoryRebound(to: UInt8.self) { key in
        let position = table.find(key)
        return position.isExact ? table.value(at: position.index) : nil
      }
    }
  }

  private static func capital(_ byte: UInt8) -> UInt8 {
    (0x61...0x7A).contains(byte) ? byte & 0xDF : byte
  }
}

/// The parts of an airport's line.
struct AirportLine {
  let code: Code
  let name: UnsafeBufferPointer<UInt8>
  let city: UnsafeBufferPointer<UInt8>
  let country: UnsafeBufferPointer<UInt8>
  /// `US-ME`, `GB-ENG`, or only the country.
  let region: UnsafeBufferPointer<UInt8>
  /// The state to show beside the city, where the data say that it tells cities of one name apart; else empty.
  let shownRegion: UnsafeBufferPointer<UInt8>
  let latitude: UnsafeBufferPointer<UInt8>
  let longitude: UnsafeBufferPointer<UInt8>
  let zone: UnsafeBufferPointer<UInt8>
  /// The area's code, or empty.
  let metropolitan: UnsafeBufferPointer<UInt8>
  let size: UnsafeBufferPointer<UInt8>

  init?(_ code: Code) {
    guard let value = code.value(in: airportTable) else { return nil }
    self.code = code
    var fields = Fields(value)
    name = fields.next()
    city = fields.next()
    country = fields.next()
    region = fields.next()
    shownRegion = fields.next()
    latitude = fields.next()
    longitude = fields.next()
    zone = fields.next()
    metropolitan = fields.next()
    size = fields.next()
  }

  var airport: Airport {
    Airport(
      code: code.text, name: String(name), city: String(city), country: String(country),
      latitude: decimal(latitude), longitude: decimal(longitude), zone: String(zone),
      metropolitan: metropolitan.isEmpty ? nil : String(metropolitan),
      size: UInt8(clamping: Int(decimal(size))))
  }

  /// What it is called as a place: the city's name where it is the only airport there.
  var placeName: String { metropolitan.isEmpty ? String(city) : displayName }

  var displayName: String { Airport.displayName(String(name), city: String(city)) }

  var shownRegionName: String? { shownRegion.isEmpty ? nil : String(shownRegion) }
}

/// The parts of a metropolitan area's line.
struct AreaLine {
  let code: Code
  let name: UnsafeBufferPointer<UInt8>
  /// The biggest airport.
  let main: UnsafeBufferPointer<UInt8>
  /// The codes with spaces between.
  private let codes: UnsafeBufferPointer<UInt8>

  init?(_ code: Code) {
    guard let value = code.value(in: areaTable) else { return nil }
    self.code = code
    var fields = Fields(value)
    name = fields.next()
    main = fields.next()
    codes = fields.next()
  }

  var mainAirport: AirportLine? { Code(main).flatMap { AirportLine($0) } }

  /// The codes of its airports, the biggest first.
  var airports: [String] {
    stride(from: 0, to: codes.count - 2, by: 4).map { start in
      String(UnsafeBufferPointer(rebasing: codes[start..<start + 3]))
    }
  }
}

/// The number of a decimal text such as `-17.3526`: exact, as digits and power of ten both are.
func decimal(_ text: UnsafeBufferPointer<UInt8>) -> Double {
  var digits = 0
  var power = 1
  var isFraction = false
  for byte in text where byte != UInt8(ascii: "-") {
    if byte == UInt8(ascii: ".") {
      isFraction = true
    } else {
      digits = digits &* 10 &+ Int(byte) &- 0x30
      if isFraction { power &*= 10 }
    }
  }
  let value = Double(digits) / Double(power)
  return text.first == UInt8(ascii: "-") ? -value : value
}
