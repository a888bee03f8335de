import CivilTime
import Events
import Layout
import Settings

/// The documents: what they are, when they were published and how that is known, their hashes,
/// and the incidents that rest on them.
struct Sources {
  let context: SectionContext

  private var frame: PageFrame { context.frame }
  private var facts: Facts { context.facts }
  private var words: ReportWords { facts.words }

  func compose(into flow: inout PageFlow, title: String?) {
    let documents = facts.dossier.documents
    guard !documents.isEmpty else { return }
    let setter = TableSetter(
      columns: [
        TableColumn(.fixed(Sources.numberWidth(documents.count)), gutter: 4),
        TableColumn(.fixed(publisherWidth)), TableColumn(.share(1)),
        TableColumn(.fixed(132 * unit)), TableColumn(.fixed(58 * unit), .left, gutter: 0),
      ], width: frame.contentWidth, measuring: frame.measuring)
    flow.begin(
      words("Sources", "출처"), title: title ?? heading, deck: "", destination: Destination.sources,
      body: 80)
    flow.place(
      setter, head: [headRow], rows: documents.indices.lazy.map { self.row($0 + 1) },
      label: "List of \(Wording.count(documents.count, "report"))")
    guard !facts.incidents.isEmpty else { return }
    let sum = frame.paragraph(
      [TextRun(sumWords, frame.small, .secondary)], width: frame.contentWidth, lead: frame.listLead)
    flow.space(4)
    flow.place(
      [.open(SceneTag(.note))] + sum.items(at: Point(0, 0)) + [.close], height: sum.height)
  }

  private var unit: Double { frame.style.small.size / 7 }

  /// As wide as the widest name, within bounds.
  private var publisherWidth: Double {
    let names = facts.publishers + [words("Publisher", "매체"), words("not stated", "불명")]
    let widths = names.map { frame.measuring.width(of: $0, font: frame.smallBold) }
    return min(max(widths.max() ?? 0, 34 * unit), 84 * unit) + 8
  }

  /// Width of the column of numbers, in points: `[99]` takes 20, each digit more 6.
  static func numberWidth(_ count: Int) -> Double {
    20 + 6 * Double(max(0, String(count).utf8.count - 2))
  }

  var headRow: TableRow {
    TableRow(
      [
        "", words("Publisher", "매체"),
        words("Title, author, SHA-256 of the file", "제목, 글쓴이, 파일의 SHA-256"),
        words("Published; how that is known", "발표일과 그 근거"), words("Incidents", "사건"),
      ].map { TableCell($0, frame.smallBold, lead: frame.style.small.lead) }, padBottom: 3,
      rule: Stroke(.ink, 0.7), isHead: true)
  }

  var heading: String {
    let documents = words.count(facts.dossier.documents.count, .report)
    guard !facts.publishers.isEmpty else { return documents + alone }
    let publishers = words.count(facts.publishers.count, .publisher)
    return words("\(documents) from \(publishers)", "\(documents), \(publishers)") + alone
  }

  /// “…; every incident rests on one of them”, where that is so.
  private var alone: String {
    guard facts.incidents.count > 1,
      facts.incidents.allSatisfy({ Facts.documents(of: $0).count == 1 }),
      facts.dossier.documents.count > 1
    else { return "" }
    return words("; every incident rests on one of them", "; 사건마다 그중 하나에 근거")
  }

  /// How the counts of the column add up.
  var sumWords: String {
    let total = facts.incidents.count
    let incidents = words.count(total, .incident)
    let citations = facts.incidentsOfSource.values.reduce(0) { $0 + $1.count }
    if citations == total {
      return words("Counts add up to the \(incidents).", "합계는 \(incidents)이다.")
    }
    let sum = Wording.number(citations)
    return words(
      "Counts add up to \(sum): an incident told by several reports is counted in each; there are "
        + "\(incidents).",
      "합계는 \(sum)이다. 여러 보도에 나온 사건은 각각에서 센다. 모두 \(incidents)이다.")
  }

  func row(_ number: Int) -> TableRow {
    let document = facts.dossier.documents[number - 1]
    let lead = frame.listLead
    func part(_ words: String, _ font: Font, _ ink: Ink = .ink, link: SceneLink? = nil)
      -> TableCell.Part
    {
      TableCell.Part([TextRun(words, font, ink, link: link)], lead: lead)
    }
    let address = document.url.flatMap(WebAddress.checked)
    var title = [
      part(
        document.title ?? document.path ?? document.key, frame.smallBold,
        link: address.map { .address($0) })
    ]
    if let author = document.author { title.append(part(author, frame.small)) }
    if let address { title.append(part(address, frame.small, .secondary)) }
    if !document.sha256.isEmpty { title.append(part(document.sha256, frame.small, .secondary)) }
    var published = [part(publishedWords(document), frame.smallBold)]
    published.append(part(basisWords(document), frame.small, .secondary))
    let numbers = facts.incidentsOfSource[document.key] ?? []
    // “3: 4 7 9”: how many, then which.
    let count = String(numbers.count) + (numbers.isEmpty ? "" : ":\u{2002}")
    let runs =
      [TextRun(count, frame.smallBold)]
      + Wording.ranges(numbers).map {
        TextRun($0.words + " ", frame.smallBold, .accent, link: context.link(incident: $0.first))
      }
    let incidents = [TableCell.Part(runs, lead: lead)]
    return TableRow(
      [
        TableCell("[\(number)]", frame.smallBold, lead: lead, isHead: true),
        TableCell(document.publisher ?? words("not stated", "불명"), frame.small, lead: lead),
        TableCell(title), TableCell(published), TableCell(incidents),
      ], padTop: 2.5, padBottom: 3, rule: Stroke(.hairline, 0.35),
      destination: Destination.source(number))
  }

  private func publishedWords(_ document: DocumentRecord) -> String {
    words.isKorean
      ? document.published.spoken(language: .korean) : DatePhrase.published(document.published)
  }

  private func basisWords(_ document: DocumentRecord) -> String {
    let basis =
      switch document.publishedBasis {
      case "manifest": words("from the list of sources", "출처 목록")
      case "front-matter": words("from the head of the file", "파일 머리")
      case "byline": words("from the byline", "기사 서명")
      case "dateline": words("from the dateline", "기사 첫머리")
      case "url": words("from the address", "주소")
      case "inferred": words("inferred from the text", "본문에서 추정")
      case "input": words("given with the text", "본문과 함께 주어짐")
      case "none", "": words("not stated", "불명")
      default: document.publishedBasis
      }
    guard let note = document.publishedNote, !note.isEmpty else { return basis }
    return "\(basis): \(note)"
  }
}

/// Addresses that a page may lead to.
enum WebAddress {
  /// The address, if it is an http or https one without spaces or control characters.
  static func checked(_ text: String) -> String? {
    let lower = text.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }),
      text.utf8.count <= 2048
    else { return nil }
    return text
  }
}
