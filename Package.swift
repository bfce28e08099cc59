// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "travel-agent",
  products: [
    .executable(name: "travel-agent", targets: ["TravelAgent"]),
    .executable(name: "travel-agent-demo", targets: ["Demo"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The program and its demo.
    .executableTarget(
      name: "TravelAgent",
      dependencies: [
        "Web", "Admin", "Storage", "Agent", "Understanding", "Conversation", "Duffel", "Timetable",
        "Twilio", "LanguageModel", "PaymentPage", "Documents", "Flights", "FastCGI", "PostgreSQL",
        "Redis", "HTTPClient", "Airports", "LocalTime",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .executableTarget(
      name: "Demo",
      dependencies: [
        "StandIns", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "StandIns",
      dependencies: [
        "Timetable", "Flights", "Airports", "LocalTime", "HTTPClient",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]),

    // The way of a message.
    .target(
      name: "Web",
      dependencies: ["FastCGI", "Twilio", "Duffel", "PaymentPage", "WebhookSignatures", "Agent"]),
    .target(name: "Admin", dependencies: ["FastCGI", "Agent", "Storage"]),
    .target(
      name: "Storage",
      dependencies: [
        "Agent", "Conversation", "Flights", "PostgreSQL", "Redis",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Agent", dependencies: ["Conversation", "Understanding", "Flights"]),
    .target(
      name: "Understanding", dependencies: ["Conversation", "Flights", "Airports", "LocalTime"]),
    .target(name: "Conversation", dependencies: ["Flights", "Airports", "LocalTime"]),
    .target(name: "Timetable", dependencies: ["Flights", "Airports", "LocalTime"]),
    .target(name: "Duffel", dependencies: ["Flights", "Airports", "LocalTime", "HTTPClient"]),
    .target(
      name: "Twilio",
      dependencies: ["HTTPClient", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "LanguageModel", dependencies: ["HTTPClient"]),
    .target(name: "PaymentPage", dependencies: ["Flights", "LocalTime", "HTTPClient"]),
    .target(
      name: "WebhookSignatures",
      dependencies: ["LocalTime", .product(name: "Crypto", package: "swift-crypto")]),
    .target(
      name: "Documents", dependencies: ["Flights", "Airports", "LocalTime", "CRsvg", "CCairo"]),
    .target(name: "Flights", dependencies: ["Airports", "LocalTime"]),
    .target(name: "Airports", dependencies: ["LocalTime"]),
    .target(name: "LocalTime"),

    // The safe Swift faces of the C libraries.
    .target(name: "FastCGI", dependencies: ["CFastCGI", "Threads"]),
    .target(name: "PostgreSQL", dependencies: ["CPostgreSQL", "Threads"]),
    .target(name: "Redis", dependencies: ["CHiredis", "Threads"]),
    .target(name: "HTTPClient", dependencies: ["CCurl", "Threads"]),
    .target(name: "Threads"),
    .systemLibrary(name: "CFastCGI", providers: [.apt(["libfcgi-dev"])]),
    .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CHiredis", providers: [.apt(["libhiredis-dev"])]),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CRsvg", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),
    .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),

    // Private PostgreSQL and Redis servers, for tests only.
    .target(name: "TestServers"),

    // Tests, one target for each target with behaviour of its own.
    .testTarget(name: "LocalTimeTests", dependencies: ["LocalTime"]),
    .testTarget(name: "AirportsTests", dependencies: ["Airports"]),
    .testTarget(name: "FlightsTests", dependencies: ["Flights"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Flights", "LocalTime"]),
    .testTarget(name: "TimetableTests", dependencies: ["Timetable"]),
    .testTarget(
      name: "DuffelTests",
      dependencies: ["Duffel", "WebhookSignatures", "HTTPClient", "TestServers"]),
    .testTarget(name: "ConversationTests", dependencies: ["Conversation"]),
    .testTarget(name: "UnderstandingTests", dependencies: ["Understanding"]),
    .testTarget(name: "FastCGITests", dependencies: ["FastCGI"]),
    .testTarget(name: "HTTPClientTests", dependencies: ["HTTPClient"]),
    .testTarget(name: "PostgreSQLTests", dependencies: ["PostgreSQL", "TestServers"]),
    .testTarget(name: "RedisTests", dependencies: ["Redis", "TestServers"]),
    .testTarget(
      name: "TwilioTests", dependencies: ["Twilio", "HTTPClient", "TestServers"],
      exclude: ["Vectors"]),
    .testTarget(
      name: "LanguageModelTests", dependencies: ["LanguageModel", "HTTPClient", "TestServers"]),
    .testTarget(
      name: "PaymentPageTests", dependencies: ["PaymentPage", "HTTPClient", "TestServers"]),
    .testTarget(
      name: "AgentTests", dependencies: ["Agent", "Duffel", "HTTPClient", "TestServers"]),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "Timetable", "TestServers"]),
    .testTarget(name: "AdminTests", dependencies: ["Admin"]),
    .testTarget(
      name: "WebTests", dependencies: ["Web", .product(name: "Crypto", package: "swift-crypto")]),
    .testTarget(
      name: "StandInsTests",
      dependencies: [
        "StandIns", "Duffel", "Timetable", "LanguageModel", "PaymentPage", "WebhookSignatures",
        "Understanding", "Conversation", "Flights", "HTTPClient", "LocalTime",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]),

    .testTarget(
      name: "TravelAgentTests",
      dependencies: [
        "TravelAgent", "Admin", "Web", "Agent", "Conversation", "Duffel", "PaymentPage", "Flights",
        "HTTPClient", "LocalTime", "PostgreSQL", "StandIns", "Storage", "TestServers", "Twilio",
      ]),

    // Servers that fail under travellers, as the settings join the program.
    .testTarget(
      name: "FaultTests",
      dependencies: [
        "TravelAgent", "Agent", "Storage", "Understanding", "LanguageModel", "Duffel", "Flights",
        "Twilio", "StandIns", "PostgreSQL", "Redis", "HTTPClient", "FastCGI", "LocalTime",
        "TestServers", .product(name: "Logging", package: "swift-log"),
      ]),

    // The turn, the courier and the bookings in a simulated world, each seed a run that can be repeated.
    .executableTarget(
      name: "Simulation",
      dependencies: [
        "Agent", "Web", "Understanding", "Conversation", "Timetable", "Flights", "LocalTime",
      ], path: "Tests/Simulation",
      // Only this linker lets the program answer for the system's clock.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
    .testTarget(name: "SimulationTests"),

    // Whole talks as scripts, with both understanders.
    .testTarget(
      name: "ScriptTests",
      dependencies: [
        "Agent", "Storage", "Understanding", "Conversation", "Timetable", "LanguageModel",
        "StandIns", "TestServers", "Twilio", "HTTPClient", "PostgreSQL", "LocalTime",
        .product(name: "Yams", package: "Yams"),
      ], exclude: ["Scripts"]),
  ],
  swiftLanguageModes: [.v6]
)
