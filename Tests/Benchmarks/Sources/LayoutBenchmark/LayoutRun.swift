import CivilTime
import Events
import Foundation
import Layout

/// Incidents laid out on sheets of a page, and what the audit finds on them.
struct LayoutRun: Codable {
  /// Processor time in seconds, the median of the rounds.
  var seconds: Double
  /// Most memory in use beside the incidents, in bytes, in the first round.
  var bytes: Int
  var metrics: TimelineMetrics
  var findings: [String]

  init(_ count: Int, rounds: Int) throws {
    let dossier = MadeUp().dossier(count)
    let request = TimelineRequest(
      dossier: dossier, width: 515.276, height: 690, reportDay: .init(dayNumber: 20_779))
    var figures: [TimelineFigure] = []
    var times: [Double] = []
    bytes = 0
    for round in 0..<rounds {
      figures = []
      ProcessFigures.forgetPeak()
      let before = ProcessFigures.memory.now
      let start = ProcessFigures.seconds
      figures = try TimelineLayout.figures(for: request, measuring: FixedMeasurer())
      times.append(ProcessFigures.seconds - start)
      if round == 0 { bytes = ProcessFigures.memory.peak - before }
    }
    seconds = times.sorted()[rounds / 2]
    metrics = figures.first?.metrics ?? TimelineMetrics()
    let audit = FigureAudit(checker: SceneChecker(measuring: FixedMeasurer()))
    findings = figures.flatMap(audit.findings)
  }

  /// The same in a process of its own.
  static func inProcess(_ count: Int) throws -> LayoutRun {
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["--one", "\(count)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try JSONDecoder().decode(LayoutRun.self, from: output)
  }
}
