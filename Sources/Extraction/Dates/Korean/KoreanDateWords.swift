/// Korean words of date expressions.
struct KoreanDateWords: Sendable {
  /// Years seen from the document.
  static let years = KoreanTable<Int>([
    ("지지난해", -2), ("재작년", -2), ("지난해", -1), ("작년", -1), ("올해", 0), ("금년", 0),
    ("올", 0), ("내년", 1), ("다음 해", 1), ("다음해", 1), ("내후년", 2),
  ])
  /// Years seen from an earlier mention.
  static let chainYears = KoreanTable<Int>([
    ("같은 해", 0), ("그해", 0), ("이듬해", 1), ("전년", -1),
  ])
  /// Months seen from the document.
  static let months = KoreanTable<Int>([
    ("지지난달", -2), ("지난달", -1), ("지난 달", -1), ("이달", 0), ("이번 달", 0), ("이번달", 0),
    ("다음 달", 1), ("다음달", 1), ("내달", 1),
  ])
  /// Weeks seen from the document.
  static let weeks = KoreanTable<Int>([
    ("지지난주", -2), ("지난주", -1), ("지난 주", -1), ("이번 주", 0), ("이번주", 0), ("금주", 0),
    ("다음 주", 1), ("다음주", 1), ("내주", 1),
  ])
  /// Days seen from the document.
  static let days = KoreanTable<Int>([
    ("그저께", -2), ("그제", -2), ("엊그제", -2), ("어제", -1), ("오늘", 0), ("내일", 1), ("모레", 2),
  ])
  /// Days seen from an earlier mention.
  static let chainDays = KoreanTable<Int>([
    ("이튿날", 1), ("다음 날", 1), ("다음날", 1), ("전날", -1), ("이날", 0), ("그날", 0), ("같은 날", 0), ("당일", 0),
  ])
  /// Titles of office.
  static let titles = KoreanTable<Bool>(all: [
    "대통령", "총리", "장관", "차관", "의원", "대표", "위원장", "국장", "회장", "총재", "의장", "시장", "대사", "사령관", "총장",
    "청장", "부장", "주지사", "국왕",
  ])
  /// Numbers of days as words.
  static let dayCounts = KoreanTable<Int>([
    ("하루", 1), ("이틀", 2), ("사흘", 3), ("나흘", 4), ("닷새", 5), ("엿새", 6), ("이레", 7), ("열흘", 10),
    ("일주일", 7),
  ])
  /// Numbers of months as words.
  static let monthCounts = KoreanTable<Int>([
    ("한 달", 1), ("한달", 1), ("두 달", 2), ("두달", 2), ("석 달", 3), ("석달", 3), ("넉 달", 4), ("다섯 달", 5),
    ("반년", 6),
  ])
  /// Times of day.
  static let dayParts = KoreanTable<Bool>(all: [
    "밤", "새벽", "오전", "오후", "저녁", "아침", "낮", "정오", "자정", "심야",
  ])
  static let weekdays = KoreanTable<Int>([
    ("월요일", 1), ("화요일", 2), ("수요일", 3), ("목요일", 4), ("금요일", 5), ("토요일", 6), ("일요일", 7),
  ])
  /// Units that dates are counted in.
  static let units = KoreanTable<DateUnit>([
    ("시간", .hour), ("주일", .week), ("주", .week), ("개월", .month), ("달", .month), ("년", .year),
    ("일", .day),
  ])
  static let seasons = KoreanTable<Season>([
    ("여름내", .summer), ("겨우내", .winter), ("봄철", .spring), ("여름철", .summer), ("가을철", .autumn),
    ("겨울철", .winter),
    ("봄", .spring), ("여름", .summer), ("가을", .autumn), ("겨울", .winter),
  ])
  /// Parts of a month, a year or a decade, longest first.
  static let parts = KoreanTable<CalendarPart>([
    ("상반기", .half(1)), ("하반기", .half(2)), ("초순", .early), ("상순", .early), ("중순", .mid),
    ("하순", .late), ("초반", .early), ("중반", .mid), ("후반", .late), ("초", .early), ("말", .late),
  ])
  /// Words for times of the year.
  static let yearEdges = KoreanTable<CalendarPart>([
    ("연초", .early), ("년초", .early), ("연말연시", .turn), ("연말", .end), ("년말", .end),
  ])
  /// What may follow `전` (ago) in its word.
  static let particlesOfAgo = KoreanTable<Bool>(all: [
    "에", "부터", "까지", "의", "만", "쯤", "인", "과", "보다", "이", "으로", "께", "엔", "도", "일",
  ])
  /// Words that say only that it is not long ago.
  static let vague = KoreanTable<Bool>(all: ["최근", "요즘", "얼마 전", "얼마전"])
  /// Words that point back or forward before a month, a day or a season.
  static let pointers = KoreanTable<Pointer>([
    ("지난", .last), ("오는", .next), ("이번", .this), ("다음", .next),
  ])
  /// Relations that follow a date.
  static let relations = KoreanTable<DateRelation>([
    ("부터", .since), ("까지", .until), ("이후", .after), ("이전", .before), ("이래", .since),
  ])
  /// Words for about.
  static let approximate = KoreanTable<Bool>(all: ["경", "께", "쯤", "무렵", "전후"])
  /// Particles and nouns that may follow a date in the same run.
  static let particles = KoreanTable<Bool>(all: [
    "에서", "에는", "에도", "에야", "에게", "에", "의", "은", "는", "이", "가", "을", "를", "도", "과", "와", "로", "으로",
    "자", "현재", "오전", "오후", "새벽", "아침", "저녁", "밤", "낮", "사이", "중", "당시", "들어", "만",
    "이다", "이었다", "였다", "께서",
  ])
  /// Words after a number of units that make it a length of time.
  static let durations = KoreanTable<Bool>(all: ["동안", "간", "만에", "째", "여간", "짜리", "형", "분", "치"])

  private var firsts: Set<UInt32> = []

  /// The first syllables of all words that a date can begin with.
  init() {
    let own = KoreanTable<Bool>(all: ["주체", "며칠", "몇"])
    firsts = own.keys.union(KoreanDateWords.years.keys).union(KoreanDateWords.chainYears.keys)
      .union(KoreanDateWords.months.keys).union(KoreanDateWords.weeks.keys)
      .union(KoreanDateWords.days.keys).union(KoreanDateWords.chainDays.keys)
      .union(KoreanDateWords.dayCounts.keys)
      .union(KoreanDateWords.weekdays.keys).union(KoreanDateWords.seasons.keys)
      .union(KoreanDateWords.parts.keys).union(KoreanDateWords.yearEdges.keys)
      .union(KoreanDateWords.vague.keys).union(KoreanDateWords.pointers.keys)
  }

  /// Whether a run of Hangul begins as a date can.
  func begins(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + 2 < bytes.count else { return false }
    return firsts.contains(KoreanSyllable.key(bytes, start))
  }
}

/// The three bytes of a syllable as one number.
enum KoreanSyllable {
  @inline(__always)
  static func key(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2])
  }
}

/// Words with what they stand for, told apart by their first syllable.
struct KoreanTable<Value: Sendable>: Sendable {
  /// A word.
  struct Word: Sendable {
    let key: UInt32
    let bytes: [UInt8]
    let value: Value
  }

  /// The words, in the order in which they are tried.
  let words: [Word]

  /// A table.
  init(_ words: [(word: String, value: Value)]) {
    self.words = words.map { word, value in
      let bytes = Array(word.utf8)
      return Word(key: KoreanSyllable.key(bytes, 0), bytes: bytes, value: value)
    }
  }

  /// Their first syllables.
  var keys: Set<UInt32> { Set(words.map(\.key)) }
}

extension KoreanTable where Value == Bool {
  /// Words that stand for nothing but themselves.
  init(all words: [String]) {
    self.init(words.map { ($0, true) })
  }
}
