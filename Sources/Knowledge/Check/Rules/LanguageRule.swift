/// The words of a pack are in the languages that it says it has.
struct LanguageRule: CheckRule {
  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    let languages = pack.header("languages").split(separator: "|").map(String.init)
    guard !languages.isEmpty else { return }
    for file in [PackFile.triggers, .lexicon, .agentNouns] {
      for row in pack.rows(file) {
        let language = row.text("language")
        if !language.isEmpty, !languages.contains(language) {
          report.add(
            row, "language", "unknown-language", "pack.csv does not list \"\(language)\"",
            hint: "add it to languages, or correct it", severity: .warning)
        }
      }
    }
  }
}
