import CivilTime
import Events
import Foundation
import Layout
import Settings
import Testing

/// A chart of the gallery: a few incidents, a box, and the snapshot that it must match.
struct Chart {
  var name: String
  var width = 420.0
  var height: Double?
  var grouping = TimelineGrouping.agencyThenProvince
  var directory = Chart.directory
  var change: (inout TimelineRequest) -> Void = { _ in }

  init(_ name: String, width: Double = 420, height: Double? = nil) {
    self.name = name
    self.width = width
    self.height = height
  }

  /// Two agencies at home, one abroad; three provinces, one abroad.
  static var directory: Directory {
    func agency(_ id: String, _ name: String, _ native: String, _ country: String = "KP") -> Agency
    {
      Agency(id: id, name: name, nativeName: native, country: country, kind: "police")
    }
    func place(_ id: String, _ name: String, _ native: String, level: Int = 1) -> Place {
      Place(
        id: id, name: name, nativeName: native, country: String(id.prefix(2)), level: level)
    }
    var directory = Directory(homeCountry: "KP")
    for agency in [
      agency("ss", "Ministry of State Security", "국가보위성"),
      agency("ms", "Ministry of Social Security", "사회안전성"),
      agency("bg", "Border Guard General Bureau", "국경경비총국"),
      agency("cn", "Chinese authorities", "중국 당국", "CN"),
    ] { directory.agencies[agency.id] = agency }
    for place in [
      place("KP", "North Korea", "조선", level: 0), place("CN", "China", "중국", level: 0),
      place("KP-01", "Pyongyang", "평양직할시"), place("KP-08", "South Hamgyong", "함경남도"),
      place("KP-10", "Ryanggang", "량강도"), place("CN-LN", "Liaoning", "랴오닝성"),
    ] { directory.places[place.id] = place }
    for (rank, name) in ["Killing", "Arrest", "Crackdown", "Visit"].enumerated() {
      directory.types[name.lowercased()] = IncidentType(
        id: name.lowercased(), label: name, shortLabel: name, severity: rank + 1)
    }
    return directory
  }

  /// One incident in the notation of the tests.
  static func incident(
    _ date: String?, _ title: String = "Broker arrested at the border", by agencies: String...,
    in place: String? = "KP-08", type: String = "arrest", id: String = ""
  ) -> Incident {
    let links = (agencies.isEmpty ? ["ss"] : agencies).map {
      AgencyLink(agency: $0, name: directory.agencies[$0]?.name ?? $0, role: .actor)
    }
    return Incident(
      id: id.isEmpty ? "\(date ?? "-") \(title)" : id, accounts: [], type: type, title: title,
      date: .reading(date),
      place: place.map {
        PlaceLink(place: $0, province: $0.contains("-") ? $0 : nil, country: String($0.prefix(2)))
      }, agencies: agencies == [""] ? [] : links,
      citations: [
        Citation(
          document: "d", span: TextSpan(byteStart: 0, byteEnd: 1, start: 0, end: 1), quote: title,
          zone: "body", line: 1, account: "a")
      ], trigger: TextSpan(byteStart: 0, byteEnd: 1, start: 0, end: 1))
  }

  /// Lays the chart out, checks the laws and compares the first sheet with its snapshot.
  func show(
    _ incidents: [Incident], sheet: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let dossier = Dossier(
      documents: [], incidents: incidents, directory: directory,
      knowledge: KnowledgeStamp(id: "test", version: "1", sha256: ""))
    let figures = try Samples.figures(dossier, grouping, width: width, height: height) {
      $0.publication =
        $0.publication.isEmpty
        ? ["d": CivilDate(dayNumber: 18_000)] : $0.publication
      change(&$0)
    }
    var request = TimelineRequest(
      incidents: [], directory: directory, width: 0, reportDay: Samples.reportDay)
    change(&request)
    try Laws.check(
      figures, of: dossier, height: height, unit: request.style.small.size / 7,
      sourceLocation: sourceLocation)
    let figure = try #require(
      figures.indices.contains(sheet) ? figures[sheet] : nil,
      "there are \(figures.count) sheets", sourceLocation: sourceLocation)
    try Snapshot.match(
      name, figure.items, width: figure.width, height: figure.height,
      sourceLocation: sourceLocation)
  }
}

/// Pictures that charts must match, byte for byte. `DATELINE_RECORD=1 swift test` writes them
/// anew.
enum Snapshot {
  static func match(
    _ name: String, _ items: [SceneItem], width: Double, height: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let svg = SVGWriter(style: .briefing).write(items, width: width, height: height)
    if ProcessInfo.processInfo.environment["DATELINE_RECORD"] == "1" {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots")
      try Data(svg.utf8).write(to: folder.appendingPathComponent("\(name).svg"))
      return
    }
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "svg", subdirectory: "Snapshots"),
      "no snapshot \(name).svg: record it with DATELINE_RECORD=1 swift test",
      sourceLocation: sourceLocation)
    let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    if svg == expected { return }
    let pair = zip(svg.split(separator: "\n"), expected.split(separator: "\n"))
    let line = pair.first { $0 != $1 }
    Issue.record(
      "\(name).svg differs: \(line?.0 ?? "ends") instead of \(line?.1 ?? "ends")",
      sourceLocation: sourceLocation)
  }
}
