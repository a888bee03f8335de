import Events
import Exchange
import Settings

extension ReportRun {
  /// The files that a job writes, in the order of their names.
  ///
  /// - Throws: `Problem` where one cannot be drawn; then none is written.
  func files(_ outputs: JobOutputs) throws(Problem) -> (files: [OutputFile], warnings: [Problem]) {
    var files: [OutputFile] = []
    var warnings: [Problem] = []
    for output in outputs.files {
      let (file, missing) = try file(output)
      guard !file.bytes.isEmpty else {
        throw Problem(
          file: output.name, code: "empty-output", message: "nothing was drawn",
          hint: "this is a defect of dateline; the earlier report stands")
      }
      files.append(OutputFile(output.name, file.bytes))
      warnings += missing.filter { !warnings.contains($0) }
    }
    return (files.sorted { $0.name < $1.name }, warnings)
  }

  private func file(_ output: JobOutput) throws(Problem) -> (OutputFile, [Problem]) {
    let format = ChartFormat(rawValue: output.ending) ?? .svg
    switch output.kind {
    case .briefing: return try output.ending == "html" ? page() : briefing()
    case .timeline(let grouping): return try chart(.timeline(by: grouping), format: format)
    case .table(let rows, let columns):
      return try chart(.matrix(rows: rows, columns: columns), format: format)
    case .map: return try chart(.map, format: format)
    case .histogram: return try chart(.histogram(by: nil, unit: .automatic), format: format)
    case .export(let name):
      guard let format = IncidentExport.Format(rawValue: name) else {
        throw Problem(
          file: output.name, code: "unknown-format", message: "no export is called “\(name)”",
          status: .usage)
      }
      // A register without a line is still a file: its head, or an empty list.
      let bytes = IncidentExport(dossier).bytes(as: format).0
      return (OutputFile(output.name, bytes.isEmpty ? [0x0A] : bytes), [])
    }
  }
}
