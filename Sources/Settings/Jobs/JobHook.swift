/// What calls a hook.
public enum HookEvent: String, Sendable, CaseIterable, Comparable {
  /// A run ended well, whether anything changed or not.
  case success
  /// A run wrote a new issue.
  case change
  /// A run wrote its report, but some inputs could not be read or corrections are stale.
  case partial
  /// A run failed; the outputs are the earlier ones.
  case failure

  /// The order in which they are called.
  public static func < (left: HookEvent, right: HookEvent) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// A command that is called at the end of a run, with the manifest on its standard input.
public struct JobHook: Hashable, Sendable {
  /// Program and arguments; a single text of the job file is run by `/bin/sh -c`.
  public var command: [String]
  /// Longest time that it may take, in seconds.
  public var timeLimit: Int
  /// Names of variables of the environment that it is given.
  public var environment: [String]
  /// Names of secrets that it is given: variables, or files of `$CREDENTIALS_DIRECTORY`. Their
  /// values are struck out of what is logged.
  public var secrets: [String]
  /// Where it stands.
  public var place: SettingsValue
}

extension JobHook {
  static func read(_ value: SettingsValue, _ what: String) throws(SettingsError) -> JobHook {
    var hook = JobHook(command: [], timeLimit: 60, environment: [], secrets: [], place: value)
    if case .mapping = value.content {
      let root = try value.mapping(
        "a hook", keys: ["command", "time-limit", "environment", "secrets"])
      hook.command = try command(root.required("command", of: "a hook"))
      if let limit = root["time-limit"] { hook.timeLimit = try Duration.seconds(limit) }
      hook.environment = try names(root["environment"], "environment")
      hook.secrets = try names(root["secrets"], "secrets")
    } else {
      hook.command = try command(value)
    }
    return hook
  }

  private static func command(_ value: SettingsValue) throws(SettingsError) -> [String] {
    if case .list(let words) = value.content {
      var command: [String] = []
      for word in words { command.append(try word.string("a word of a command")) }
      guard let first = command.first, !first.isEmpty else {
        throw value.error("a command names no program", hint: "as in [./send.sh, --quiet]")
      }
      return command
    }
    let text = try value.string("a command")
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw value.error("a command names no program", hint: "as in ./send.sh")
    }
    return ["/bin/sh", "-c", text]
  }

  /// Names of variables; a value in their place is refused, so that no secret stands in the file.
  private static func names(
    _ value: SettingsValue?, _ what: String
  ) throws(SettingsError) -> [String] {
    guard let value else { return [] }
    if case .mapping = value.content {
      throw value.error(
        "\(what) names variables, it does not hold their values",
        hint: "write \(what): [NAME], and set NAME where the job runs")
    }
    var names: [String] = []
    for item in try value.list(what) {
      let name = try item.string("a name")
      let isName =
        name.utf8.first.map { !(48...57).contains($0) } ?? false
        && name.utf8.allSatisfy {
          $0 == 95 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
        }
      guard isName else {
        throw item.error(
          name.contains("=")
            ? "\(what) names variables, it does not hold their values"
            : "“\(name)” is no name of a variable",
          hint: "letters, digits and _, as SMTP_PASSWORD")
      }
      names.append(name)
    }
    return names
  }
}

/// Lengths of time, as `90s`, `10m`, `2h`.
enum Duration {
  static func seconds(_ value: SettingsValue) throws(SettingsError) -> Int {
    let text = try value.string("a time limit")
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600]
    guard let last = text.last, let unit = units[last], let number = Int(text.dropLast()),
      number > 0, number <= 100_000, text.dropLast().allSatisfy(\.isNumber)
    else {
      throw value.error(
        "a time limit cannot be “\(text)”", hint: "write 90s, 10m or 2h")
    }
    return number * unit
  }
}
