import ArgumentParser
import Jobs

/// What `dateline help` tells beside the commands.
enum HelpTopic: String, CaseIterable {
  case exitCodes = "exit-codes"
  case settings
  case dates
  case formats

  /// The topic that the arguments ask for, or nil.
  static func asked(_ arguments: [String]) -> HelpTopic? {
    let words = arguments.filter { !$0.hasPrefix("-") }
    guard words.count == 2, words[0] == "help" else { return nil }
    return HelpTopic(rawValue: words[1])
  }

  /// What it is about, in a few words.
  var summary: String {
    switch self {
    case .exitCodes: "what the command exits with"
    case .settings: "flags, environment and the file of settings"
    case .dates: "how dates are written and read"
    case .formats: "what is read and written"
    }
  }

  var text: String {
    switch self {
    case .exitCodes:
      HelpTopic.table(
        ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning) }
          + [("141", "the reader of a pipe went away")])
    case .settings: HelpTopic.settingsText
    case .dates: HelpTopic.datesText
    case .formats: HelpTopic.formatsText
    }
  }

  private static var settingsText: String {
    let rows = SettingKey.allCases.map { key in
      ("--\(key.rawValue)", "\(key.variable)", "\(key.meaning) (default: \(key.shownFallback))")
    }
    var text = "A flag wins over the environment, that over the file, that over the default.\n\n"
    for row in rows { text += padded(row.0, 16) + padded(row.1, 23) + row.2 + "\n" }
    text += """

      The file is $DATELINE_CONFIG, else $XDG_CONFIG_HOME/dateline/config.yaml, else
      ~/.config/dateline/config.yaml; its keys are the flags without dashes:
        store: ~/corpus/dateline.db
        jobs: 4
      Paths in it are meant from the folder that it stands in.
      See what holds, and why:  dateline config show --origin

      Also read: NO_COLOR and TERM (colours), TZ never, the locale never.

      """
    return text
  }

  private static let datesText = """
    Options that take a date take EDTF (ISO 8601-2): 2012, 2012-04, 2012-04-28.
    What the texts say is kept as precisely as they say it, and no more:
      2012-04-28                a day
      2012-04, 2012             a month, a year
      2012-04-28~               about that day
      [2012-04-26..2012-04-28]  some day between the two
      2012-04-26/2012-04-28     from the one to the other
      XXXX-10-31                31 October of a year that is not known
    What a phrase means, and by which rule:  dateline date "since May" --reference 2021-06
    Whether a string is EDTF:                dateline edtf 2012-04-XX
    Uncertain dates in a period:             --dates overlap (may lie in it) or within (must)

    """

  private static let formatsText = """
    Read as texts:    .txt .md .html .pdf, .jsonl and .csv (id, text, published …), RSS and Atom
    Read as records:  dateline import --from acled|csv|jsonl; dateline ingest --extracted
    Listings:         --format table|json|jsonl|csv|md, on every command that lists
    Reports:          .pdf, .html, or a folder with briefing, charts and data
    Charts:           .svg .png .pdf, by the ending of -o or by --format
    Exports:          csv jsonl acled timelinejs timelinejs-csv ical geojson jsonld md timemap
    CSV is written as it is; --csv-safe neutralises cells that a spreadsheet would run.

    """

  private static func table(_ rows: [(String, String)]) -> String {
    rows.map { padded($0.0, 5) + $0.1 + "\n" }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
