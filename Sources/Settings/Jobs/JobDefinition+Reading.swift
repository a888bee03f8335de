extension JobDefinition {
  /// Every key of a job.
  public static let keys = [
    "name", "root", "store", "corpus", "knowledge", "zone", "window", "dates", "filters", "report",
    "style", "outputs", "schedule", "missed", "keep", "hooks", "time-limit",
  ]

  /// Reads a job from a value of a file.
  ///
  /// - Throws: `SettingsError` with the place of the first fault.
  static func read(_ value: SettingsValue) throws(SettingsError) -> JobDefinition {
    let root = try value.mapping("a job", keys: keys)
    var job = JobDefinition(
      name: try name(root.required("name", of: "a job")), file: value.file, place: value)
    if let folder = root["root"] { job.root = try folder.string("root") }
    if let store = root["store"] {
      job.store = try store.string("store")
      try OutputName.check(job.store, store, "a store")
    }
    let corpus = try root.required("corpus", of: "a job")
    job.corpus = try texts(corpus, "corpus")
    guard job.corpus.contains(where: { !$0.hasPrefix("!") }) else {
      throw corpus.error(
        "corpus takes nothing in", hint: "name a folder or a pattern, as corpus/**/*.txt")
    }
    job.knowledge = try root["knowledge"]?.string("knowledge")
    if let zone = root["zone"] {
      job.zone = try zone.string("zone")
      job.zonePlace = zone
    }
    if let window = root["window"] { job.window = try JobWindow.read(window) }
    if let dates = root["dates"] {
      job.dates =
        DateRule(rawValue: try dates.choice("dates", of: DateRule.allCases.map(\.rawValue)))
        ?? .overlap
    }
    if let filters = root["filters"] { job.filters = try JobFilters.read(filters) }
    if let report = root["report"] { job.report = try Self.report(report) }
    job.style = try root["style"]?.string("style")
    if let outputs = root["outputs"] { job.outputs = try JobOutputs.read(outputs) }
    if let schedule = root["schedule"] { job.schedule = try Self.schedule(schedule) }
    if let missed = root["missed"] {
      let word = try missed.choice("missed", of: MissedPolicy.allCases.map(\.rawValue))
      job.missed = MissedPolicy(rawValue: word) ?? .runOnce
    }
    if let keep = root["keep"] { job.keep = try Keep.read(keep) }
    if let hooks = root["hooks"] {
      for entry in try hooks.mapping("hooks", keys: HookEvent.allCases.map(\.rawValue)).entries {
        guard let event = HookEvent(rawValue: entry.key), entry.value.content != .none else {
          continue
        }
        job.hooks[event] = try JobHook.read(entry.value, entry.key)
      }
    }
    if let limit = root["time-limit"] { job.timeLimit = try Duration.seconds(limit) }
    return job
  }

  private static func name(_ value: SettingsValue) throws(SettingsError) -> String {
    let name = try value.string("name")
    let isName =
      name.utf8.count <= 64 && name.utf8.first != 45
      && !name.isEmpty
      && name.utf8.allSatisfy {
        $0 == 45 || $0 == 95 || (48...57).contains($0) || (97...122).contains($0)
      }
    guard isName else {
      throw value.error(
        "a job cannot be named “\(name.prefix(80))”",
        hint: "use small letters, digits, - and _, as nightly-briefing")
    }
    return name
  }

  private static func report(_ value: SettingsValue) throws(SettingsError) -> Report {
    if case .scalar(let path) = value.content { return .file(path, place: value) }
    return .inline(try ReportDefinition.read(value))
  }

  private static func schedule(_ value: SettingsValue) throws(SettingsError) -> Schedule {
    for item in try scalars(value) {
      let text = try item.string("a schedule")
      do throws(ScheduleError) {
        _ = try Schedule(text)
      } catch {
        throw item.error("a schedule cannot be “\(error.text)”: \(error.message)", hint: error.hint)
      }
    }
    let expressions = try texts(value, "schedule")
    do throws(ScheduleError) {
      return try Schedule(expressions)
    } catch {
      throw value.error(error.message, hint: error.hint)
    }
  }

  static func scalars(_ value: SettingsValue) throws(SettingsError) -> [SettingsValue] {
    if case .list(let items) = value.content {
      guard !items.isEmpty else { throw value.error("the list is empty") }
      return items
    }
    return [value]
  }

  /// One text, or a list of texts.
  static func texts(_ value: SettingsValue, _ what: String) throws(SettingsError) -> [String] {
    var result: [String] = []
    for item in try scalars(value) {
      let text = try item.string(what)
      guard !text.isEmpty, !text.utf8.contains(0) else {
        throw item.error("\(what) has an empty entry", hint: "remove it")
      }
      result.append(text)
    }
    return result
  }
}

extension JobFilters {
  static func read(_ value: SettingsValue) throws(SettingsError) -> JobFilters {
    let root = try value.mapping(
      "filters",
      keys: ["agencies", "places", "types", "publishers", "search", "min-confidence"])
    var filters = JobFilters(place: value)
    if let names = root["agencies"] {
      filters.agencies = try JobDefinition.texts(names, "agencies")
    }
    if let names = root["places"] { filters.places = try JobDefinition.texts(names, "places") }
    if let names = root["types"] { filters.types = try JobDefinition.texts(names, "types") }
    if let names = root["publishers"] {
      filters.publishers = try JobDefinition.texts(names, "publishers")
    }
    filters.search = try root["search"]?.string("search")
    if let least = root["min-confidence"] {
      filters.minimumConfidence = try least.number("min-confidence", in: 0...1)
    }
    return filters
  }
}

extension JobDefinition.Keep {
  static func read(_ value: SettingsValue) throws(SettingsError) -> JobDefinition.Keep {
    let root = try value.mapping("keep", keys: ["last", "monthly"])
    func count(_ key: String) throws(SettingsError) -> Int {
      guard let value = root[key] else { return 0 }
      let text = try value.string(key)
      guard let number = Int(text), (0...10_000).contains(number), text.allSatisfy(\.isNumber)
      else { throw value.error("\(key) cannot be “\(text)”", hint: "write a whole number, as 14") }
      return number
    }
    return JobDefinition.Keep(last: try count("last"), monthly: try count("monthly"))
  }
}
