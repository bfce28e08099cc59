import Foundation
import LocalTime
import Testing

@testable import Documents

@Suite("Drawing", .serialized)
struct DrawingTests {
  @Test("text is cut and wrapped to the width it is given")
  func ruler() {
    let ruler = Ruler()
    let font = Font.regular(20)
    let name = "Maria Fernanda de Albuquerque e Castro Vasconcelos"
    #expect(ruler.cut("Ana", to: 100, font) == "Ana")
    #expect(ruler.cut(name, to: 200, font) == "Maria Fernanda d…")
    #expect(
      ruler.wrap(name, to: 200, font, lines: 3) == [
        "Maria Fernanda de", "Albuquerque e", "Castro Vasconcelos",
      ])
    #expect(
      ruler.wrap(name, to: 200, font, lines: 2) == ["Maria Fernanda de", "Albuquerque e Ca…"])
    #expect(
      ruler.wrap("Donaudampfschifffahrt", to: 100, font, lines: 9).joined()
        == "Donaudampfschifffahrt")
    #expect(ruler.wrap("", to: 100, font, lines: 2) == [])
    #expect(ruler.wrap("Ana", to: 0, font, lines: 2).count == 2)
    for text in Hostile.texts.map({ plain($0) }) {
      for line in ruler.wrap(text, to: 150, font, lines: 4) {
        #expect(ruler.width(line, font) <= 150)
      }
    }
  }

  @Test("a font becomes smaller for a long text, but not smaller than can be read")
  func fitted() {
    let ruler = Ruler()
    let name = "Maria Fernanda de Albuquerque e Castro Vasconcelos"
    let font = Font(size: 30, isBold: true, spacing: 3)
    #expect(ruler.fitted(font, to: "Ana", within: 200, least: 10) == font)
    let smaller = ruler.fitted(font, to: name, within: 400, least: 5)
    #expect(smaller.size < 30 && ruler.width(name, smaller) <= 400)
    #expect(ruler.fitted(font, to: name, within: 100, least: 20).size == 20)
  }

  @Test("bold text and that of other scripts is wider")
  func widths() {
    let ruler = Ruler()
    let width = ruler.width("Lisbon", .regular(20))
    #expect((45...75).contains(width))
    #expect(ruler.width("Lisbon", .bold(20)) > width)
    #expect(ruler.width("Lisbon", Font(size: 20, spacing: 2)) == width + 12)
    #expect(ruler.width("山田", .regular(20)) == 42)
  }

  @Test("many threads draw at once what one draws alone")
  func threads() async throws {
    let pictures = try Journeys.all.map { try $0.render(.picture, now: Journeys.now) }
    let documents = try Journeys.all.map { try $0.render(.document, now: Journeys.now) }
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<24 {
        group.addTask {
          let journey = Journeys.all[index % Journeys.all.count]
          let isSame = try journey.render(.picture, now: Journeys.now) == pictures[index % 6]
          return try isSame && journey.render(.document, now: Journeys.now) == documents[index % 6]
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test("nothing is kept of what was drawn")
  func memory() throws {
    func draw(_ count: Int) throws {
      for index in 0..<count {
        let kind: DocumentKind = index.isMultiple(of: 2) ? .document : .picture
        _ = try Journeys.direct.render(kind, now: Journeys.now)
      }
    }
    try draw(20)
    let before = try residentBytes()
    try draw(200)
    // One picture's pixels alone are 2.8 MB.
    #expect(try residentBytes() - before < 60 << 20)
  }

  /// Of this process.
  private func residentBytes() throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    return try #require(Int(text.split(separator: " ")[1])) * 4096
  }
}
