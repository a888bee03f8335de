extension EDTF {
  /// A language in which dates are put into words.
  public enum Language: String, Hashable, Sendable, CaseIterable {
    /// British order and short months: `28 Apr 2012`.
    case english = "en"
    /// `2012년 4월 28일`
    case korean = "ko"
  }

  /// How an upper bound such as `[..2012-05-09]` is put into words.
  public enum UpperBound: Hashable, Sendable {
    /// That day included, as EDTF means it: "by 9 May 2012".
    case by
    /// For an act that is told to have gone before what happened that day: "before 28 Apr 2012".
    case before
  }

  /// The expression as an editor would write it: "26 Apr – 1 May 2012", "between 13 Apr and 9 May
  /// 2012", "since May 2021", "about 12 Nov 2024", "31 Oct, year not stated".
  ///
  /// What no words are made for (a long set, a mixed pattern of unspecified digits beyond the
  /// calendar) is given by its bounds or, at last, as the EDTF string itself.
  ///
  /// - Parameters:
  ///   - language: the language of the words.
  ///   - upperBound: how to word a date of which only the end is known.
  public func spoken(language: Language = .english, upperBound: UpperBound = .by) -> String {
    let phrase = SpokenPhrase(self)
    return switch language {
    case .english: EnglishWording(upperBound: upperBound).words(phrase)
    case .korean: KoreanWording(upperBound: upperBound).words(phrase)
    }
  }
}
