import CivilTime
import Corpus
import Events
import Extraction

/// Who acted, and who says so.
extension DraftBuilder {
  func linkAgencies(_ draft: inout Draft, _ reading: SentenceReading) {
    if let frame = draft.hit.korean {
      linkKoreanAgencies(&draft, reading, frame)
      return
    }
    let clause = reading.clause
    let group = draft.hit.group >= 0 ? clause.groups[draft.hit.group] : nil
    for index in clause.units.indices {
      guard case .agency(let finding) = clause.units[index].entity, let number = agencyOf[finding]
      else { continue }
      let body = agencies[number]
      guard body.kind != "state-media" else { continue }
      guard let role = role(of: index, draft, group, clause) else { continue }
      if let known = draft.agencies.firstIndex(where: { $0.agency == body.id }) {
        if role == .actor { draft.agencies[known].role = .actor }
        continue
      }
      draft.agencies.append(
        AgencyLink(agency: body.id, name: body.name, role: role, rule: body.rule))
    }
    draft.agencies.sort { rank($0.role) < rank($1.role) }
  }

  func rank(_ role: AgencyRole) -> Int {
    switch role {
    case .actor: 0
    case .party: 1
    case .coActor: 2
    case .visitor: 3
    case .host: 4
    case .affiliation: 5
    case .addressee: 6
    case .target: 7
    case .object: 8
    }
  }

  /// Whether a unit stands in the clause of a verb of saying.
  func isSaid(_ unit: Int, _ draft: Draft, _ clause: Clause) -> Bool {
    clause.groups.enumerated().contains { index, group in
      index != draft.hit.group && group.isFinite && group.classes.contains(.say)
        && unit >= group.clauseStart && unit < group.clauseEnd
    }
  }

  func role(
    of unit: Int, _ draft: Draft, _ group: VerbGroup?, _ clause: Clause
  ) -> AgencyRole? {
    if draft.type == "jurisdiction_dispute" { return .party }
    let inActor = draft.hit.actor?.contains(unit) ?? false
    let inTarget = draft.hit.target?.contains(unit) ?? false
    if inActor {
      switch draft.type {
      case "defection": return .affiliation
      case "official_visit": return .actor
      case "personnel_change": return .actor
      default: return .actor
      }
    }
    if inTarget {
      switch draft.type {
      case "personnel_change": return .object
      case "official_visit": return .host
      default: return .target
      }
    }
    guard let group, unit > group.head, unit < clause.units.count else {
      guard let group, unit >= group.clauseStart, unit < group.head else { return nil }
      return .coActor
    }
    if draft.modality == .ordered, unit < clause.units.count, !isSaid(unit, draft, clause) {
      return .addressee
    }
    guard unit < group.clauseEnd else { return nil }
    // `told the police`: one who is told of it takes no part.
    switch draft.type {
    case "personnel_change": return .object
    case "official_visit": return .host
    case "law_decree", "border_security": return .addressee
    default: return .coActor
    }
  }

  // MARK: Attribution

  func attribute(_ draft: inout Draft, _ reading: SentenceReading) {
    let clause = reading.clause
    if let frame = draft.hit.korean {
      attributeKorean(&draft, reading, frame)
      return
    }
    for (index, group) in clause.groups.enumerated() where index != draft.hit.group {
      guard group.classes.contains(.say), group.isFinite, !group.isPassive,
        let subject = group.subject,
        group.subjectHead >= 0, !subject.isEmpty
      else { continue }
      let end = min(max(group.subjectHead + 1, subject.lowerBound + 1), subject.upperBound)
      let words = extraction.tokens.text(clause.tokens(subject.lowerBound..<end))
      if words.utf8.count > 2, words.utf8.count < 90 { draft.attribution.append(words) }
      if draft.modality == .asserted { draft.modality = .reported }
    }
    for index in clause.units.indices.dropLast()
    where extractor.saysWhose(clause.units[index], extraction.tokens) {
      // `according to the Hengaw organisation`
      let end = clause.chunkEnd(from: index + 1, limit: clause.units.count)
      guard end > index + 1 else { continue }
      let words = extraction.tokens.text(clause.tokens((index + 1)..<end))
      if words.utf8.count > 2, words.utf8.count < 90 { draft.attribution.append(words) }
      if draft.modality == .asserted { draft.modality = .reported }
    }
  }
}
