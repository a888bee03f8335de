internal import Records
internal import Synchronization

/// The words of a pack, as they stand in its files: ten thousand records, most of which are asked
/// for one or two fields, once.
public struct PackWords: Sendable {
  /// The records of a file, found when they are first asked for.
  final class Grid: Sendable {
    private let bytes: FileBytes?
    private let file: String
    private let found: Mutex<CSVGrid?>

    init(_ grid: CSVGrid?) {
      bytes = nil
      file = ""
      found = Mutex(grid)
    }

    /// - Parameter bytes: of a file that has passed the checks of a pack.
    init(_ bytes: FileBytes, file: String) {
      self.bytes = bytes
      self.file = file
      found = Mutex(nil)
    }

    var value: CSVGrid? {
      found.withLock { found in
        if found == nil, let bytes { found = try? CSVGrid(bytes, file: file) }
        return found
      }
    }
  }

  private let triggerRecords: Grid
  private let lexiconRecords: Grid
  private var triggerGrid: CSVGrid? { triggerRecords.value }
  private var lexiconGrid: CSVGrid? { lexiconRecords.value }

  init(triggers: Grid, lexicon: Grid) {
    triggerRecords = triggers
    lexiconRecords = lexicon
  }

  /// Number of records of triggers.
  public var triggerCount: Int { triggerGrid?.count ?? 0 }
  /// Number of records of the lexicon.
  public var lexiconCount: Int { lexiconGrid?.count ?? 0 }

  /// A value for every trigger, in the order of the pack, from its type, language, kind, form and
  /// frame.
  ///
  /// - Parameter isWanted: by the language, whether a trigger is asked for.
  public func mapTriggers<Row>(
    where isWanted: (String) -> Bool = { _ in true },
    _ body: (String, String, String, String, String) -> Row
  ) -> [Row] {
    guard let grid = triggerGrid else { return [] }
    var type = ColumnText(grid, "type")
    var language = ColumnText(grid, "language")
    var rows: [Row] = []
    rows.reserveCapacity(grid.count)
    var kind = ColumnText(grid, "kind")
    var form = ColumnText(grid, "form")
    var frame = ColumnText(grid, "frame")
    var isAsked = false
    for row in 0..<grid.count {
      let tongue = language.next(row)
      if language.isNew { isAsked = isWanted(tongue) }
      guard isAsked else { continue }
      rows.append(
        body(type.next(row), tongue, kind.next(row), form.next(row), frame.next(row)))
    }
    return rows
  }

  /// A value for every word of the lexicon, in the order of the pack, from its class, language and
  /// form.
  ///
  /// - Parameter isWanted: by the class and the language, whether a word is asked for.
  public func mapLexicon<Row>(
    where isWanted: (String, String) -> Bool = { _, _ in true },
    _ body: (String, String, String) -> Row
  ) -> [Row] {
    guard let grid = lexiconGrid else { return [] }
    var wordClass = ColumnText(grid, "class")
    var language = ColumnText(grid, "language")
    var form = ColumnText(grid, "form")
    var rows: [Row] = []
    rows.reserveCapacity(grid.count)
    var isAsked = false
    for row in 0..<grid.count {
      let name = wordClass.next(row)
      let tongue = language.next(row)
      if wordClass.isNew || language.isNew { isAsked = isWanted(name, tongue) }
      if isAsked { rows.append(body(name, tongue, form.next(row))) }
    }
    return rows
  }

  var triggers: [Trigger] {
    guard let grid = triggerGrid else { return [] }
    var note = ColumnText(grid, "note")
    var row = -1
    return mapTriggers { type, language, kind, form, frame in
      row += 1
      return Trigger(
        type: type, language: language, kind: Trigger.Kind(rawValue: kind) ?? .phrase, form: form,
        frame: frame, note: note.next(row))
    }
  }

  var lexicon: [LexiconEntry] {
    guard let grid = lexiconGrid else { return [] }
    var note = ColumnText(grid, "note")
    var row = -1
    return mapLexicon { wordClass, language, form in
      row += 1
      return LexiconEntry(
        wordClass: wordClass, language: language, form: form, note: note.next(row))
    }
  }
}

/// The fields of a column from record to record; records beside each other often say the same, and
/// then share one text.
private struct ColumnText {
  private let grid: CSVGrid
  private let column: Int?
  private var row = -1
  private var text = ""
  /// Whether the last record said something else than the one before it.
  private(set) var isNew = false

  init(_ grid: CSVGrid, _ name: String) {
    self.grid = grid
    column = grid.column(name)
  }

  mutating func next(_ row: Int) -> String {
    guard let column else { return "" }
    isNew = self.row < 0 || !grid.isSame(row, as: self.row, column)
    guard isNew else { return text }
    self.row = row
    text = grid.text(row, column)
    return text
  }
}
