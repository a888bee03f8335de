/// Beginnings and ends of texts, and what they hold, byte by byte.
///
/// These stand in for the standard ones in all of this room: those look for the borders of
/// characters and for other spellings of the same letter in every text outside ASCII, which made
/// them half of the time that Korean took. Words of texts and of packs are compared as written.
extension String {
  /// Whether the text ends in some bytes.
  func hasSuffix(_ suffix: String) -> Bool { utf8.ends(with: suffix.utf8) }

  /// Whether the text begins with some bytes.
  func hasPrefix(_ prefix: String) -> Bool { utf8.begins(with: prefix.utf8) }

  /// Whether some bytes stand anywhere in the text.
  package func holds(_ part: String) -> Bool {
    let part = part.utf8
    guard let first = part.first else { return true }
    var rest = utf8[...]
    while rest.count >= part.count, let at = rest.firstIndex(of: first) {
      rest = rest[at...]
      if rest.starts(with: part) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

extension Substring {
  /// Whether the text ends in some bytes.
  func hasSuffix(_ suffix: String) -> Bool { utf8.ends(with: suffix.utf8) }

  /// Whether the text begins with some bytes.
  func hasPrefix(_ prefix: String) -> Bool { utf8.begins(with: prefix.utf8) }
}

extension BidirectionalCollection<UInt8> {
  @inline(__always)
  fileprivate func ends(with ending: String.UTF8View) -> Bool {
    guard count >= ending.count else { return false }
    var at = endIndex
    var other = ending.endIndex
    while other > ending.startIndex {
      formIndex(before: &at)
      ending.formIndex(before: &other)
      if self[at] != ending[other] { return false }
    }
    return true
  }

  @inline(__always)
  fileprivate func begins(with beginning: String.UTF8View) -> Bool {
    guard count >= beginning.count else { return false }
    var at = startIndex
    for byte in beginning {
      if self[at] != byte { return false }
      formIndex(after: &at)
    }
    return true
  }
}
