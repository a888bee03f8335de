// swift-tools-version: 6.2
import PackageDescription

// One target per room of the house; imports point only downwards (see the Architecture article).

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/\(name)", exclude: exclude,
    swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies,
    path: "Tests/\(name)Tests", exclude: exclude, resources: resources, swiftSettings: strict)
}

func system(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "dateline",
  products: [
    .executable(name: "dateline", targets: ["dateline"]),
    .library(name: "DatelineKit", targets: ["Jobs", "Reports", "Drawing", "Store", "Exchange"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // System libraries: module map and shim header only.
    system("CCairo", pkgConfig: "cairo", apt: "libcairo2-dev"),
    system("CHarfBuzz", pkgConfig: "harfbuzz", apt: "libharfbuzz-dev"),
    system("CFreeType", pkgConfig: "freetype2", apt: "libfreetype-dev"),
    system("CFontconfig", pkgConfig: "fontconfig", apt: "libfontconfig-dev"),
    system("CDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev"),
    system("CXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),

    // Built-in styles and knowledge pack, in the binary itself.
    .target(
      name: "EmbeddedFiles", path: "Sources/EmbeddedFiles",
      exclude: ["Files"], publicHeadersPath: "include"),

    // SHA-256 by the processor's instructions.
    .target(name: "CDigest", path: "Sources/CDigest", publicHeadersPath: "include"),

    // Ground floor: time and the event model.
    room("CivilTime"),
    room("Events", ["CivilTime"]),

    // JSON over bytes and line streams: for every room that reads or writes records.
    room("Records"),

    // From text to incidents.
    room(
      "Knowledge", ["CivilTime", "Events", "Records", "EmbeddedFiles", "CDigest"],
      exclude: ["Scripts"]),
    room("Corpus", ["CivilTime", "Events", "Records", "Knowledge", "CXML2"]),
    room("Extraction", ["CivilTime", "Events", "Knowledge", "Corpus"]),
    room("Normalisation", ["CivilTime", "Events", "Knowledge", "Corpus", "Extraction"]),

    // Readings as compact records, and the way straight to them from JSON.
    room("Packing", ["CivilTime", "Events", "Records"]),

    // Keeping and exchanging.
    room("Corrections", ["CivilTime", "Events", "Records"]),
    room("Store", ["CivilTime", "Events", "Records", "Packing", "Corrections", grdb, sqlite]),
    room("Exchange", ["CivilTime", "Events", "Records", "Packing"]),

    // Where people decide.
    room("Review", ["Events", "Records", "Corrections"]),

    // From incidents to pages.
    room("Settings", ["CivilTime", "Events", "EmbeddedFiles", yams]),
    room("Layout", ["CivilTime", "Events", "Settings"]),
    room("Cairo", ["CCairo", "CHarfBuzz", "CFreeType", "CFontconfig"]),
    room("Drawing", ["Settings", "Layout", "Cairo", "CDeflate"]),
    room("Reports", ["CivilTime", "Events", "Settings", "Layout"]),

    // The whole way, and its face.
    room(
      "Jobs",
      [
        "CivilTime", "Events", "Knowledge", "Corpus", "Extraction", "Normalisation", "Store",
        "Records", "Packing", "Exchange", "Corrections", "Review", "Settings", "Layout", "Cairo",
        "Drawing", "Reports", logging,
      ]),
    .executableTarget(
      name: "dateline",
      dependencies: [
        "CivilTime", "Events", "Knowledge", "Corpus", "Extraction", "Normalisation", "Store",
        "Records", "Exchange", "Settings", "Layout", "Drawing", "Reports", "Jobs", arguments,
        logging,
      ],
      path: "Sources/dateline", exclude: ["Documentation.docc", "Linking"], swiftSettings: strict),

    tests("CivilTime"),
    tests("Events", ["CivilTime"]),
    tests("Records"),
    tests("Knowledge", ["CivilTime", "Events", "Records"], resources: [.copy("Fixtures")]),
    tests("Corpus", ["CivilTime", "Events", "Knowledge"]),
    tests("Extraction", ["CivilTime", "Events", "Knowledge", "Corpus"]),
    tests(
      "Normalisation", ["CivilTime", "Events", "Knowledge", "Corpus", "Extraction"],
      resources: [.copy("Fixtures")]),
    tests("Packing", ["CivilTime", "Events", "Records"]),
    tests("Corrections", ["CivilTime", "Events"]),
    tests(
      "Store", ["CivilTime", "Events", "Packing", "Corrections", grdb],
      resources: [.copy("Fixtures")]),
    tests(
      "Review", ["CivilTime", "Events", "Records", "Corrections"], resources: [.copy("Browser")]),
    tests("Exchange", ["CivilTime", "Events", "Packing"]),
    tests("Settings", ["CivilTime", "Events"]),
    tests(
      "Layout", ["CivilTime", "Events", "Settings"],
      resources: [.copy("Fixtures"), .copy("Snapshots")]),
    tests("Cairo"),
    tests("Drawing", ["Settings", "Layout", "Cairo"]),
    tests(
      "Reports", ["CivilTime", "Events", "Settings", "Layout"], resources: [.copy("Fixtures")]),
    tests("Jobs", ["CivilTime", "Events", "Store", "Settings", "Reports", "Drawing"]),
    tests("dateline", [grdb], exclude: ["cli-habits"]),
  ],
  swiftLanguageModes: [.v6]
)
