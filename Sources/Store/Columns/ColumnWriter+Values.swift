internal import Packing

extension ColumnWriter {
  /// Puts the values of an incident in a row of a piece.
  static func put(
    _ incident: borrowing IncidentSlices, bucket: Int?, to chunk: ColumnChunk, _ slot: Int,
    words: NameTable, documents: NameTable
  ) {
    func number(_ name: Slice) -> UInt32 { name.isNone ? 0 : words.add(name) }
    chunk.put(day(incident.date.earliest), day(incident.date.latest), .days, slot)
    let confidence = incident.confidence.bitPattern
    chunk.put(
      UInt32(truncatingIfNeeded: confidence), UInt32(truncatingIfNeeded: confidence >> 32),
      .confidence, slot)
    let head = RegisterOrder.head(of: incident.id)
    chunk.put(
      UInt32(truncatingIfNeeded: head), UInt32(truncatingIfNeeded: head >> 32), .key, slot)
    chunk.put(number(incident.type), .type, slot)
    chunk.put(number(incident.place?.province ?? .none), .province, slot)
    chunk.put(number(incident.place?.place ?? .none), .place, slot)
    chunk.put(number(incident.place?.country ?? .none), .country, slot)
    chunk.put(number(incident.leadAgency), .lead, slot)
    chunk.put(number(incident.date.precision), .precision, slot)
    chunk.put(number(incident.modality), .modality, slot)
    chunk.put(incident.corrected.isEmpty ? 0 : 1, .corrected, slot)
    chunk.put(IncidentColumn.part(ofBucket: bucket), .bucket, slot)
    chunk.begin(.agencies, slot)
    for link in incident.agencies { chunk.add(words.add(link.agency), .agencies, slot) }
    chunk.begin(.places, slot)
    func add(_ place: IncidentSlices.Place) {
      for name in [place.place, place.province, place.country] where !name.isNone {
        chunk.add(words.add(name), .places, slot)
      }
    }
    if let main = incident.place { add(main) }
    for link in incident.places { add(link) }
    chunk.begin(.sources, slot)
    chunk.begin(.accounts, slot)
    for citation in incident.citations {
      chunk.add(documents.add(citation.document), .sources, slot)
      chunk.add(
        UInt32(truncatingIfNeeded: Seal.sum(citation.account.bytes)), .accounts, slot)
    }
  }

  private static func day(_ day: Int?) -> UInt32 {
    day.map { UInt32(bitPattern: Int32(clamping: $0)) } ?? IncidentColumn.nothing
  }
}
