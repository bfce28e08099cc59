import Glibc

// The dynamic linker looks here before it looks in the libraries: what the standard library asks of the system comes from the simulation.

/// Every clock is the scheduler's.
@_cdecl("clock_gettime")
public func simulatedTime(_ clock: Int32, _ time: UnsafeMutablePointer<timespec>) -> Int32 {
  let nanoseconds = Scheduler.shared.time
  time.pointee.tv_sec = Int(nanoseconds / 1_000_000_000)
  time.pointee.tv_nsec = Int(nanoseconds % 1_000_000_000)
  return 0
}

/// All chance is the dice's.
@_cdecl("swift_stdlib_random")
public func simulatedChance(_ buffer: UnsafeMutableRawPointer, _ count: Int) {
  for index in 0..<count {
    buffer.storeBytes(
      of: UInt8(truncatingIfNeeded: Scheduler.shared.dice.next()), toByteOffset: index,
      as: UInt8.self)
  }
}

/// Seconds of the real clock, for figures only.
func realSeconds() -> Double {
  var now = timeval()
  gettimeofday(&now, nil)
  return Double(now.tv_sec) + Double(now.tv_usec) / 1e6
}
