import CivilTime
import Events

/// The report's own words in its language: English, or Korean where the definition says `ko`.
///
/// Titles of incidents and quotations stay in the words of their source.
struct ReportWords: Hashable {
  let isKorean: Bool

  init(language: String) { isKorean = language == "ko" || language.hasPrefix("ko-") }

  /// The phrase of the language.
  func callAsFunction(_ english: @autoclosure () -> String, _ korean: @autoclosure () -> String)
    -> String
  { isKorean ? korean() : english() }

  /// What is counted.
  enum Noun {
    case incident, report, publisher, passage, row, column, body, province, type
  }

  /// “1 incident”, “29 incidents”; “사건 29건”.
  func count(_ number: Int, _ noun: Noun) -> String {
    let digits = Wording.number(number)
    let (one, many, korean) =
      switch noun {
      case .incident: ("incident", "incidents", "사건 \(digits)건")
      case .report: ("report", "reports", "보도 \(digits)건")
      case .publisher: ("publisher", "publishers", "매체 \(digits)곳")
      case .passage: ("passage", "passages", "구절 \(digits)개")
      case .row: ("row", "rows", "행 \(digits)개")
      case .column: ("column", "columns", "열 \(digits)개")
      case .body: ("body", "bodies", "기관 \(digits)곳")
      case .province: ("province", "provinces", "도 \(digits)곳")
      case .type: ("type", "types", "유형 \(digits)개")
      }
    return isKorean ? korean : "\(digits) \(number == 1 ? one : many)"
  }

  /// “3 of 12 incidents name no province”; “사건 12건 중 3건은 도가 밝혀지지 않음”.
  func share(
    _ count: Int, of total: Int, _ one: String, _ many: String, _ korean: String
  ) -> String {
    let part = Wording.number(count)
    let all = Wording.number(total)
    return isKorean
      ? "사건 \(all)건 중 \(part)건은 \(korean)"
      : "\(part) of \(all) incidents \(count == 1 ? one : many)"
  }

  /// “Daily NK, KCNA and SinoNK”; “Daily NK, KCNA, SinoNK”.
  func list(_ words: [String]) -> String {
    isKorean ? words.joined(separator: ", ") : Wording.list(words)
  }

  /// “16 March 2011”; “2011년 3월 16일”.
  func longDay(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return isKorean ? "\(year)년 \(month)월 \(day)일" : DatePhrase.longDay(date)
  }

  /// “March 2011 – November 2024”; “2011년 3월 – 2024년 11월”.
  func period(_ first: CivilDate, _ last: CivilDate) -> String {
    guard isKorean else { return DatePhrase.period(first, last) }
    let from =
      first.month == 1 && first.day == 1
      ? "\(first.year)년" : "\(first.year)년\u{00A0}\(first.month)월"
    let to =
      last.month == 12 && last.day == 31 ? "\(last.year)년" : "\(last.year)년\u{00A0}\(last.month)월"
    return from == to ? from : "\(from)\u{00A0}– \(to)"
  }

  /// The date as a register prints it.
  func date(_ date: DateEstimate) -> String {
    isKorean ? date.spoken(language: .korean) : DatePhrase.short(date)
  }

  /// How clear the text is.
  func confidence(_ value: Double) -> String {
    let word = Wording.confidence(value)
    guard isKorean else { return word }
    return word == "high" ? "높음" : word == "medium" ? "보통" : "낮음"
  }

  /// A kind of date as heads of columns and the key name it.
  func certainty(_ certainty: DateCertainty) -> String {
    guard isKorean else { return Wording.certainty(certainty) }
    return switch certainty {
    case .day: "날짜 확실"
    case .range: "기간 명시"
    case .between: "두 날짜 사이"
    case .before: "이날까지"
    case .after: "이날부터"
    case .coarse: "월 또는 해"
    case .since: "시작 후 계속"
    case .continuing: "계속, 시작 불명"
    case .publicationOnly: "보도일만 알려짐"
    case .unknownYear: "해 불명"
    case .undated: "날짜 없음"
    }
  }
}
