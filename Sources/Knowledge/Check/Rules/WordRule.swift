internal import Records

/// Triggers ask for things that readers of texts know how to look for, and words belong to classes
/// that they use.
struct WordRule: CheckRule {
  /// What the object or the subject of a trigger can be asked to be.
  private static let needs: Set<String> = [
    "any", "person", "strict-person", "official", "drug", "contraband", "goods", "money", "border",
    "law", "home", "post", "agency", "infinitive", "none", "communication", "place", "officials",
    "site", "enforcer", "body", "visitable", "unit", "attack", "association",
    "network", "frontier",
  ]
  private static let keys: Set<String> = [
    "object", "subject", "near", "present", "then", "not", "with", "by", "on",
    "alone",
  ]

  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    for row in pack.rows(.triggers) {
      for part in row.text("frame").split(separator: " ") {
        if let fault = WordRule.fault(part) {
          report.add(
            row, "frame", "bad-frame", "\"\(part)\" \(fault)",
            hint: "write object=, subject= or near= and one of "
              + "\(WordRule.needs.sorted().joined(separator: ", ")); near=, then=, not=, by= or on= and words "
              + "set apart by /; or present=ongoing")
        }
      }
    }
    guard case .directory = pack.source else { return }
    let known = WordRule.builtInClasses()
    for row in pack.rows(.lexicon) where !known.contains(row.text("class")) {
      report.add(
        row, "class", "unknown-class",
        "no rule asks for words of the class \"\(row.text("class"))\"",
        hint: "take one of the built-in lexicon's classes", severity: .warning)
    }
  }

  private static func fault(_ part: Substring) -> String? {
    let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[1].isEmpty else { return "is not of the form what=how" }
    let (key, value) = (String(sides[0]), String(sides[1]))
    guard keys.contains(key) else { return "asks for nothing that is known" }
    switch key {
    case "object", "subject": return needs.contains(value) ? nil : "asks for no known kind"
    case "alone": return value == "yes" ? nil : "can only be alone=yes"
    case "present":
      return value == "ongoing" || value == "done"
        ? nil : "can only be present=ongoing or present=done"
    default: return nil
    }
  }

  private static func builtInClasses() -> Set<String> {
    let source = PackSource.builtIn("kp")
    let name = PackFile.lexicon.name
    guard let bytes = EmbeddedFile.bytes(source.path(name)),
      let table = try? CSVTable(Array(bytes), file: name), let column = table.column("class")
    else { return [] }
    return Set(table.rows.map { $0.fields[column] })
  }
}
