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

  @Test("sentinels, the master's name, database and login are read from an address")
  func sentinels() throws {
    let address = try Address("redis+sentinel://ann:pw@a:1,b,[::1]:3/main/2")
    let hosts: [Address.Host] = [
      .init(name: "a", port: 1), .init(name: "b", port: 26_379), .init(name: "::1", port: 3),
    ]
    #expect(address.place == .sentinels(hosts, master: "main"))
    #expect(address.user == "ann" && address.password == "pw" && address.database == 2)
    #expect(try Address("redis+sentinel://a/main").database == 0)
  }

  @Test(
    "an address that cannot be read is refused",
    arguments: [
      "", "redis:", "redis://", "redis://db:port", "redis://db:70000", "redis://db/x",
      "redis://db/-1",
      "http://db", "unix://r", "unix://", "unix:///r?db=x", "rediss://db",
      "redis+sentinel://a:1", "redis+sentinel:///main", "redis+sentinel://a/main/x",
      "redis+sentinel://,/main",
    ])
  func refused(_ url: String) {
    #expect(throws: RedisError.badAddress) { try Address(url) }
  }
}
