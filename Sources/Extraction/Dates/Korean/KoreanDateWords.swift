/// Korean words of date expressions.
struct KoreanDateWords: Sendable {
  /// Years seen from the document.
  static let years: [(word: String, offset: Int)] = [
    ("지지난해", -2), ("재작년", -2), ("지난해", -1), ("작년", -1), ("올해", 0), ("금년", 0),
    ("올", 0), ("내년", 1), ("다음 해", 1), ("다음해", 1), ("내후년", 2),
  ]
  /// Years seen from an earlier mention.
  static let chainYears: [(word: String, offset: Int)] = [
    ("같은 해", 0), ("그해", 0), ("이듬해", 1), ("전년", -1),
  ]
  /// Months seen from the document.
  static let months: [(word: String, offset: Int)] = [
    ("지지난달", -2), ("지난달", -1), ("지난 달", -1), ("이달", 0), ("이번 달", 0), ("이번달", 0),
    ("다음 달", 1), ("다음달", 1), ("내달", 1),
  ]
  /// Weeks seen from the document.
  static let weeks: [(word: String, offset: Int)] = [
    ("지지난주", -2), ("지난주", -1), ("지난 주", -1), ("이번 주", 0), ("이번주", 0), ("금주", 0),
    ("다음 주", 1), ("다음주", 1), ("내주", 1),
  ]
  /// Days seen from the document.
  static let days: [(word: String, offset: Int)] = [
    ("그저께", -2), ("그제", -2), ("엊그제", -2), ("어제", -1), ("오늘", 0), ("내일", 1), ("모레", 2),
  ]
  /// Days seen from an earlier mention.
  static let chainDays: [(word: String, offset: Int)] = [
    ("이튿날", 1), ("다음 날", 1), ("다음날", 1), ("전날", -1), ("이날", 0), ("같은 날", 0), ("당일", 0),
  ]
  static let weekdays: [(word: String, offset: Int)] = [
    ("월요일", 1), ("화요일", 2), ("수요일", 3), ("목요일", 4), ("금요일", 5), ("토요일", 6), ("일요일", 7),
  ]
  static let seasons: [(word: String, season: Season)] = [
    ("봄철", .spring), ("여름철", .summer), ("가을철", .autumn), ("겨울철", .winter),
    ("봄", .spring), ("여름", .summer), ("가을", .autumn), ("겨울", .winter),
  ]
  /// Parts of a month, a year or a decade, longest first.
  static let parts: [(word: String, part: CalendarPart)] = [
    ("상반기", .half(1)), ("하반기", .half(2)), ("초순", .early), ("상순", .early), ("중순", .mid),
    ("하순", .late), ("초반", .early), ("중반", .mid), ("후반", .late), ("초", .early), ("말", .late),
  ]
  /// Words for times of the year.
  static let yearEdges: [(word: String, part: CalendarPart)] = [
    ("연초", .early), ("년초", .early), ("연말연시", .turn), ("연말", .end), ("년말", .end),
  ]
  /// Words that say only that it is not long ago.
  static let vague = ["최근", "요즘", "얼마 전", "얼마전"]
  /// Words that point back or forward before a month, a day or a season.
  static let pointers: [(word: String, pointer: Pointer)] = [
    ("지난", .last), ("오는", .next), ("이번", .this), ("다음", .next),
  ]
  /// Relations that follow a date.
  static let relations: [(word: String, relation: DateRelation)] = [
    ("부터", .since), ("까지", .until), ("이후", .after), ("이전", .before), ("이래", .since),
  ]
  /// Words for about.
  static let approximate = ["경", "께", "쯤", "무렵", "전후"]
  /// Particles and nouns that may follow a date in the same run.
  static let particles = [
    "에서", "에는", "에도", "에야", "에게", "에", "의", "은", "는", "이", "가", "을", "를", "도", "과", "와", "로", "으로",
    "자", "현재", "오전", "오후", "새벽", "아침", "저녁", "밤", "낮", "사이", "중", "당시", "들어", "만",
    "이다", "이었다", "였다", "께서",
  ]
  /// Words after a number of units that make it a length of time.
  static let durations = ["동안", "간", "만에", "째", "여간", "짜리", "형", "분", "치"]

  private var firsts: Set<UInt32> = []

  /// The first syllables of all words that a date can begin with.
  init() {
    var words = KoreanDateWords.years.map(\.word) + KoreanDateWords.chainYears.map(\.word)
    words += KoreanDateWords.months.map(\.word) + KoreanDateWords.weeks.map(\.word)
    words += KoreanDateWords.days.map(\.word) + KoreanDateWords.chainDays.map(\.word)
    words += KoreanDateWords.weekdays.map(\.word) + KoreanDateWords.seasons.map(\.word)
    words += KoreanDateWords.parts.map(\.word) + KoreanDateWords.yearEdges.map(\.word)
    words += KoreanDateWords.vague + KoreanDateWords.pointers.map(\.word) + ["주체", "며칠", "몇"]
    for word in words {
      let bytes = Array(word.utf8)
      firsts.insert(KoreanDateWords.key(bytes[0], bytes[1], bytes[2]))
    }
  }

  @inline(__always)
  private static func key(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt32 {
    UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c)
  }

  /// Whether a run of Hangul begins as a date can.
  func begins(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + 2 < bytes.count else { return false }
    return firsts.contains(KoreanDateWords.key(bytes[start], bytes[start + 1], bytes[start + 2]))
  }
}
