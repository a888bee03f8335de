/// Forms of Korean words that other rooms ask for.
package enum KoreanForms {
  /// Whether a word stands before a noun as a verb does: it ends in `ㄴ`.
  package static func isModifier(_ word: String) -> Bool { KoreanEnding.isModifier(word) }
}
