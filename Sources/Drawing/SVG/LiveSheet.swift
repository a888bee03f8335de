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
  let prefix: String

  /// The element, or nothing where there is nothing to change.
  var text: String {
    guard options.darkMode else { return "" }
    let used = Ink.allCases.filter { inks.contains($0) }
    var text = "<style>@supports (color:var(--x)){"
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
      text += "#\(prefix) .\(LivePaints.fillClass(ink)){fill:\(variable)}"
      text += "#\(prefix) .\(LivePaints.strokeClass(ink)){stroke:\(variable)}"
    }
    return text + "}</style>\n"
  }

  private func variables(_ inks: [Ink], _ colour: (Ink) -> Colour) -> String {
    inks.map { "--dateline-\($0.rawValue):\(colour($0).cssHex)" }.joined(separator: ";")
  }
}
