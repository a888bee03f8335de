internal import Packing

/// Names and their numbers, from 1 on in the order in which they came.
final class NameTable {
  /// Number of names.
  private(set) var count = 0
  private var bytes: [UInt8] = []
  /// Where each name ends.
  private var ends: [Int] = []
  /// Numbers of names at places that their sums give, or behind them; 0 where there is none. Empty
  /// until very many names are looked for.
  private var slots: [UInt32] = []

  /// The number of a name, which takes the next one where it is new.
  func add(_ name: Slice) -> UInt32 {
    index()
    let slot = place(of: name)
    if slots[slot] != 0 { return slots[slot] }
    count += 1
    slots[slot] = UInt32(truncatingIfNeeded: count)
    bytes.append(contentsOf: name.bytes)
    ends.append(bytes.count)
    if count * 2 > slots.count { grow() }
    return UInt32(truncatingIfNeeded: count)
  }

  /// The number of a name, or nil where it has none.
  func number(of name: String) -> UInt32? {
    var name = name
    return name.withUTF8 { number(of: Slice(UnsafeRawBufferPointer($0))) }
  }

  /// The number of a name, or nil where it has none.
  func number(of name: Slice) -> UInt32? {
    guard slots.isEmpty else {
      let number = slots[place(of: name)]
      return number == 0 ? nil : number
    }
    return bytes.withUnsafeBytes { bytes in
      var start = 0
      for (index, end) in ends.enumerated() {
        if end - start == name.count,
          UnsafeRawBufferPointer(rebasing: bytes[start..<end]).elementsEqual(name.bytes)
        {
          return UInt32(truncatingIfNeeded: index + 1)
        }
        start = end
      }
      return nil
    }
  }

  /// Makes looking for names fast, where very many are looked for.
  func index() { if slots.isEmpty { grow() } }

  /// The name of a number, or nil where there is none.
  func name(_ number: UInt32) -> String? {
    guard number > 0, Int(number) <= count else { return nil }
    return String(decoding: bytes[range(Int(number))], as: UTF8.self)
  }

  /// Numbers of names in the order of their bytes.
  func ranks() -> [Int] {
    var ranks = [Int](repeating: 0, count: count + 1)
    let sorted = (1...max(1, count)).prefix(count).sorted {
      bytes[range($0)].lexicographicallyPrecedes(bytes[range($1)])
    }
    for (rank, number) in sorted.enumerated() { ranks[number] = rank }
    return ranks
  }

  /// The names from a number on, as many as a piece holds, with a count and their lengths before.
  func piece(from first: Int) -> [UInt8] {
    let last = min(count, first + ColumnNames.chunk - 1)
    var piece: [UInt8] = []
    func append(_ number: Int) {
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).littleEndian) {
        piece.append(contentsOf: $0)
      }
    }
    append(last - first + 1)
    for number in first...last { append(range(number).count) }
    piece += bytes[range(first).lowerBound..<range(last).upperBound]
    return piece
  }

  /// Takes in the names of a piece behind those that are in.
  func add(_ piece: UnsafeRawBufferPointer) throws(BrokenRecord) {
    func number(_ index: Int) -> Int {
      Int(UInt32(littleEndian: piece.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)))
    }
    guard piece.count >= 4, piece.count >= 4 * (1 + number(0)) else {
      throw BrokenRecord(offset: 0)
    }
    let start = 4 * (1 + number(0))
    let before = bytes.count
    var length = 0
    for index in 0..<number(0) {
      length += number(1 + index)
      ends.append(before + length)
    }
    guard start + length == piece.count else { throw BrokenRecord(offset: start) }
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece[start...]))
    count = ends.count
    slots = []
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 1 ? 0 : ends[number - 2])..<ends[number - 1]
  }

  /// Where a name stands, or the free place where it would.
  private func place(of name: Slice) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Seal.sum(name.bytes) >> 16) & mask
    while slots[slot] != 0 {
      let range = range(Int(slots[slot]))
      if range.count == name.count,
        bytes.withUnsafeBytes({
          Slice(UnsafeRawBufferPointer(rebasing: $0[range])).bytes.elementsEqual(name.bytes)
        })
      {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func grow() {
    var size = 64
    while size < count * 4 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    guard count > 0 else { return }
    bytes.withUnsafeBytes { bytes in
      for number in 1...count {
        let name = Slice(UnsafeRawBufferPointer(rebasing: bytes[range(number)]))
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Seal.sum(name.bytes) >> 16) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(truncatingIfNeeded: number)
      }
    }
  }
}
