import Testing

@testable import Redis

@Suite struct AddressTests {
  @Test("host, port, database and login are read from an address")
  func tcp() throws {
    let address = try Address("redis://ann:p%40ss@db:6380/3")
    #expect(address.place == .tcp(host: "db", port: 6380))
    #expect(address.user == "ann" && address.password == "p@ss" && address.database == 3)
    #expect(try Address("redis://:x@db").password == "x")
    #expect(try Address("redis://db").place == .tcp(host: "db", port: 6379))
    #expect(try Address("redis://[::1]:7").place == .tcp(host: "::1", port: 7))
    #expect(try Address("redis://[::1]/1").place == .tcp(host: "::1", port: 6379))
  }

  @Test("path and database are read from an address of a Unix socket")
  func unix() throws {
    let address = try Address("unix:///run/redis/r.sock?db=2")
    #expect(address.place == .unix(path: "/run/redis/r.sock") && address.database == 2)
    #expect(try Address("unix://:pw@/r").password == "pw")
  }

  @Test(
    "an address that cannot be read is refused",
    arguments: [
      "", "redis:", "redis://", "redis://db:port", "redis://db:70000", "redis://db/x",
      "redis://db/-1",
      "http://db", "unix://r", "unix://", "unix:///r?db=x", "rediss://db",
    ])
  func refused(_ url: String) {
    #expect(throws: RedisError.badAddress) { try Address(url) }
  }
}
