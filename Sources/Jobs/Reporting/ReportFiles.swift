import CivilTime
import Events
internal import Exchange
import Settings

extension ReportRun {
  /// Everything that a report consists of: the briefing, its charts alone, and its data.
  ///
  /// - Parameters:
  ///   - summary: what was read for it.
  ///   - extraInputs: files beside the documents that shaped it, as its definition.
  /// - Returns: the files with their manifest last, and what could not be drawn as it stands.
  public func files(
    summary: IntakeSummary, extraInputs: [OutputManifest.Entry] = []
  ) throws(Problem) -> (files: [OutputFile], warnings: [Problem]) {
    var files: [OutputFile] = []
    var warnings: [Problem] = []
    func add(_ made: (file: OutputFile, warnings: [Problem])) {
      files.append(made.file)
      warnings += made.warnings.filter { !warnings.contains($0) }
    }
    let outputs = definition.outputs
    if outputs.contains(.pdf) { add(try briefing()) }
    if outputs.contains(.html) { add(try page()) }
    for kind in [
      ChartKind.timeline(by: .agency), .timeline(by: .province),
      .matrix(rows: .agency, columns: .province),
    ] {
      if outputs.contains(.svg) { add(try chart(kind, format: .svg)) }
      if outputs.contains(.png) { add(try chart(kind, format: .png)) }
    }
    let listing = IncidentListing(dossier)
    if outputs.contains(.csv) { files.append(OutputFile("incidents.csv", listing.csv())) }
    if outputs.contains(.jsonl) {
      files.append(OutputFile("incidents.jsonl", listing.jsonLines()))
    }
    files.sort { $0.name < $1.name }
    let manifest = OutputManifest(
      program: "dateline \(Version.current)", knowledge: dossier.knowledge, style: style.name,
      asOf: asOf?.description ?? "",
      inputs: (summary.inputs + extraInputs).sorted { $0.path < $1.path },
      outputs: files.map(OutputManifest.Entry.init),
      counts: [
        "documents": dossier.documents.count, "incidents": dossier.incidents.count,
        "unreadable": summary.problems.count,
      ])
    return (files + [try manifest.file()], warnings)
  }
}
