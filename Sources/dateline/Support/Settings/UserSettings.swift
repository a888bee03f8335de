import Jobs
import Settings

/// What a user may set once and for all.
enum SettingKey: String, CaseIterable {
  case store, knowledge, style, jobs, color
  case errorFormat = "error-format"

  /// The variable of the environment that sets it.
  var variable: String {
    "DATELINE_" + rawValue.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
  }

  /// What it sets.
  var meaning: String {
    switch self {
    case .store: "the store that commands use where no paths are given"
    case .knowledge: "folder of the knowledge pack"
    case .style: "style sheet of reports and charts, a name or a path"
    case .jobs: "how many documents are read at the same time"
    case .color: "auto, always or never"
    case .errorFormat: "text or json"
    }
  }

  /// The value where nobody sets one.
  var fallback: String? {
    switch self {
    case .store: "dateline.db"
    case .knowledge: nil
    case .style: nil
    case .jobs: nil
    case .color: "auto"
    case .errorFormat: "text"
    }
  }

  /// The value where nobody sets one, for people.
  var shownFallback: String {
    switch self {
    case .knowledge: "built in"
    case .style: "that of the report's definition, else briefing"
    case .jobs: "\(Intake.processors)"
    default: fallback ?? ""
    }
  }

  /// Whether the value names a file or may name one.
  var isPath: Bool { self == .store || self == .knowledge || self == .style }
}

/// A setting with its value and where that comes from.
struct UserSetting {
  enum Origin: Equatable {
    case flag
    case environment(String)
    case file(String, line: Int, column: Int)
    case fallback

    /// For people: where to change it.
    var text: String {
      switch self {
      case .flag: "flag"
      case .environment(let name): "environment \(name)"
      case .file(let path, let line, let column): "\(path):\(line):\(column)"
      case .fallback: "default"
      }
    }
  }

  var key: SettingKey
  var value: String?
  var origin: Origin

  /// A trouble with the value, told where it was set.
  func problem(_ message: String, hint: String) -> Problem {
    switch origin {
    case .file(let path, let line, let column):
      Problem(
        file: path, line: line, column: column, code: "invalid-setting", message: message,
        hint: hint, status: .usage)
    case .environment(let name):
      Problem(
        file: name, code: "invalid-setting", message: message, hint: hint, status: .usage)
    default:
      Problem(
        code: "invalid-option", message: "--\(key.rawValue): \(message)", hint: hint,
        status: .usage)
    }
  }
}

/// Settings by precedence: flag, then environment, then file, then default.
enum UserSettings {
  /// A setting with its origin.
  ///
  /// - Throws: `Problem` of status usage where the file or the value is faulty.
  static func setting(_ key: SettingKey, flag: String? = nil) throws(Problem) -> UserSetting {
    let setting = try unchecked(key, flag: flag)
    try check(setting)
    return setting
  }

  /// The value of a setting; nil where it is left to the program.
  static func value(_ key: SettingKey, flag: String? = nil) throws(Problem) -> String? {
    try setting(key, flag: flag).value
  }

  /// How many documents are read at the same time.
  static func jobs(flag: Int?) throws(Problem) -> Int {
    try value(.jobs, flag: flag.map(String.init)).flatMap(Int.init) ?? Intake.processors
  }

  private static func unchecked(_ key: SettingKey, flag: String?) throws(Problem) -> UserSetting {
    if let flag { return UserSetting(key: key, value: flag, origin: .flag) }
    if let value = Environment[key.variable] {
      return UserSetting(key: key, value: value, origin: .environment(key.variable))
    }
    if let setting = try SettingsFolder.settings().first(where: { $0.key == key }) {
      return setting
    }
    return UserSetting(key: key, value: key.fallback, origin: .fallback)
  }

  private static func check(_ setting: UserSetting) throws(Problem) {
    guard let value = setting.value else { return }
    let words: [String]
    switch setting.key {
    case .jobs:
      guard let count = Int(value), (1...4096).contains(count) else {
        throw setting.problem("'\(value)' is no number of jobs", hint: "use 1 or more")
      }
      return
    case .color: words = Session.ColorChoice.allCases.map(\.rawValue)
    case .errorFormat: words = Session.ErrorFormat.allCases.map(\.rawValue)
    default: return
    }
    guard words.contains(value) else {
      throw setting.problem(
        "cannot be '\(value)'",
        hint: Suggestion.nearest(to: value, among: words).map { "did you mean '\($0)'?" }
          ?? "use one of " + words.joined(separator: ", "))
    }
  }
}

/// The folder of a user's settings and jobs, and the file of settings in it.
enum SettingsFolder {
  /// `$XDG_CONFIG_HOME/dateline`, else `~/.config/dateline`; nil without a home.
  static var path: String? {
    if let folder = Environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder + "/dateline"
    }
    return Environment["HOME"].map { $0 + "/.config/dateline" }
  }

  /// The file of settings, whether it is there or not.
  static var file: String? { Environment["DATELINE_CONFIG"] ?? path.map { $0 + "/config.yaml" } }

  nonisolated(unsafe) private static var read: [UserSetting]?

  /// What the file sets; nothing where there is none.
  ///
  /// - Throws: `Problem` of status usage that says where it is faulty.
  static func settings() throws(Problem) -> [UserSetting] {
    if let read { return read }
    let settings = try load()
    read = settings
    return settings
  }

  private static func load() throws(Problem) -> [UserSetting] {
    guard let file else { return [] }
    let isNamed = Environment["DATELINE_CONFIG"] != nil
    guard isNamed || FileKind(file) != .nothing else { return [] }
    do throws(SettingsError) {
      let root = try SettingsFile.load(path: file)
      if root.content == .none { return [] }
      let keys = SettingKey.allCases.map(\.rawValue)
      var settings: [UserSetting] = []
      for entry in try root.mapping("the file of settings", keys: keys).entries {
        guard let key = SettingKey(rawValue: entry.key), entry.value.content != .none else {
          continue
        }
        let text = try entry.value.string(entry.key)
        settings.append(
          UserSetting(
            key: key, value: key.isPath ? located(text, key, beside: file) : text,
            origin: .file(file, line: entry.value.line, column: entry.value.column)))
      }
      return settings
    } catch {
      throw Problem(error)
    }
  }

  /// A path of the file is meant from where the file stands.
  private static func located(_ path: String, _ key: SettingKey, beside file: String) -> String {
    if path.hasPrefix("~/"), let home = Environment["HOME"] { return home + path.dropFirst() }
    let isName = key == .style && !path.contains("/") && !path.contains(".")
    guard !path.hasPrefix("/"), !isName else { return path }
    guard let slash = file.lastIndex(of: "/") else { return path }
    return file[...slash] + path
  }
}
