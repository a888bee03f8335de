import Settings

/// Lengths of a figure in points, all in proportion to its smallest type.
struct Look {
  /// One point where the smallest type is 7 points.
  let unit: Double
  let small: Font
  let smallBold: Font
  let medium: Font
  let mediumBold: Font
  /// Height of a mark.
  var mark: Double { 5.6 * unit }
  /// Height of a mark on sheets of hundreds and thousands.
  var smallMark: Double { 4.8 * unit }
  /// Distance of the two lines of a label.
  var lead: Double { 8.6 * unit }
  /// From a mark to its number.
  var numberGap: Double { 3 * unit }
  /// From a number to its text.
  var textGap: Double { 2.5 * unit }
  /// From a label to the next thing of its row.
  var air: Double { 5 * unit }
  var hairline: Double { 0.35 * unit }
  var rule: Double { 0.7 * unit }
  var heavy: Double { 1.8 * unit }

  init(style: Style) {
    let size = style.small.size
    unit = size / 7
    small = Font(.regular, size)
    smallBold = Font(.bold, size)
    medium = Font(.regular, style.medium.size)
    mediumBold = Font(.bold, style.medium.size)
  }

  /// Baseline below the middle of a row, so that capitals are centred on it.
  var centring: Double { 0.357 * small.size }
}
