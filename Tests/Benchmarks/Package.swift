// swift-tools-version: 6.2
import PackageDescription

// Measurements of parts that no command runs alone. The whole commands: run.sh.

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "dateline", path: "../..")],
  targets: [
    .executableTarget(
      name: "DateBenchmark",
      dependencies: [.product(name: "DatelineKit", package: "dateline")]),
    .executableTarget(
      name: "LinearityBenchmark",
      dependencies: [.product(name: "DatelineKit", package: "dateline")]),
    .executableTarget(
      name: "LayoutBenchmark",
      dependencies: [.product(name: "DatelineKit", package: "dateline")]),
  ],
  swiftLanguageModes: [.v6]
)
