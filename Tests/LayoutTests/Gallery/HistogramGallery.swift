import Events
import Testing

@testable import Layout

/// Histograms, stacked by certainty, and small multiples.
@Suite struct HistogramGallery {
  private func show(
    _ name: String, _ dossier: Dossier, parting: HistogramRequest.Parting? = nil,
    width: Double = 515, language: String = "en", unit: HistogramRequest.Unit = .automatic
  ) throws {
    let request = HistogramRequest(
      incidents: dossier.incidents, directory: dossier.directory,
      publication: TimelineRequest.publicationDays(of: dossier.documents), parting: parting,
      unit: unit, width: width, reportDay: Samples.reportDay, language: language)
    let figure = try HistogramLayout.figure(for: request, measuring: FixedMeasurer())
    let checker = SceneChecker(measuring: FixedMeasurer())
    #expect(checker.overlaps(figure.items) == [])
    #expect(checker.outside(figure.items, width: figure.width, height: figure.height) == [])
    #expect(figure.shown + figure.undated + figure.outside == dossier.incidents.count)
    try Snapshot.match(name, figure.items, width: figure.width, height: figure.height)
  }

  @Test func squares() throws { try show("histogram-squares", try Samples.seeds()) }

  @Test func bars() throws { try show("histogram-bars", MadeUp().dossier(3_000)) }

  @Test func byMonth() throws {
    try show("histogram-months", MadeUp(years: 4).dossier(400), unit: .month)
  }

  @Test func byYear() throws {
    try show("histogram-years", MadeUp().dossier(90), unit: .year)
  }

  @Test func byType() throws {
    try show("multiples-type", try Samples.seeds(), parting: .type)
  }

  @Test func byProvince() throws {
    try show("multiples-province", MadeUp().dossier(2_000), parting: .province)
  }

  @Test func byAgencyInAColumn() throws {
    try show("multiples-agency", try Samples.seeds(), parting: .agency, width: 300)
  }

  @Test func korean() throws {
    try show("histogram-korean", try Samples.seeds(), language: "ko")
  }

  @Test func empty() throws { try show("histogram-empty", MadeUp().dossier(0)) }
}
