/// Numbers for the words that rules and names are made of, found by their folded bytes.
///
/// Filled once at set-up, then shared by every tokenizer; a look-up allocates nothing.
public struct Vocabulary: Sendable {
  /// Longest word in folded bytes; longer runs of letters are no word of any vocabulary.
  public static let longestWord = 96

  // In a class, so that handing the vocabulary to the readers of every sentence copies one
  // reference.
  final class Table: @unchecked Sendable {
    // Unchecked: changed only by the vocabulary that alone holds it.
    @exclusivity(unchecked) var slots: UnsafeMutableBufferPointer<Slot>
    @exclusivity(unchecked) var starts: [Int32] = [0]
    @exclusivity(unchecked) var storage: [UInt8] = []

    init(slots: Int) {
      self.slots = .allocate(capacity: slots)
      self.slots.initialize(repeating: Slot())
      starts.reserveCapacity(slots / 2)
      storage.reserveCapacity(slots * 4)
    }

    /// With slots that are still to be filled.
    init(storage: [UInt8], starts: [Int32], slots count: Int) {
      slots = .allocate(capacity: count)
      self.starts = starts
      self.storage = storage
    }

    init(_ other: Table) {
      slots = .allocate(capacity: other.slots.count)
      _ = slots.initialize(from: other.slots)
      starts = other.starts
      storage = other.storage
    }

    deinit { slots.deallocate() }
  }

  var table: Table

  /// A word as the table holds it: short ones whole, so that most look-ups touch one cache line.
  struct Slot {
    /// Its first eight bytes, the first one lowest.
    var head: UInt64 = 0
    var id: Int32 = -1
    var length: UInt8 = 0
    var marks: WordMarks = []
  }

  /// An empty vocabulary.
  ///
  /// - Parameter words: how many words are to come, about; more of them are taken too.
  public init(words: Int = 0) {
    var slots = 64
    while Vocabulary.room(slots) < words { slots *= 2 }
    table = Table(slots: slots)
  }

  /// Number of words that it takes without growing.
  var capacity: Int { Vocabulary.room(table.slots.count) }

  /// How many words a number of slots takes: one in four stays empty.
  fileprivate static func room(_ slots: Int) -> Int { slots / 4 * 3 }

  /// Number of words; ids run from 0 up to it.
  public var count: Int { table.starts.count - 1 }

  /// The id of a word, entering it if it is new.
  ///
  /// - Parameter word: one token as the tokenizer would cut it; it is folded first.
  public mutating func intern(_ word: String) -> Int32 {
    var word = word
    let known = word.withUTF8 { Vocabulary.isFolded($0) ? enter($0) : nil }
    return known ?? Vocabulary.fold(word).withUnsafeBufferPointer { enter($0) }
  }

  /// The id of a word given as bytes, entering it if it is new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    Vocabulary.isFolded(bytes) ? enter(bytes) : intern(String(decoding: bytes, as: UTF8.self))
  }

  private mutating func enter(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = FoldHash.of(bytes)
    var slot = table.slot(bytes, hash: hash)
    if table.slots[slot].id >= 0 { return table.slots[slot].id }
    let id = Int32(count)
    if !isKnownUniquelyReferenced(&table) { table = Table(table) }
    table.storage.append(contentsOf: bytes)
    table.starts.append(Int32(table.storage.count))
    if count > capacity {
      table.grow()
      slot = table.slot(bytes, hash: hash)
    }
    table.fill(slot, bytes, id: id)
    return id
  }

  /// Whether folding leaves bytes as they are: small letters and digits, as most words of the tables
  /// are written.
  private static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 }
  }

  /// Whether the tokenizer cuts a phrase at its spaces only: letters of ASCII.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { 97...122 ~= $0 || 65...90 ~= $0 || $0 == 0x20 }
  }

  /// Notes on every word what it can begin; tokens carry the notes from then on, also those that
  /// are cut with copies made before: set-up is not over until the words are marked.
  ///
  /// - Parameter marks: by the ids of the words, one for each.
  func mark(_ marks: [WordMarks]) {
    for index in table.slots.indices where table.slots[index].id >= 0 {
      table.slots[index].marks = marks[Int(table.slots[index].id)]
    }
  }

  /// The ids of the tokens of a phrase, entering those that are new; inner hyphens are left out.
  public mutating func internPhrase(_ phrase: String) -> [Int32] {
    var ids: [Int32] = []
    var phrase = phrase
    let isPlain = phrase.withUTF8 { bytes in
      guard Vocabulary.isPlain(bytes) else { return false }
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { fold in
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
          for at in start..<end { fold[at] = bytes[at] | 0x20 }
          if end > start { ids.append(enter(UnsafeBufferPointer(rebasing: fold[start..<end]))) }
          start = end + 1
        }
      }
      return true
    }
    if isPlain || internHangul(&phrase, into: &ids) { return ids }
    let bytes = Array(phrase.utf8)
    for token in Tokenizer.cut(bytes) where token.symbol != Symbol.hyphen {
      ids.append(intern(String(decoding: bytes[token.range], as: UTF8.self)))
    }
    return ids
  }

  /// Enters the words of a phrase of Hangul syllables and spaces; false where it holds more.
  private mutating func internHangul(_ phrase: inout String, into ids: inout [Int32]) -> Bool {
    phrase.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        if bytes[at] == 0x20 {
          at += 1
          continue
        }
        guard at + 3 <= bytes.count, bytes[at] & 0xF0 == 0xE0 else { return false }
        let scalar =
          UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6
          | UInt32(bytes[at + 2] & 0x3F)
        guard 0xAC00...0xD7A3 ~= scalar else { return false }
        at += 3
      }
      for word in bytes.split(separator: 0x20) {
        ids.append(enter(UnsafeBufferPointer(rebasing: word)))
      }
      return true
    }
  }

  /// The id of a word, or -1.
  public func id(of word: String) -> Int32 {
    Vocabulary.fold(word).withUnsafeBufferPointer { lookup($0, hash: FoldHash.of($0)).id }
  }

  /// The folded form behind an id.
  public func word(_ id: Int32) -> String {
    guard id >= 0, Int(id) < count else { return "" }
    let bytes = Int(table.starts[Int(id)])..<Int(table.starts[Int(id) + 1])
    return String(decoding: table.storage[bytes], as: UTF8.self)
  }

  /// The longest prefix of a run of Hangul (from `from` up to `to`) that is a word.
  ///
  /// - Returns: its id and the byte after it, or nil.
  public func longestPrefix(
    in bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int
  ) -> (id: Int32, end: Int)? {
    var hash = FoldHash()
    var best: (id: Int32, end: Int)?
    var at = from
    while at + 3 <= to, at + 3 - from <= Vocabulary.longestWord {
      hash.add(bytes[at])
      hash.add(bytes[at + 1])
      hash.add(bytes[at + 2])
      at += 3
      let id = lookup(UnsafeBufferPointer(rebasing: bytes[from..<at]), hash: hash.value).id
      if id >= 0 { best = (id, at) }
    }
    return best
  }

  /// The id of a run of folded bytes, or -1, and what is noted on it.
  @inline(__always)
  func lookup(
    _ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32
  ) -> (id: Int32, marks: WordMarks) {
    table.lookup(bytes, hash: hash)
  }
}

extension Vocabulary.Table {
  @inline(__always)
  func lookup(
    _ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32
  ) -> (id: Int32, marks: WordMarks) {
    let slot = slots[slot(bytes, hash: hash)]
    return (slot.id, slot.marks)
  }

  /// The slot of a word, or the empty one in which it would stand.
  @inline(__always)
  func slot(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let head = Self.head(bytes)
    let mask = UInt32(truncatingIfNeeded: slots.count - 1)
    var at = hash & mask
    while true {
      let slot = slots[Int(at)]
      if slot.id < 0 { return Int(at) }
      if slot.head == head, Int(slot.length) == bytes.count,
        bytes.count <= 8 || hasTail(slot.id, bytes)
      {
        return Int(at)
      }
      at = (at &+ 1) & mask
    }
  }

  /// Whether a word of the same length goes on like a run of bytes after the first eight.
  private func hasTail(_ id: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(id)])
    return storage.withUnsafeBufferPointer { storage in
      for index in 8..<bytes.count where storage[start + index] != bytes[index] { return false }
      return true
    }
  }

  /// The first eight bytes as a number, the first one lowest; zeros where there are fewer.
  @inline(__always)
  private static func head(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = raw.count
    if count >= 8 { return UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) }
    if count >= 4 {
      let low = UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self))
      let high = UInt32(
        littleEndian: raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return UInt64(low) | UInt64(high) << UInt64(8 * (count - 4))
    }
    var head: UInt64 = 0
    for index in 0..<count { head |= UInt64(raw[index]) << UInt64(8 * index) }
    return head
  }

  func fill(_ slot: Int, _ bytes: UnsafeBufferPointer<UInt8>, id: Int32) {
    // Longer words than a length can say are never looked up.
    slots[slot] = Vocabulary.Slot(
      head: Self.head(bytes), id: id, length: UInt8(clamping: bytes.count))
  }

  func grow() {
    let count = slots.count * 2
    slots.deallocate()
    slots = .allocate(capacity: count)
    slots.initialize(repeating: Vocabulary.Slot())
    // The word that makes it grow is placed by the caller.
    for id in 0..<Int32(starts.count - 2) {
      let range = Int(starts[Int(id)])..<Int(starts[Int(id) + 1])
      storage.withUnsafeBufferPointer { storage in
        let bytes = UnsafeBufferPointer(rebasing: storage[range])
        let hash = FoldHash.of(bytes)
        fill(slot(bytes, hash: hash), bytes, id: id)
      }
    }
  }
}
