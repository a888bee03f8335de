public import Events
import FoundationEssentials
import Knowledge

/// What went into a run and what came out, each file with its hash.
public struct OutputManifest: Hashable, Sendable, Codable {
  /// A file with the hash of its bytes.
  public struct Entry: Hashable, Sendable, Codable {
    /// Path: of an input relative to the corpus root, of an output relative to the manifest.
    public var path: String
    /// SHA-256 of its bytes, lower-case hexadecimal.
    public var sha256: String
    /// Number of its bytes.
    public var bytes: Int

    /// A file with the hash of its bytes.
    public init(path: String, sha256: String, bytes: Int) {
      self.path = path
      self.sha256 = sha256
      self.bytes = bytes
    }

    /// A file that is in memory.
    public init(_ file: OutputFile) {
      self.init(path: file.name, sha256: SHA256.hex(file.bytes), bytes: file.bytes.count)
    }
  }

  /// Program and version.
  public var program: String
  /// The knowledge pack that read the texts.
  public var knowledge: KnowledgeStamp
  /// Name of the style.
  public var style: String
  /// The day up to which the report was compiled, ISO 8601.
  public var asOf: String
  /// Inputs, ordered by path.
  public var inputs: [Entry]
  /// Outputs, ordered by path; the manifest itself is not among them.
  public var outputs: [Entry]
  /// Documents, incidents and inputs that could not be read.
  public var counts: [String: Int]

  /// The manifest as a JSON file with sorted keys.
  public func file() throws(Problem) -> OutputFile {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return OutputFile("manifest.json", Array(try encoder.encode(self)) + [0x0a])
    } catch {
      throw Problem(code: "manifest", message: "cannot be written as JSON: \(error)")
    }
  }
}

extension OutputManifest.Entry {
  /// A file on disk, by its name.
  ///
  /// - Throws: `Problem` where it cannot be read.
  public init(readingFile path: String) throws(Problem) {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw Problem(
        file: path, code: "unreadable", message: "cannot be read",
        hint: "check the path and its permissions")
    }
    let bytes = [UInt8](data)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    self.init(path: name, sha256: SHA256.hex(bytes), bytes: bytes.count)
  }
}
