import Foundation
import Testing

@testable import Understanding

@Suite("The page of hard messages")
struct PageTests {
  @Test("it shows what is understood today")
  func page() async throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/understanding.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("{") }.map(String.init)
    #expect(lines.count >= 20 && lines.count.isMultiple(of: 2))
    var transcript = Transcript(understander: .builtIn)
    for place in stride(from: 0, to: lines.count - 1, by: 2) {
      #expect(try await transcript.read(lines[place]) == lines[place + 1])
    }
  }
}
