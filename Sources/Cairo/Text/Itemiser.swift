internal import CHarfBuzz

/// Cuts a word into stretches of one face and one script.
struct Itemiser {
  /// A stretch of a word.
  struct Item {
    /// Number of the face; -1 where no font has the character.
    var face: Int
    var script: UInt32
    var scalars: [Unicode.Scalar]
  }

  let stack: FontStack

  /// Marks that are never seen and would only disturb what is extracted: soft hyphen, marks and
  /// overrides of direction, zero-width space, word joiner, byte order mark.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9f, 0xad, 0x61c, 0x180e, 0x200b, 0x200e, 0x200f, 0x2028...0x202e, 0x2060...0x206f,
      0xfeff,
      0xfff0...0xfffb, 0xe0000...0xe0fff:
      true
    default: scalar.value & 0xfffe == 0xfffe || (0xfdd0...0xfdef).contains(scalar.value)
    }
  }

  /// The stretches of a word, in the order of the text.
  func items(of word: String) -> [Item] {
    var items: [Item] = []
    var lastScript: UInt32 = 0
    for character in word {
      let scalars = character.unicodeScalars.filter { !Itemiser.isDropped($0) }
      guard let base = scalars.first else { continue }
      var script = Itemiser.script(of: base)
      if script == 0 { script = lastScript } else { lastScript = script }
      let face = face(for: Array(scalars), after: items.last?.face)
      if let last = items.indices.last, items[last].face == face, face >= 0,
        items[last].script == script || items[last].script == 0 || script == 0
      {
        items[last].scalars += scalars
        if items[last].script == 0 { items[last].script = script }
      } else {
        items.append(Item(face: face, script: script, scalars: Array(scalars)))
      }
    }
    return items
  }

  /// HarfBuzz's tag of a script; 0 for what all scripts share.
  static func script(of scalar: Unicode.Scalar) -> UInt32 {
    let script = hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED
      || script == HB_SCRIPT_UNKNOWN ? 0 : script.rawValue
  }

  private func face(for cluster: [Unicode.Scalar], after previous: Int?) -> Int {
    let needed = cluster.filter { !Itemiser.isJoiner($0) }
    func covers(_ number: Int) -> Bool {
      let face = stack.faces[number]
      if needed.allSatisfy({ face.glyph($0) != nil }) { return true }
      return needed.count > 1 && face.composes(cluster)
    }
    for number in 0..<stack.namedCount where covers(number) { return number }
    if let previous, previous >= stack.namedCount, covers(previous) { return previous }
    for scalar in needed {
      guard let number = stack.fallback(for: scalar) else { return -1 }
      if covers(number) { return number }
    }
    // No face has all of the cluster: the one that has its base draws what it can.
    return needed.first.flatMap { stack.fallback(for: $0) } ?? (needed.isEmpty ? 0 : -1)
  }

  /// Joiners and variation selectors, which a face need not have.
  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200c, 0x200d, 0x34f, 0xfe00...0xfe0f, 0x180b...0x180d: true
    default: false
    }
  }
}
