internal import Layout

/// Cairo's style attribute as presentation attributes, without what is so anyway.
enum OutlineStyle {
  /// The attributes, each with a space before it.
  static func attributes(_ style: ArraySlice<UInt8>) -> ByteText {
    var text = ByteText()
    for part in style.split(separator: 0x3b) {
      guard let colon = part.firstIndex(of: 0x3a) else { continue }
      let name = part[..<colon].drop { $0 <= 0x20 }
      let value = part[(colon + 1)...]
      if isNeedless(name, value) { continue }
      text.append(0x20)
      text.append(contentsOf: name)
      text.raw("=\"")
      if let colour = colour(value) {
        text.markup(colour)
      } else if name.equals("stroke-width") || name.equals("stroke-dasharray") {
        for (index, number) in value.decimals().enumerated() {
          if index > 0 { text.append(0x20) }
          text.number(number)
        }
      } else {
        text.append(contentsOf: value)
      }
      text.raw("\"")
    }
    return text
  }

  /// What SVG takes for granted, or what stands at the top of the file.
  private static func isNeedless(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Bool {
    if value.equals("1") { return name.equals("fill-opacity") || name.equals("stroke-opacity") }
    return name.equals("fill-rule") && value.equals("nonzero")
      || name.equals("stroke") && value.equals("none")
      || name.equals("stroke-linecap") && value.equals("butt")
      || name.equals("stroke-linejoin") && value.equals("miter")
      || name.equals("stroke-miterlimit") && value.equals("10")
  }

  /// `rgb(6.666667%,…)` as `#111`.
  static func colour(_ value: ArraySlice<UInt8>) -> String? {
    guard value.starts(with: "rgb(".utf8) else { return nil }
    let channels = value.decimals().map { Int(($0 * 2.55).rounded()) }
    guard channels.count == 3, channels.allSatisfy((0...255).contains) else { return nil }
    return ByteText.shortHex(channels)
  }

  /// The outline of path data; what Cairo adds after closing one is left out.
  static func path(_ data: ArraySlice<UInt8>) -> [PathElement] {
    var elements: [PathElement] = []
    var place = data.startIndex
    while place < data.endIndex {
      let command = data[place]
      place += 1
      var end = place
      while end < data.endIndex, !(0x41...0x5a).contains(data[end]) { end += 1 }
      let numbers = data[place..<end].decimals()
      place = end
      let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
        Point(numbers[$0], numbers[$0 + 1])
      }
      switch (command, points.count) {
      case (0x4d, 1):
        // A move that a move follows, or nothing at all, draws nothing.
        if case .move = elements.last { elements.removeLast() }
        elements.append(.move(points[0]))
      case (0x4c, 1): elements.append(.line(points[0]))
      case (0x43, 3): elements.append(.curve(points[0], points[1], points[2]))
      case (0x5a, _): elements.append(.close)
      default: break
      }
    }
    if case .move = elements.last { elements.removeLast() }
    return elements
  }
}

extension ByteText {
  /// `#rrggbb`, or `#rgb` where that is the same.
  static func shortHex(_ channels: [Int]) -> String {
    let isShort = channels.allSatisfy { $0 % 17 == 0 }
    return "#"
      + channels.map { channel in
        let digits = String(isShort ? channel / 17 : channel, radix: 16)
        return isShort || digits.utf8.count > 1 ? digits : "0" + digits
      }.joined()
  }
}
