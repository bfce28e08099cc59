import Airports
import Flights
import LocalTime
import Testing

@testable import Timetable

@Suite struct ElapsedTests {
  /// Days on which clocks change somewhere (United States, Europe, Chile, Australia, Lord Howe, Egypt, Morocco), the days
  /// beside them, and quiet ones.
  static let dates = [
    "2026-12-20", "2027-02-07", "2027-03-13", "2027-03-14", "2027-03-15", "2027-03-27",
    "2027-03-28", "2027-04-03", "2027-04-04", "2027-04-30", "2027-09-05", "2027-10-03",
    "2027-06-01",
  ]

  @Test(
    "the time that passes is the difference of instants, whatever the clocks do on the way",
    arguments: dates)
  func elapsed(date: String) async throws {
    var flights = 0
    for (origin, destination) in Self.routes {
      for offer in try await search(origin, destination, date) {
        for slice in offer.slices {
          try check(slice)
          flights += slice.segments.count
        }
      }
    }
    #expect(flights > 500)
  }

  private func check(_ slice: Slice) throws {
    let times = try slice.segments.map(instants)
    let (start, end) = (try #require(times.first).0, try #require(times.last).1)
    let name = "\(slice.segments.map { "\($0.origin) \($0.departure) \($0.arrival)" })"
    #expect(Int(end.seconds - start.seconds) / 60 == slice.duration, "\(name)")
    let known = try #require(SliceTimes(slice))
    #expect(known.minutes == slice.duration, "\(name)")
    for (segment, time) in zip(slice.segments, times) {
      #expect(Int(time.1.seconds - time.0.seconds) / 60 == segment.duration, "\(name)")
    }
    let waits = zip(times, times.dropFirst()).map { Int($1.0.seconds - $0.1.seconds) / 60 }
    #expect(known.waits == waits, "\(name)")
    #expect(waits.allSatisfy { $0 >= 45 }, "\(name)")
  }

  /// Along and across the zones, over the date line, and where clocks change at other times than elsewhere.
  static let routes = [
    ("LHR", "JFK"), ("JFK", "LHR"), ("JFK", "LAX"), ("LAX", "SYD"), ("SYD", "LAX"),
    ("AKL", "HNL"), ("HNL", "AKL"), ("NAN", "SFO"), ("APW", "PPG"), ("NRT", "HNL"),
    ("SCL", "MAD"), ("GRU", "MIA"), ("LIS", "PDL"), ("LDH", "SYD"), ("SYD", "PER"),
    ("CAI", "LHR"), ("CMN", "CDG"), ("KTM", "DEL"), ("DXB", "ADL"), ("YYT", "LHR"),
    ("KEF", "BOS"), ("PHX", "DEN"), ("IST", "FRA"), ("TLV", "ATH"), ("GOH", "CPH"),
    ("SVO", "PKC"), ("HAV", "MIA"), ("MEX", "TIJ"), ("CHT", "AKL"), ("XCH", "PER"),
  ]
}
