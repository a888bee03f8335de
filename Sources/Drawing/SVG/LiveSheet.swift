internal import Layout
internal import Settings

/// The style sheet of a live SVG: colours as variables, light and dark.
///
/// A reader that does not know variables paints black where it meets one, so that all of it stands
/// under `@supports`; and every rule stands under the id of the file, so that nothing else on the
/// page changes.
struct LiveSheet {
  let style: Style
  let options: SVGOptions
  let inks: Set<Ink>
  /// Classes that stand in the file.
  let classes: Set<String>
  /// The look of numbers, which stand in elements of their own.
  let lead: LiveRun.Look?
  /// Classes of the elements whose parts are plain.
  let plainParts: [String]
  let prefix: String

  private var ink: String { style.colour(of: .ink).cssHex }

  /// The element, or nothing where there is nothing to change.
  var text: String {
    let numbers = self.numbers
    guard options.darkMode || !numbers.isEmpty else { return "" }
    return "<style>" + numbers + (options.darkMode ? variables : "") + "</style>\n"
  }

  /// Numbers in their own colour: a rule that every reader knows.
  private var numbers: String {
    var text = ""
    if case .text(let font, let ink) = lead {
      let weight = font.weight == .bold ? ";font-weight:700" : ""
      text += "#\(prefix) tspan{fill:\(style.colour(of: ink).cssHex)\(weight)}"
    }
    for name in plainParts { text += "#\(prefix) .\(name) tspan{fill:\(ink);font-weight:400}" }
    return text
  }

  private var variables: String {
    let used = Ink.allCases.filter { inks.contains($0) }
    var text = "@supports (color:var(--x)){"
    text += "#\(prefix){" + variables(used, style.colour(of:)) + "}"
    text += "@media (prefers-color-scheme:dark){#\(prefix){"
    text += variables(used) { ink in
      options.darkColours[ink] ?? style.colour(of: ink).forTheDark
    }
    text += "}}"
    // The file's own element has the class of the ink itself.
    text += "#\(prefix){fill:var(--dateline-ink)}"
    for ink in used {
      let variable = "var(--dateline-\(ink.rawValue))"
      for (name, property) in [
        (LivePaints.fillClass(ink), "fill"), (LivePaints.strokeClass(ink), "stroke"),
      ] where classes.contains(name) {
        text += "#\(prefix) .\(name){\(property):\(variable)}"
      }
    }
    if case .text(_, let ink) = lead {
      text += "#\(prefix) tspan{fill:var(--dateline-\(ink.rawValue))}"
    }
    for name in plainParts { text += "#\(prefix) .\(name) tspan{fill:var(--dateline-ink)}" }
    return text + "}"
  }

  private func variables(_ inks: [Ink], _ colour: (Ink) -> Colour) -> String {
    inks.map { "--dateline-\($0.rawValue):\(colour($0).cssHex)" }.joined(separator: ";")
  }
}
