/// A sentence, and the quoted speech inside it.
public struct Sentence: Hashable, Sendable {
  /// Where it stands, without white space around it.
  public var bytes: Range<Int>
  /// Index of its zone in the document's `zones`.
  public var zone: Int
  /// Number of its paragraph in the document, from 0.
  public var paragraph: Int
  /// Quoted stretches inside it, in order of their first byte; nested ones follow their outer one.
  public var quotations: [Quotation]

  /// A sentence of a paragraph.
  public init(bytes: Range<Int>, zone: Int, paragraph: Int, quotations: [Quotation] = []) {
    self.bytes = bytes
    self.zone = zone
    self.paragraph = paragraph
    self.quotations = quotations
  }

  /// Whether that byte stands inside quoted speech.
  public func isQuoted(_ byte: Int) -> Bool { quotations.contains { $0.bytes.contains(byte) } }
}

/// A stretch in quotation marks, cut to its sentence.
public struct Quotation: Hashable, Sendable {
  /// Where the quoted words stand, without the marks.
  public var bytes: Range<Int>
  /// 0 for an outer quotation, 1 for one inside it, and so on.
  public var depth: Int
  /// Whether it began in an earlier sentence of the paragraph.
  public var beginsBefore: Bool
  /// Whether it goes on in the next sentence.
  public var continuesAfter: Bool

  /// A quoted stretch.
  public init(
    bytes: Range<Int>, depth: Int = 0, beginsBefore: Bool = false, continuesAfter: Bool = false
  ) {
    self.bytes = bytes
    self.depth = depth
    self.beginsBefore = beginsBefore
    self.continuesAfter = continuesAfter
  }
}
