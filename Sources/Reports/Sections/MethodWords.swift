import Events
import Layout
import Settings

/// The words of the method, with the counts of the data.
struct MethodWords {
  /// A head and its paragraph, to be numbered.
  struct Block {
    var title: String
    var runs: [TextRun]
    /// Sums that a reader may compare with their own.
    var sums: [Sum] = []
  }

  /// A SHA-256 and what it is of.
  struct Sum {
    var name: String
    var digits: String

    /// The digits on two lines, neither of which a column has to break.
    var halves: [String] { [String(digits.prefix(32)), String(digits.dropFirst(32))] }
  }

  let context: SectionContext

  private var facts: Facts { context.facts }
  private var incidents: [Incident] { context.facts.incidents }
  private var words: ReportWords { context.facts.words }

  var blocks: [Block] {
    var blocks = [
      block(
        words("What counts", "무엇을 세는가"),
        words(
          "An incident is one type of act on one occasion, told as done, ordered or decided. Two acts in one sentence are two incidents; one act told several times is one. Plans, conditions, habits and denials are no incidents. An order is recorded as an order, a suspension as stopped.",
          "사건은 한 번에 일어난 한 유형의 행위로, 실행·명령·결정으로 보도된 것이다. 한 문장에 행위가 둘이면 사건도 둘이고, 여러 번 보도된 한 행위는 하나이다. 계획, 조건, 습관, 부인은 사건이 아니다. 명령은 명령으로, 중단은 중단으로 적는다."
        )),
      block(words("Standard of proof", "증명의 기준"), proof),
    ]
    if !incidents.isEmpty { blocks += readings }
    if let window = facts.dossier.window {
      blocks.append(block(words("Window", "기간"), WindowWords(notes: window, words: words).text))
    }
    blocks.append(
      block(words("What was left out, and why", "뺀 것과 그 까닭"), LeftOut(facts: facts).text))
    blocks.append(block(words("What this cannot show", "보여 줄 수 없는 것"), limits))
    if context.hasTimeline, !incidents.isEmpty {
      blocks.append(
        block(
          words("Time axis", "시간축"),
          words(
            "Where long stretches hold no report, they are cut and their length is said; the strip above is unbroken and true to scale. “No report” is not “nothing happened”. Only marks sit on the axis; labels run where there is room, and the order of rows carries no meaning.",
            "보도가 없는 긴 구간은 잘라 내고 그 길이를 적는다. 위의 띠는 끊김이 없고 축척에 맞는다. “보도 없음”은 “아무 일도 없었음”이 아니다. 축 위에 있는 것은 표시뿐이며, 이름은 자리가 있는 곳에 놓이고 행의 순서에는 뜻이 없다."
          )))
    }
    var data = block(words("Data beside this file", "이 파일 곁의 자료"), data)
    data.sums = sums
    blocks.append(data)
    return blocks
  }

  /// How dates, places and bodies were read, and what a person changed.
  private var readings: [Block] {
    var blocks = [
      block(
        words("Dates", "날짜"),
        words(
          "No date is more certain than its text. A day without a year takes the nearest past year before publication, if that is known. “Since May” stays open to the right; what is known only from the day of the report is drawn as a hollow diamond, never as an event of that day. Nothing is set to 1 January for want of a date. The register prints the words of the text, the date they were read as, and that date in EDTF (ISO 8601-2): [a..b] one day between, a/b from and to, a/.. ongoing, [..b] not after.",
          "어떤 날짜도 본문보다 확실하지 않다. 해가 없는 날은, 보도일이 알려져 있으면, 그 전의 가장 가까운 해로 읽는다. “5월부터”는 끝이 열린 채로 둔다. 보도일로만 알려진 것은 빈 마름모로 그리고 그날의 사건으로 그리지 않는다. 날짜가 없다고 1월 1일로 두지 않는다. 목록에는 본문의 말, 읽은 날짜, EDTF(ISO 8601-2)를 함께 적는다: [a..b] 그 사이 하루, a/b 부터 까지, a/.. 계속, [..b] 늦어도."
        ))
    ]
    if let inferred { blocks.append(inferred) }
    let none = incidents.count { $0.place?.province == nil }
    blocks.append(
      block(
        words("Places", "장소"),
        words(
          "A province is given where the text puts the act there, not where its source sits.",
          "도는 본문이 그 행위를 그곳에 둘 때만 적으며, 제보자가 있는 곳을 적지 않는다."
        )
          + (none == 0
            ? words(" Every incident has one.", " 모든 사건의 도가 밝혀졌다.")
            : words(
              " \(Wording.count(none, "incident")) \(none == 1 ? "names" : "name") no province; no place is guessed for \(none == 1 ? "it" : "them").",
              " 사건 \(Wording.number(none))건은 도가 밝혀지지 않았고, 짐작하지 않았다."))))
    blocks.append(
      block(
        words("Agencies", "기관"),
        words(
          "Bodies are told apart by what they are and named as they were called at the date of the incident. Tables and lanes put each incident under its lead agency, the body that acts, else the body concerned; others are listed in the register.",
          "기관은 기능으로 가르고, 사건 당시의 이름으로 적는다. 표와 연표는 각 사건을 주된 기관, 곧 행위한 기관이나 그렇지 않으면 관련된 기관 아래 둔다. 그 밖의 기관은 목록에 있다."
        )))
    if let corrections { blocks.append(corrections) }
    return blocks
  }

  private func block(_ title: String, _ words: String) -> Block {
    Block(title: title, runs: [TextRun(words, context.frame.small)])
  }

  /// Words with register numbers in them.
  private func block(_ title: String, _ words: String, numbers: [Int], _ after: String) -> Block {
    var runs = [TextRun(words + " ", context.frame.small)]
    let ranges = Wording.ranges(numbers)
    for (index, range) in ranges.enumerated() {
      runs.append(
        TextRun(
          range.words, context.frame.smallBold, .accent, link: context.link(incident: range.first)))
      if index < ranges.count - 1 { runs.append(TextRun(" ", context.frame.small)) }
    }
    runs.append(TextRun(after, context.frame.small))
    return Block(title: title, runs: runs)
  }

  private var proof: String {
    var text = words(
      "None is claimed: every entry says what a report tells, in its own words.",
      "증명을 내세우지 않는다. 각 항목은 보도가 말하는 것을 그 보도의 말로 적는다.")
    guard !incidents.isEmpty else { return text }
    let single = incidents.count { Facts.documents(of: $0).count == 1 }
    if incidents.count == 1 {
      text += words(
        " The incident rests on \(single == 1 ? "one report" : "several reports").",
        single == 1 ? " 이 사건은 보도 하나에 근거한다." : " 이 사건은 여러 보도에 근거한다.")
    } else {
      let part = Wording.number(single)
      let all = Wording.number(incidents.count)
      text += words(" \(part) of \(all) rest on one report.", " \(all)건 중 \(part)건은 보도 하나에 근거한다.")
    }
    let levels = [1.0, 0.6, 0.0].map { level -> String in
      let name = words.confidence(level)
      let count = Wording.number(incidents.count { words.confidence($0.confidence) == name })
      return words("\(count) \(name)", "\(name) \(count)")
    }
    let list = levels.joined(separator: ", ")
    return text
      + words(
        " Confidence says how clear the text is, not how true the event: \(list).",
        " 명확도는 본문이 얼마나 분명한지를 말할 뿐, 사실 여부를 말하지 않는다: \(list).")
  }

  private var inferred: Block? {
    let numbers = incidents.indices.filter { index in
      let date = incidents[index].date
      return date.basis == .inferred || date.basis == .anchor || date.basis == .relative
    }.map { $0 + 1 }
    let loose = facts.dossier.documents.count { $0.publishedBasis == "inferred" }
    guard !numbers.isEmpty else { return nil }
    let reports = words.count(loose, .report)
    let tail =
      loose > 0
      ? words(
        ". \(reports) \(loose == 1 ? "carries" : "carry") no day of publication; the bounds used were inferred from the text.",
        ". \(reports)에는 발표일이 없어 본문에서 범위를 추정했다.") : "."
    return block(
      words("Dates that rest on inference", "추정에 기댄 날짜"),
      words(
        "Counted from the day of the report, from a known event or from other dates of the text:",
        "보도일, 알려진 사건 또는 본문의 다른 날짜에서 셈:"),
      numbers: numbers, tail)
  }

  private var corrections: Block? {
    let numbers = incidents.indices.filter { !incidents[$0].corrected.isEmpty }.map { $0 + 1 }
    guard !numbers.isEmpty else { return nil }
    return block(
      words("Corrections", "고친 것"),
      words("A person corrected what was read:", "읽은 것을 사람이 고침:"), numbers: numbers,
      words(". The register marks each.", ". 목록에 표시되어 있다."))
  }

  private var limits: String {
    let documents = facts.dossier.documents.count
    var text =
      documents == 1
      ? words("One report is not a sample.", "보도 하나는 표본이 아니다.")
      : words(
        "\(Wording.number(documents)) reports are not a sample.",
        "보도 \(Wording.number(documents))건은 표본이 아니다.")
    text += words(
      " Clusters are when reports were written, not when acts rose or fell. No rate, trend or comparison between places should be read from these counts.",
      " 몰린 곳은 보도가 쓰인 때이지 행위가 늘거나 준 때가 아니다. 이 수에서 비율이나 추세, 장소 사이의 비교를 읽어서는 안 된다.")
    let unsure = incidents.count { !Facts.isDayKnown($0) }
    guard unsure > 0 else { return text }
    if incidents.count == 1 {
      return text + words(" It is not dated to the day.", " 이 사건의 날짜는 확실하지 않다.")
    }
    let part = Wording.number(unsure)
    let all = Wording.number(incidents.count)
    return text
      + words(
        " \(part) of \(all) \(unsure == 1 ? "is" : "are") not dated to the day; the order is that of the earliest possible day.",
        " \(all)건 중 \(part)건은 날짜가 확실하지 않으며, 순서는 가장 이른 가능한 날을 따른다.")
  }

  private var data: String {
    var text = words(
      "The incidents as CSV and JSONL and each chart as SVG can be written beside this file. Same input, same bytes.",
      "사건은 CSV와 JSONL로, 도표는 SVG로 이 파일 곁에 쓸 수 있다. 입력이 같으면 바이트까지 같다.")
    let knowledge = facts.dossier.knowledge
    if !knowledge.id.isEmpty {
      text += words(" Read with knowledge pack ", " 지식 묶음 ")
      text += "\(knowledge.id) \(knowledge.version)."
    }
    return text
  }

  private var sums: [Sum] {
    let corpus = words(
      "SHA-256 of the corpus: of its files’ SHA-256, sorted, one a line",
      "자료의 SHA-256: 파일들의 SHA-256을 정렬해 한 줄에 하나씩 적은 것의 SHA-256")
    let pack = words("SHA-256 of the knowledge pack", "지식 묶음의 SHA-256")
    return [
      Sum(name: corpus, digits: facts.dossier.corpusHash),
      Sum(name: pack, digits: facts.dossier.knowledge.sha256),
    ].filter { !$0.digits.isEmpty }
  }
}
