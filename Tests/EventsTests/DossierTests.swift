import CivilTime
import Testing

@testable import Events

@Suite struct DossierTests {
  private func incident(_ id: String, _ earliest: Int?, _ latest: Int?) -> Incident {
    Incident(
      id: id, accounts: [], type: "other", title: id,
      date: DateEstimate(
        edtf: nil, earliest: earliest.map(CivilDate.init(dayNumber:)),
        latest: latest.map(CivilDate.init(dayNumber:))), citations: [],
      trigger: TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0))
  }

  @Test func incidentsStandInRegisterOrder() {
    var incidents: [Incident] = []
    for earliest in [nil, 5, 3, 9] {
      for latest in [7, nil, 9] {
        for id in ["b", "a"] {
          incidents.append(incident("\(id)\(incidents.count)", earliest, latest))
        }
      }
    }
    let dossier = Dossier(
      documents: [], incidents: incidents, directory: Directory(),
      knowledge: KnowledgeStamp(id: "", version: "", sha256: ""))
    #expect(dossier.incidents.map(\.id) == incidents.sorted(by: Dossier.registerOrder).map(\.id))
    #expect(dossier.incidents.last?.date.latest == nil)
  }
}
