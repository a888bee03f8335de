import CivilTime
import Events
import Exchange
import Testing

@Suite struct ImportTests {
  private let header =
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,iso,country,admin1,location,source,notes,fatalities\n"

  private func acled(_ rows: String) -> IncidentImport.Outcome {
    IncidentImport(path: "a.csv") { locality, unit, country in
      locality == "Easton" && country == "MM"
        ? PlaceLink(place: "MM-01.easton", province: "MM-01", country: "MM") : nil
    }.read(Array((header + rows).utf8), as: .acled)
  }

  @Test func acledRowsBecomeIncidentsWithTheirNote() throws {
    let outcome = acled(
      """
      MMR1,31 October 2024,1,Strategic developments,Arrests,Police Forces,Civilians,104,Myanmar,North,Easton,Mizzima; AP,"On 31 October 2024, police held 3 men.",0
      MMR2,2024-10-05,2,Violence against civilians,Attack,Military Forces,Civilians,104,Myanmar,North,Nowhere,AP,Two killed.,2
      MMR3,2024-10-05,3,Protests,Peaceful protest,Protesters,,104,Myanmar,North,Easton,AP,A march.,0
      MMR4,someday,1,Protests,Peaceful protest,Protesters,,104,Myanmar,North,Easton,AP,A march.,0
      MMR5,2024-10-05,9,Protests,Peaceful protest,Protesters,,104,Myanmar,North,Easton,AP,A march.,0

      """)
    let incidents = outcome.readings.flatMap(\.incidents)
    #expect(incidents.map(\.id) == ["MMR1", "MMR2", "MMR3"])
    #expect(incidents.map(\.type) == ["arrest_detention", "killing", "other"])
    #expect(incidents.map(\.date.edtf) == ["2024-10-31", "2024-10-05~", "2024-10"])
    #expect(incidents.map { $0.place?.place } == ["MM-01.easton", "MM", "MM-01.easton"])
    #expect(incidents[0].citations.first?.quote == "On 31 October 2024, police held 3 men.")
    #expect(incidents[0].attribution == ["Mizzima", "AP"])
    #expect(incidents[1].persons.first?.count == 2)
    #expect(outcome.readings[0].document.key == "acled/MMR1")
    #expect(outcome.errors.map(\.line) == [5, 6])
    #expect(outcome.errors.first?.column == 6)
  }

  @Test func ownTablesComeBack() throws {
    let table = IncidentListing(Sample.dossier).csv()
    let outcome = IncidentImport(path: "i.csv").read(table, as: .csv)
    #expect(outcome.errors.isEmpty)
    let incidents = outcome.readings.flatMap(\.incidents)
    #expect(incidents.map(\.id) == ["a0", "a1"])
    let incident = try #require(incidents.last)
    let original = Sample.incident()
    #expect(incident.title == original.title)
    #expect(incident.date.edtf == original.date.edtf)
    #expect(incident.date.earliest == original.date.earliest)
    #expect(incident.place?.province == "KP-08")
    #expect(incident.agencies.map(\.agency) == original.agencies.map(\.agency))
    #expect(incident.polarity == .negative)
    #expect(incident.citations.first?.quote == original.citations.first?.quote)
    #expect(outcome.readings.map(\.document.publisher) == ["Daily NK"])
  }

  @Test func ownLinesComeBackWhole() throws {
    let lines = IncidentListing(Sample.dossier).jsonLines()
    let outcome = IncidentImport(path: "i.jsonl").read(lines, as: .jsonl)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.readings.flatMap(\.incidents) == Sample.dossier.incidents)
  }

  @Test(arguments: [
    ("", IncidentImport.Format.acled), ("a,b\n1,2\n", .acled), ("id,type\n1,2\n", .csv),
    ("id,type,date,quote,document\n1,t,2024-13,q,d\n", .csv),
    ("id,type,date,quote,document\n1,t,2024,,d\n", .csv),
    ("id,type,date,quote,document\n1,t,2024\n", .csv), ("{}\n", .jsonl), ("x\n", .jsonl),
    ("id,type,date,quote,document\n1,t,2024,\"q,d\n", .csv),
  ])
  func faultsHaveTheirPlace(_ text: String, _ format: IncidentImport.Format) throws {
    let outcome = IncidentImport(path: "i").read(Array(text.utf8), as: format)
    #expect(outcome.readings.isEmpty)
    let error = try #require(outcome.errors.first)
    #expect(outcome.errors.count == 1)
    #expect(error.line != nil && !error.hint.isEmpty)
  }
}
