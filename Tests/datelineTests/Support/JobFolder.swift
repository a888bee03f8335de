import Foundation
import Testing

/// A folder with a job and two short texts, for tests that run it.
struct JobFolder {
  let url: URL

  static let texts = [
    "corpus/arrests.txt": """
    Five held after a crossing

    Published: 2026-01-12

    On January 9, 2026, State Security agents in Hoeryong, North Hamgyong Province, arrested \
    five people who had tried to cross the Tumen River, according to two residents.

    """,
    "corpus/market.txt": """
    Market raided

    Published: 2026-01-20

    On January 15, 2026, police in Sinuiju, North Pyongan Province, raided the Chaeha Market and \
    confiscated foreign goods, a trader said.

    """,
  ]

  /// Runs a body in such a folder; the job's keys beside name and corpus are given.
  static func with<Value>(_ keys: String, _ body: (JobFolder) throws -> Value) throws -> Value {
    try Binary.withFolder { url in
      let folder = JobFolder(url: url)
      try folder.write("dateline.yaml", "name: j\ncorpus: corpus\n" + keys + "\n")
      for (name, text) in texts { try folder.write(name, text) }
      return try body(folder)
    }
  }

  func write(_ name: String, _ text: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: name).path)
  }

  func dateline(_ arguments: [String], environment: [String: String] = [:]) throws
    -> Binary.Outcome
  {
    try Binary.run(arguments, environment: environment, folder: url)
  }

  /// Runs the command while the clock of the machine seems to stand somewhere else (UTC).
  func dateline(_ arguments: [String], at time: String) throws -> Binary.Outcome {
    try Binary.run(
      arguments, environment: ["TZ": "UTC"], folder: url,
      through: [Self.faketime ?? "", "-f", "@\(time)"])
  }

  /// The program that makes a clock stand elsewhere; nil where it is not installed.
  static let faketime: String? = ["/usr/bin/faketime", "/usr/local/bin/faketime"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The runs of the history, the first first.
  func history() throws -> [[String: Any]] {
    let outcome = try dateline(["job", "history", "--format", "json"])
    let rows = try JSONSerialization.jsonObject(with: outcome.outputBytes) as? [[String: Any]]
    return try #require(rows, "\(outcome.errors)").reversed()
  }

  /// Every file below with its bytes; the store and its companions are left out.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    let walk = FileManager.default.enumerator(atPath: url.path)
    while let name = walk?.nextObject() as? String {
      guard !name.contains(".db"), !name.hasPrefix(".dateline") else { continue }
      var isFolder: ObjCBool = false
      let path = url.appending(path: name).path
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = try Data(contentsOf: URL(filePath: path))
    }
    return files
  }

  /// Inode and time of change of a file.
  func identity(_ name: String) throws -> String {
    var info = stat()
    try #require(stat(url.appending(path: name).path, &info) == 0, "\(name) is missing")
    return "\(info.st_ino) \(info.st_mtim.tv_sec).\(info.st_mtim.tv_nsec)"
  }

  /// Temporary files that stand about.
  func temporary() throws -> [String] {
    let walk = FileManager.default.enumerator(atPath: url.path)
    var names: [String] = []
    while let name = walk?.nextObject() as? String {
      if name.hasSuffix(".tmp") { names.append(name) }
    }
    return names
  }
}
