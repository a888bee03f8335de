import FoundationEssentials

/// Hashes the inputs and outputs that a manifest lists, and says which are not as they were.
public struct ManifestCheck: Hashable, Sendable {
  /// How a file stands to the manifest.
  public enum Standing: String, Sendable, Codable, CaseIterable {
    /// Its bytes are those of the manifest.
    case same
    /// It has other bytes.
    case changed
    /// It is not there.
    case missing
    /// It was not looked for: the manifest does not say where it is.
    case unchecked
  }

  /// One file of the manifest.
  public struct File: Hashable, Sendable, Codable {
    /// `input` or `output`.
    public var role: String
    /// Path as the manifest has it.
    public var path: String
    /// How it stands to the manifest.
    public var standing: Standing
    /// SHA-256 that the manifest has.
    public var expected: String
    /// SHA-256 of the file, where it was read.
    public var found: String?
  }

  /// The files, inputs first, each in the order of the manifest.
  public var files: [File] = []

  /// Files that are not as the manifest has them.
  public var differing: [File] {
    files.filter { $0.standing == .changed || $0.standing == .missing }
  }

  /// Checks a manifest of `job run` or of `report`.
  ///
  /// - Parameters:
  ///   - path: the manifest.
  ///   - base: folder that paths of inputs begin at; nil for what the manifest says.
  /// - Throws: `Problem` where it cannot be read or is no manifest.
  public init(manifest path: String, base: String? = nil) throws(Problem) {
    let bytes = try InputFile.bytes(path)
    let folder = RootFolder.split(path).folder
    let inputs: [OutputManifest.Entry]
    let outputs: [OutputManifest.Entry]
    var start = base
    if let manifest = try? JobManifest.read(bytes, file: path) {
      (inputs, outputs) = (manifest.inputs, manifest.outputs)
      if start == nil, !manifest.base.isEmpty { start = folder + "/" + manifest.base }
    } else if let manifest = try? JSONDecoder().decode(OutputManifest.self, from: Data(bytes)) {
      (inputs, outputs) = (manifest.inputs, manifest.outputs)
    } else {
      throw Problem(
        file: path, code: "invalid-manifest", message: "is no manifest of a job or a report",
        hint: "name the manifest.json beside a report", status: .usage)
    }
    for entry in inputs { files.append(try Self.check(entry, "input", in: start)) }
    for entry in outputs { files.append(try Self.check(entry, "output", in: folder)) }
  }

  private static func check(
    _ entry: OutputManifest.Entry, _ role: String, in folder: String?
  ) throws(Problem) -> File {
    var file = File(
      role: role, path: entry.path, standing: .unchecked, expected: entry.sha256)
    guard let place = entry.path.hasPrefix("/") ? entry.path : folder.map({ $0 + "/" + entry.path })
    else { return file }
    guard Folder.isFile(place) else {
      file.standing = .missing
      return file
    }
    let hash = try FileHash.of(file: place)
    file.found = hash.sha256
    file.standing =
      hash.sha256 == entry.sha256 && hash.bytes == entry.bytes ? .same : .changed
    return file
  }
}
