/// Words that end in a full stop without ending a sentence.
enum Abbreviations {
  /// How such a word stands to what follows it.
  enum Class {
    /// Stands before a name: never ends a sentence.
    case title
    /// Stands before a number.
    case beforeNumber
    /// Capitalised, may end a sentence; the next word tells.
    case capital
    /// May end a sentence; the next word tells.
    case other
  }

  /// The class of a word, given in lower case without its last full stop.
  static func lookUp(_ word: [UInt8]) -> Class? { table[word] }

  /// Whether a capitalised word is one that sentences open with, so that the full stop of an
  /// abbreviation before it also ends a sentence.
  static func opensSentence(_ word: [UInt8]) -> Bool { openers.contains(word) }

  private static let table: [[UInt8]: Class] = {
    var table: [[UInt8]: Class] = [:]
    func add(_ kind: Class, _ words: String) {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[Array(word.utf8)] = kind
      }
    }
    add(
      .title,
      """
      mr mrs ms dr prof gen lt col sgt capt maj cmdr adm brig cpl pvt supt insp det sen rep gov
      pres rev hon messrs mme mlle fr st ft mt amb atty dep vice-adm lt-gen maj-gen brig-gen lt-col
      spc pfc cpt comr cdr comdr const ofc fmr dy addl asst adv engr shri smt drs ust kh
      """)
    add(.beforeNumber, "no nos art arts para paras p pp vol vols ch fig figs sect cl tel ext")
    add(
      .capital,
      """
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
      inc corp ltd co bros dept jr sr esq assn univ calif va pa ariz colo conn fla ga ill ind mass
      mich minn miss mo mont nev okla ore tenn tex vt wash wis wyo ala ark del md ph.d prov
      """)
    add(
      .other,
      """
      n.c n.d n.h n.j n.m n.y s.c s.d d.c u.s u.n u.k u.s.a d.p.r.k r.o.k p.r.c u.s.s.r e.u a.m p.m
      e.g i.e m.d b.c a.d llc plc etc vs v al cf eg ie approx ca gov't int'l
      """)
    return table
  }()

  private static let openers: Set<[UInt8]> = Set(
    """
    The A An In On At He She It They We I You This That These Those There But And Or So Yet However
    Meanwhile Also As After Before Since When While If Although Though According For From By With
    His Her Its Their Our My Some Many Most Several Two Three Four Police Officials Authorities
    What Who Why How Where No Not Nor Once Under Over During Despite Earlier Later Last Another One
    Both Each Such Then Now Still Even Only Other Others To Until Because Among Between Following
    Instead Moreover Furthermore Additionally Separately Nevertheless Today Yesterday Witnesses
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })
}
