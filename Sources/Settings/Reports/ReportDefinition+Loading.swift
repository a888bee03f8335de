import CivilTime

extension ReportDefinition {
  /// Reads a report definition from a YAML file.
  ///
  /// - Throws: `SettingsError` where it cannot be read or is faulty.
  public static func load(_ path: String) throws(SettingsError) -> ReportDefinition {
    try read(SettingsFile.load(path: path))
  }

  /// Reads a report definition from YAML; `file` is named in errors.
  ///
  /// - Throws: `SettingsError` where it is faulty.
  public static func parse(_ yaml: String, file: String) throws(SettingsError) -> ReportDefinition {
    try read(SettingsFile.parse(yaml, file: file))
  }

  /// Reads a report definition from a value of a larger file.
  ///
  /// - Throws: `SettingsError` where it is faulty.
  public static func read(_ value: SettingsValue) throws(SettingsError) -> ReportDefinition {
    let root = try value.mapping(
      "a report definition",
      keys: [
        "title", "subject", "number", "tlp", "as-of", "next-issue", "style", "page", "language",
        "sections", "outputs",
      ])
    var definition = ReportDefinition()
    if let title = root["title"] { definition.title = try title.string("title") }
    if let subject = root["subject"] { definition.subject = try subject.string("subject") }
    if let number = root["number"] { definition.number = try number.string("number") }
    if let next = root["next-issue"] { definition.nextIssue = try next.string("next-issue") }
    if let style = root["style"] { definition.style = try style.string("style") }
    if let language = root["language"] { definition.language = try language.string("language") }
    if let label = root["tlp"] {
      let text = try label.string("tlp").uppercased()
      let word = text.hasPrefix("TLP:") ? String(text.dropFirst(4)) : text
      guard let light = TrafficLight(rawValue: word) else {
        throw label.error(
          "tlp cannot be “\(try label.string("tlp"))”",
          hint: Spelling.hint(for: word, among: TrafficLight.allCases.map(\.rawValue)))
      }
      definition.trafficLight = light
    }
    if let day = root["as-of"] {
      let text = try day.string("as-of")
      guard let date = CivilDate(iso: text) else {
        throw day.error("as-of cannot be “\(text)”", hint: "write a day as 2026-11-22")
      }
      definition.asOf = date
    }
    if let page = root["page"] {
      definition.page = PageSize(
        rawValue: try page.choice("page", of: PageSize.allCases.map(\.rawValue)))
    }
    if let sections = root["sections"] {
      definition.sections = []
      for section in try sections.list("sections") {
        definition.sections.append(try ReportSection.read(section))
      }
    }
    if let outputs = root["outputs"] {
      definition.outputs = []
      for value in try outputs.list("outputs") {
        let word = try value.choice("an output", of: ReportOutput.allCases.map(\.rawValue))
        if let output = ReportOutput(rawValue: word) { definition.outputs.insert(output) }
      }
      guard !definition.outputs.isEmpty else {
        throw outputs.error("outputs must name at least one kind of file", hint: "as [pdf, html]")
      }
    }
    return definition
  }
}

extension ReportSection {
  private static let names = [
    "cover", "key-figures", "map", "highlights", "histogram", "key", "timeline", "table",
    "register",
    "sources", "method",
  ]

  /// A section is its name (`cover`) or its name with settings (`timeline: {by: agency}`).
  static func read(_ value: SettingsValue) throws(SettingsError) -> ReportSection {
    let name: String
    var settings: SettingsValue?
    if case .mapping(let entries) = value.content {
      guard let first = entries.first, entries.count == 1 else {
        throw value.error(
          "a section must be one name with its settings", hint: "as - timeline: {by: agency}")
      }
      name = first.key
      settings = first.value.content == .none ? nil : first.value
    } else {
      name = try value.string("a section")
    }
    guard names.contains(name) else {
      throw value.error(
        "there is no section “\(name)”", hint: Spelling.hint(for: name, among: names))
    }
    let keys: [String] =
      switch name {
      case "cover": ["title", "parts"]
      case "timeline": ["title", "by"]
      case "table": ["title", "rows", "columns"]
      case "register": ["title", "columns"]
      default: ["title"]
      }
    let place = settings ?? value
    let mapping =
      try settings?.mapping(name, keys: keys) ?? SettingsMapping(place: place, entries: [])
    var section = ReportSection(try kind(name, mapping))
    section.title = try mapping["title"]?.string("title")
    if let parts = mapping["parts"] {
      section.parts = []
      for value in try parts.list("parts") {
        let word = try value.choice("a part", of: CoverPart.allCases.map(\.rawValue))
        if let part = CoverPart(rawValue: word) { section.parts.insert(part) }
      }
    }
    return section
  }

  private static func kind(_ name: String, _ mapping: SettingsMapping) throws(SettingsError)
    -> Kind
  {
    switch name {
    case "timeline":
      let value = try mapping.required("by", of: name)
      let word = try value.choice("by", of: Grouping.allCases.map(\.rawValue))
      return .timeline(by: Grouping(rawValue: word) ?? .agency)
    case "table":
      let axes = TableAxis.allCases.map(\.rawValue)
      let rows = try mapping.required("rows", of: name).choice("rows", of: axes)
      let columns = try mapping.required("columns", of: name).choice("columns", of: axes)
      guard rows != columns else {
        throw mapping.place.error("a table needs rows and columns of different kinds")
      }
      return .table(
        rows: TableAxis(rawValue: rows) ?? .agency,
        columns: TableAxis(rawValue: columns) ?? .province)
    case "register":
      guard let list = mapping["columns"] else { return .register(columns: nil) }
      var columns: [RegisterColumn] = []
      for value in try list.list("columns") {
        let word = try value.choice("a column", of: RegisterColumn.allCases.map(\.rawValue))
        if let column = RegisterColumn(rawValue: word) { columns.append(column) }
      }
      guard !columns.isEmpty else { throw list.error("columns must name at least one column") }
      return .register(columns: columns)
    case "sources": return .sources
    case "method": return .method
    default: return CoverPart(rawValue: name).map { .part($0) } ?? .cover
    }
  }
}
