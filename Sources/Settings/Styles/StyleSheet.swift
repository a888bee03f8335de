/// Loads styles from style sheets: YAML with a fixed set of keys, all but the name optional.
///
/// A sheet that says `extends:` takes what it does not state from another one; without it, from
/// the built-in style `briefing`.
public enum StyleSheet {
  /// Names of the built-in styles.
  public static let builtInNames = ["briefing", "mono", "screen"]

  /// The style of a built-in name (`briefing`) or of a path (`my/style.yaml`).
  ///
  /// - Throws: `SettingsError` where there is no such style or the sheet is faulty.
  public static func load(_ nameOrPath: String) throws(SettingsError) -> Style {
    try load(nameOrPath, seen: [])
  }

  /// The style of a sheet's text; `file` is named in errors, and what it extends is looked for
  /// beside it.
  ///
  /// - Throws: `SettingsError` where the sheet is faulty.
  public static func parse(_ yaml: String, file: String) throws(SettingsError) -> Style {
    try parse(yaml, file: file, seen: [file])
  }

  static func load(_ nameOrPath: String, seen: [String]) throws(SettingsError) -> Style {
    if let text = SettingsFile.builtIn("styles/\(nameOrPath).yaml") {
      return try parse(text, file: "styles/\(nameOrPath).yaml", seen: seen + [nameOrPath])
    }
    guard nameOrPath.contains("/") || nameOrPath.hasSuffix(".yaml") || nameOrPath.hasSuffix(".yml")
    else {
      throw SettingsError(
        file: nameOrPath, message: "there is no built-in style of that name",
        hint: Spelling.hint(for: nameOrPath, among: builtInNames)
          + " A file is given by its path, as ./\(nameOrPath).yaml")
    }
    return try parse(
      SettingsFile.text(path: nameOrPath), file: nameOrPath, seen: seen + [nameOrPath])
  }

  private static func parse(_ yaml: String, file: String, seen: [String]) throws(SettingsError)
    -> Style
  {
    let root = try SettingsFile.parse(yaml, file: file).mapping(
      "a style sheet", keys: ["name", "extends", "page", "fonts", "text", "colours"])
    var style = Style.briefing
    if let parent = root["extends"] {
      let name = try parent.string("extends")
      let path = name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? beside(file, name) : name
      guard !seen.contains(path) else {
        throw parent.error("extends itself, by way of \(path)", hint: "break the circle")
      }
      guard seen.count < 8 else { throw parent.error("extends more than eight sheets") }
      style = try load(path, seen: seen)
    }
    style.name = try root.required("name", of: "a style sheet").string("name")
    if let page = root["page"] { try read(page, into: &style) }
    if let fonts = root["fonts"] {
      style.families = []
      for font in try fonts.list("fonts") { try read(font: font, of: file, into: &style) }
      guard !style.families.isEmpty else {
        throw fonts.error("fonts must name at least one family")
      }
    }
    if let text = root["text"] {
      let sizes = try text.mapping("text", keys: ["small", "medium", "lead", "large"])
      if let size = sizes["small"] { style.small = try typeSize(size, "small") }
      if let size = sizes["medium"] { style.medium = try typeSize(size, "medium") }
      if let size = sizes["lead"] { style.lead = try typeSize(size, "lead") }
      if let size = sizes["large"] { style.large = try typeSize(size, "large") }
    }
    if let colours = root["colours"] {
      let entries = try colours.mapping("colours", keys: Ink.allCases.map(\.rawValue)).entries
      for entry in entries {
        guard let ink = Ink(rawValue: entry.key) else { continue }
        style.colours[ink] = try colour(entry.value, entry.key)
      }
    }
    return style
  }

  private static func read(_ value: SettingsValue, into style: inout Style) throws(SettingsError) {
    let page = try value.mapping("page", keys: ["size", "width", "height", "margin"])
    if let size = page["size"] {
      let name = try size.choice("size", of: PageSize.allCases.map(\.rawValue))
      guard let size = PageSize(rawValue: name) else { return }
      style.pageWidth = size.width
      style.pageHeight = size.height
    }
    if let width = page["width"] { style.pageWidth = try width.number("width", in: 280...4000) }
    if let height = page["height"] {
      style.pageHeight = try height.number("height", in: 280...4000)
    }
    if let margin = page["margin"] {
      style.sideMargin = try margin.number("margin", in: 0...style.pageWidth / 4)
    }
  }

  /// A family by its name, or the files of a font: one, or one for each cut.
  private static func read(
    font: SettingsValue, of file: String, into style: inout Style
  ) throws(SettingsError) {
    guard case .mapping = font.content else {
      let name = try font.string("a font")
      return style.families.append(isPath(name) ? beside(file, name) : name)
    }
    let files = try font.mapping("a font", keys: ["regular", "bold"])
    let regular = beside(
      file, try files.required("regular", of: "a font given by files").string("regular"))
    style.families.append(regular)
    if let bold = files["bold"] { style.boldFiles[regular] = beside(file, try bold.string("bold")) }
  }

  private static func isPath(_ name: String) -> Bool {
    let lower = name.lowercased()
    return name.contains("/") || [".ttf", ".otf", ".ttc"].contains { lower.hasSuffix($0) }
  }

  private static func typeSize(_ value: SettingsValue, _ what: String) throws(SettingsError)
    -> TypeSize
  {
    let size = try value.mapping(what, keys: ["size", "lead"])
    let points = try size.required("size", of: what).number("size", in: 4...72)
    let lead = try size.required("lead", of: what).number("lead", in: points...(points * 3))
    return TypeSize(size: points, lead: lead)
  }

  private static func colour(_ value: SettingsValue, _ what: String) throws(SettingsError)
    -> Colour
  {
    let text = try value.string(what)
    let digits = text.dropFirst()
    guard text.hasPrefix("#"), digits.utf8.count == 6,
      digits.utf8.allSatisfy({
        (48...57).contains($0) || (65...70).contains($0) || (97...102).contains($0)
      }), let number = UInt32(digits, radix: 16)
    else {
      throw value.error(
        "\(what) cannot be “\(text)”", hint: "write a colour as \"#1a2b3c\", in quotation marks")
    }
    return Colour(hex: number)
  }

  private static func beside(_ file: String, _ name: String) -> String {
    guard !name.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return name }
    return String(file[...slash]) + name
  }
}
