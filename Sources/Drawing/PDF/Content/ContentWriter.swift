/// Writes a content stream with no more space between tokens than they need, and short numbers.
struct ContentWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Forgets all after a place.
  mutating func cut(to count: Int) { bytes.removeLast(bytes.count - count) }

  /// Adds a token as it stands.
  mutating func token(_ slice: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let first = slice.first else { return }
    separate(first)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: slice))
  }

  /// Adds syntax of the writer's own.
  mutating func token(_ text: StaticString) {
    text.withUTF8Buffer { text in
      separate(text[0])
      bytes.append(contentsOf: text)
    }
  }

  /// Adds an operator.
  mutating func op(_ code: UInt32) {
    var shift = 24
    while code >> shift == 0 { shift -= 8 }
    separate(0x41)
    while shift >= 0 {
      bytes.append(UInt8(truncatingIfNeeded: code >> UInt32(shift)))
      shift -= 8
    }
  }

  /// Adds a number of thousandths.
  mutating func number(_ thousandths: Int) {
    separate(0x30)
    var rest = thousandths
    if rest < 0 {
      bytes.append(0x2d)
      rest = -rest
    }
    let (whole, fraction) = rest.quotientAndRemainder(dividingBy: 1000)
    if whole > 0 || fraction == 0 { digits(whole) }
    guard fraction > 0 else { return }
    bytes.append(0x2e)
    bytes.append(UInt8(0x30 + fraction / 100))
    if fraction % 100 != 0 { bytes.append(UInt8(0x30 + fraction / 10 % 10)) }
    if fraction % 10 != 0 { bytes.append(UInt8(0x30 + fraction % 10)) }
  }

  private mutating func digits(_ value: Int) {
    if value >= 10 { digits(value / 10) }
    bytes.append(UInt8(0x30 + value % 10))
  }

  /// A space, if the last token and one that begins so would be read as one.
  private mutating func separate(_ next: UInt8) {
    guard let last = bytes.last else { return }
    if ContentTokens.isRegular(last), ContentTokens.isRegular(next) { bytes.append(0x20) }
  }

  /// Adds an array of `TJ`, strings that follow one another joined; a single string stands alone.
  /// Gives whether it does.
  mutating func strings(_ array: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    separate(0x5b)
    let open = bytes.count
    bytes.append(0x5b)
    var strings = 0
    var others = 0
    var tokens = ContentTokens(bytes: array.base, place: array.startIndex + 1)
    while tokens.place < array.endIndex, case .operand(let range) = tokens.next(),
      range.upperBound <= array.endIndex
    {
      let first = array.base[range.lowerBound]
      guard first == 0x28 || first == 0x3c else {
        others += 1
        token(array.base[range])
        continue
      }
      if bytes[bytes.count - 1] == (first == 0x28 ? 0x29 : 0x3e) {
        bytes.removeLast()
        let rest = array.base[(range.lowerBound + 1)..<range.upperBound]
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
      } else {
        strings += 1
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: array.base[range]))
      }
    }
    guard strings == 1, others == 0 else {
      bytes.append(0x5d)
      return false
    }
    bytes.remove(at: open)
    return true
  }
}
