internal import Events
internal import Records

/// What a document mentions, as the JSON that the view `mention` takes apart.
///
/// A list is written in one go; a row for each mention would cost more than all the rest of an
/// ingest, and hardly anybody asks for them.
enum MentionList {
  /// Arrays of kind, words, first byte, last byte, value, role and rule.
  static func write(_ reading: Reading, to writer: inout JSONWriter) {
    writer.array { writer in
      for date in reading.dates {
        write(
          "date", date.text, date.span, date.date.edtf, date.role.rawValue, date.rule, &writer)
      }
      for place in reading.places {
        write(
          "place", place.text, place.span, place.link.place, place.link.role.rawValue,
          place.link.rule, &writer)
      }
      for agency in reading.agencies {
        write(
          "agency", agency.text, agency.span, agency.agency,
          agency.isGeneric ? "generic" : "named", nil, &writer)
      }
    }
  }

  private static func write(
    _ kind: String, _ text: String, _ span: TextSpan, _ value: String?, _ role: String,
    _ rule: String?, _ writer: inout JSONWriter
  ) {
    writer.array {
      $0.string(kind)
      $0.string(text)
      $0.int(span.byteStart)
      $0.int(span.byteEnd)
      $0.string(value)
      $0.string(role)
      $0.string(rule)
    }
  }
}
