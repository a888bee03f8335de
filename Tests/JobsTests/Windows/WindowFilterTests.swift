import CivilTime
import Events
import Testing

@testable import Jobs

@Suite struct WindowFilterTests {
  private static let span = TextSpan(byteStart: 0, byteEnd: 1, start: 0, end: 1)

  private func document(_ key: String, _ published: String?) -> DocumentRecord {
    DocumentRecord(key: key, published: estimate(published, published))
  }

  private func estimate(
    _ first: String?, _ last: String?, _ basis: DateEstimate.Basis = .stated
  ) -> DateEstimate {
    DateEstimate(
      edtf: first == nil && last == nil ? nil : (first ?? "..") + "/" + (last ?? ".."),
      earliest: first.flatMap(CivilDate.init(iso:)), latest: last.flatMap(CivilDate.init(iso:)),
      kind: first == last ? .instant : .interval, precision: .day, basis: basis)
  }

  private func incident(_ id: String, _ date: DateEstimate, in document: String) -> Incident {
    Incident(
      id: id, accounts: [id], type: "t", title: id, date: date,
      citations: [
        Citation(
          document: document, span: Self.span, quote: "q", zone: "body", line: 1, account: id)
      ], trigger: Self.span)
  }

  @Test func whatBelongsToTheWindowAndWhatIsLeftOut() throws {
    let dossier = Dossier(
      documents: [
        document("in", "2026-05-10"), document("out", "2026-08-10"), document("old", "2026-01-10"),
      ],
      incidents: [
        incident("within", estimate("2026-05-03", "2026-05-03"), in: "out"),
        incident("touching", estimate("2026-04-20", "2026-05-03"), in: "out"),
        incident("outside", estimate("2026-04-20", "2026-04-21"), in: "in"),
        incident("publicationIn", estimate(nil, "2026-05-10", .publication), in: "in"),
        incident("publicationOut", estimate(nil, "2026-08-10", .publication), in: "out"),
        incident("undatedIn", .unknown, in: "in"),
      ], directory: Directory(homeCountry: "KP"),
      knowledge: KnowledgeStamp(id: "", version: "", sha256: ""))
    let days = try #require(
      CivilInterval(from: CivilDate(2026, 5, 1), to: CivilDate(2026, 5, 31)))
    let loose = WindowFilter(days: days, zone: "UTC", isStrict: false).apply(to: dossier)
    #expect(
      Set(loose.incidents.map(\.id)) == ["within", "touching", "publicationIn", "undatedIn"])
    #expect(Set(loose.window?.placedByPublication ?? []) == ["publicationIn", "undatedIn"])
    #expect(loose.window?.outside == 1 && loose.window?.publishedOutside == 1)
    #expect(loose.documents.map(\.key) == ["in", "out"])
    #expect(loose.window?.documentsOutside == 1)
    let strict = WindowFilter(days: days, zone: "UTC", isStrict: true).apply(to: dossier)
    #expect(Set(strict.incidents.map(\.id)) == ["within", "publicationIn", "undatedIn"])
    #expect(strict.window?.uncertain == 1)
    // Every incident is in or counted.
    for notes in [loose, strict] {
      let window = try #require(notes.window)
      #expect(
        notes.incidents.count + window.outside + window.uncertain + window.publishedOutside == 6)
    }
    let all = WindowFilter(days: .unbounded, zone: "UTC", isStrict: true).apply(to: dossier)
    #expect(all == dossier)
  }
}
