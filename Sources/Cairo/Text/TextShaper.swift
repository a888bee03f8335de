/// Measures and shapes text: one object for both, so that what is measured is what is printed.
///
/// Each word is shaped once for each cut, in units of the em without hinting, and kept: its width
/// at any size is its width in ems times the size. Fonts come from the families given, in order;
/// what they all lack from any installed font; what no font has is a box with its code point, and
/// a warning. Not for use from several threads at once.
public final class TextShaper {
  /// The characters that no installed font has, so far.
  public private(set) var warnings = TextWarnings()
  let stacks: [FontStack]
  let stores: [GlyphStore]
  private let shapers: [WordShaper]
  private var spaces: [Double] = []
  private let extents: [(ascent: Double, descent: Double)]

  /// Opens the regular and bold cuts of families.
  ///
  /// - Parameters:
  ///   - families: names in order of preference, each of which must be installed, or paths.
  ///   - boldFiles: files of bold cuts by the path of the regular one; without its own, a file
  ///     draws both.
  /// - Throws: `FontError` that names the family that is missing and the package that has it.
  public init(families: [String], boldFiles: [String: String] = [:]) throws(FontError) {
    let catalogue = try FontCatalogue()
    var stacks: [FontStack] = []
    for weight in FaceWeight.allCases {
      stacks.append(
        try FontStack(
          families: families, boldFiles: boldFiles, weight: weight, catalogue: catalogue))
    }
    self.stacks = stacks
    shapers = stacks.map { WordShaper(stack: $0) }
    stores = stacks.map { _ in GlyphStore() }
    extents = stacks.map { stack in
      let inks = "Hdlgpy".unicodeScalars.compactMap { stack.faces[0].inkExtent($0) }
      let top = inks.map(\.top).max() ?? 0.75
      return (top, -min(0, inks.map(\.bottom).min() ?? -0.25))
    }
    spaces = FaceWeight.allCases.map { weight in
      withBytes(of: "\u{20}") { bytes in
        let store = stores[weight.rawValue]
        let number = number(for: weight, bytes, in: store)
        return store.words[number].advance
      }
    }
  }

  deinit { for shaper in shapers { shaper.close() } }

  /// Advance width of a line of text in points.
  public func width(of text: String, weight: FaceWeight, size: Double) -> Double {
    withBytes(of: text) { width(of: $0, weight: weight, size: size) }
  }

  /// Advance width of a line of text, as the bytes of its UTF-8, in points.
  public func width(
    of text: UnsafeBufferPointer<UInt8>, weight: FaceWeight, size: Double
  ) -> Double {
    let store = stores[weight.rawValue]
    let space = spaces[weight.rawValue]
    var ems = 0.0
    forEachWord(of: text, weight: weight) { word in
      ems += word.map { store.words[$0].advance } ?? space
    }
    return ems * size
  }

  /// How far capitals and ascenders rise over the baseline, in points.
  public func ascent(weight: FaceWeight, size: Double) -> Double {
    extents[weight.rawValue].ascent * size
  }

  /// How far descenders fall below the baseline, in points, positive.
  public func descent(weight: FaceWeight, size: Double) -> Double {
    extents[weight.rawValue].descent * size
  }

  /// Width of a space in ems.
  func space(_ weight: FaceWeight) -> Double { spaces[weight.rawValue] }

  /// Puts the numbers of the words of a line into an array, -1 for each space.
  ///
  /// - Returns: whether any of them runs from right to left.
  func gatherWords(of text: String, weight: FaceWeight, into words: inout [Int]) -> Bool {
    let store = stores[weight.rawValue]
    words.removeAll(keepingCapacity: true)
    var turns = false
    withBytes(of: text) { bytes in
      forEachWord(of: bytes, weight: weight) { number in
        words.append(number ?? -1)
        if let number, store.words[number].isRightToLeft { turns = true }
      }
    }
    return turns
  }

  /// Gives the number of each word of a line in the store of its cut; nil for each space.
  private func forEachWord(
    of bytes: UnsafeBufferPointer<UInt8>, weight: FaceWeight, _ body: (Int?) -> Void
  ) {
    let store = stores[weight.rawValue]
    var start = 0
    while start < bytes.count {
      let blank = TextShaper.blank(bytes, at: start)
      if blank > 0 {
        body(nil)
        start += blank
        continue
      }
      var end = start + 1
      while end < bytes.count, TextShaper.blank(bytes, at: end) == 0,
        !isPieceEnd(bytes, start, end)
      {
        end += 1
      }
      body(number(for: weight, UnsafeBufferPointer(rebasing: bytes[start..<end]), in: store))
      start = end
    }
  }

  /// A word that has no end is shaped in pieces, so that hostile text stays linear.
  private func isPieceEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start >= 128 && bytes[end] & 0xc0 != 0x80
      || end - start >= 192
  }

  /// Spaces and control characters: none of them has ink.
  static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7f }

  /// How many bytes of blank stand at a place: a space that does not break has done its duty once
  /// lines are broken, and is a space like any other.
  private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    if isBlank(bytes[index]) { return 1 }
    return bytes[index] == 0xc2 && index + 1 < bytes.count && bytes[index + 1] == 0xa0 ? 2 : 0
  }

  private func number(
    for weight: FaceWeight, _ bytes: UnsafeBufferPointer<UInt8>, in store: GlyphStore
  ) -> Int {
    let hash = GlyphStore.hash(bytes)
    if let known = store.find(bytes, hash: hash) { return known }
    var missing: [Unicode.Scalar] = []
    let number = shapers[weight.rawValue].shape(bytes, hash: hash, into: store) {
      missing.append($0)
    }
    for scalar in missing { warnings.add(scalar, in: String(decoding: bytes, as: UTF8.self)) }
    return number
  }

  private func withBytes<Result>(
    of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(text.utf8).withUnsafeBufferPointer(body)
  }
}
