/// A word, a number or a mark of a text, as 16 bytes.
public struct Token: Hashable, Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Latin letters, with inner apostrophes: `P’yongyang`, `U.S.`; `'s` and `s'` marks split off.
    case word
    /// Digits with inner separators: `9,000`, `1.5`.
    case number
    /// One mark.
    case punctuation
    /// A run of Hangul syllables without digits: `국가보위성은`.
    case hangul
    /// One ideograph.
    case han
    /// A run of letters of any other script, or a byte that is no UTF-8.
    case other
  }

  /// How a token is written and set off from the one before it.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The set as bits.
    public let rawValue: UInt8
    /// A set given as bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Begins with a capital letter.
    public static let capitalised = Flags(rawValue: 1)
    /// Two letters or more, all of them capitals.
    public static let allCaps = Flags(rawValue: 2)
    /// White space stands before it (the beginning of the text counts).
    public static let spaceBefore = Flags(rawValue: 4)
    /// A line begins with it.
    public static let lineBreakBefore = Flags(rawValue: 8)
    /// An empty line stands before it.
    public static let paragraphBreakBefore = Flags(rawValue: 16)
  }

  /// First byte.
  public let start: Int32
  /// One past the last byte.
  public let end: Int32
  /// Id of the folded form in the vocabulary, or -1 where it holds none.
  public let word: Int32
  /// What it is made of.
  public let kind: Kind
  /// How it is written.
  public let flags: Flags
  /// For punctuation the mark itself, look-alikes folded (see ``Symbol``); 0 for all else.
  public let symbol: UInt8
  /// What its word can begin, where its vocabulary has notes.
  let marks: WordMarks

  /// A token.
  public init(
    start: Int32, end: Int32, word: Int32, kind: Kind, flags: Flags = [], symbol: UInt8 = 0
  ) {
    self.init(
      start: start, end: end, word: word, kind: kind, flags: flags, symbol: symbol, marks: [])
  }

  init(
    start: Int32, end: Int32, word: Int32, kind: Kind, flags: Flags, symbol: UInt8,
    marks: WordMarks
  ) {
    self.marks = marks
    self.start = start
    self.end = end
    self.word = word
    self.kind = kind
    self.flags = flags
    self.symbol = symbol
  }

  /// The bytes it covers.
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// Number of bytes.
  public var length: Int { Int(end - start) }
  /// Whether white space stands before it.
  public var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
  /// Whether it begins with a capital letter.
  public var isCapitalised: Bool { flags.contains(.capitalised) }
}

/// Marks that ``Token/symbol`` names beyond those of ASCII, which stand for themselves.
///
/// The values are those of Windows-1252, so that every mark fits a byte.
public enum Symbol {
  /// Hyphen, and every dash but the em dash.
  public static let hyphen = UInt8(ascii: "-")
  /// Apostrophe and closing single quotation mark, of whatever shape.
  public static let apostrophe = UInt8(ascii: "'")
  /// Opening single quotation mark.
  public static let openSingle: UInt8 = 0x91
  /// Opening double quotation mark.
  public static let openDouble: UInt8 = 0x93
  /// Closing double quotation mark.
  public static let closeDouble: UInt8 = 0x94
  /// Ellipsis.
  public static let ellipsis: UInt8 = 0x85
  /// Em dash, horizontal bar.
  public static let emDash: UInt8 = 0x97
  /// Copyright sign.
  public static let copyright: UInt8 = 0xA9
  /// Bullet, middle dot.
  public static let bullet: UInt8 = 0x95
  /// Any mark without a name here.
  public static let unnamed: UInt8 = 0x7F
}
