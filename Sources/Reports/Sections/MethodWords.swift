import Events
import Layout
import Settings

/// The words of the method, with the counts of the data.
struct MethodWords {
  /// A head and its paragraph, to be numbered.
  struct Block {
    var title: String
    var runs: [TextRun]
  }

  let context: SectionContext

  private var facts: Facts { context.facts }
  private var incidents: [Incident] { context.facts.incidents }

  var blocks: [Block] {
    var blocks = [
      block(
        "What counts",
        "An incident is one type of act on one occasion, told as done, ordered or decided. Two acts in one sentence are two incidents; one act told several times is one. Plans, conditions, habits and denials are no incidents. An order is recorded as an order, a suspension as stopped."
      ),
      block("Standard of proof", proof),
    ]
    if !incidents.isEmpty { blocks += readings }
    blocks.append(block("What was left out", leftOut))
    blocks.append(block("What this cannot show", limits))
    if context.hasTimeline, !incidents.isEmpty {
      blocks.append(
        block(
          "Time axis",
          "Where long stretches hold no report, they are cut and their length is said; the strip above is unbroken and true to scale. “No report” is not “nothing happened”. Only marks sit on the axis; labels run where there is room, and the order of rows carries no meaning."
        ))
    }
    blocks.append(block("Data beside this file", data))
    return blocks
  }

  /// How dates, places and bodies were read, and what a person changed.
  private var readings: [Block] {
    var blocks = [
      block(
        "Dates",
        "No date is more certain than its text. A day without a year takes the nearest past year before publication, if that is known. “Since May” stays open to the right; what is known only from the day of the report is drawn as a hollow diamond, never as an event of that day. Nothing is set to 1 January for want of a date. The register prints the words of the text, the date they were read as, and that date in EDTF (ISO 8601-2): [a..b] one day between, a/b from and to, a/.. ongoing, [..b] not after."
      )
    ]
    if let inferred { blocks.append(inferred) }
    blocks.append(
      block(
        "Places",
        "A province is given where the text puts the act there, not where its source sits. \(Wording.count(incidents.count { $0.place?.province == nil }, "incident")) \(incidents.count { $0.place?.province == nil } == 1 ? "names" : "name") no province; no place is guessed for them."
      ))
    blocks.append(
      block(
        "Agencies",
        "Bodies are told apart by what they are and named as they were called at the date of the incident. Tables and lanes put each incident under its lead agency, the body that acts, else the body concerned; others are listed in the register."
      ))
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
    var text = "None is claimed: every entry says what a report tells, in its own words."
    guard !incidents.isEmpty else { return text }
    let single = incidents.count { Facts.documents(of: $0).count == 1 }
    text +=
      incidents.count == 1
      ? " The incident rests on \(single == 1 ? "one report" : "several reports")."
      : " \(single) of \(incidents.count) rest on one report."
    let words = incidents.map { Wording.confidence($0.confidence) }
    let counts = ["high", "medium", "low"].map { word in "\(words.count { $0 == word }) \(word)" }
    return text
      + " Confidence says how clear the text is, not how true the event: "
      + counts.joined(separator: ", ") + "."
  }

  private var inferred: Block? {
    let numbers = incidents.indices.filter { index in
      let date = incidents[index].date
      return date.basis == .inferred || date.basis == .anchor || date.basis == .relative
    }.map { $0 + 1 }
    let loose = facts.dossier.documents.count { $0.publishedBasis == "inferred" }
    guard !numbers.isEmpty else { return nil }
    let tail =
      loose > 0
      ? ". \(Wording.count(loose, "report")) \(loose == 1 ? "carries" : "carry") no day of publication; the bounds used were inferred from the text."
      : "."
    return block(
      "Dates that rest on inference",
      "Counted from the day of the report, from a known event or from other dates of the text:",
      numbers: numbers, tail)
  }

  private var corrections: Block? {
    let numbers = incidents.indices.filter { !incidents[$0].corrected.isEmpty }.map { $0 + 1 }
    guard !numbers.isEmpty else { return nil }
    return block(
      "Corrections", "A person corrected what was read:", numbers: numbers,
      ". The register marks each.")
  }

  private var leftOut: String {
    let refused = facts.dossier.rejections.filter { $0.value > 0 }
    let total = refused.values.reduce(0, +)
    guard total > 0 else {
      return "No passage that looked like an incident was refused."
    }
    var groups: [String: Int] = [:]
    for (reason, count) in refused { groups[MethodWords.reason(reason), default: 0] += count }
    let parts = groups.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) (\($0.value))" }
    return
      "\(Wording.count(total, "passage")) that \(total == 1 ? "looks" : "look") like an incident \(total == 1 ? "was" : "were") refused: "
      + parts.joined(separator: ", ") + "."
  }

  /// A reason of refusal in words.
  static func reason(_ reason: String) -> String {
    switch reason {
    case "zone", "caption", "boilerplate", "photo-caption":
      "in captions, bylines and other page furniture"
    case "prospective": "plans and intentions"
    case "conditional": "conditions"
    case "habitual": "habits"
    case "duty", "duties": "duties and definitions"
    case "negated", "negation": "denials"
    case "background": "background"
    case "anchor": "known events that only date others"
    case "noun-only": "bare mentions without an act"
    case "comment": "comments"
    case "statistics": "totals and statistics"
    case "speculation": "guesses"
    case "attempt": "attempts"
    case "purpose": "purposes"
    case "charge": "charges and accusations"
    case "arguments": "acts without anyone who does or bears them"
    case "question": "questions"
    case "duplicate": "told again in the same report"
    default: reason.split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
    }
  }

  private var limits: String {
    let documents = facts.dossier.documents.count
    var text =
      documents == 1
      ? "One report is not a sample." : "\(documents) reports are not a sample."
    text +=
      " Clusters are when reports were written, not when acts rose or fell. No rate, trend or comparison between places should be read from these counts."
    let unsure = incidents.count { !Facts.isDayKnown($0) }
    if unsure > 0 {
      text +=
        incidents.count == 1
        ? " It is not dated to the day."
        : " \(unsure) of \(incidents.count) \(unsure == 1 ? "is" : "are") not dated to the day; the order is that of the earliest possible day."
    }
    return text
  }

  private var data: String {
    var text =
      "The incidents as CSV and JSONL and each chart as SVG are written beside this file. Same input, same bytes."
    let knowledge = facts.dossier.knowledge
    if !knowledge.id.isEmpty {
      text += " Read with knowledge pack \(knowledge.id) \(knowledge.version)"
      text += knowledge.sha256.isEmpty ? "." : ", SHA-256 \(knowledge.sha256)"
    }
    return text
  }
}
