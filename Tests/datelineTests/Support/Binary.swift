import Foundation

/// Runs the command as a user does, and keeps what it said.
struct Binary {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
    var outputBytes: Data
  }

  /// The command that was built beside these tests.
  static let url: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path.count > 1 {
      let candidate = folder.appending(path: "dateline")
      if FileManager.default.isExecutableFile(atPath: candidate.path),
        !candidate.hasDirectoryPath
      {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder),
          !isFolder.boolValue
        {
          return candidate
        }
      }
      folder.deleteLastPathComponent()
    }
    return URL(filePath: "dateline")
  }()

  /// The root of the project, where `seeds/` stands.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the command and waits for its end.
  static func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:],
    folder: URL? = nil, output: FileHandle? = nil, through wrapper: [String] = []
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = wrapper.first.map { URL(filePath: $0) } ?? url
    process.arguments =
      wrapper.isEmpty ? arguments : wrapper.dropFirst() + [url.path] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    // Files, not pipes: a pipe that nobody empties would block a long output.
    let scratch = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID())")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["in", "out", "err"].map { scratch.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    try Data((input ?? "").utf8).write(to: files[0])
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try output ?? FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let out = try Data(contentsOf: files[1])
    let status =
      process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
    return Outcome(
      status: status, output: String(decoding: out, as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self), outputBytes: out)
  }

  /// A folder that is gone when the body ends.
  static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.path)
      try? FileManager.default.removeItem(at: folder)
    }
    return try body(folder)
  }
}
