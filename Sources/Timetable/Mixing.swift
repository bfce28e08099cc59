// The timetable's only source of chance: the same bits in give the same bits out, on every machine and in every run.

/// The two numbers stirred together (the finaliser of SplitMix64, Steele et al. 2014).
func stir(_ seed: UInt64, _ value: UInt64) -> UInt64 {
  var bits = (seed ^ value) &+ 0x9E37_79B9_7F4A_7C15
  bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
  bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
  return bits ^ (bits >> 31)
}

/// A number from 0 up to the limit, by the seed and a purpose that keeps different questions apart.
func chance(_ seed: UInt64, _ purpose: UInt64, below limit: Int) -> Int {
  Int(truncatingIfNeeded: stir(seed, purpose) >> 33) % max(1, limit)
}

/// The text as a number.
func digest(_ text: some Sequence<UInt8>) -> UInt64 {
  text.reduce(0xCBF2_9CE4_8422_2325) { stir($0, UInt64($1)) }
}

/// Up to three capital letters or digits in one number, cheap to compare and to copy.
struct Code: Hashable, Sendable {
  let bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  /// The code of an airport or airline, in either case; nil where it is longer than three bytes.
  init?(_ text: String) {
    var bits: UInt32 = 0
    var count = 0
    for byte in text.utf8 {
      count += 1
      bits = bits << 8 | UInt32((0x61...0x7A).contains(byte) ? byte & 0xDF : byte)
    }
    guard (1...3).contains(count) else { return nil }
    self.bits = bits
  }

  init(country: String) { self = Code(country) ?? Code(bits: 0) }

  var text: String {
    String(unsafeUninitializedCapacity: 3) { buffer in
      var count = 0
      for shift in [UInt32(16), 8, 0] where bits >> shift & 0xFF != 0 {
        buffer[count] = UInt8(truncatingIfNeeded: bits >> shift)
        count += 1
      }
      return count
    }
  }
}
