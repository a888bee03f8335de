internal import Layout
internal import Settings

/// Colours and type of marks as attributes.
struct LivePaints {
  let style: Style
  /// The type that the file has at its top.
  let base: Font

  /// Class of what is filled with an ink.
  static func fillClass(_ ink: Ink) -> String { "f" + letter(ink) }

  /// Class of what is stroked with an ink.
  static func strokeClass(_ ink: Ink) -> String { "s" + letter(ink) }

  private static func letter(_ ink: Ink) -> String {
    String(Ink.allCases.firstIndex(of: ink) ?? 0, radix: 36)
  }

  /// Colours of a shape; what the top of the file has is left out.
  func attributes(fill: Ink?, stroke: Stroke?) -> ByteText {
    var text = ByteText()
    paint("fill", fill, to: &text)
    if let stroke {
      paint("stroke", stroke.ink, to: &text)
      text.raw(" stroke-width=\"")
      text.number(stroke.width)
      text.raw("\"")
      if stroke.dash.contains(where: { $0 > 0 }) {
        text.raw(" stroke-dasharray=\"")
        for (index, length) in stroke.dash.enumerated() {
          if index > 0 { text.append(0x20) }
          text.number(length)
        }
        text.raw("\"")
      }
    }
    let classes = [fill.map(Self.fillClass), (stroke?.ink).map(Self.strokeClass)].compactMap(\.self)
    if !classes.isEmpty { text.markup(" class=\"\(classes.joined(separator: " "))\"") }
    return text
  }

  /// Type and colour of text, as far as they are not those of the top of the file.
  func attributes(font: Font, ink: Ink) -> ByteText {
    var text = ByteText()
    if font.size != base.size {
      text.raw(" font-size=\"")
      text.number(font.size)
      text.raw("\"")
    }
    if font.weight == .bold { text.raw(" font-weight=\"bold\"") }
    if ink != .ink {
      paint("fill", ink, to: &text)
      text.markup(" class=\"\(Self.fillClass(ink))\"")
    }
    return text
  }

  private func paint(_ attribute: StaticString, _ ink: Ink?, to text: inout ByteText) {
    text.raw(" ")
    text.raw(attribute)
    text.raw("=\"")
    if let ink {
      let colour = style.colour(of: ink)
      text.markup(ByteText.shortHex([Int(colour.red), Int(colour.green), Int(colour.blue)]))
    } else {
      text.raw("none")
    }
    text.raw("\"")
  }
}
