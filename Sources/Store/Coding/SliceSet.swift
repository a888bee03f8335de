internal import Packing

/// A set of byte strings; asking for one that is in allocates nothing.
struct SliceSet {
  private var places: [Int: [Range<Int>]] = [:]
  private var bytes: [UInt8] = []

  /// Puts a string in.
  ///
  /// - Returns: whether it was not in yet.
  mutating func insert(_ slice: Slice) -> Bool {
    let sum = Int(truncatingIfNeeded: Seal.sum(slice.bytes))
    if let known = places[sum],
      known.contains(where: { range in
        bytes.withUnsafeBytes { Slice(UnsafeRawBufferPointer(rebasing: $0[range])).equals(slice) }
      })
    {
      return false
    }
    let start = bytes.count
    bytes.append(contentsOf: slice.bytes)
    places[sum, default: []].append(start..<bytes.count)
    return true
  }
}
