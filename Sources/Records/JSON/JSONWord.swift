/// Eight bytes of JSON looked at together.
public enum JSONWord {
  /// The first of eight bytes that ends or interrupts a plain string: a quote, a backslash or a
  /// control character.
  ///
  /// The lowest high bit marks the first such byte exactly, because subtraction borrows upwards
  /// only.
  ///
  /// - Parameter word: Eight bytes, the first in the lowest place.
  /// - Returns: Its place, 0 to 7; nil where there is none.
  @inlinable @inline(__always)
  public static func special(in word: UInt64) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let slash = word ^ (ones &* 0x5C)
    let found =
      ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
      | ((word &- (ones &* 0x20)) & ~word)
    let marks = found & (ones &* 0x80)
    return marks == 0 ? nil : marks.trailingZeroBitCount / 8
  }
}
