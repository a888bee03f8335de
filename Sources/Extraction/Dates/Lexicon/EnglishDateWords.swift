/// English words of date expressions and of the clauses around them.
enum EnglishDateWords {
  /// The table; a word may stand in several rows, but with one number only.
  static let rows: [DateWordRow] = calendar + counting + grammar + refusals + clauses

  private static let calendar: [DateWordRow] = [
    DateWordRow(
      "january february march april may june july august september october november december",
      .month, 1, counted: true),
    DateWordRow("jan feb mar apr", .monthShort, 1, counted: true),
    DateWordRow("jun jul aug sep oct nov dec", .monthShort, 6, counted: true),
    DateWordRow("sept", .monthShort, 9),
    DateWordRow(
      "monday tuesday wednesday thursday friday saturday sunday", .weekday, 1, counted: true),
    DateWordRow("mon tue wed thu fri sat sun", .weekdayShort, 1, counted: true),
    DateWordRow("tues", .weekdayShort, 2),
    DateWordRow("thur", .weekdayShort, 4),
    DateWordRow("thurs", .weekdayShort, 4),
    DateWordRow("today tonight", .dayWord, 0),
    DateWordRow("yesterday", .dayWord, -1),
    DateWordRow("tomorrow", .dayWord, 1),
    DateWordRow("weekend", .weekend),
    DateWordRow("spring summer autumn winter", .season, 21, counted: true),
    DateWordRow("fall", .season, 23),
    DateWordRow("springtime summertime", .season, 21, counted: true),
    DateWordRow("wintertime", .season, 24),
    DateWordRow("harvest", .vagueSeason, 23),
    DateWordRow("lean planting sowing", .vagueSeason, 21),
    DateWordRow("rainy monsoon", .vagueSeason, 22),
    DateWordRow("hour hours", .unit, 0),
    DateWordRow("day days date", .unit, 1),
    DateWordRow("week weeks", .unit, 2),
    DateWordRow("fortnight", .unit, 2),
    DateWordRow("month months", .unit, 3),
    DateWordRow("year years", .unit, 4),
    DateWordRow("decade decades", .unit, 5),
    DateWordRow("century centuries", .unit, 6),
    DateWordRow("half quarter", .halfOrQuarter, 1, counted: true),
    DateWordRow("recently recent lately", .vague),
    DateWordRow("juche", .juche),
    DateWordRow("twenties thirties forties fifties sixties", .decadeWord, 2, counted: true),
    DateWordRow("seventies eighties nineties", .decadeWord, 7, counted: true),
  ]

  private static let counting: [DateWordRow] = [
    DateWordRow("a an", .cardinal, 1),
    DateWordRow(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
      .cardinal, 1, counted: true),
    DateWordRow("sixteen seventeen eighteen nineteen twenty", .cardinal, 16, counted: true),
    DateWordRow("thirty", .cardinal, 30),
    DateWordRow("forty", .cardinal, 40),
    DateWordRow("fifty", .cardinal, 50),
    DateWordRow("sixty", .cardinal, 60),
    DateWordRow("seventy", .cardinal, 70),
    DateWordRow("eighty", .cardinal, 80),
    DateWordRow("ninety", .cardinal, 90),
    DateWordRow(
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
      .ordinal, 1, counted: true),
    DateWordRow(
      "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
      .ordinal, 13, counted: true),
    DateWordRow("st nd rd th", .ordinalSuffix),
    DateWordRow("few", .fewOrSeveral, 1),
    DateWordRow("several", .fewOrSeveral, 2),
    DateWordRow("couple", .fewOrSeveral, 3),
    DateWordRow("some", .fewOrSeveral, 4),
  ]

  private static let grammar: [DateWordRow] = [
    DateWordRow("early mid late", .part, 1, counted: true),
    DateWordRow("beginning start outset", .edge, 1),
    DateWordRow("middle", .edge, 2),
    DateWordRow("end close", .edge, 3),
    DateWordRow("turn", .edge, 4),
    DateWordRow("last", .pointer, 1),
    DateWordRow("past", .pointer, 5),
    DateWordRow("previous preceding", .pointer, 6),
    DateWordRow("this current", .pointer, 2),
    DateWordRow("next coming upcoming", .pointer, 3),
    DateWordRow("following", [.pointer, .relation], 4),
    DateWordRow("same", .same),
    DateWordRow("that", .same),
    DateWordRow("ago", .ago),
    DateWordRow("later", [.shift, .earlierLater], 1),
    DateWordRow("afterwards afterward", .shift, 1),
    DateWordRow("earlier", [.shift, .earlierLater], -1),
    DateWordRow("previously prior", .shift, -1),
    DateWordRow(
      "morning afternoon evening night noon midnight dawn dusk daytime nighttime overnight",
      .dayPart),
    DateWordRow("a.m. p.m. am pm", .meridiem),
    DateWordRow("the", .the),
    DateWordRow("of", .of),
    DateWordRow("in on at during over throughout within for", .preposition),
    DateWordRow("since", .relation, 1),
    DateWordRow("until till til through", [.relation, .to], 2),
    DateWordRow("before", .relation, 3),
    DateWordRow("after", .relation, 4),
    DateWordRow("by", .relation, 5),
    DateWordRow("from starting beginning", .from),
    DateWordRow("to", .to),
    DateWordRow("between", .between),
    DateWordRow("and", .and),
    DateWordRow("or", .or),
    DateWordRow("either", .either),
    DateWordRow("around about circa ca approximately roughly near nearly almost", .approximate),
    DateWordRow("possibly perhaps probably maybe likely presumably", .doubtful),
    DateWordRow("as", .as),
  ]

  private static let refusals: [DateWordRow] = [
    DateWordRow("every each per daily weekly monthly yearly annually", .frequency),
    DateWordRow(
      """
      unit units article articles room rooms no number paragraph section chapter resolution order \
      bureau office camp page flight route highway school department building brigade regiment \
      division battalion squadron version level grade line phase class gate floor apartment type \
      model item clause annex law decree directive subparagraph kwanliso kyohwaso prison facility
      """, .numberedThing),
    DateWordRow(
      """
      people persons won dollars yuan rmb kpw usd euros percent kg kilograms kilogram grams tons \
      tonnes households families troops soldiers workers officials residents meters metres km \
      kilometers kilometres miles hectares times men women children students refugees defectors \
      prisoners inmates detainees protesters homes houses copies square degrees million billion \
      thousand trillion hundred kw mw cases deaths rounds km2 calories pages words points
      """, .countedThing),
    // What is called after a day: `the March 23 Movement`, `the April 25 House of Culture`.
    DateWordRow(
      """
      movement brigade stadium hall house hotel theatre theater square street avenue road bridge \
      hospital factory museum memorial monument agreement accord accords declaration
      """, .datedName),
    DateWordRow("about over more than some nearly least most fewer under roughly", .quantifier),
    DateWordRow("for every lasting long", .durationWord),
  ]

  private static let clauses: [DateWordRow] = [
    DateWordRow(
      """
      will shall 'll scheduled due upcoming slated planned expected plans begins \
      starts resumes expires convenes
      """, .future),
    DateWordRow("would could", .would),
    DateWordRow(
      "set postponed adjourned rescheduled delayed scheduled slated planned due extended moved",
      .schedule),
    DateWordRow(
      """
      was were had did went came took made gave held left fled sent saw met began got became broke \
      brought bought sold caught fought found shot struck led put set cut ran fell threw told said \
      died killed arrested detained took stole built burst
      """, .pastVerb),
    DateWordRow("is are has have am 's", .present),
    DateWordRow(
      """
      said told says reported reports report spoke speaking conversation interview interviewed \
      according statement stated explained added confirmed quoted telephone tells disclosed \
      revealed learned
      """, .reporting),
    DateWordRow(
      "speculated suspected believed speculate suspect believe thought assumed guessed",
      .speculation),
    DateWordRow("source sources correspondent correspondents reporter", .source),
    DateWordRow("prior", .prior),
    DateWordRow(
      "returned returning returns ended concluded finished departed left wrapped came closed",
      .returning),
    DateWordRow("held convened opened took", .lightVerb),
    DateWordRow(
      """
      the a an of in on at by to from and or but when while as that which who where with for \
      before after until since this last next is was were are had has have will would he she it \
      they his her their its we i you if because so then there also not no than about into over \
      under during between said told
      """, .functionWord),
  ]
}
