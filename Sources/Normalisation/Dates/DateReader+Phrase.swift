import CivilTime
public import Corpus
public import Events
public import Extraction

extension DateReader {
  /// The date of a phrase that stands by itself, as a command line gives it.
  ///
  /// - Parameters:
  ///   - phrase: the words, as `since May`.
  ///   - reference: when they are said; a span where it is a month or a year.
  ///   - prefer: which way undecided words lean.
  /// - Returns: the first and widest date in it, or nil where the words name none.
  public func read(
    phrase: String, reference: DateEstimate, prefer: DocumentDateContext.Preference = .past
  ) -> DateMention? {
    mentions(
      in: phrase, context: DocumentDateContext(published: reference, preference: prefer)
    ).first
  }

  /// The dates of a text without zones.
  public func mentions(in text: String, context: DocumentDateContext) -> [DateMention] {
    let tokens = tokenizer.tokens(of: text)
    let document = SourceDocument(record: DocumentRecord(key: ""), text: text)
    return DateResolver(context: context, events: events).resolve(
      expressions(in: tokens), in: tokens, span: document.span, zone: { _ in .body })
  }
}

extension DateResolver {
  /// Dates a document and all that it says of time, in one go.
  ///
  /// - Parameters:
  ///   - tokens: its text, cut with the vocabulary that the reader was made with.
  ///   - isSouthern: whether its country lies south of the equator.
  public static func read(
    _ document: SourceDocument, _ tokens: Tokens, with reader: DateReader,
    numericOrder: DocumentDateContext.NumericOrder = .unknown, isSouthern: Bool = false
  ) -> (record: DocumentRecord, dates: [DateMention], expressions: [DateExpression]) {
    let expressions = reader.expressions(in: tokens)
    let record = DocumentDating.dated(document, expressions, events: reader.events)
    let context = DocumentDateContext(
      published: record.published, preference: document.timeDirection == .future ? .future : .past,
      numericOrder: numericOrder, isSouthern: isSouthern)
    let resolver = DateResolver(context: context, events: reader.events)
    return (record, resolver.resolve(expressions, in: tokens, of: document), expressions)
  }
}
