import Events
import Layout
import Settings

/// The key of the tints of a table of counts.
extension CountTableSection {
  /// Shapes of a paragraph are decoration.
  func decorated(_ item: SceneItem) -> [SceneItem] {
    guard case .rect = item else { return [item] }
    return [.open(SceneTag(.artifact)), item, .close]
  }

  /// The key in words; nothing where none is drawn.
  func keyWords(_ table: CountTable) -> String? {
    let scale = scale(table)
    let key = ClassKey.line(of: scale, style: frame.style, measuring: frame.measuring)
    guard !key.items.isEmpty else { return nil }
    let classes = scale.classes.map(ClassScale.words).joined(separator: ", ")
    return words("Tints from light to dark: \(classes).", "옅은 색에서 짙은 색으로: \(classes).")
  }

  /// The classes of the tints, by all cells but those that stand for several columns.
  func scale(_ table: CountTable) -> ClassScale {
    ClassScale(
      table.counts.flatMap { row in
        zip(row, table.columns).lazy.filter { !$0.1.isGathered }.map(\.0)
      })
  }
}
