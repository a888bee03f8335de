package import Events
package import Records

/// What a document mentions, as the JSON that the view `mention` takes apart.
///
/// A list is written in one go; a row for each mention would cost more than all the rest of an
/// ingest, and hardly anybody asks for them.
package enum MentionList {
  /// Arrays of kind, words, first byte, last byte, value, role and rule.
  package static func write(_ reading: Reading, to writer: inout JSONWriter) {
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

  /// The same of slices.
  package static func write(_ reading: borrowing ReadingSlices, to writer: inout JSONWriter) {
    let (named, generic) = (Slice("named"), Slice("generic"))
    writer.beginArray()
    for date in reading.dates {
      write("date", date.text, date.span, date.date.edtf, date.role, date.rule, &writer)
    }
    for place in reading.places {
      write(
        "place", place.text, place.span, place.link.place, place.link.role, place.link.rule,
        &writer)
    }
    for agency in reading.agencies {
      write(
        "agency", agency.text, agency.span, agency.agency, agency.isGeneric ? generic : named,
        .none, &writer)
    }
    writer.endArray()
  }

  private static func write(
    _ kind: StaticString, _ text: Slice, _ span: TextSpan, _ value: Slice, _ role: Slice,
    _ rule: Slice, _ writer: inout JSONWriter
  ) {
    writer.beginArray()
    writer.string(Slice(kind))
    writer.string(text)
    writer.int(span.byteStart)
    writer.int(span.byteEnd)
    writer.string(value)
    writer.string(role)
    writer.string(rule)
    writer.endArray()
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

extension JSONWriter {
  /// Writes a string, or `null` where there is none.
  package mutating func string(_ slice: Slice) {
    if slice.isNone { null() } else { string(utf8: slice.bytes) }
  }
}
