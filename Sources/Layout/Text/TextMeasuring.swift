/// Measures type; the only thing that layout asks of fonts.
///
/// The same object shapes the text when it is drawn, so what is measured is what is printed.
public protocol TextMeasuring {
  /// Advance width of one line of text, in points.
  func width(of text: String, font: Font) -> Double
  /// Height above the baseline that capitals and ascenders take, in points.
  func ascent(of font: Font) -> Double
  /// Depth below the baseline that descenders take, in points, positive.
  func descent(of font: Font) -> Double
}
