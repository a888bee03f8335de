import CivilTime
import Events

/// Titles that state what the data hold: the largest share with its counts, then the largest
/// doubt. Counts only; no word of trend or cause.
struct Finding {
  let facts: Facts
  private var words: ReportWords { facts.words }

  /// The title of the whole report.
  var title: String {
    let total = facts.incidents.count
    let documents = facts.dossier.documents.count
    if total == 0 {
      let read = words.count(documents, .report)
      return words("No incident found in \(read)", "\(read)에서 사건을 찾지 못함")
    }
    if total == 1, let incident = facts.incidents.first {
      return words("One incident: ", "사건 1건: ") + incident.title
    }
    let share = largestShare ?? plain
    return largestDoubt.map { "\(share); \($0)" } ?? share
  }

  /// “29 incidents, March 2011 – November 2024”.
  var plain: String {
    let count = words.count(facts.incidents.count, .incident)
    guard let period = facts.period else {
      return count + words(", none of them dated", ", 날짜가 알려진 것 없음")
    }
    return "\(count), \(words.period(period.first, period.last))"
  }

  /// The first clause: over bodies, provinces and types, the largest count that is at least two
  /// fifths of all or twice the next of its kind; nil where none is, or where few incidents make
  /// every share large.
  var largestShare: String? {
    let total = facts.incidents.count
    guard total >= 5 else { return nil }
    let candidates = [agencyShare(total), provinceShare(total), typeShare(total)].compactMap(\.self)
    var best: (count: Int, words: String)?
    for candidate in candidates where candidate.count > best?.count ?? 0 { best = candidate }
    return best?.words
  }

  private func agencyShare(_ total: Int) -> (count: Int, words: String)? {
    guard let (id, count) = top(namedAgencies, of: total) else { return nil }
    let name = facts.shortName(agency: id)
    if words.isKorean {
      let all = Wording.number(total)
      return (
        count,
        "\(name), 사건 \(all)건 " + (count == total ? "모두에 등장" : "중 \(Wording.number(count))건에 등장")
      )
    }
    let verb = Wording.isPlural(name) ? "are" : "is"
    let share =
      count == total
      ? "all \(Wording.number(total))" : "\(Wording.number(count)) of \(Wording.number(total))"
    return (count, "\(Wording.capitalised(name)) \(verb) named in \(share) incidents")
  }

  private func provinceShare(_ total: Int) -> (count: Int, words: String)? {
    var counts: [String: Int] = [:]
    for incident in facts.incidents {
      if let province = incident.place?.province { counts[province, default: 0] += 1 }
    }
    guard let (id, count) = top(counts, of: total) else { return nil }
    let name = facts.placeName(id)
    return (
      count,
      words.share(count, of: total, "is placed in \(name)", "are placed in \(name)", "\(name)에서 발생")
    )
  }

  private func typeShare(_ total: Int) -> (count: Int, words: String)? {
    var counts: [String: Int] = [:]
    for incident in facts.incidents { counts[incident.type, default: 0] += 1 }
    guard let (id, count) = top(counts, of: total) else { return nil }
    return (
      count,
      "\(facts.typeLabel(id)): "
        + words(
          "\(Wording.number(count)) of \(Wording.number(total)) incidents",
          "사건 \(Wording.number(total))건 중 \(Wording.number(count))건")
    )
  }

  /// In how many incidents each body is named, in any role.
  var namedAgencies: [String: Int] {
    var counts: [String: Int] = [:]
    for incident in facts.incidents {
      for agency in Set(incident.agencies.map(\.agency)) { counts[agency, default: 0] += 1 }
    }
    return counts
  }

  /// The body named most often; among equals the first id.
  var topAgency: (id: String, count: Int)? {
    namedAgencies.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  private func top(_ counts: [String: Int], of total: Int) -> (id: String, count: Int)? {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = sorted.first else { return nil }
    let next = sorted.count > 1 ? sorted[1].value : 0
    guard first.value * 5 >= total * 2 || first.value >= max(2, next * 2) else { return nil }
    return (first.key, first.value)
  }

  /// The second clause: the largest of incidents without a province, without a known day, without
  /// any date, or all from one report; nil where there is none.
  var largestDoubt: String? {
    let total = facts.incidents.count
    guard total > 1 else { return nil }
    let noProvince = facts.incidents.count { $0.place?.province == nil }
    let noDay = facts.incidents.count { !Facts.isDayKnown($0) }
    let cited = Set(facts.incidents.flatMap { $0.citations.map(\.document) })
    if cited.count == 1 { return words("all rest on one report", "모두 보도 1건에 근거") }
    let worst = max(noProvince, noDay)
    guard worst > 0 else { return nil }
    let isProvince = noProvince >= noDay
    if worst == total {
      return isProvince
        ? words("none names a province", "도가 밝혀진 사건 없음")
        : words("none is dated to the day", "날짜가 확실한 사건 없음")
    }
    let part = Wording.number(worst)
    let all = Wording.number(total)
    if isProvince {
      return words(
        "\(part) of the \(all) \(worst == 1 ? "names" : "name") no province",
        "\(all)건 중 \(part)건은 도 불명")
    }
    return words(
      "\(part) of the \(all) \(worst == 1 ? "is" : "are") not dated to the day",
      "\(all)건 중 \(part)건은 날짜 불확실")
  }
}
