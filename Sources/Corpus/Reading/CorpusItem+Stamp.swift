import Events
import Knowledge

extension CorpusItem {
  /// What its reading begins with, as one hash: its bytes, and all that is said of it elsewhere
  /// (key, format, row of the manifest). Two items with one stamp are read the same.
  public struct Stamped: Sendable {
    /// The item, its bytes in memory.
    public var item: CorpusItem
    /// The hash, 64 hexadecimal digits; nil for what cannot be read.
    public var stamp: String?
  }

  /// The item with its stamp; costs reading and hashing its bytes, and nothing else.
  public func stamped() -> Stamped {
    switch content {
    case .failure: return Stamped(item: self, stamp: nil)
    case .line(let bytes):
      return Stamped(item: self, stamp: Self.stamp(["line"], of: SHA256.hex(bytes)))
    case .row(let fields):
      let parts = fields.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
      return Stamped(item: self, stamp: Self.stamp(["row", path] + parts, of: ""))
    case .file(var source):
      guard case .success(let bytes) = FileSystem.contents(source.path, limit: source.limit) else {
        return Stamped(item: self, stamp: nil)
      }
      let hash = SHA256.hex(bytes)
      source.loaded = FileSource.Loaded(bytes: bytes, sha256: hash)
      var said = ["file", source.key, source.relativePath, "\(source.format)"]
      if let row = source.row {
        said += [row.title, row.publisher, row.url, row.author, row.language, row.basis].map {
          $0 ?? "\u{0}"
        }
        said.append(row.published.map { "\($0)" } ?? "\u{0}")
      }
      return Stamped(
        item: CorpusItem(path: path, line: line, content: .file(source)),
        stamp: Self.stamp(said, of: hash))
    }
  }

  private static func stamp(_ said: [String], of hash: String) -> String {
    SHA256.hex(Array(said.joined(separator: "\u{1F}").utf8) + Array(hash.utf8))
  }
}
