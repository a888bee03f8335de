import Events
import Layout
import Settings

/// The mark of a kind of date, for registers, heads of columns and the key.
enum MarkSample {
  static let height = 4.8

  /// Width in points.
  static func width(_ certainty: DateCertainty, isApproximate: Bool = false) -> Double {
    MarkGlyph.sampleWidth(certainty, isApproximate: isApproximate, height: height)
  }

  /// The mark at the left of a box, in its middle, with its words for those who cannot see it.
  static func items(
    _ certainty: DateCertainty, isApproximate: Bool = false, in box: Rect,
    words: ReportWords = ReportWords(language: "en")
  ) -> [SceneItem] {
    let label =
      words("Mark: ", "표시: ") + (isApproximate ? words("about, ", "약, ") : "")
      + words.certainty(certainty)
    return [.open(SceneTag(.figure, label: label))]
      + MarkGlyph.sample(certainty, isApproximate: isApproximate, in: box, height: height)
      + [.close]
  }
}
