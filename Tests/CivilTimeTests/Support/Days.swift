import CivilTime

/// Shorthand for dates in tests; a wrong one fails the test that uses it.
func day(_ text: String) -> CivilDate {
  guard let date = CivilDate(iso: text) else { preconditionFailure("no such day: \(text)") }
  return date
}

extension SplitMix64 {
  /// Any day of the years -9999 to 9999.
  mutating func anyDay() -> CivilDate {
    CivilDate(
      dayNumber: Int.random(
        in: CivilDate.first.dayNumber...CivilDate.last.dayNumber, using: &self))
  }
}
