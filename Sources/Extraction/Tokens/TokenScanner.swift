/// The pass over the bytes behind ``Tokenizer``.
struct TokenScanner {
  let text: UnsafeBufferPointer<UInt8>
  let fold: UnsafeMutableBufferPointer<UInt8>
  let vocabulary: Vocabulary
  var tokens: [Token] = []
  var at = 0
  var pending: Token.Flags = [.spaceBefore, .lineBreakBefore, .paragraphBreakBefore]
  var folded = 0
  var hash = FoldHash()

  init(
    text: UnsafeBufferPointer<UInt8>, fold: UnsafeMutableBufferPointer<UInt8>,
    vocabulary: Vocabulary
  ) {
    self.text = text
    self.fold = fold
    self.vocabulary = vocabulary
    tokens.reserveCapacity(text.count / 5 + 8)
  }

  mutating func run() -> [Token] {
    let count = min(text.count, Int(Int32.max))
    while at < count {
      let byte = text[at]
      if byte < 0x80 {
        switch byte {
        case 0x20, 0x09:
          pending.insert(.spaceBefore)
          at += 1
        case 0x0A: lineBreak(width: 1)
        case 0x0D: lineBreak(width: at + 1 < count && text[at + 1] == 0x0A ? 2 : 1)
        case 65...90, 97...122: word()
        case 48...57: number()
        case 0x00...0x1F, 0x7F:
          pending.insert(.spaceBefore)
          at += 1
        case UInt8(ascii: "'"): apostrophe(width: 1)
        default: mark(byte, width: 1)
        }
      } else {
        beyondASCII()
      }
    }
    return tokens
  }

  // MARK: White space and marks

  mutating func lineBreak(width: Int) {
    if pending.contains(.lineBreakBefore) { pending.insert(.paragraphBreakBefore) }
    pending.formUnion([.spaceBefore, .lineBreakBefore])
    at += width
  }

  mutating func emit(
    _ start: Int, _ kind: Token.Kind, word: (id: Int32, marks: WordMarks),
    flags: Token.Flags = [], symbol: UInt8 = 0
  ) {
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at), word: word.id,
        kind: kind, flags: pending.union(flags), symbol: symbol, marks: word.marks))
    pending = []
  }

  mutating func mark(_ symbol: UInt8, width: Int) {
    let start = at
    at += width
    begin()
    push(symbol)
    emit(start, .punctuation, word: lookup(), symbol: symbol)
  }

  /// An apostrophe outside a word: the possessive `'s` after one, else a mark.
  mutating func apostrophe(width: Int) {
    let next = at + width
    if let last = tokens.last, Int(last.end) == at, last.kind != .punctuation, next < text.count,
      text[next] | 0x20 == UInt8(ascii: "s"), !isLetter(at: next + 1)
    {
      let start = at
      at = next + 1
      begin()
      push(Symbol.apostrophe)
      push(UInt8(ascii: "s"))
      emit(start, .word, word: lookup())
    } else {
      mark(Symbol.apostrophe, width: width)
    }
  }

  // MARK: Folding

  @inline(__always)
  mutating func begin() {
    folded = 0
    hash = FoldHash()
  }

  @inline(__always)
  mutating func push(_ byte: UInt8) {
    if folded < Vocabulary.longestWord { fold[folded] = byte }
    folded += 1
    hash.add(byte)
  }

  @inline(__always)
  func lookup() -> (id: Int32, marks: WordMarks) {
    guard folded <= Vocabulary.longestWord else { return (-1, []) }
    return vocabulary.lookup(
      UnsafeBufferPointer(rebasing: UnsafeBufferPointer(fold)[..<folded]), hash: hash.value)
  }

  // MARK: Words and numbers

  mutating func word() {
    let start = at
    begin()
    var letters = 0
    var capitals = 0
    let first = text[at]
    var capitalised = first >= 65 && first <= 90
    while at < text.count {
      let byte = text[at]
      let lower = byte | 0x20
      if lower >= 97 && lower <= 122 {
        letters += 1
        if byte < 97 { capitals += 1 }
        push(lower)
        at += 1
      } else if byte < 0x80 {
        if byte == Symbol.apostrophe, joins(after: at + 1) {
          push(Symbol.apostrophe)
          at += 1
        } else if byte == UInt8(ascii: "."), letters == 1, abbreviates() {
          dotted()
          letters = 2
          capitals = capitalised ? 2 : 0
          break
        } else {
          break
        }
      } else {
        let (scalar, width) = decode(at)
        switch ScalarClass.of(scalar) {
        case .latin, .letter:
          letters += 1
          if let base = LatinFolding.base(scalar) {
            if base < 97 { capitals += 1 }
            if letters == 1 { capitalised = base < 97 }
            push(base | 0x20)
            let second = LatinFolding.second(scalar)
            if second != 0 { push(second) }
          } else {
            for offset in 0..<width { push(text[at + offset]) }
          }
        case .ignored: break
        case .apostrophe where joins(after: at + width): push(Symbol.apostrophe)
        default:
          finish(start, letters: letters, capitals: capitals, capitalised: capitalised)
          return
        }
        at += width
      }
    }
    finish(start, letters: letters, capitals: capitals, capitalised: capitalised)
  }

  mutating func finish(_ start: Int, letters: Int, capitals: Int, capitalised: Bool) {
    var flags: Token.Flags = capitalised ? .capitalised : []
    if letters >= 2, capitals == letters { flags.insert(.allCaps) }
    emit(start, .word, word: lookup(), flags: flags)
  }

  /// Whether letters go on after an apostrophe, and are not just a possessive `s`.
  func joins(after next: Int) -> Bool {
    guard isLetter(at: next) else { return false }
    return text[next] | 0x20 != UInt8(ascii: "s") || isLetter(at: next + 1)
  }

  func isLetter(at index: Int) -> Bool {
    guard index < text.count else { return false }
    let byte = text[index]
    if byte < 0x80 {
      let lower = byte | 0x20
      return lower >= 97 && lower <= 122
    }
    switch ScalarClass.of(decode(index).scalar) {
    case .latin, .letter, .ignored: return true
    default: return false
    }
  }

  func isASCIILetter(at index: Int) -> Bool {
    guard index < text.count else { return false }
    let lower = text[index] | 0x20
    return text[index] < 0x80 && lower >= 97 && lower <= 122
  }

  /// Whether the dot at hand stands between single letters: `U.S.`.
  func abbreviates() -> Bool { isASCIILetter(at: at + 1) && !isLetter(at: at + 2) }

  /// Takes the rest of `U.S.`; the folded form always ends in a dot.
  mutating func dotted() {
    while at < text.count, text[at] == UInt8(ascii: "."), abbreviates() {
      push(UInt8(ascii: "."))
      push(text[at + 1] | 0x20)
      at += 2
    }
    push(UInt8(ascii: "."))
    if at < text.count, text[at] == UInt8(ascii: ".") { at += 1 }
  }

  mutating func number() {
    let start = at
    begin()
    var hasPoint = false
    digits()
    while at + 1 < text.count, isDigit(at + 1) {
      if text[at] == UInt8(ascii: ","), !hasPoint, isDigit(at + 2), isDigit(at + 3),
        !isDigit(at + 4)
      {
        at += 1
        digits()
      } else if text[at] == UInt8(ascii: "."), !hasPoint, pointIsDecimal() {
        hasPoint = true
        push(UInt8(ascii: "."))
        at += 1
        digits()
      } else {
        break
      }
    }
    emit(start, .number, word: lookup())
  }

  mutating func digits() {
    while at < text.count, isDigit(at) {
      push(text[at])
      at += 1
    }
  }

  @inline(__always)
  func isDigit(_ index: Int) -> Bool {
    index < text.count && text[index] >= 48 && text[index] <= 57
  }

  /// `1.5` but not `2016.8.25`, and not the second dot of it: at most 18 digits are looked over.
  func pointIsDecimal() -> Bool {
    if let last = tokens.last, Int(last.end) == at - folded, last.symbol == UInt8(ascii: ".") {
      return false
    }
    var index = at + 1
    while isDigit(index), index - at <= 18 { index += 1 }
    return !(index < text.count && text[index] == UInt8(ascii: ".") && isDigit(index + 1))
  }
}
