/// What stands beyond ASCII: letters of other scripts, their marks and signs.
extension TokenScanner {
  mutating func beyondASCII() {
    let (scalar, width) = decode(at)
    switch ScalarClass.of(scalar) {
    case .space:
      pending.insert(.spaceBefore)
      at += width
    case .lineBreak: lineBreak(width: width)
    case .ignored: at += width
    case .apostrophe: apostrophe(width: width)
    case .latin: word()
    case .mark(let symbol): mark(symbol, width: width)
    case .hangul: run(.hangul) { if case .hangul = $0 { true } else { false } }
    case .letter: run(.other) { if case .letter = $0 { true } else { false } }
    case .han:
      let start = at
      begin()
      for offset in 0..<width { push(text[at + offset]) }
      at += width
      emit(start, .han, word: lookup())
    }
  }

  mutating func run(_ kind: Token.Kind, while belongs: (ScalarClass) -> Bool) {
    let start = at
    begin()
    while at < text.count, text[at] >= 0x80 {
      let (scalar, width) = decode(at)
      guard belongs(ScalarClass.of(scalar)) else { break }
      for offset in 0..<width { push(text[at + offset]) }
      at += width
    }
    emit(start, kind, word: lookup())
  }

  /// The scalar at an index and its width; a byte that is no UTF-8 is U+FFFD, one byte wide.
  @inline(__always)
  func decode(_ index: Int) -> (scalar: UInt32, width: Int) {
    let first = UInt32(text[index])
    func tail(_ offset: Int) -> UInt32? {
      guard index + offset < text.count else { return nil }
      let byte = text[index + offset]
      return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
    }
    switch first {
    case 0xC2...0xDF:
      if let a = tail(1) { return ((first & 0x1F) << 6 | a, 2) }
    case 0xE0...0xEF:
      if let a = tail(1), let b = tail(2) { return ((first & 0x0F) << 12 | a << 6 | b, 3) }
    case 0xF0...0xF4:
      if let a = tail(1), let b = tail(2), let c = tail(3) {
        return ((first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
      }
    default: break
    }
    return (0xFFFD, 1)
  }
}
