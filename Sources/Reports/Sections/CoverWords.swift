import Events
import Settings

/// The words of the cover, from the counts of the data.
struct CoverWords {
  let context: SectionContext

  private var facts: Facts { context.facts }

  /// Under the title: what was read, what it tells of, what it cannot show.
  var deck: String {
    let documents = facts.dossier.documents
    var text = Wording.count(documents.count, "report")
    if !facts.publishers.isEmpty, facts.publishers.count <= 4 {
      text += " by " + Wording.list(facts.publishers)
    } else if facts.publishers.count > 4 {
      text += " by \(facts.publishers.count) publishers"
    }
    let published = documents.compactMap { $0.published.latest ?? $0.published.earliest }
    let earliest = documents.compactMap { $0.published.earliest ?? $0.published.latest }.min()
    if let earliest, let last = published.max() {
      text += ", published \(DatePhrase.period(earliest, last))."
    } else {
      text += "."
    }
    let types = topTypes
    if !types.isEmpty { text += " Most often told: " + Wording.list(types) + "." }
    return text + " Counts show what was reported, not how often it happened."
  }

  /// Under a chart: what was read, as of when.
  var source: String {
    var text = "Source: " + Wording.count(facts.dossier.documents.count, "report")
    if !facts.publishers.isEmpty, facts.publishers.count <= 4 {
      text += " by " + Wording.list(facts.publishers)
    } else if facts.publishers.count > 4 {
      text += " by \(facts.publishers.count) publishers"
    }
    text += ", read for dated acts"
    if let day = facts.asOf { text += ", as of " + DatePhrase.longDay(day) }
    let knowledge = facts.dossier.knowledge
    if !knowledge.id.isEmpty { text += "; knowledge pack \(knowledge.id) \(knowledge.version)" }
    return text + ". Counts show what was reported, not how often it happened."
  }

  private var topTypes: [String] {
    guard facts.incidents.count >= 5 else { return [] }
    var counts: [String: Int] = [:]
    for incident in facts.incidents { counts[incident.type, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
      .map { "\(Wording.lowercased(facts.typeLabel($0.key))) (\($0.value))" }
  }

  /// Beside the title: number, as-of date, period, corpus.
  var issue: [String] {
    var lines: [String] = []
    lines.append(context.definition.number.map { "Briefing \($0)" } ?? "Briefing")
    if let day = facts.asOf { lines.append("as of " + DatePhrase.longDay(day)) }
    if let period = facts.period {
      // Breaks, if it must, after the dash only.
      let words = Wording.unbroken(DatePhrase.period(period.first, period.last))
      let halves = words.split(separator: "–", maxSplits: 1)
      lines.append(
        "covers " + (halves.count == 2 ? halves[0] + "– " + halves[1].dropFirst() : words))
    }
    let reports = Wording.count(facts.dossier.documents.count, "report")
    lines.append(
      facts.publishers.isEmpty
        ? reports : "\(reports), \(Wording.count(facts.publishers.count, "publisher"))")
    if let next = context.definition.nextIssue { lines.append("next issue \(next)") }
    return lines
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
        number: Wording.number(total), name: total == 1 ? "incident" : "incidents",
        definition: "one type of act on one occasion, told as done, ordered or decided")
    ]
    if total > 0 {
      if let top = context.finding.topAgency {
        figures.append(
          KeyFigure(
            number: Wording.number(top.count), name: "name \(facts.shortName(agency: top.id))",
            definition: "in any role, from actor to accused"))
      }
      let days = incidents.count(where: Facts.isDayKnown)
      let ranges = incidents.count { Facts.isDayKnown($0) && $0.date.certainty == .range }
      figures.append(
        KeyFigure(
          number: Wording.number(days), name: "dated to the day",
          definition: dayWords(ranges: ranges, looser: total - days)))
      let home = facts.dossier.directory.homeCountry
      let placed = incidents.count { $0.place?.province != nil && $0.place?.country == home }
      let abroad = incidents.count { $0.place.map { $0.country != home } ?? false }
      figures.append(
        KeyFigure(
          number: Wording.number(placed), name: "in a named province",
          definition:
            "of \(facts.country(home)); \(Wording.number(abroad)) \(abroad == 1 ? "lies" : "lie") abroad"
        ))
      let several = incidents.count { Facts.documents(of: $0).count > 1 }
      figures.append(
        KeyFigure(
          number: Wording.number(several), name: "in two or more reports",
          definition: restWords(total - several, several: several)))
    }
    figures.append(
      KeyFigure(
        number: Wording.number(facts.dossier.documents.count),
        name: facts.dossier.documents.count == 1 ? "report" : "reports",
        definition: facts.publishers.isEmpty
          ? "read; publishers not stated"
          : "read, from \(Wording.count(facts.publishers.count, "publisher"))"))
    return figures
  }

  private func dayWords(ranges: Int, looser: Int) -> String {
    let rest =
      looser == 0
      ? "none is looser" : "\(Wording.number(looser)) \(looser == 1 ? "is" : "are") looser"
    return ranges > 0 ? "\(Wording.number(ranges)) of them as first and last day; \(rest)" : rest
  }

  private func restWords(_ count: Int, several: Int) -> String {
    if count == 0 { return "each rests on several" }
    if count == 1 { return several == 0 ? "it rests on one report" : "the other rests on one" }
    return several == 0
      ? "all \(Wording.number(count)) rest on one report each"
      : "the other \(Wording.number(count)) rest on one report each"
  }
}
