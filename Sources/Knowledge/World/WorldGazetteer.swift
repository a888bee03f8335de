internal import Events
import Synchronization

/// First-level units, towns of 5,000 people and more, and further regions of every country.
///
/// Read in place from two files in the binary, so that it costs nothing at start: the lines of
/// `places.tsv`, sorted by folded name, and a hash table of where each name's lines begin. Both are
/// made by `Scripts/world.py`, which describes them. A lookup is one probe and one line.
public struct WorldGazetteer: @unchecked Sendable {
  // Unchecked, for the bytes are constants of the binary: never written, never freed.
  private let lines: UnsafeBufferPointer<UInt8>
  private let index: UnsafeBufferPointer<UInt8>
  private let cache = LineCache()

  /// The gazetteer that is built into the binary; empty should its files be missing.
  public static let builtIn = WorldGazetteer(
    lines: EmbeddedFile.bytes("knowledge/world/places.tsv"),
    index: EmbeddedFile.bytes("knowledge/world/places.index"))

  init(lines: UnsafeBufferPointer<UInt8>?, index: UnsafeBufferPointer<UInt8>?) {
    self.lines = lines ?? UnsafeBufferPointer(start: nil, count: 0)
    self.index = index ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The places of a name under its plain folding key, the most populous first.
  public func places(key: String) -> [PlaceCandidate] {
    var key = key
    return key.withUTF8 { places(key: $0) }
  }

  /// The places of a name under the bytes of its plain folding key, the most populous first.
  public func places(key: UnsafeBufferPointer<UInt8>) -> [PlaceCandidate] {
    guard let first = firstLine(of: key) else { return [] }
    if let known = cache[first] { return known }
    var start = first
    var found: [PlaceCandidate] = []
    while start < lines.count, line(at: start, hasKey: key) {
      let end = lineEnd(from: start)
      if let place = WorldLine.candidate(lines[start..<end]) { found.append(place) }
      start = end + 1
    }
    cache[first] = found
    return found
  }

  /// Whether any place has a name, by the bytes of its plain folding key.
  public func contains(key: UnsafeBufferPointer<UInt8>) -> Bool { firstLine(of: key) != nil }

  /// The place of an id: a unit or what lies in one.
  public func place(id: String) -> PlaceCandidate? {
    if let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")) {
      let key = String(id[id.utf8.index(after: dot)...])
      if let found = places(key: key).first(where: { $0.place.id == id }) { return found }
    }
    return places(key: "=" + id).first
  }

  /// The first-level units of a country, ordered by id.
  public func firstLevelUnits(of country: String) -> [PlaceCandidate] {
    var prefix = "=" + country
    return prefix.withUTF8 { prefix in
      var start = lowerBound(prefix)
      var found: [PlaceCandidate] = []
      while start < lines.count, line(at: start, beginsWith: prefix) {
        let end = lineEnd(from: start)
        if let unit = WorldLine.candidate(lines[start..<end]), unit.kind == "unit" {
          found.append(unit)
        }
        start = end + 1
      }
      return found
    }
  }

  private func firstLine(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    let mask = index.count / 4 - 1
    guard mask >= 0, !key.isEmpty else { return nil }
    var hash: UInt32 = 2_166_136_261
    for byte in key { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & mask
    // As many probes as slots at most, so that a damaged table cannot hang.
    for _ in 0...mask {
      let at = slot * 4
      let entry =
        UInt32(index[at]) | UInt32(index[at + 1]) << 8 | UInt32(index[at + 2]) << 16
        | UInt32(index[at + 3]) << 24
      guard entry != 0 else { return nil }
      // The upper bits are those of the key's hash: most other words are told from it by them.
      if entry >> 23 == hash >> 23 {
        let start = Int(entry & 0x7F_FFFF) - 1
        if line(at: start, hasKey: key) { return start }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func line(at start: Int, hasKey key: UnsafeBufferPointer<UInt8>) -> Bool {
    line(at: start, beginsWith: key) && lines[start + key.count] == 0x09
  }

  private func line(at start: Int, beginsWith prefix: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start + prefix.count < lines.count else { return false }
    for offset in 0..<prefix.count where lines[start + offset] != prefix[offset] { return false }
    return true
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < lines.count, lines[end] != 0x0A { end += 1 }
    return end
  }

  /// Start of the first line that is not before a prefix in the order of bytes.
  private func lowerBound(_ prefix: UnsafeBufferPointer<UInt8>) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      var start = (low + high) / 2
      while start > low, lines[start - 1] != 0x0A { start -= 1 }
      if lines[start...].prefix(prefix.count).lexicographicallyPrecedes(prefix) {
        low = lineEnd(from: start) + 1
      } else {
        high = start
      }
    }
    return low
  }
}

/// The lines that were read last: a corpus names the same places again and again.
private final class LineCache: Sendable {
  private static let limit = 4096
  private let lines = Mutex<[Int: [PlaceCandidate]]>([:])

  subscript(start: Int) -> [PlaceCandidate]? {
    get { lines.withLock { $0[start] } }
    set {
      lines.withLock {
        if $0.count >= Self.limit { $0.removeAll(keepingCapacity: true) }
        $0[start] = newValue
      }
    }
  }
}

/// A line of the world's gazetteer.
enum WorldLine {
  /// The place of a line, without its end; nil where it is none.
  static func candidate(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> PlaceCandidate? {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == 9 else { return nil }
    func text(_ index: Int) -> String { String(decoding: fields[index], as: UTF8.self) }
    let key = text(0)
    var id = text(1)
    if id.hasSuffix(".") { id += key }
    let country = String(id.prefix(2))
    var name = text(4)
    if name.isEmpty { name = key.prefix(1).uppercased() + key.dropFirst() }
    let kind: String
    let unit: String?
    let level: Int
    switch fields[2].first {
    case UInt8(ascii: "u"): (kind, unit, level) = ("unit", id, 1)
    case UInt8(ascii: "s"):
      (kind, unit, level) = ("district", fields[3].isEmpty ? nil : text(3), 2)
    case UInt8(ascii: "r"): (kind, unit, level) = ("region", nil, 1)
    default:
      let head = id.lastIndex(of: ".").map { String(id[..<$0]) } ?? ""
      (kind, unit, level) = ("town", head.utf8.count > 2 ? head : nil, 2)
    }
    let parent = unit == nil || unit == id ? country : unit
    let place = Place(
      id: id, name: name, country: country, parent: parent, level: level,
      latitude: Double(text(6)), longitude: Double(text(7)))
    let flags = fields[8]
    return PlaceCandidate(
      place: place, kind: kind, unit: unit, population: Int(text(5)),
      isCapital: flags.contains(UInt8(ascii: "c")),
      isCommonWord: flags.contains(UInt8(ascii: "w")),
      isVariant: flags.contains(UInt8(ascii: "v")), isOfPack: false)
  }
}
