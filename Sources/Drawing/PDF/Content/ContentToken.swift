/// A piece of a content stream: an operand or an operator (ISO 32000-1, 7.8.2).
enum ContentToken {
  /// A number, name, string, array or dictionary, as a whole.
  case operand(Range<Int>)
  /// The letters of an operator, the last in the lowest byte; see `ContentOperator`.
  case op(UInt32)
}

/// Operators that Cairo writes (ISO 32000-1, annex A), by their letters: numbers that are known
/// when this is compiled, for every one of a page's thousands is compared with them.
enum ContentOperator {
  /// `cm`
  static var concatenate: UInt32 { 0x636d }
  /// `q`
  static var save: UInt32 { 0x71 }
  /// `Q`
  static var restore: UInt32 { 0x51 }
  /// `m`
  static var move: UInt32 { 0x6d }
  /// `l`
  static var line: UInt32 { 0x6c }
  /// `c`
  static var curve: UInt32 { 0x63 }
  /// `h`
  static var closePath: UInt32 { 0x68 }
  /// `re`
  static var rectangle: UInt32 { 0x7265 }
  /// `W`
  static var clip: UInt32 { 0x57 }
  /// `n`
  static var endPath: UInt32 { 0x6e }
  /// `f`
  static var fill: UInt32 { 0x66 }
  /// `S`
  static var stroke: UInt32 { 0x53 }
  /// `B`
  static var fillAndStroke: UInt32 { 0x42 }
  /// `rg`
  static var fillColour: UInt32 { 0x7267 }
  /// `RG`
  static var strokeColour: UInt32 { 0x5247 }
  /// `w`
  static var lineWidth: UInt32 { 0x77 }
  /// `J`
  static var lineCap: UInt32 { 0x4a }
  /// `j`
  static var lineJoin: UInt32 { 0x6a }
  /// `M`
  static var miterLimit: UInt32 { 0x4d }
  /// `d`
  static var dash: UInt32 { 0x64 }
  /// `gs`
  static var graphicsState: UInt32 { 0x6773 }
  /// `BT`
  static var beginText: UInt32 { 0x4254 }
  /// `ET`
  static var endText: UInt32 { 0x4554 }
  /// `Tm`
  static var textMatrix: UInt32 { 0x546d }
  /// `Td`
  static var textMove: UInt32 { 0x5464 }
  /// `Tf`
  static var font: UInt32 { 0x5466 }
  /// `Tj`
  static var show: UInt32 { 0x546a }
  /// `TJ`
  static var showArray: UInt32 { 0x544a }
  /// `BMC`
  static var beginMarked: UInt32 { 0x424d43 }
  /// `BDC`
  static var beginMarkedWith: UInt32 { 0x424443 }
  /// `EMC`
  static var endMarked: UInt32 { 0x454d43 }
}

/// Reads a content stream token by token.
struct ContentTokens {
  let bytes: UnsafeBufferPointer<UInt8>
  var place: Int
  /// Whether the syntax broke, so that nothing more is read.
  private(set) var isBroken = false

  /// Begins at a place.
  init(bytes: UnsafeBufferPointer<UInt8>, place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  /// The next token; nil at the end, and where the syntax is broken.
  mutating func next() -> ContentToken? {
    skipSpace()
    guard place < bytes.count, !isBroken else { return nil }
    let token = read()
    isBroken = token == nil
    return token
  }

  private mutating func read() -> ContentToken? {
    let start = place
    switch bytes[place] {
    case 0x28:
      guard PDFString.skip(in: bytes, at: &place) else { return nil }
    case 0x5b:
      guard skipArray() else { return nil }
    case 0x3c where place + 1 < bytes.count && bytes[place + 1] == 0x3c:
      place += 2
      while true {
        skipSpace()
        guard place + 1 < bytes.count else { return nil }
        if bytes[place] == 0x3e, bytes[place + 1] == 0x3e { break }
        guard case .operand = next() else { return nil }
      }
      place += 2
    case 0x3c:
      while place < bytes.count, bytes[place] != 0x3e { place += 1 }
      place = min(place + 1, bytes.count)
    case 0x2f:
      place += 1
      skipRegular()
    case 0x30...0x39, 0x2d, 0x2e, 0x2b:
      skipRegular()
    default:
      skipRegular()
      guard place > start, place - start <= 4 else { return nil }
      var code: UInt32 = 0
      for letter in start..<place { code = code << 8 | UInt32(bytes[letter]) }
      return .op(code)
    }
    return .operand(start..<place)
  }

  /// Whether a byte separates nothing: letters, digits and signs do, brackets do not.
  static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x28, 0x29, 0x3c, 0x3e, 0x5b, 0x5d, 0x2f, 0x25: false
    default: true
    }
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0, 0x09, 0x0a, 0x0c, 0x0d, 0x20: place += 1
      default: return
      }
    }
  }

  private mutating func skipRegular() {
    while place < bytes.count, ContentTokens.isRegular(bytes[place]) { place += 1 }
  }

  /// An array of numbers and strings; Cairo writes no other.
  private mutating func skipArray() -> Bool {
    place += 1
    while place < bytes.count {
      switch bytes[place] {
      case 0x28:
        guard PDFString.skip(in: bytes, at: &place) else { return false }
      case 0x5d:
        place += 1
        return true
      // Digits, signs and points of numbers, hexadecimal strings, spaces.
      case 0x30...0x39, 0x2b, 0x2d, 0x2e, 0x3c, 0x3e, 0x41...0x46, 0x61...0x66, 0, 0x09, 0x0a, 0x0c,
        0x0d, 0x20:
        place += 1
      default: return false
      }
    }
    return false
  }
}
