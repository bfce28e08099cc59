import LocalTime
import Testing

@testable import Understanding

@Suite struct TranscriptTests {
  @Test("the state of a conversation grows from line to line")
  func grows() async throws {
    var transcript = Transcript(understander: .builtIn, today: CalendarDate("2019-03-01"))
    _ = try await transcript.read(#"{"id":"a","turn":0,"user":"One way from London please"}"#)
    let line = try await transcript.read(
      #"{"id":"a","turn":1,"user":"Paris","system_acts":[{"act":"REQUEST","slot":"destination"}]}"#)
    #expect(
      line
        == #"{"id":"a","turn":1,"state":{"origin":"LON","destination":"PAR","trip_type":"one_way","language":"en"}}"#
    )
    let other = try await transcript.read(#"{"id":"b","turn":0,"user":"tomorrow"}"#)
    #expect(
      other == #"{"id":"b","turn":0,"state":{"departure_date":"2019-03-02","language":"en"}}"#)
  }

  @Test("the sender's instant and zone decide what tomorrow is")
  func zones() async throws {
    var transcript = Transcript(understander: .builtIn, today: CalendarDate("2019-03-01"))
    let line = try await transcript.read(
      #"{"id":"a","turn":0,"user":"tomorrow","now":"2026-11-23T20:00:00Z","from":"whatsapp:+819012345678"}"#
    )
    #expect(line.contains(#""departure_date":"2026-11-25""#))
    #expect(line.contains(#""time_zone":"Asia/Tokyo""#))
  }

  @Test(
    "a line that is no message says what is wrong",
    arguments: [
      ("nonsense", "no JSON object"), (#"{"turn":0}"#, #"no "id""#),
      (#"{"id":"a","turn":0}"#, #"no "user""#),
      (#"{"id":"a","user":"x","ref_date":"soon"}"#, #""ref_date" is no date"#),
    ])
  func faults(_ text: String, _ expected: String) async {
    var transcript = Transcript(understander: .builtIn)
    await #expect(throws: TranscriptError(expected)) { try await transcript.read(text) }
  }

  @Test("what another service is told is not read")
  func others() async throws {
    var transcript = Transcript(understander: .builtIn, today: CalendarDate("2019-03-01"))
    let line = try await transcript.read(
      #"{"id":"a","turn":0,"scored":false,"user":"the weather in Rome tomorrow"}"#)
    #expect(line == #"{"id":"a","turn":0,"state":{"language":"en"}}"#)
  }

  @Test("a yes writes what was proposed, save where the traveller did not mind")
  func proposals() async throws {
    var transcript = Transcript(understander: .builtIn, today: CalendarDate("2019-03-01"))
    _ = try await transcript.read(#"{"id":"a","turn":0,"user":"any class is fine"}"#)
    let line = try await transcript.read(
      #"{"id":"a","turn":1,"user":"yes","system_acts":[{"act":"CONFIRM","slot":"cabin","values":["Economy"]},{"act":"CONFIRM","slot":"passengers","values":["2"]}]}"#
    )
    #expect(line.contains(#""cabin":"any""#))
    #expect(line.contains(#""passengers":{"adults":2,"children":0,"infants":0}"#))
  }
}
