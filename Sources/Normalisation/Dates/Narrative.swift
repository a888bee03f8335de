import CivilTime
import Events
import Extraction

/// What a text has told of time so far: the mention that `the following day` leans on.
struct Narrative {
  /// The last date told.
  private(set) var last: ResolvedDate?
  /// Its words.
  private(set) var words: String?
  /// The year last stated in this paragraph.
  private(set) var year: Int?

  /// The date last stated with its year in this sentence.
  private(set) var stated: ResolvedDate?

  /// The day last told in this paragraph, to which a day without a month belongs.
  private(set) var day: CivilDate?

  /// The year that the head of the document states, or the one year in which all dates so far with a
  /// month stand: what a document of unknown day gives its yearless dates.
  var documentYear: Int? { headYear ?? (years.count == 1 ? years.first : nil) }
  private var headYear: Int?
  private var years: Set<Int> = []

  /// Whether this paragraph has told a date.
  private(set) var hasTold = false

  /// The last date that is one day, of this paragraph or the one before it, and its words.
  private(set) var lastDay: (date: ResolvedDate, words: String)?
  private var isDayOfParagraph = false

  /// The day on which the sentence, in its first words, is told: `On Wednesday the army said …`.
  private(set) var opening: (date: ResolvedDate, words: String)?

  /// The last date and its words.
  var lastTold: (date: ResolvedDate, words: String)? {
    last.flatMap { date in words.map { (date, $0) } }
  }

  /// What a chain leans on: for days the last day, where the last date is a longer time; within a
  /// sentence that opens with the day of its telling, that day.
  func leansOn(_ value: DateValue) -> (date: ResolvedDate, words: String)? {
    let told = lastTold
    guard case .anaphor(let unit, _, let sign) = value, unit == .day || unit == .hour else {
      return told
    }
    if sign < 0, let opening { return opening }
    if let last, last.earliest == last.latest, last.earliest != nil { return told }
    return lastDay ?? told
  }

  /// A sentence begins.
  mutating func sentence() {
    stated = nil
    opening = nil
  }

  /// A paragraph begins: what a year stated in the last one meant for yearless dates is over.
  mutating func paragraph() {
    year = nil
    day = nil
    hasTold = false
    if !isDayOfParagraph { lastDay = nil }
    isDayOfParagraph = false
  }

  /// Notes a date that has been resolved.
  mutating func note(
    _ date: ResolvedDate, _ words: String, _ expression: DateExpression, zone: Zone, role: DateRole,
    opens: Bool = false
  ) {
    switch zone {
    case .body, .headline, .footnote, .heading, .dateline: break
    default: return
    }
    if zone == .headline || zone == .heading, headYear == nil {
      headYear = Narrative.year(of: expression.value)
    } else if let told = Narrative.year(of: expression.value, month: true), role != .background {
      years.insert(told)
    }
    guard date.edtf != nil, role != .boilerplate, date.earliest != nil || date.latest != nil else {
      return
    }
    hasTold = true
    let isDay = date.earliest == date.latest
    if role == .reporting, opens, isDay { opening = (date, words) }
    // `On June 12 the ministry told all companies …. Since the following day …`
    if role == .reporting, last != nil, !(opens && isDay && lastDay == nil) { return }
    last = date
    self.words = words
    if isDay {
      lastDay = (date, words)
      isDayOfParagraph = true
    }
    if opening != nil, role != .reporting { opening = nil }
    if role == .incident, let told = date.earliest, told == date.latest { day = told }
    if case .calendar(let fields) = expression.value, case .absolute(let stated) = fields.year,
      fields.month != nil
    {
      year = stated
      self.stated = date
    }
  }

  /// The year that a value states.
  private static func year(of value: DateValue, month: Bool = false) -> Int? {
    switch value {
    case .calendar(let fields):
      guard case .absolute(let year) = fields.year, !month || fields.month != nil else {
        return nil
      }
      return year
    case .range(let first, let last): return year(of: last) ?? year(of: first)
    case .weekOf(let inner): return year(of: inner)
    default: return nil
    }
  }
}
