import CivilTime
import Events
import Layout
import Reports
import Settings
import Testing

@Suite struct FindingTests {
  private func title(_ dossier: Dossier) throws -> String {
    try BriefingTests.compose(dossier, ReportDefinition(sections: [])).scene.title
  }

  /// Ten incidents: so many name a body, so many a province, so many are dated to the day.
  private func dossier(agency: Int, province: Int, dated: Int, documents: Int = 2) throws
    -> Dossier
  {
    var dossier = try Fixture.seeds(10)
    let types = ["a", "b", "c", "d", "e"]
    for index in dossier.incidents.indices {
      let day = CivilDate(2012, 4, 1 + index) ?? CivilDate(dayNumber: 0)
      dossier.incidents[index].type = types[index % 5]
      dossier.incidents[index].agencies =
        index < agency ? [AgencyLink(agency: "kp.police", name: "Police", role: .actor)] : []
      dossier.incidents[index].place = PlaceLink(
        place: "KP", province: index < province ? "KP-0\(index % 5 + 1)" : nil, country: "KP")
      dossier.incidents[index].date =
        index < dated
        ? DateEstimate(edtf: "\(day)", earliest: day, latest: day, precision: .day)
        : DateEstimate(
          edtf: "2012", earliest: CivilDate(2012, 1, 1), latest: CivilDate(2012, 12, 31),
          precision: .year)
      dossier.incidents[index].citations.removeLast(
        dossier.incidents[index].citations.count - 1)
      dossier.incidents[index].citations[0].document = dossier.documents[index % documents].key
    }
    return dossier
  }

  @Test func largestShareThenLargestDoubt() throws {
    #expect(
      try title(dossier(agency: 4, province: 10, dated: 7))
        == "Police are named in 4 of 10 incidents; 3 of the 10 are not dated to the day")
    #expect(
      try title(dossier(agency: 4, province: 5, dated: 7))
        == "Police are named in 4 of 10 incidents; 5 of the 10 name no province")
  }

  @Test func withoutAShareThePeriodIsSaid() throws {
    #expect(
      try title(dossier(agency: 1, province: 10, dated: 10)) == "10 incidents, April 2012")
    #expect(
      try title(dossier(agency: 1, province: 10, dated: 0))
        == "10 incidents, 2012; none is dated to the day")
  }

  @Test func oneReportIsTheGreatestDoubt() throws {
    #expect(
      try title(dossier(agency: 10, province: 0, dated: 0, documents: 1))
        == "Police are named in all 10 incidents; all rest on one report")
  }

  @Test func oneIncidentAndNone() throws {
    #expect(try title(Fixture.seeds(1)).hasPrefix("One incident: "))
    #expect(try title(Fixture.seeds(0)) == "No incident found in 5 reports")
  }
}
