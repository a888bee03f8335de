internal import Packing

/// Words of at most sixteen bytes that may come next: keys of an object, or a closed list.
///
/// Programs write members in the same order again and again: the word that followed another the
/// last time is compared first.
struct KeyTable: ~Copyable {
  private struct Entry {
    var words: (UInt64, UInt64)
    var masks: (UInt64, UInt64)
    var length: Int
    var start: UnsafeRawPointer
    var successor: Int
  }

  private let entries: UnsafeMutablePointer<Entry>
  /// Number of words; also stands for the place before the first.
  let count: Int

  init(_ words: [StaticString]) {
    count = words.count
    entries = .allocate(capacity: words.count + 1)
    for (index, word) in words.enumerated() {
      let length = word.utf8CodeUnitCount
      var pieces: (UInt64, UInt64) = (0, 0)
      for offset in 0..<length {
        let byte = UInt64(word.utf8Start[offset])
        if offset < 8 {
          pieces.0 |= byte << UInt64(8 * offset)
        } else {
          pieces.1 |= byte << UInt64(8 * (offset - 8))
        }
      }
      let entry = Entry(
        words: pieces, masks: (KeyTable.mask(length), KeyTable.mask(length - 8)), length: length,
        start: UnsafeRawPointer(word.utf8Start), successor: index + 1 < words.count ? index + 1 : 0)
      (entries + index).initialize(to: entry)
    }
    (entries + words.count).initialize(
      to: Entry(
        words: (0, 0), masks: (0, 0), length: -1,
        start: UnsafeRawPointer(StaticString("").utf8Start),
        successor: 0))
  }

  deinit { entries.deallocate() }

  private static func mask(_ length: Int) -> UInt64 {
    length <= 0 ? 0 : length >= 8 ? .max : (1 << UInt64(8 * length)) - 1
  }

  /// The number of the word that stands at an address with a quote behind it; nil where it is none.
  ///
  /// - Parameters:
  ///   - start: seventeen bytes can be read here.
  ///   - last: number of the word before, and then of this one.
  func find(_ start: UnsafeRawPointer, after last: inout Int) -> Int? {
    let first = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
    let second = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    let guess = entries[last].successor
    if matches(guess, first, second, start) {
      last = guess
      return guess
    }
    for index in 0..<count where matches(index, first, second, start) {
      entries[last].successor = index
      last = index
      return index
    }
    return nil
  }

  private func matches(
    _ index: Int, _ first: UInt64, _ second: UInt64, _ start: UnsafeRawPointer
  ) -> Bool {
    let entry = entries + index
    return first & entry.pointee.masks.0 == entry.pointee.words.0
      && second & entry.pointee.masks.1 == entry.pointee.words.1
      && start.load(fromByteOffset: entry.pointee.length, as: UInt8.self) == 0x22
  }

  /// Number of bytes of a word.
  func length(_ index: Int) -> Int { entries[index].length }

  /// The bytes of a word, which stay.
  func word(_ index: Int) -> Slice { Slice(start: entries[index].start, count: length(index)) }
}
