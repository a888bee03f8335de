extension String {
  /// The parts between a mark of ASCII, empty ones left out: what `split` gives, without looking for
  /// the borders of characters.
  func parts(_ mark: UInt8 = 0x20) -> [String] { Substring(self).parts(mark) }

  /// What stands before and after the first mark of ASCII; nil where there is none.
  func halves(_ mark: UInt8) -> (head: String, tail: String)? {
    guard let at = utf8.firstIndex(of: mark) else { return nil }
    return (String(self[..<at]), String(self[utf8.index(after: at)...]))
  }
}

extension Substring {
  /// The parts between a mark of ASCII, empty ones left out.
  func parts(_ mark: UInt8) -> [String] {
    utf8.split(separator: mark).map { String(Substring($0)) }
  }
}
