public import Events

/// What a date expression says, before it is held against any clock.
///
/// `Oct. 31` is a month and a day without a year, `since May` a relation to a month, `last year` the
/// year before that of the document. Resolution (in the Normalisation room) turns it into EDTF.
public indirect enum DateValue: Hashable, Sendable {
  /// Fields of a calendar date, as far as stated.
  case calendar(CalendarFields)
  /// Ten years: 199 is the 1990s; the part is early, mid or late.
  case decade(Int, CalendarPart?)
  /// A hundred years: 19 is 1900 to 1999.
  case century(Int, CalendarPart?)
  /// ISO weekday 1 to 7; the week is an offset from the document's, where stated.
  case weekday(Int, Pointer, week: Int?)
  /// Saturday and Sunday.
  case weekend(Pointer)
  /// Day, week or month at an offset from the document's: `yesterday` is day −1.
  case relative(DateUnit, Int, CalendarPart?)
  /// A season of the year; vague ones (`harvest season`) are approximate.
  case season(Season, Pointer, year: YearReference?, vague: Bool)
  /// So many units before the document (`ago`) or after it.
  case away(DateCount, DateUnit, sign: Int)
  /// The last or next so many units, up to or from the document.
  case within(DateCount, DateUnit, sign: Int)
  /// `recently`: before the document, no more is said.
  case vaguePast
  /// A named event or holiday, by its place in the reader's list; the year of a recurring one.
  case event(Int, year: YearReference?)
  /// Unit at an offset from an earlier mention: `the following day` is day +1.
  case anaphor(DateUnit, DateCount, sign: Int)
  /// So many units before or after another date.
  case shifted(DateValue, DateCount, DateUnit, sign: Int)
  /// The week that a date stands in: `the week of May 3`.
  case weekOf(DateValue)
  /// From one date to another.
  case range(DateValue, DateValue)
  /// One of several dates.
  case either([DateValue])
  /// A date that another time is bounded by.
  case bounded(DateRelation, DateValue)
}

/// The fields of a calendar date that the words state.
public struct CalendarFields: Hashable, Sendable {
  /// The year, stated or relative.
  public var year: YearReference?
  /// 1 to 12.
  public var month: Int?
  /// Months from the document's, as −1 in `the 10th of last month`; excludes ``month``.
  public var monthOffset: Int?
  /// 1 to 31.
  public var day: Int?
  /// The part of the month, or of the year where there is no month.
  public var part: CalendarPart?
  /// Whether words as `last`, `지난` say that it is past, or `next`, `오는` that it is to come.
  public var pointer: Pointer

  /// Fields as stated.
  public init(
    year: YearReference? = nil, month: Int? = nil, monthOffset: Int? = nil, day: Int? = nil,
    part: CalendarPart? = nil, pointer: Pointer = .none
  ) {
    self.year = year
    self.month = month
    self.monthOffset = monthOffset
    self.day = day
    self.part = part
    self.pointer = pointer
  }
}

/// How a year is stated.
public enum YearReference: Hashable, Sendable {
  /// As a number.
  case absolute(Int)
  /// As an offset from the document's year.
  case relative(Int)
  /// As an offset from the year of an earlier mention: `the same year` is 0.
  case anaphoric(Int)
}

/// The way a word as `last` or `next` points.
public enum Pointer: Hashable, Sendable {
  case none, last, this, next
  /// The second back: `the week before last`.
  case beforeLast
}

/// A part of a month or a year.
public enum CalendarPart: Hashable, Sendable {
  case early, mid, late
  case beginning, end
  /// Up to the document: `earlier this month`.
  case earlier
  /// From the document on: `later this month`.
  case later
  /// 1 or 2.
  case half(Int)
  /// 1 to 4.
  case quarter(Int)
  /// Week of the month, 1 to 5; 0 is the last.
  case week(Int)
  /// `the turn of the year`.
  case turn
}

/// Season of the year.
public enum Season: Int, Hashable, Sendable, CaseIterable {
  case spring = 21
  case summer, autumn, winter
}

/// A unit that dates are counted in.
public enum DateUnit: Int, Hashable, Sendable, CaseIterable {
  case hour, day, week, month, year, decade, century
}

/// How many: exactly, or between two numbers as in `a few` (2 to 5).
public struct DateCount: Hashable, Sendable {
  /// Least number.
  public var low: Int
  /// Greatest number.
  public var high: Int
  /// A number or a span of numbers.
  public init(_ low: Int, _ high: Int? = nil) {
    self.low = low
    self.high = high ?? low
  }
  /// Whether it is one number.
  public var isExact: Bool { low == high }
}

/// How a date bounds the time that is told.
public enum DateRelation: String, Hashable, Sendable, CaseIterable {
  case since, until, before, after, by, asOf, asLateAs
}

/// A date expression of a text.
public struct DateExpression: Hashable, Sendable {
  /// Its tokens.
  public var tokens: Range<Int>
  /// Its bytes; within its tokens where particles follow in Hangul.
  public var bytes: Range<Int>
  /// What it says.
  public var value: DateValue
  /// Qualification that the words give: `around`, `possibly`.
  public var qualifier: DateEstimate.Qualifier?
  /// Ids of the rules that read it, innermost first.
  public var rules: [String]
  /// What the words around it say of its time and its purpose.
  public var cues: DateCues

  /// An expression.
  public init(
    tokens: Range<Int>, bytes: Range<Int>, value: DateValue,
    qualifier: DateEstimate.Qualifier? = nil, rules: [String], cues: DateCues = DateCues()
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.value = value
    self.qualifier = qualifier
    self.rules = rules
    self.cues = cues
  }
}
