import Events
import Settings

/// The words of the cover, from the counts of the data.
struct CoverWords {
  let context: SectionContext

  private var facts: Facts { context.facts }
  private var words: ReportWords { facts.words }

  /// Under the title: what was read, what it tells of, what it cannot show.
  var deck: String {
    let documents = facts.dossier.documents
    var text = words.count(documents.count, .report) + by
    let published = documents.compactMap { $0.published.latest ?? $0.published.earliest }
    let earliest = documents.compactMap { $0.published.earliest ?? $0.published.latest }.min()
    if let earliest, let last = published.max() {
      let period = words.period(earliest, last)
      text += words(", published \(period).", ", \(period) 발표.")
    } else {
      text += "."
    }
    let types = topTypes
    if !types.isEmpty {
      text += words(" Most often told: ", " 가장 많이 보도된 것: ") + words.list(types) + "."
    }
    return text + " " + caution
  }

  /// “ by Daily NK and SinoNK”, “ by 12 publishers”.
  private var by: String {
    if facts.publishers.isEmpty { return "" }
    if facts.publishers.count > 4 {
      let count = words.count(facts.publishers.count, .publisher)
      return words(" by \(count)", " (\(count))")
    }
    let names = words.list(facts.publishers)
    return words(" by \(names)", " (\(names))")
  }

  private var caution: String {
    words(
      "Counts show what was reported, not how often it happened.",
      "수는 보도된 것을 셀 뿐, 실제로 얼마나 일어났는지를 뜻하지 않는다.")
  }

  /// Under a chart: what was read, as of when.
  var source: String {
    var text = words("Source: ", "출처: ") + words.count(facts.dossier.documents.count, .report) + by
    text += words(", read for dated acts", "")
    if let day = facts.asOf {
      text += words(", as of \(words.longDay(day))", ", \(words.longDay(day)) 현재")
    }
    let knowledge = facts.dossier.knowledge
    if !knowledge.id.isEmpty {
      text += words("; knowledge pack ", "; 지식 묶음 ") + "\(knowledge.id) \(knowledge.version)"
    }
    return text + ". " + caution
  }

  private var topTypes: [String] {
    guard facts.incidents.count >= 5 else { return [] }
    var counts: [String: Int] = [:]
    for incident in facts.incidents { counts[incident.type, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
      .map { "\(Wording.lowercased(facts.typeLabel($0.key))) (\(Wording.number($0.value)))" }
  }

  /// Beside the title: number, as-of date, period, corpus with its hash.
  var issue: [String] {
    var lines: [String] = []
    let name = words("Briefing", "브리핑")
    lines.append(context.definition.number.map { "\(name) \($0)" } ?? name)
    if let day = facts.asOf {
      lines.append(words("as of \(words.longDay(day))", "\(words.longDay(day)) 현재"))
    }
    if let period = facts.period {
      // Breaks, if it must, after the dash only.
      let span = Wording.unbroken(words.period(period.first, period.last))
      let halves = span.split(separator: "–", maxSplits: 1)
      lines.append(
        words("covers ", "기간 ")
          + (halves.count == 2 ? halves[0] + "– " + halves[1].dropFirst() : span))
    }
    let reports = words.count(facts.dossier.documents.count, .report)
    lines.append(
      facts.publishers.isEmpty
        ? reports : "\(reports), \(words.count(facts.publishers.count, .publisher))")
    if let next = context.definition.nextIssue {
      lines.append(words("next issue ", "다음 호 ") + next)
    }
    return lines
  }

  /// What the corpus is known by: the first digits of its hash; the method has all of them.
  var corpus: String? {
    let hash = facts.dossier.corpusHash
    guard !hash.isEmpty else { return nil }
    return words("corpus SHA-256 ", "자료 SHA-256 ") + hash.prefix(12)
  }

  /// A number with its name and what it counts.
  struct KeyFigure {
    var number: String
    var name: String
    var definition: String
  }

  var keyFigures: [KeyFigure] {
    let incidents = facts.incidents
    let total = incidents.count
    var figures = [
      KeyFigure(
        number: Wording.number(total),
        name: words(total == 1 ? "incident" : "incidents", "사건"),
        definition: words(
          "one type of act on one occasion, told as done, ordered or decided",
          "한 번에 한 유형의 행위; 실행·명령·결정으로 보도된 것"))
    ]
    if total > 0 {
      if let top = context.finding.topAgency, top.count > 1 || total == 1 {
        let name = facts.shortName(agency: top.id)
        figures.append(
          KeyFigure(
            number: Wording.number(top.count),
            name: words("\(top.count == 1 ? "names" : "name") \(name)", "\(name) 등장"),
            definition: words("in any role, from actor to accused", "행위자든 당사자든 역할을 가리지 않음")))
      }
      figures += [days(incidents), places(incidents), reports(incidents)]
    }
    let documents = facts.dossier.documents.count
    let publishers = words.count(facts.publishers.count, .publisher)
    figures.append(
      KeyFigure(
        number: Wording.number(documents),
        name: words(documents == 1 ? "report" : "reports", "보도"),
        definition: facts.publishers.isEmpty
          ? words("read; publishers not stated", "읽음; 매체 불명")
          : words("read, from \(publishers)", "\(publishers)")))
    return figures
  }

  private func days(_ incidents: [Incident]) -> KeyFigure {
    let days = incidents.count(where: Facts.isDayKnown)
    let ranges = incidents.count { Facts.isDayKnown($0) && $0.date.certainty == .range }
    let looser = incidents.count - days
    let rest =
      looser == 0
      ? words("none is looser", "모두 확실")
      : words(
        "\(Wording.number(looser)) \(looser == 1 ? "is" : "are") looser",
        "\(Wording.number(looser))건은 덜 확실")
    let range = words(
      "\(Wording.number(ranges)) of them as first and last day; ",
      "그중 \(Wording.number(ranges))건은 시작일과 종료일; ")
    return KeyFigure(
      number: Wording.number(days), name: words("dated to the day", "날짜 확실"),
      definition: (ranges > 0 ? range : "") + rest)
  }

  private func places(_ incidents: [Incident]) -> KeyFigure {
    let home = facts.dossier.directory.homeCountry
    let placed = incidents.count { $0.place?.province != nil && $0.place?.country == home }
    let abroad = incidents.count { $0.place.map { $0.country != home } ?? false }
    let number = abroad == 0 ? "none" : Wording.number(abroad)
    return KeyFigure(
      number: Wording.number(placed), name: words("in a named province", "도가 밝혀짐"),
      definition: words(
        "of \(facts.country(home)); \(number) \(abroad < 2 ? "lies" : "lie") abroad",
        "\(facts.country(home)); 국외 \(Wording.number(abroad))건"))
  }

  private func reports(_ incidents: [Incident]) -> KeyFigure {
    let several = incidents.count { Facts.documents(of: $0).count > 1 }
    let rest = incidents.count - several
    let number = Wording.number(rest)
    let english =
      switch (rest, several) {
      case (0, _): "each rests on several"
      case (1, 0): "it rests on one report"
      case (1, _): "the other rests on one"
      case (_, 0): "all \(number) rest on one report each"
      default: "the other \(number) rest on one report each"
      }
    return KeyFigure(
      number: Wording.number(several), name: words("in two or more reports", "보도 둘 이상"),
      definition: words(english, rest == 0 ? "모두 여러 보도에 근거" : "나머지 \(number)건은 보도 하나에 근거"))
  }
}
