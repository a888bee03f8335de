import Records

/// Reads a knowledge pack as a suspicious colleague would, and says all that is wrong with it.
///
/// Loading stops at the first thing that cannot be read; the check goes on, so that a pack can be
/// mended in one go. Adding a rule touches ``rules`` and the rule's own file.
public enum KnowledgeCheck {
  static let rules: [any CheckRule] = [
    HeaderRule(), FieldRule(), DuplicateRule(), CompositeNameRule(), OverlapRule(), EDTFRule(),
    ParentRule(), ReferenceRule(), CoordinateRule(), TileRule(), RecurrenceRule(),
    LanguageRule(), WordRule(), SpacingRule(),
  ]

  /// What is wrong with the pack of a folder, ordered by file, line and column.
  public static func check(directory: String) -> [KnowledgeFinding] {
    check(.directory(directory))
  }

  /// What is wrong with the pack that is built in.
  public static func checkBuiltIn() -> [KnowledgeFinding] { check(.builtIn("kp")) }

  static func check(_ source: PackSource) -> [KnowledgeFinding] {
    var report = CheckReport()
    do {
      try source.check()
    } catch {
      report.add(error, code: "unreadable")
      return report.findings
    }
    var tables: [PackFile: [PackRow]] = [:]
    for file in PackFile.allCases {
      do {
        guard let bytes = try source.bytes(file.name) else {
          if file.absence == .refused {
            report.add(
              KnowledgeError(
                file: source.path(file.name), message: "the pack has no \(file.name)",
                hint: "every pack has pack.csv and places.csv"), code: "missing-file")
          }
          continue
        }
        let table = try PackTable(file, bytes, path: source.path(file.name))
        tables[file] = table.rows
      } catch {
        report.add(error, code: "unreadable")
      }
    }
    let pack = CheckedPack(source: source, tables: tables)
    for rule in rules { rule.check(pack, &report) }
    return report.findings.sorted {
      ($0.file, $0.line, $0.column, $0.code, $0.message)
        < ($1.file, $1.line, $1.column, $1.code, $1.message)
    }
  }
}

/// One thing that a pack is checked for.
protocol CheckRule: Sendable {
  /// Reports what is wrong.
  func check(_ pack: CheckedPack, _ report: inout CheckReport)
}

/// The readable files of a pack.
struct CheckedPack {
  let source: PackSource
  let tables: [PackFile: [PackRow]]

  /// The records of a file; none where the pack leaves it out.
  func rows(_ file: PackFile) -> [PackRow] { tables[file] ?? [] }

  /// The values of a column of a file.
  func values(_ column: String, of file: PackFile) -> Set<String> {
    Set(rows(file).map { $0.text(column) })
  }

  /// The value of a key of pack.csv, or empty.
  func header(_ key: String) -> String {
    rows(.pack).first { $0.text("key") == key }?.text("value") ?? ""
  }
}

/// What the rules have found.
struct CheckReport {
  private(set) var findings: [KnowledgeFinding] = []

  /// Reports an error that reading raised.
  mutating func add(_ error: KnowledgeError, code: String) {
    findings.append(
      KnowledgeFinding(
        file: error.file, line: error.line ?? 1, column: error.column ?? 1, severity: .error,
        code: code, message: error.message, hint: error.hint))
  }

  /// Reports something at a field.
  mutating func add(
    _ row: PackRow, _ column: String, _ code: String, _ message: String, hint: String,
    severity: KnowledgeFinding.Severity = .error
  ) {
    let error = row.error(column, message, hint)
    findings.append(
      KnowledgeFinding(
        file: error.file, line: error.line ?? 1, column: error.column ?? 1, severity: severity,
        code: code, message: message, hint: hint))
  }
}
