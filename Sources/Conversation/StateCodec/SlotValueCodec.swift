import Flights
import LocalTime

extension SlotValue {
  /// One field, whose tag says which slot.
  func write(to writer: inout ByteWriter) {
    switch self {
    case .tripType(let value): writer.number(1, value.code)
    case .origin(let value): writer.text(2, value)
    case .destination(let value): writer.text(3, value)
    case .departureDate(let value): writer.fields(4) { value.write(to: &$0) }
    case .returnDate(let value): writer.fields(5) { value.write(to: &$0) }
    case .stay(let days): writer.number(6, days)
    case .departureTime(let value): writer.fields(7) { value.write(to: &$0) }
    case .arrivalTime(let value): writer.fields(8) { value.write(to: &$0) }
    case .returnTime(let value): writer.fields(9) { value.write(to: &$0) }
    case .passengers(let value): writer.fields(10) { value.write(to: &$0) }
    case .cabin(let value): writer.number(11, value.code)
    case .airlines(let value): writer.fields(12) { writer in value.write(to: &writer) }
    case .refusedAirlines(let value): writer.fields(13) { $0.texts(2, value) }
    case .maximumStops(let value): writer.number(14, value.code)
    case .bags(let value): writer.number(15, value)
    case .budget(let value): writer.fields(16) { value.write(to: &$0) }
    case .refundable(let value): writer.number(17, value ? 1 : 0)
    case .changeable(let value): writer.number(18, value ? 1 : 0)
    case .leg(let value): writer.fields(19) { value.write(to: &$0) }
    }
  }

  /// Nil for a slot or a value of a newer program.
  static func read(_ reader: ByteReader) throws(StateCodingError) -> SlotValue? {
    var reader = reader
    guard let tag = try reader.tag() else { return nil }
    switch tag {
    case 1: return TripKind(code: try reader.number()).map(SlotValue.tripType)
    case 2: return .origin(try reader.text())
    case 3: return .destination(try reader.text())
    case 4: return try TripDate.read(reader.fields()).map(SlotValue.departureDate)
    case 5: return try TripDate.read(reader.fields()).map(SlotValue.returnDate)
    case 6: return .stay(days: try reader.small())
    case 7: return .departureTime(try TimeWindow(reader.fields()))
    case 8: return .arrivalTime(try TimeWindow(reader.fields()))
    case 9: return .returnTime(try TimeWindow(reader.fields()))
    case 10: return .passengers(try Party(reader.fields()))
    case 11: return Wish<Cabin>(code: try reader.number()).map(SlotValue.cabin)
    case 12: return .airlines(try Wish<[String]>(reader.fields()))
    case 13: return .refusedAirlines(try Wish<[String]>(reader.fields()).value ?? [])
    case 14: return .maximumStops(Wish<Int>(code: try reader.small()))
    case 15: return .bags(try reader.small())
    case 16: return .budget(try Money(reader.fields()))
    case 17: return .refundable(try reader.flag())
    case 18: return .changeable(try reader.flag())
    case 19: return .leg(try Leg(reader.fields()))
    default: return nil
    }
  }
}
