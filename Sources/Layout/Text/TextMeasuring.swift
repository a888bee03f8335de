/// Measures type; the only thing that layout asks of fonts.
///
/// The same object shapes the text when it is drawn, so what is measured is what is printed.
public protocol TextMeasuring {
  /// Advance width of one line of text, in points.
  func width(of text: String, font: Font) -> Double
  /// The same for the bytes of a line in UTF-8, which must be well-formed.
  func width(of text: UnsafeBufferPointer<UInt8>, font: Font) -> Double
  /// Height above the baseline that capitals and ascenders take, in points.
  func ascent(of font: Font) -> Double
  /// Depth below the baseline that descenders take, in points, positive.
  func descent(of font: Font) -> Double
}

extension TextMeasuring {
  /// Makes a string of the bytes; what measures bytes as they stand has a form of its own.
  public func width(of text: UnsafeBufferPointer<UInt8>, font: Font) -> Double {
    width(of: String(decoding: text, as: UTF8.self), font: font)
  }
}
