public import Events
import Knowledge

extension CorpusItem {
  /// An item by what its reading begins with: its bytes, and all that is said of it elsewhere (key,
  /// format, row of the manifest). Two items with one stamp are read the same.
  public struct Stamped: Sendable {
    /// The item, its bytes in memory.
    public var item: CorpusItem
    /// The stamp; nil for what cannot be read.
    public var stamp: String?
    /// Key, path, hash and bytes, where they are known before the text is looked into.
    public var record: DocumentRecord?
  }

  /// The item with its stamp; costs reading and hashing its bytes, and nothing else.
  ///
  /// - Parameter reader: what would read it; part of the stamp.
  public func stamped(for reader: String) -> Stamped {
    var said = Said()
    said.add(reader)
    switch content {
    case .failure: return Stamped(item: self)
    case .line(let bytes):
      said.add("line")
      return Stamped(item: self, stamp: SHA256.hex(bytes) + said.text)
    case .row(let fields):
      var text: [UInt8] = []
      for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
        text += Array("\(name)\u{1F}\(value)\u{1E}".utf8)
      }
      said.add(path)
      return Stamped(item: self, stamp: SHA256.hex(text) + said.text)
    case .file(var source):
      guard case .success(let bytes) = FileSystem.contents(source.path, limit: source.limit) else {
        return Stamped(item: self)
      }
      let hash = SHA256.hex(bytes)
      source.loaded = FileSource.Loaded(bytes: bytes, sha256: hash)
      said.add(source.key)
      said.add(source.relativePath)
      if let row = source.row {
        for value in [row.title, row.publisher, row.url, row.author, row.language, row.basis] {
          said.add(value ?? "\u{0}")
        }
        said.add(row.published.map { "\($0)" } ?? "\u{0}")
      }
      var record = DocumentRecord(key: source.key, path: source.relativePath)
      record.sha256 = hash
      record.byteCount = bytes.count
      return Stamped(
        item: CorpusItem(path: path, line: line, content: .file(source)),
        stamp: hash + said.text, record: record)
    }
  }

  /// What is said of an item, as a number: FNV-1a over the words, each with its end.
  private struct Said {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ word: String) {
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01B3
    }

    var text: String { "-" + String(hash, radix: 16) }
  }
}
