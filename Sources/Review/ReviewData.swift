import Corrections
import Events
import Records

/// What the page knows, as JSON.
struct ReviewData {
  private let page: ReviewPage
  private var documents: [String: Int] = [:]

  init(_ page: ReviewPage) {
    self.page = page
    for (index, reading) in page.readings.enumerated() {
      documents[reading.document.key] = index
    }
  }

  func json() -> [UInt8] {
    var writer = JSONWriter(reserving: 1 << 16)
    writer.object { writer in
      writer.key("title")
      writer.string(page.title)
      writer.key("columns")
      writer.strings(CorrectionSheet.columns)
      writer.key("rows")
      writer.array { writer in
        for row in CorrectionSheet.rows(
          page.incidents, corrections: page.corrections, stale: page.stale)
        { writer.strings(row) }
      }
      writer.key("documents")
      writer.array { for reading in page.readings { document(reading, to: &$0) } }
      writer.key("incidents")
      writer.array { for one in page.incidents { incident(one, to: &$0) } }
      names(to: &writer)
    }
    return writer.bytes
  }

  private func document(_ reading: Reading, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("key")
      writer.string(reading.document.key)
      writer.key("title")
      writer.string(reading.document.title ?? reading.document.key)
      writer.key("publisher")
      writer.string(reading.document.publisher)
      writer.key("published")
      writer.string(reading.document.published.edtf)
      writer.key("language")
      writer.string(reading.document.language)
      writer.key("text")
      writer.string(reading.text)
      writer.key("marks")
      writer.array { writer in
        for date in reading.dates {
          mark(date.span, "date", date.date.edtf ?? "", to: &writer)
        }
        for place in reading.places {
          let id = place.link.place
          mark(place.span, "place", page.names.places[id]?.name ?? id, to: &writer)
        }
        for agency in reading.agencies {
          mark(agency.span, "agency", agency.name, to: &writer)
        }
      }
    }
  }

  /// A stretch in Unicode scalars, its kind and what it means.
  private func mark(
    _ span: TextSpan, _ kind: String, _ label: String, to writer: inout JSONWriter
  ) {
    writer.array { writer in
      writer.int(span.start)
      writer.int(span.end)
      writer.string(kind)
      writer.string(label)
    }
  }

  private func incident(_ incident: Incident, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("id")
      writer.string(incident.id)
      writer.key("title")
      writer.string(incident.title)
      writer.key("date")
      writer.string(incident.date.spoken())
      writer.key("type")
      writer.string(page.names.types[incident.type]?.label ?? incident.type)
      writer.key("rules")
      writer.strings(incident.rules)
      writer.key("confidence")
      writer.number(incident.confidence)
      writer.key("tellings")
      writer.array { writer in
        for account in incident.accounts {
          guard let one = incident.citations.first(where: { $0.account == account }) else {
            continue
          }
          let document = documents[one.document].map { page.readings[$0].document }
          writer.strings([account, document?.publisher ?? one.document, one.quote])
        }
      }
      writer.key("sentences")
      writer.array { writer in
        for citation in incident.citations {
          guard let document = documents[citation.document] else { continue }
          writer.array { writer in
            writer.int(document)
            writer.int(citation.span.start)
            writer.int(citation.span.end)
          }
        }
      }
    }
  }

  private func names(to writer: inout JSONWriter) {
    func pairs(_ pairs: [(String, String)], to writer: inout JSONWriter) {
      writer.array { writer in
        for (id, name) in pairs { writer.strings([id, name]) }
      }
    }
    writer.key("types")
    pairs(
      page.names.types.values.sorted { $0.id < $1.id }.map { ($0.id, $0.label) }, to: &writer)
    writer.key("places")
    pairs(
      page.names.places.values.sorted { $0.id < $1.id }.map { ($0.id, $0.name) }, to: &writer)
    writer.key("agencies")
    pairs(
      page.names.agencies.values.sorted { $0.id < $1.id }.map { ($0.id, $0.name) }, to: &writer)
    writer.key("modalities")
    writer.strings(Modality.allCases.map(\.rawValue))
    writer.key("polarities")
    writer.strings(Polarity.allCases.map(\.rawValue))
    writer.key("roles")
    writer.strings(AgencyRole.allCases.map(\.rawValue))
  }
}
