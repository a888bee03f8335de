/// The literal strings of PDF syntax.
enum PDFString {
  /// Skips a string in parentheses, which may hold escaped and balanced ones.
  ///
  /// - Parameters:
  ///   - bytes: PDF syntax.
  ///   - place: Offset of the opening parenthesis; moved behind the closing one.
  /// - Returns: Whether the string is closed.
  @inline(__always)
  static func skip<Bytes: RandomAccessCollection<UInt8>>(
    in bytes: Bytes, at place: inout Int
  ) -> Bool where Bytes.Index == Int {
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x5c: place += 1
      case 0x28: depth += 1
      case 0x29:
        depth -= 1
        if depth == 0 {
          place += 1
          return true
        }
      default: break
      }
      place += 1
    }
    return false
  }
}
