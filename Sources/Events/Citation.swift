/// The sentence that an incident rests on.
public struct Citation: Hashable, Sendable, Codable {
  /// Key of the document.
  public var document: String
  /// Where the sentence stands.
  public var span: TextSpan
  /// The sentence, as it stands in the text.
  public var quote: String
  /// Zone it stands in: `body`, `footnote`, `headline`.
  public var zone: String
  /// Line of the text it begins on, from 1.
  public var line: Int
  /// Id of the account (one telling) that this sentence is.
  public var account: String

  /// A sentence of a document.
  public init(
    document: String, span: TextSpan, quote: String, zone: String, line: Int, account: String
  ) {
    self.document = document
    self.span = span
    self.quote = quote
    self.zone = zone
    self.line = line
    self.account = account
  }
}
