import CivilTime
import Corpus
import Events
import Extraction
import Knowledge

/// The dates of a document, resolved, and its own day.
struct DocumentDates {
  var record: DocumentRecord
  var mentions: [DateMention]
  /// Mention of each expression, by its index.
  var byExpression: [DateMention?]

  init(normaliser: Normaliser, document: SourceDocument, extraction: Extraction) {
    let events = normaliser.extractor.dateReader.events
    record = DocumentDating.dated(document, extraction.expressions, events: events)
    let dateline = YearlessDateline(document, extraction.expressions, record: record)
    var dated = record
    if let dateline {
      dated.published = dateline.reference
      record.published = dateline.published
      record.publishedBasis = "dateline"
    }
    let context = DocumentDateContext(
      record: dated, country: normaliser.pack.country,
      preference: document.timeDirection == .future ? .future : .past)
    mentions = DateResolver(context: context, events: events)
      .resolve(extraction.expressions, in: extraction.tokens, of: document)
    if let dateline { mentions = dateline.masked(mentions, extraction.expressions) }
    var byStart: [Int: DateMention] = [:]
    for mention in mentions where byStart[mention.span.byteStart] == nil {
      byStart[mention.span.byteStart] = mention
    }
    byExpression = extraction.expressions.map { byStart[$0.bytes.lowerBound] }
  }

  var published: DateEstimate { record.published }
}
