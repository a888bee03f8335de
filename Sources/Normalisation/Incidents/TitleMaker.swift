import Events
import Extraction

/// Makes a line of at most 80 characters from the words of the clause that tells an act.
///
/// The line is put together from who, what and how much of the rest fits, each ending where a
/// phrase ends; nothing is cut in mid-phrase and nothing is marked as left out. Where the clause
/// gives no such line, it is the type and the place.
struct TitleMaker {
  let extraction: Extraction
  let extractor: Extractor
  /// The name of a place that the document gives, by id.
  let placeName: (String) -> String?

  /// Length that fits a chart; longer lines are taken only for what they would lose.
  static let comfortable = 62
  /// Length that no line exceeds.
  static let longest = 80

  func title(of draft: Draft, _ reading: SentenceReading) -> String {
    let place = draft.place.flatMap { placeName($0.place) }
    let words = TitleWords(extraction: extraction, extractor: extractor, clause: reading.clause)
    guard draft.hit.group >= 0 else { return plain(draft, place) }
    let group = reading.clause.groups[draft.hit.group]
    if group.lemma < 0 {
      let line = words.korean(draft.hit, isReported: draft.hit.standing == .hearsay)
      return line.count < 6 ? plain(draft, place) : line
    }
    if draft.hit.isNoun {
      let noun = words.text(words.chunk(around: draft.hit.units))
      return noun.split(separator: " ").count > 1
        ? fitted(noun, draft, place) ?? plain(draft, place) : plain(draft, place)
    }
    var lines = lines(of: group, draft, words)
    if draft.modality == .ordered {
      // Who gave an order is said by the lane; what it says is said best by its own words.
      if let inner = words.ordered(by: group) {
        let full = self.lines(of: inner, draft, words, ordered: true).map { "Order: " + $0 }
          .filter { $0.count <= TitleMaker.longest }
        lines +=
          full.isEmpty ? self.lines(of: inner, draft, words).map { "Order: " + $0 } : full
      }
      lines += words.tails(after: group, hit: draft.hit.units).filter { $0.count > 20 }.map {
        "Order: " + ($0.hasPrefix("that ") ? String($0.dropFirst(5)) : $0)
      }
    }
    lines = lines.map { marked($0, draft, group, words) }
      .filter { $0.count <= TitleMaker.longest }
    if let doubt = words.hearsay(of: group) {
      if !lines.contains(where: { $0.contains(doubt) }) {
        lines = self.lines(of: group, draft, words, parting: true)
          .filter { $0.count <= TitleMaker.longest }
      }
      lines.removeAll { !$0.contains(doubt) }
    }
    if lines.isEmpty {
      // No subject, or one too long: what was done, by itself.
      lines = self.lines(of: group, draft, words, bare: true)
        .map { marked($0, draft, group, words) }
        .filter { $0.count <= TitleMaker.longest && $0.count >= 20 }
    }
    let best =
      lines
      .max { TitleMaker.score($0.count) < TitleMaker.score($1.count) }
    return best.flatMap { fitted($0, draft, place) } ?? plain(draft, place)
  }

  private func lines(
    of group: VerbGroup, _ draft: Draft, _ words: TitleWords, parting: Bool = false,
    bare: Bool = false, ordered: Bool = false
  ) -> [String] {
    var verb = words.verb(of: group, hit: draft.hit.units)
    if ordered, group.shape != .infinitive, group.isCopula || group.isPassive {
      // What is ordered is still to be: `Order: guards to be under the ministry`.
      verb = verb.isEmpty ? "to be" : "to be " + verb
    }
    var tails = words.tails(after: group, hit: draft.hit.units, parting: parting)
    // Who ordered says nothing without what.
    if !group.classes.isDisjoint(with: [.order, .decide]) { tails.removeAll(where: \.isEmpty) }
    let subjects = bare ? [actor(of: group, draft), ""] : words.subjects(of: group)
    return subjects.flatMap { subject in
      tails.map { tail in
        [subject, verb, tail].filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
  }

  /// The bodies that act, for a line whose verb has no subject of its own, only a pronoun, or one
  /// too long: `The FSB said it had detained …`. Empty where a verb is passive, or nobody is named.
  private func actor(of group: VerbGroup, _ draft: Draft) -> String {
    guard !group.isPassive, group.shape != .gerund, group.shape != .infinitive else { return "" }
    let actors = draft.agencies.filter { $0.role == .actor }.map(\.name)
    let parties = draft.agencies.filter { $0.role == .party }.map(\.name)
    if !actors.isEmpty { return actors.count > 2 ? "" : actors.joined(separator: " and ") }
    return parties.count == 2 ? parties.joined(separator: " and ") : ""
  }

  /// More words are better up to a comfortable length; beyond it each costs more than it gives.
  private static func score(_ count: Int) -> Double {
    count <= comfortable
      ? Double(count) : Double(comfortable) - 1.5 * Double(count - comfortable)
  }

  /// The line with what it must carry of order and suspension.
  private func marked(
    _ line: String, _ draft: Draft, _ group: VerbGroup, _ words: TitleWords
  ) -> String {
    var line = line
    let isOrder = !group.classes.isDisjoint(with: [.order, .decide, .urge, .law])
    if draft.modality == .ordered, !isOrder, !words.hasOrderWord(line) { line = "Order: " + line }
    if draft.polarity == .negative, !words.hasHaltWord(line) { line += " (suspended)" }
    return line
  }

  /// The line with its place, where it names none and there is room; nil where it says too little.
  private func fitted(_ line: String, _ draft: Draft, _ place: String?) -> String? {
    var line = capitalised(line)
    guard line.count <= TitleMaker.longest, line.utf8.split(separator: 0x20).count > 1 else {
      return nil
    }
    let isLocal = draft.place.map { $0.province != nil } ?? false
    if let place, isLocal || line.count < 20, !TitleText.names(line, place),
      line.count + place.count + 4 <= TitleMaker.comfortable + 6, !namesPlace(line, draft)
    {
      line += draft.hit.isNoun ? ", \(place)" : link(to: draft) + place
    }
    return line.count < 12 ? nil : line
  }

  /// What ties a place to a line: `in` only where the sentence itself tells it as the scene, so that
  /// a place from elsewhere in the text does not become part of the clause.
  private func link(to draft: Draft) -> String {
    if draft.type == "defection", draft.goesTo { return " to " }
    guard draft.hasOwnPlace else { return ", " }
    switch draft.place?.role {
    case .incident: return " in "
    case .destination: return " to "
    case .origin: return " from "
    default: return ", "
    }
  }

  /// Whether the line already says where to or where, by another name than the place's own.
  private func namesPlace(_ line: String, _ draft: Draft) -> Bool {
    draft.places.contains { link in
      placeName(link.place).map { TitleText.names(line, $0) } ?? false
    }
  }

  private func plain(_ draft: Draft, _ place: String?) -> String {
    let type = extractor.typeLabel(draft.type)
    guard let place, type.count + place.count + 2 <= TitleMaker.longest else { return type }
    return "\(type), \(place)"
  }

  private func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
