import Foundation

/// Runs another program of the system, as `qpdf` or `pdftotext`.
enum Tool {
  /// What the program wrote to standard output, and its exit code.
  static func run(_ name: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let scratch = FileManager.default.temporaryDirectory.appending(path: "tool-\(UUID())")
    try Data().write(to: scratch)
    defer { try? FileManager.default.removeItem(at: scratch) }
    process.standardOutput = try FileHandle(forWritingTo: scratch)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: try Data(contentsOf: scratch), as: UTF8.self)
    )
  }
}
