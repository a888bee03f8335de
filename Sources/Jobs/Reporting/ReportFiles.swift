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
    var (briefing, warnings) = try briefing()
    var files = [briefing]
    for kind in [
      ChartKind.timeline(by: .agency), .timeline(by: .province),
      .matrix(rows: .agency, columns: .province),
    ] {
      let (file, missing) = try chart(kind, format: .svg)
      files.append(file)
      warnings += missing.filter { !warnings.contains($0) }
    }
    let listing = IncidentListing(dossier)
    files.append(OutputFile("incidents.csv", listing.csv()))
    files.append(OutputFile("incidents.jsonl", listing.jsonLines()))
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
