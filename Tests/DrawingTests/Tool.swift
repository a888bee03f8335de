import Foundation
import Testing

/// Runs a program of the system (poppler-utils, qpdf, librsvg2-bin come with `make deps`).
func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [tool] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: data, as: UTF8.self))
}

/// Hands bytes to a body as a file that is removed afterwards.
func withFile<Result>(
  _ bytes: [UInt8], _ suffix: String, _ body: (String) throws -> Result
) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "drawing-\(UUID().uuidString).\(suffix)")
  try Data(bytes).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}
