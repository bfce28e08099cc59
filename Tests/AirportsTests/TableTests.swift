import Testing

@testable import Airports

@Suite("Tables")
struct TableTests {
  @Test(
    "every line is found by its key",
    arguments: [
      airportTable, areaTable, nameTable, wordTable, regionTable, countryTable, phoneTable,
      typoTable,
      lookAlikeTable,
    ])
  func everyLine(table: SortedLines) {
    var missed: [String] = []
    for index in 0..<table.count {
      let key = table.key(at: index)
      let position = table.find(key)
      if position.index != index || !position.isExact { missed.append(String(key)) }
    }
    #expect(table.count > 50)
    #expect(missed.isEmpty)
  }

  @Test("what is no key comes where it would sort, from everywhere")
  func between() {
    for word in ["aa", "a", "m", "zzzz", "new yorl", "10 x", "\u{10ffff}", "parit", "b\n"] {
      let bytes = Array(word.utf8)
      let expected = (0..<nameTable.count).first {
        !nameTable.key(at: $0).lexicographicallyPrecedes(bytes)
      }
      bytes.withUnsafeBufferPointer { key in
        let position = nameTable.find(key)
        #expect(position.index == expected ?? nameTable.count)
        #expect(nameTable.find(key, soonAfter: 0).index == position.index)
        #expect(nameTable.find(key, soonAfter: max(0, position.index - 5)).index == position.index)
      }
    }
  }

  @Test("coordinates are the numbers that Swift reads")
  func decimals() {
    for text in ["0", "7", "-0.4527", "51.4700", "-179.9999", "180.0000"] {
      let number = Array(text.utf8).withUnsafeBufferPointer { decimal($0) }
      #expect(number == Double(text))
    }
    for index in 0..<airportTable.count {
      let parts = fields(airportTable.value(at: index))
      let airport = Atlas.airport(String(airportTable.key(at: index)))
      #expect(airport?.latitude == Double(parts[5]) && airport?.longitude == Double(parts[6]))
      #expect(airport?.size == UInt8(parts[9]))
    }
  }

  @Test("what is asked of a place alone is what the whole place says")
  func parts() {
    for code in ["LON", "LHR", "ber", "JFK", "YXU", "LCG", "PWM", "QQQ", "", "LÄ"] {
      let place = Atlas.place(code)
      #expect(Atlas.name(of: code) == place?.name)
      #expect(Atlas.kind(of: code) == place?.kind)
      #expect(Atlas.country(of: code) == place?.country)
      #expect(Atlas.zone(of: code) == place?.zone)
      #expect(Atlas.size(ofAirport: code) == Atlas.airport(code)?.size)
    }
  }
}
