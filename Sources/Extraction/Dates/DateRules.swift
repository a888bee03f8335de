/// Every rule that reads dates, in the order in which they are tried.
///
/// Adding a rule is a file of its own and a line here.
public enum DateRules {
  /// Rules that read a date.
  static let core: [any CoreDateRule.Type] = [
    NumericDateRule.self,
    KoreanDateRule.self,
    MonthDateRule.self,
    DecadeRule.self,
    YearRule.self,
    DayOfMonthRule.self,
    WeekdayRule.self,
    WeekendRule.self,
    DayWordRule.self,
    DayPartRule.self,
    CountedUnitsRule.self,
    UnitPointerRule.self,
    ChainRule.self,
    CenturyRule.self,
    HalfQuarterRule.self,
    SeasonRule.self,
    FarmSeasonRule.self,
    JucheRule.self,
    NamedEventRule.self,
    VaguePastRule.self,
  ]

  /// What a rule that reads a date begins from, asked of it once: it is asked for at every number.
  struct Core: Sendable {
    let rule: any CoreDateRule.Type
    let triggers: WordClass
    let takesNumbers: Bool
    let takesHangul: Bool

    init(_ rule: any CoreDateRule.Type) {
      self.rule = rule
      triggers = rule.triggers
      takesNumbers = rule.takesNumbers
      takesHangul = rule.takesHangul
    }
  }

  static let asked: [Core] = core.map(Core.init)

  /// Rules that belong to the date itself: its part, its year, its hour.
  static let inner: [any DateModifierRule.Type] = [
    ClockTimeModifier.self,
    YearAfterModifier.self,
    PartModifier.self,
    EveModifier.self,
  ]

  /// Rules that join or bound dates, tried after the inner ones.
  static let outer: [any DateModifierRule.Type] = [
    RangeModifier.self,
    YearAfterModifier.self,
    AlternativeModifier.self,
    ApproximationModifier.self,
    RelationModifier.self,
    ApproximationModifier.self,
  ]

  /// Every rule once, for a list of them.
  public static let all: [any DateRule.Type] =
    core.map { $0 as any DateRule.Type }
    + [
      ClockTimeModifier.self, PartModifier.self, EveModifier.self, YearAfterModifier.self,
      RangeModifier.self,
      AlternativeModifier.self, ApproximationModifier.self, RelationModifier.self,
      YearBeforeFeast.self, SharedYear.self, TwoVerbRange.self,
    ] as [any DateRule.Type]
}
