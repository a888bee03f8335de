import Events

/// What was read and is not among the incidents, with the reason and the count of each.
struct LeftOut {
  let facts: Facts

  private var words: ReportWords { facts.words }

  /// Passages refused by reason, and reports from which nothing was taken.
  var text: String {
    [passages, silent].compactMap(\.self).joined(separator: " ")
  }

  private var passages: String {
    let refused = facts.dossier.rejections.filter { $0.value > 0 }
    let total = refused.values.reduce(0, +)
    guard total > 0 else {
      return words(
        "No passage that looked like an incident was refused.", "사건으로 보이면서 뺀 구절은 없다.")
    }
    var groups: [String: Int] = [:]
    for (reason, count) in refused { groups[self.reason(reason), default: 0] += count }
    let parts = groups.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) (\(Wording.number($0.value)))" }.joined(separator: ", ")
    let count = words.count(total, .passage)
    return words(
      "\(count) that \(total == 1 ? "looks" : "look") like an incident \(total == 1 ? "was" : "were") refused: \(parts).",
      "사건으로 보이는 \(count)를 뺐다: \(parts).")
  }

  /// Reports that no incident cites.
  private var silent: String? {
    let numbers = facts.dossier.documents.indices.filter {
      facts.incidentsOfSource[facts.dossier.documents[$0].key] == nil
    }.map { $0 + 1 }
    guard !numbers.isEmpty, !facts.incidents.isEmpty else { return nil }
    let ranges = Wording.ranges(numbers)
    let listed =
      ranges.count <= 12 ? " (" + ranges.map { "[\($0.words)]" }.joined(separator: " ") + ")" : ""
    let count = words.count(numbers.count, .report)
    return words(
      "\(count) of \(Wording.number(facts.dossier.documents.count)) gave no incident\(listed).",
      "\(Wording.number(facts.dossier.documents.count))건 중 \(count)\(listed)에서는 사건이 나오지 않았다.")
  }

  /// A reason of refusal in words.
  func reason(_ reason: String) -> String {
    switch reason {
    case "zone", "caption", "boilerplate", "photo-caption":
      words("in captions, bylines and other page furniture", "사진 설명, 서명 등 지면 장식")
    case "prospective": words("plans and intentions", "계획과 의도")
    case "conditional": words("conditions", "조건")
    case "habitual": words("habits", "습관")
    case "duty", "duties": words("duties and definitions", "임무와 정의")
    case "negated", "negation": words("denials", "부인")
    case "background": words("background", "배경")
    case "anchor": words("known events that only date others", "다른 것의 날짜만 정하는 알려진 사건")
    case "noun-only": words("bare mentions without an act", "행위 없는 언급")
    case "comment": words("comments", "댓글")
    case "statistics": words("totals and statistics", "합계와 통계")
    case "speculation": words("guesses", "추측")
    case "attempt": words("attempts", "시도")
    case "purpose": words("purposes", "목적")
    case "charge": words("charges and accusations", "혐의와 고발")
    case "arguments":
      words("acts without anyone who does or bears them", "행위자도 대상도 없는 행위")
    case "question": words("questions", "물음")
    case "duplicate": words("told again in the same report", "같은 보도에서 되풀이")
    default: reason.split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
    }
  }
}
