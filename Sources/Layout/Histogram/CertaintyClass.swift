import Events

/// The three ways in which a histogram fills its bars.
enum CertaintyClass: Int, CaseIterable {
  /// The days are known: solid.
  case known
  /// Somewhere between, before or after known days, or going on: hatched.
  case bounded
  /// A month or a year, or nothing but the day of publication: hollow.
  case coarse

  init?(_ certainty: DateCertainty) {
    switch certainty {
    case .day, .range: self = .known
    case .between, .before, .after, .since, .continuing: self = .bounded
    case .coarse, .publicationOnly: self = .coarse
    case .unknownYear, .undated: return nil
    }
  }
}

extension FigureWords {
  /// What a filling of a histogram means.
  func name(_ certainty: CertaintyClass) -> String {
    switch certainty {
    case .known: isKorean ? "날짜 확인" : "days known"
    case .bounded: isKorean ? "범위 안, 또는 계속" : "within bounds, or ongoing"
    case .coarse: isKorean ? "월·연도 또는 보도일만" : "month, year or publication date only"
    }
  }
}
