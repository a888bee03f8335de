import CivilTime
import Events
import Jobs
import Settings
import Store

/// What a report or a chart is to be: definition and style, from flags, files and defaults.
struct ReportPlan {
  private(set) var definition: ReportDefinition
  let style: Style
  /// Files that shaped it, with their hashes.
  private(set) var inputs: [OutputManifest.Entry] = []

  /// Reads definition and style; a flag wins over `briefing.yaml` beside the texts.
  init(
    corpus: [String], definition path: String?, style: String?, asOf: String?
  ) throws(Problem) {
    let beside = corpus.map { $0 + "/briefing.yaml" }.first { FileKind($0) == .other }
    do throws(SettingsError) {
      definition =
        try (path ?? beside).map { path throws(SettingsError) in
          try ReportDefinition.load(path)
        } ?? ReportDefinition()
    } catch {
      throw Problem(error)
    }
    self.style = try ReportPlan.style(
      flag: style, defined: path ?? beside == nil ? nil : definition.style)
    if let asOf {
      guard let day = CivilDate(iso: asOf) else {
        throw Problem(
          code: "invalid-option", message: "--as-of cannot be '\(asOf)'",
          hint: "write a day as 2026-11-22", status: .usage)
      }
      definition.asOf = day
    }
    let manifests = corpus.map { $0 + "/manifest.csv" }.filter { FileKind($0) == .other }
    for file in manifests + [path ?? beside].compactMap({ $0 }) {
      inputs.append(try OutputManifest.Entry(readingFile: file))
    }
  }

  /// The style: of a flag or the environment, else of the definition, else of the settings.
  static func style(flag: String?, defined: String?) throws(Problem) -> Style {
    let setting = try UserSettings.setting(.style, flag: flag)
    let isNear: Bool =
      switch setting.origin {
      case .flag, .environment: true
      case .file, .fallback: false
      }
    let name = isNear ? setting.value : defined ?? setting.value
    do throws(SettingsError) {
      return try StyleSheet.load(name ?? ReportDefinition().style)
    } catch {
      throw Problem(error)
    }
  }

  /// The report of the incidents that the filters take.
  func run(on store: Store, filters: Filters) throws(Problem) -> ReportRun {
    let query = try filters.resolved(in: store)
    do throws(StoreError) {
      return ReportRun(definition: definition, style: style, dossier: try store.dossier(query))
    } catch {
      throw Problem(error)
    }
  }
}
