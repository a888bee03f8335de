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

  /// Colours and line of a shape.
  func attributes(fill: Ink?, stroke: Stroke?) -> ByteText {
    var text = ByteText()
    paint("fill", fill, to: &text)
    if let stroke {
      paint("stroke", stroke.ink, to: &text)
      line(stroke, to: &text)
    }
    classes(fill: fill, stroke: stroke?.ink, to: &text)
    return text
  }

  /// What a shared shape has of itself: its line, and that it is not filled. Colours stand where
  /// it is used, since rules under the file's id do not reach into it there.
  func shared(fill: Ink?, stroke: Stroke?) -> ByteText {
    var text = ByteText()
    if fill == nil { text.raw(" fill=\"none\"") }
    if let stroke { line(stroke, to: &text) }
    return text
  }

  /// Colours of the use of a shared shape, as far as they are not those of the top of the file.
  func use(fill: Ink?, stroke: Ink?) -> ByteText {
    var text = ByteText()
    let fill = fill == .ink ? nil : fill
    if let fill { paint("fill", fill, to: &text) }
    if let stroke { paint("stroke", stroke, to: &text) }
    classes(fill: fill, stroke: stroke, to: &text)
    return text
  }

  private func line(_ stroke: Stroke, to text: inout ByteText) {
    text.raw(" stroke-width=\"")
    text.number(stroke.width)
    text.raw("\"")
    guard stroke.dash.contains(where: { $0 > 0 }) else { return }
    text.raw(" stroke-dasharray=\"")
    for (index, length) in stroke.dash.enumerated() {
      if index > 0 { text.append(0x20) }
      text.number(length)
    }
    text.raw("\"")
  }

  private func classes(fill: Ink?, stroke: Ink?, to text: inout ByteText) {
    let names = [fill.map(Self.fillClass), stroke.map(Self.strokeClass)].compactMap(\.self)
    if !names.isEmpty { text.markup(" class=\"\(names.joined(separator: " "))\"") }
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
