public import CivilTime

extension DateEstimate {
  /// The date as a register prints it: "16 Mar 2011", "between 13 Apr and 9 May 2012", "before 28
  /// Apr 2012", "by 9 May 2012", "reported 25 Aug 2016", "since May 2021", "date not stated".
  ///
  /// - Parameter language: the language of the words.
  public func spoken(language: EDTF.Language = .english) -> String {
    guard let edtf else { return language == .english ? "date not stated" : "날짜 불명" }
    guard let value = EDTF(edtf) else { return edtf }
    if basis == .publication, earliest == nil, let latest {
      let day = EDTF.day(latest).spoken(language: language)
      if kind == .ongoing {
        return language == .english ? "ongoing, reported \(day)" : "\(day) 보도 당시 진행 중"
      }
      // Words such as "recently" are a date as told; without any, only the limit is known.
      if stated != nil { return language == .english ? "reported \(day)" : "\(day) 보도" }
    }
    // What another dated act bounds went before that act; publication and words include the day.
    return value.spoken(language: language, upperBound: basis == .inferred ? .before : .by)
  }
}
