/// What a word can be in a date expression, or in the words around one.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(_ bit: Int) { rawValue = 1 << UInt64(bit) }

  // Words that a date is looked for at.
  static let month = WordClass(0)
  static let monthShort = WordClass(1)
  static let weekday = WordClass(2)
  static let weekdayShort = WordClass(3)
  static let unit = WordClass(4)
  static let dayWord = WordClass(5)
  static let season = WordClass(6)
  static let vagueSeason = WordClass(7)
  static let vague = WordClass(8)
  static let juche = WordClass(9)
  static let weekend = WordClass(10)
  static let event = WordClass(11)
  static let halfOrQuarter = WordClass(12)
  static let decadeWord = WordClass(13)

  // Words that belong to a date beside those.
  static let cardinal = WordClass(16)
  static let ordinal = WordClass(17)
  static let ordinalSuffix = WordClass(18)
  static let fewOrSeveral = WordClass(19)
  static let part = WordClass(20)
  static let edge = WordClass(21)
  static let pointer = WordClass(22)
  static let ago = WordClass(23)
  static let shift = WordClass(24)
  static let dayPart = WordClass(25)
  static let meridiem = WordClass(26)
  static let the = WordClass(27)
  static let of = WordClass(28)
  static let preposition = WordClass(29)
  static let relation = WordClass(30)
  static let from = WordClass(31)
  static let to = WordClass(32)
  static let between = WordClass(33)
  static let and = WordClass(34)
  static let or = WordClass(35)
  static let either = WordClass(36)
  static let approximate = WordClass(37)
  static let doubtful = WordClass(38)
  static let same = WordClass(39)
  static let `as` = WordClass(40)
  static let earlierLater = WordClass(41)

  // Words that make a number or a name no date.
  static let frequency = WordClass(44)
  static let numberedThing = WordClass(45)
  static let countedThing = WordClass(46)
  static let quantifier = WordClass(47)
  static let durationWord = WordClass(48)
  static let datedName = WordClass(49)

  // Words around a date.
  static let future = WordClass(50)
  static let pastVerb = WordClass(51)
  static let reporting = WordClass(52)
  static let speculation = WordClass(53)
  static let present = WordClass(54)
  static let would = WordClass(55)
  static let functionWord = WordClass(56)
  static let source = WordClass(57)
  static let prior = WordClass(58)
  static let returning = WordClass(59)
  static let lightVerb = WordClass(60)
  static let schedule = WordClass(61)

  /// Classes that a date is looked for at.
  static let triggers: WordClass = [
    .month, .monthShort, .weekday, .weekdayShort, .unit, .dayWord, .season, .vagueSeason, .vague,
    .juche, .weekend, .event, .halfOrQuarter, .decadeWord, .dayPart,
  ]
}
