import ArgumentParser
import Exchange
import Jobs

/// `dateline config show`: every setting, as a command would see it.
struct ConfigShowCommand: WorksWithFaultySettings {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "List settings: a flag wins over the environment, over the file, over the default.",
    discussion: """
      Give flags to see what they would change.

      Example: dateline config show --origin --jobs 4
      """)

  @Flag(help: "Say where each value comes from; JSON and CSV always say it.")
  var origin = false

  @Option(help: "As other commands take it.")
  var store: String?
  @Option(help: "As other commands take it.")
  var knowledge: String?
  @Option(help: "As other commands take it.")
  var style: String?
  @Option(help: "As other commands take it.")
  var jobs: String?

  @OptionGroup(title: "Listing") var listing: ListingOptions
  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    let columns = [
      Listing.Column("setting"), Listing.Column("value"),
      Listing.Column("origin", isShown: origin),
      Listing.Column("meaning", isShown: !origin),
    ]
    var rows: [[Listing.Value]] = []
    for key in SettingKey.allCases {
      let setting = try UserSettings.setting(key, flag: flag(key))
      let isProgram = listing.format == .json || listing.format == .jsonl || listing.format == .csv
      rows.append([
        .text(key.rawValue), .text(setting.value ?? (isProgram ? nil : key.shownFallback)),
        .text(setting.origin.text), .text(key.meaning),
      ])
    }
    listing.write(Listing(columns, rows: rows))
  }

  private func flag(_ key: SettingKey) -> String? {
    switch key {
    case .store: store
    case .knowledge: knowledge
    case .style: style
    case .jobs: jobs
    case .color: common.color?.rawValue
    case .errorFormat: common.errorFormat?.rawValue
    }
  }
}

/// `dateline config path`: which file of settings is read.
struct ConfigPathCommand: WorksWithFaultySettings {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Print the path of the file of settings, whether it is there or not.",
    discussion: "Example: $EDITOR \"$(dateline config path)\"")

  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    guard let file = SettingsFolder.file else {
      throw Problem(
        code: "no-home", message: "neither HOME nor XDG_CONFIG_HOME is set",
        hint: "set DATELINE_CONFIG to the path of a file")
    }
    StandardOutput.write(file + "\n")
  }
}
