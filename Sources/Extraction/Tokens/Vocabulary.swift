/// Numbers for the words that rules and names are made of, found by their folded bytes.
///
/// Filled once at set-up, then shared by every tokenizer; a look-up allocates nothing.
public struct Vocabulary: Sendable {
  /// Longest word in folded bytes; longer runs of letters are no word of any vocabulary.
  public static let longestWord = 96

  private var slots: [Slot]
  private var starts: [Int32] = [0]
  private var storage: [UInt8] = []

  struct Slot {
    var hash: UInt32
    var id: Int32
  }

  /// An empty vocabulary.
  public init() {
    slots = Array(repeating: Slot(hash: 0, id: -1), count: 1024)
  }

  /// Number of words; ids run from 0 up to it.
  public var count: Int { starts.count - 1 }

  /// The id of a word, entering it if it is new.
  ///
  /// - Parameter word: one token as the tokenizer would cut it; it is folded first.
  public mutating func intern(_ word: String) -> Int32 {
    let folded = Vocabulary.fold(word)
    return folded.withUnsafeBufferPointer { bytes in
      let hash = FoldHash.of(bytes)
      let found = lookup(bytes, hash: hash)
      if found >= 0 { return found }
      let id = Int32(count)
      storage.append(contentsOf: bytes)
      starts.append(Int32(storage.count))
      if count * 2 > slots.count { grow() }
      place(hash: hash, id: id)
      return id
    }
  }

  /// The ids of the tokens of a phrase, entering those that are new; inner hyphens are left out.
  public mutating func internPhrase(_ phrase: String) -> [Int32] {
    let bytes = Array(phrase.utf8)
    var ids: [Int32] = []
    for token in Tokenizer.cut(bytes) where token.symbol != Symbol.hyphen {
      ids.append(intern(String(decoding: bytes[token.range], as: UTF8.self)))
    }
    return ids
  }

  /// The id of a word, or -1.
  public func id(of word: String) -> Int32 {
    Vocabulary.fold(word).withUnsafeBufferPointer { lookup($0, hash: FoldHash.of($0)) }
  }

  /// The folded form behind an id.
  public func word(_ id: Int32) -> String {
    guard id >= 0, Int(id) < count else { return "" }
    return String(
      decoding: storage[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self)
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
      let id = lookup(UnsafeBufferPointer(rebasing: bytes[from..<at]), hash: hash.value)
      if id >= 0 { best = (id, at) }
    }
    return best
  }

  /// The id of a run of folded bytes, or -1.
  @inline(__always)
  func lookup(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      let mask = UInt32(truncatingIfNeeded: slots.count - 1)
      var at = hash & mask
      while true {
        let slot = slots[Int(at)]
        if slot.id < 0 { return -1 }
        if slot.hash == hash, equals(slot.id, bytes) { return slot.id }
        at = (at &+ 1) & mask
      }
    }
  }

  @inline(__always)
  private func equals(_ id: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(id)])
    guard Int(starts[Int(id) + 1]) - start == bytes.count else { return false }
    return storage.withUnsafeBufferPointer { storage in
      for index in 0..<bytes.count where storage[start + index] != bytes[index] { return false }
      return true
    }
  }

  private mutating func place(hash: UInt32, id: Int32) {
    let mask = UInt32(truncatingIfNeeded: slots.count - 1)
    var at = hash & mask
    while slots[Int(at)].id >= 0 { at = (at &+ 1) & mask }
    slots[Int(at)] = Slot(hash: hash, id: id)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, id: -1), count: old.count * 4)
    for slot in old where slot.id >= 0 { place(hash: slot.hash, id: slot.id) }
  }

  /// The folded bytes of a word, as the tokenizer folds.
  public static func fold(_ word: String) -> [UInt8] {
    var out: [UInt8] = []
    for scalar in word.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        out.append(value >= 65 && value <= 90 ? UInt8(value) | 0x20 : UInt8(value))
        continue
      }
      switch ScalarClass.of(value) {
      case .ignored: break
      case .apostrophe: out.append(Symbol.apostrophe)
      case .space, .lineBreak: out.append(UInt8(ascii: " "))
      case .mark(let symbol) where symbol < 0x7F: out.append(symbol)
      default:
        if let base = LatinFolding.base(value) {
          out.append(base | 0x20)
          let second = LatinFolding.second(value)
          if second != 0 { out.append(second) }
        } else {
          out.append(contentsOf: Array(String(scalar).utf8))
        }
      }
    }
    return out
  }
}

/// FNV-1a over folded bytes, finished so that the low bits may index a table.
struct FoldHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  @inline(__always)
  var value: UInt32 { UInt32(truncatingIfNeeded: state ^ (state >> 32)) }

  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = FoldHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
