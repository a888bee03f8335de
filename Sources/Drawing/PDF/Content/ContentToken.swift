/// A piece of a content stream: an operand or an operator (ISO 32000-1, 7.8.2).
enum ContentToken {
  /// A number, name, string, array or dictionary, as a whole.
  case operand(Range<Int>)
  /// The letters of an operator, the last in the lowest byte; see `ContentOperator`.
  case op(UInt32)
}

/// Operators that Cairo writes (ISO 32000-1, annex A), by their letters.
enum ContentOperator {
  static let concatenate = code("cm")
  static let save = code("q")
  static let restore = code("Q")
  static let move = code("m")
  static let line = code("l")
  static let curve = code("c")
  static let closePath = code("h")
  static let rectangle = code("re")
  static let clip = code("W")
  static let endPath = code("n")
  static let fill = code("f")
  static let stroke = code("S")
  static let fillAndStroke = code("B")
  static let fillColour = code("rg")
  static let strokeColour = code("RG")
  static let lineWidth = code("w")
  static let lineCap = code("J")
  static let lineJoin = code("j")
  static let miterLimit = code("M")
  static let dash = code("d")
  static let graphicsState = code("gs")
  static let beginText = code("BT")
  static let endText = code("ET")
  static let textMatrix = code("Tm")
  static let textMove = code("Td")
  static let font = code("Tf")
  static let show = code("Tj")
  static let showArray = code("TJ")
  static let beginMarked = code("BMC")
  static let beginMarkedWith = code("BDC")
  static let endMarked = code("EMC")

  /// The letters of an operator as a number.
  static func code(_ letters: StaticString) -> UInt32 {
    letters.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
  }
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
      place += 1
      while true {
        skipSpace()
        guard place < bytes.count else { return nil }
        if bytes[place] == 0x5d { break }
        guard case .operand = next() else { return nil }
      }
      place += 1
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
      return .op(bytes[start..<place].reduce(0) { $0 << 8 | UInt32($1) })
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
}
