import Events
import Settings
import Testing

@testable import Layout

/// Lanes: none, one, many, long names, orders.
@Suite struct LaneGallery {
  @Test func noIncident() throws { try Chart("lanes-none").show([]) }

  @Test func oneIncident() throws {
    try Chart("lanes-one-incident").show([Chart.incident("2020-05-17")])
  }

  @Test func homeForeignAndUnnamed() throws {
    try Chart("lanes-kinds", width: 515).show([
      Chart.incident("2020-01-05", by: "ss"),
      Chart.incident("2020-02-05", "Second", by: "ss", in: "KP-10"),
      Chart.incident("2020-03-05", by: "ms", in: "CN-LN"),
      Chart.incident("2020-04-05", by: "cn", in: "CN"),
      Chart.incident("2020-05-05", by: "bg", in: "KP"),
      Chart.incident("2020-06-05", by: "", in: nil),
    ])
  }

  @Test func provincesThenAgencies() throws {
    var chart = Chart("lanes-by-province", width: 515)
    chart.grouping = .provinceThenAgency
    try chart.show([
      Chart.incident("2020-01-05", by: "ss"), Chart.incident("2020-02-05", by: "ms"),
      Chart.incident("2020-03-05", by: "ms", in: "CN-LN"),
      Chart.incident("2020-04-05", by: "cn", in: "CN"),
      Chart.incident("2020-05-05", by: "bg", in: "KP"),
      Chart.incident("2020-06-05", by: "ss", in: nil),
    ])
  }

  @Test func alsoNamedIn() throws {
    try Chart("lanes-also-named", width: 515).show([
      Chart.incident("2020-01-05", by: "ss", "ms"), Chart.incident("2020-04-05", by: "ms"),
      Chart.incident("2020-08-05", by: "ms", "ss", "cn"),
    ])
  }

  @Test func alsoNamedWhereRoomIsScarce() throws {
    try Chart("lanes-also-named-tight", width: 515, height: 140).show([
      Chart.incident("2020-01-05", by: "ss", "ms"), Chart.incident("2020-04-05", by: "ms"),
      Chart.incident("2020-08-05", by: "ms", "ss", "cn"),
    ])
  }

  @Test func askedForOrderWithAnEmptyLane() throws {
    var chart = Chart("lanes-order")
    chart.change = {
      $0.laneOrder = ["bg", "ms"]
      $0.keepsEmptyLanes = true
    }
    try chart.show([
      Chart.incident("2020-01-05", by: "ss"), Chart.incident("2020-04-05", by: "ms"),
    ])
  }

  @Test func sixtyLanes() throws {
    var chart = Chart("lanes-sixty", width: 515)
    let made = MadeUp(agencies: 60, years: 3)
    chart.directory = made.directory
    try chart.show(made.incidents(60))
  }

  @Test func longLatinAndLongHangul() throws {
    var chart = Chart("lanes-long-names", width: 515)
    chart.directory.agencies["ss"]?.name =
      "Interdepartmental Commission for the Coordination of Border Inspection and Quarantine"
    chart.directory.agencies["ms"]?.nativeName = "국경검열및방역사업조정을위한부문간중앙상설위원회산하검열총국"
    chart.directory.places["KP-08"]?.name =
      "The Autonomous Special Administrative Northern Province"
    chart.directory.places["KP-10"]?.nativeName = "량강도북부국경자치특별행정구역"
    try chart.show([
      Chart.incident("2020-01-05", by: "ss"), Chart.incident("2020-04-05", by: "ms", in: "KP-10"),
    ])
  }

  @Test func aColumnOfAHundredAndTwentyMillimetres() throws {
    let seeds = try Samples.seeds()
    var chart = Chart("lanes-column", width: 340.16)
    chart.directory = seeds.directory
    chart.change = { $0.publication = TimelineRequest.publicationDays(of: seeds.documents) }
    try chart.show(seeds.incidents)
  }

  @Test func aSlide() throws {
    let seeds = try Samples.seeds()
    var chart = Chart("lanes-slide", width: 850, height: 450)
    chart.directory = seeds.directory
    chart.change = {
      $0.publication = TimelineRequest.publicationDays(of: seeds.documents)
      $0.isSingleSheet = true
      $0.style.small.size = 10.5
      $0.style.medium.size = 14
    }
    try chart.show(seeds.incidents)
  }

  @Test(arguments: TimelineGrouping.allCases)
  func aPage(grouping: TimelineGrouping) throws {
    let seeds = try Samples.seeds()
    var chart = Chart("page-\(grouping.rawValue)", width: 515.276, height: 690)
    chart.grouping = grouping
    chart.directory = seeds.directory
    chart.change = { $0.publication = TimelineRequest.publicationDays(of: seeds.documents) }
    try chart.show(seeds.incidents)
  }

  @Test func aKoreanPagePutsHangulFirst() throws {
    let seeds = try Samples.seeds()
    var chart = Chart("page-korean", width: 515.276, height: 690)
    chart.directory = seeds.directory
    chart.change = {
      $0.publication = TimelineRequest.publicationDays(of: seeds.documents)
      $0.language = "ko"
    }
    try chart.show(seeds.incidents)
  }
}
