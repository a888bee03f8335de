import ArgumentParser
import Exchange
import Jobs

/// `dateline doctor`: whether everything is there.
struct DoctorCommand: WorksWithFaultySettings {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at fonts, libraries, store, knowledge, styles and access; say what to do.",
    discussion: """
      Each line is ok, warn or fail; exits 1 where anything fails. Changes nothing.

      Example: dateline doctor --store dateline.db
      """)

  @Option(
    help: ArgumentHelp("The store to look at.", valueName: "file"),
    completion: .file(extensions: ["db"]))
  var store: String?

  @Option(
    help: ArgumentHelp("A folder with a knowledge pack to look at.", valueName: "folder"),
    completion: .directory)
  var knowledge: String?

  @Option(
    help: ArgumentHelp("A style to look at beside the built-in ones.", valueName: "style"),
    completion: Candidates.styles)
  var style: String?

  @OptionGroup(title: "Listing") var listing: ListingOptions
  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    var findings: [Finding] = []
    do throws(Problem) {
      let store = try UserSettings.setting(.store, flag: store)
      let checkup = Checkup(
        store: store.value ?? "", isStoreNamed: store.origin != .fallback,
        knowledge: try UserSettings.value(.knowledge, flag: knowledge),
        style: try UserSettings.value(.style, flag: style))
      findings = checkup.findings()
      let read = SettingsFolder.file.map { FileKind($0) == .other ? $0 : "no file, defaults hold" }
      findings.append(Finding("settings", .ok, read ?? "no home, defaults hold"))
    } catch {
      findings = Checkup(store: "dateline.db", isStoreNamed: false).findings()
      let place = [error.file, error.line.map(String.init), error.column.map(String.init)]
        .compactMap(\.self).joined(separator: ":")
      findings.append(Finding("settings", .fail, "\(place): \(error.message)", hint: error.hint))
    }
    write(findings)
    if findings.contains(where: { $0.state == .fail }) {
      throw ExitCode(ExitStatus.failed.rawValue)
    }
  }

  private func write(_ findings: [Finding]) {
    guard listing.format == .table else {
      listing.write(
        Listing(
          ["area", "state", "found", "hint"].map { Listing.Column($0) },
          rows: findings.map {
            [
              .text($0.area), .text($0.state.rawValue), .text($0.found),
              .text($0.hint.isEmpty ? nil : $0.hint),
            ]
          }))
      return
    }
    let paint = Paint.output
    let width = findings.map(\.area.count).max() ?? 0
    for finding in findings {
      let tone: Paint.Tone =
        switch finding.state {
        case .ok: .good
        case .warn: .doubtful
        case .fail: .bad
        }
      let state = finding.state.rawValue + (finding.state == .ok ? "  " : "")
      let padding = String(repeating: " ", count: width - finding.area.count)
      StandardOutput.write("\(paint(tone, state))  \(finding.area)\(padding)  \(finding.found)\n")
      if finding.state != .ok {
        let indent = String(repeating: " ", count: width + 8)
        StandardOutput.write("\(indent)hint: \(finding.hint)\n")
      }
    }
  }
}
