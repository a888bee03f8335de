/// Beginnings and ends of texts, byte by byte.
///
/// These stand in for the standard ones in all of this room: those look for the borders of
/// characters and for other spellings of the same letter in every text outside ASCII, which made
/// them half of the time that Korean took. Words of texts and of packs are compared as written.
extension String {
  /// Whether the text ends in some bytes.
  func hasSuffix(_ suffix: String) -> Bool {
    let text = utf8
    let ending = suffix.utf8
    guard text.count >= ending.count else { return false }
    var at = text.endIndex
    var other = ending.endIndex
    while other > ending.startIndex {
      text.formIndex(before: &at)
      ending.formIndex(before: &other)
      if text[at] != ending[other] { return false }
    }
    return true
  }

  /// Whether the text begins with some bytes.
  func hasPrefix(_ prefix: String) -> Bool {
    let text = utf8
    let beginning = prefix.utf8
    guard text.count >= beginning.count else { return false }
    var at = text.startIndex
    for byte in beginning {
      if text[at] != byte { return false }
      text.formIndex(after: &at)
    }
    return true
  }
}

extension Substring {
  /// Whether the text ends in some bytes.
  func hasSuffix(_ suffix: String) -> Bool {
    let text = utf8
    let ending = suffix.utf8
    guard text.count >= ending.count else { return false }
    var at = text.endIndex
    var other = ending.endIndex
    while other > ending.startIndex {
      text.formIndex(before: &at)
      ending.formIndex(before: &other)
      if text[at] != ending[other] { return false }
    }
    return true
  }

  /// Whether the text begins with some bytes.
  func hasPrefix(_ prefix: String) -> Bool {
    let text = utf8
    let beginning = prefix.utf8
    guard text.count >= beginning.count else { return false }
    var at = text.startIndex
    for byte in beginning {
      if text[at] != byte { return false }
      text.formIndex(after: &at)
    }
    return true
  }
}
