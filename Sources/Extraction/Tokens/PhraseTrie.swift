/// Phrases over word ids, each with a number of the caller's, found longest first.
///
/// Inner hyphens are passed over, so `Kim Jong-il` and `Kim Jong Il` are one phrase. In Hangul the
/// last word of a phrase may be followed by particles in the same run: `국가보위성은`.
public struct PhraseTrie: Sendable {
  /// A phrase found.
  public struct Match: Hashable, Sendable {
    /// The number that was entered with the phrase.
    public var payload: Int32
    /// First token.
    public var start: Int
    /// One past the last token.
    public var end: Int
    /// One past the last byte of the phrase; before the end of the last token where particles
    /// follow in Hangul.
    public var byteEnd: Int
    /// The tokens.
    public var range: Range<Int> { start..<end }
  }

  // In a class, so that handing the trie to the readers of every sentence copies one reference.
  fileprivate final class Storage: @unchecked Sendable {
    // Unchecked: changed only by the trie that alone holds it.
    @exclusivity(unchecked) var payloads: [Int32] = [-1]
    @exclusivity(unchecked) var first: [Int32] = []
    @exclusivity(unchecked) var table = [Edge](repeating: Edge(), count: 256)
    var edges = 0

    init() {}

    init(_ other: Storage) {
      payloads = other.payloads
      first = other.first
      table = other.table
      edges = other.edges
    }
  }

  /// A step from a node by a word; key and target side by side, so that a step touches one line of
  /// the cache.
  fileprivate struct Edge {
    var key: UInt64 = .max
    var target: Int32 = 0
  }

  private var storage = Storage()

  /// An empty trie.
  public init() {}

  /// Enters a phrase given as word ids.
  ///
  /// - Returns: the number already there for the same phrase, which then stays, or nil.
  @discardableResult
  public mutating func insert(_ words: [Int32], payload: Int32) -> Int32? {
    guard !words.isEmpty else { return nil }
    if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage) }
    var node: Int32 = 0
    for word in words {
      guard word >= 0 else { return nil }
      var next = storage.step(node, word)
      if next == 0 {
        next = Int32(storage.payloads.count)
        storage.payloads.append(-1)
        storage.add(node, word, next)
      }
      node = next
    }
    let before = storage.payloads[Int(node)]
    if before >= 0 { return before }
    storage.payloads[Int(node)] = payload
    return nil
  }

  /// Enters a phrase given as text, its words into the vocabulary too.
  @discardableResult
  public mutating func insert(
    _ phrase: String, payload: Int32, into vocabulary: inout Vocabulary
  ) -> Int32? {
    insert(vocabulary.internPhrase(phrase), payload: payload)
  }

  /// Calls back for every word with which a phrase begins, by its id.
  func forEachFirst(_ body: (Int) -> Void) {
    for (word, target) in storage.first.enumerated() where target != 0 { body(word) }
  }

  /// Whether any phrase begins with a word.
  @inline(__always)
  public func begins(with word: Int32) -> Bool {
    word >= 0 && Int(word) < storage.first.count && storage.first[Int(word)] != 0
  }

  /// The longest phrase that begins at a token, or nil.
  ///
  /// - Parameter vocabulary: needed to find words inside runs of Hangul.
  public func longestMatch(
    at start: Int, in tokens: Tokens, vocabulary: Vocabulary
  ) -> Match? {
    let head = tokens.tokens[start]
    if head.kind != .hangul, !begins(with: head.word) { return nil }
    let storage = storage
    var node: Int32 = 0
    var index = start
    var best: Match?
    while index < tokens.count {
      let token = tokens.tokens[index]
      if index > start, token.flags.contains(.paragraphBreakBefore) { break }
      if token.symbol == Symbol.hyphen, index > start, !token.hasSpaceBefore {
        index += 1
        continue
      }
      let next = token.word >= 0 ? storage.step(node, token.word) : 0
      if token.kind == .hangul,
        let cut = storage.hangulEnd(node, token, tokens, vocabulary),
        next == 0 || storage.payloads[Int(next)] < 0
      {
        best = Match(payload: cut.payload, start: start, end: index + 1, byteEnd: cut.end)
      }
      guard next != 0 else { break }
      node = next
      index += 1
      let payload = storage.payloads[Int(node)]
      if payload >= 0 {
        best = Match(
          payload: payload, start: start, end: index, byteEnd: Int(token.end))
      }
    }
    return best
  }

  /// Calls back for every phrase in a range of tokens: leftmost, longest, without overlap.
  public func forEachMatch(
    in tokens: Tokens, range: Range<Int>? = nil, vocabulary: Vocabulary, _ body: (Match) -> Void
  ) {
    var index = range?.lowerBound ?? 0
    let end = range?.upperBound ?? tokens.count
    while index < end {
      if let match = longestMatch(at: index, in: tokens, vocabulary: vocabulary), match.end <= end {
        body(match)
        index = match.end
      } else {
        index += 1
      }
    }
  }
}

// MARK: Tables

extension PhraseTrie {
  func write(to writer: inout TableWriter) {
    writer.list(storage.payloads)
    writer.list(storage.first)
    writer.list(storage.table.map(\.key))
    writer.list(storage.table.map(\.target))
    writer.number(storage.edges)
  }

  init(reading reader: inout TableReader) throws(TableReader.Fault) {
    storage.payloads = try reader.list()
    storage.first = try reader.list()
    let keys = try reader.slice(UInt64.self)
    let targets = try reader.slice(Int32.self)
    guard keys.count == targets.count, !keys.isEmpty, keys.count & (keys.count - 1) == 0 else {
      throw TableReader.Fault()
    }
    storage.table = keys.indices.map { Edge(key: keys[$0], target: targets[$0]) }
    storage.edges = try reader.number()
  }
}

// MARK: Edges

extension PhraseTrie.Storage {
  /// The longest prefix of a run of Hangul that ends a phrase from a node.
  func hangulEnd(
    _ node: Int32, _ token: Token, _ tokens: Tokens, _ vocabulary: Vocabulary
  ) -> (payload: Int32, end: Int)? {
    tokens.bytes.withUnsafeBufferPointer { bytes in
      var end = Int(token.end)
      while let prefix = vocabulary.longestPrefix(in: bytes, from: Int(token.start), to: end) {
        let next = step(node, prefix.id)
        if next != 0, payloads[Int(next)] >= 0 { return (payloads[Int(next)], prefix.end) }
        end = prefix.end - 3
      }
      return nil
    }
  }

  @inline(__always)
  func step(_ node: Int32, _ word: Int32) -> Int32 {
    if node == 0 { return Int(word) < first.count ? first[Int(word)] : 0 }
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    return table.withUnsafeBufferPointer { table in
      let mask = table.count - 1
      var at = Self.slot(key) & mask
      while table[at].key != .max {
        if table[at].key == key { return table[at].target }
        at = (at + 1) & mask
      }
      return 0
    }
  }

  func add(_ node: Int32, _ word: Int32, _ target: Int32) {
    if node == 0 {
      if first.count <= Int(word) {
        first.append(contentsOf: repeatElement(0, count: Int(word) + 1 - first.count))
      }
      first[Int(word)] = target
      return
    }
    if (edges + 1) * 2 > table.count { grow() }
    place(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)), target)
    edges += 1
  }

  private func place(_ key: UInt64, _ target: Int32) {
    let mask = table.count - 1
    var at = Self.slot(key) & mask
    while table[at].key != .max { at = (at + 1) & mask }
    table[at] = PhraseTrie.Edge(key: key, target: target)
  }

  private func grow() {
    let old = table
    table = Array(repeating: PhraseTrie.Edge(), count: old.count * 4)
    for edge in old where edge.key != .max { place(edge.key, edge.target) }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 32)) & 0x7FFF_FFFF)
  }
}
