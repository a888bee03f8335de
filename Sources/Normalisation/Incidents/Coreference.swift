import Events
import Extraction

/// Joins the drafts of a document that tell the same act: one incident with several citations.
struct Coreference {
  /// How many of the last acts a telling may point back to, and how many tellings of one act are
  /// compared: more than an article has, so that only made texts notice.
  private static var reach: Int { 64 }

  /// Groups of drafts by index, in order of their first.
  static func clusters(_ drafts: [Draft]) -> [[Int]] {
    var clusters: [[Int]] = []
    for (index, draft) in drafts.enumerated() {
      var home: Int?
      for number in clusters.indices.suffix(reach).reversed() {
        let cluster = clusters[number].suffix(reach)
        // What the first paragraph sums up is told once.
        let isSummed =
          cluster.contains { !drafts[$0].isLead } && cluster.contains { drafts[$0].isLead }
        if cluster.contains(where: {
          !(isSummed && drafts[$0].isLead) && same(drafts[$0], draft)
        }),
          cluster.allSatisfy({ !differs(drafts[$0], draft) })
        {
          home = number
          break
        }
      }
      if let home {
        clusters[home].append(index)
      } else {
        clusters.append([index])
      }
    }
    return clusters
  }

  /// Whether two drafts cannot be one act.
  static func differs(_ a: Draft, _ b: Draft) -> Bool {
    if a.type != b.type || a.polarity != b.polarity { return true }
    if a.hasOwnDate, b.hasOwnDate, !overlap(a.date, b.date) { return true }
    if let x = a.place, let y = b.place, a.hasOwnPlace, b.hasOwnPlace {
      if x.country != y.country { return true }
      if let p = x.province, let q = y.province, p != q { return true }
    }
    let isCounted = a.hit.korean != nil
    let sums = a.isLead && !isCounted
    if let x = a.count, let y = b.count, x != y, isCounted || (x > 1 && y > 1), !sums || y > x {
      return true
    }
    if isSuccession(a, b) { return false }
    if a.sentence == b.sentence, !b.isElliptical { return true }
    if sums, a.sentence != b.sentence { return false }
    if a.isSingle && (b.count ?? 1) > 1 || b.isSingle && (a.count ?? 1) > 1 { return true }
    if a.type == "personnel_change", !a.isLead, a.hit.korean != nil, b.hit.korean != nil,
      a.isAppointment != b.isAppointment
    {
      // `장관 불신임안을 통과시켰다. … 새 장관을 지명했다`
      return true
    }
    if a.type == "official_visit", a.hit.korean != nil, !a.actorWords.isEmpty,
      !b.actorWords.isEmpty, a.actorWords.isDisjoint(with: b.actorWords),
      a.content.isDisjoint(with: b.content)
    {
      return true
    }
    if a.type == "personnel_change", !(a.isLead && !a.hasOwnDate),
      a.content.isDisjoint(with: b.content),
      !a.hit.isNoun, !b.hit.isNoun, a.hit.rule != b.hit.rule
    {
      // One goes and another comes.
      return true
    }
    if b.isPerpetrator, !a.isPerpetrator { return true }
    // A state that goes on is not the one occasion told beside it.
    if a.hit.isOngoing != b.hit.isOngoing, !isCampaign(a) { return true }
    return false
  }

  /// One leaves a post and another takes it: one change.
  private static func isSuccession(_ a: Draft, _ b: Draft) -> Bool {
    a.type == "personnel_change" && b.isSuccession
      && (b.sentence == a.sentence || b.sentence - a.sentence == 1 && !b.hasOwnDate)
  }

  /// Whether two drafts of one type are told as one act.
  static func same(_ a: Draft, _ b: Draft) -> Bool {
    if differs(a, b) { return false }
    if isSuccession(a, b) { return true }
    if isCampaign(a), b.hit.isNoun, b.isAnaphoric, !b.hasOwnPlace { return true }
    if isCampaign(a), abs(a.paragraph - b.paragraph) <= 6 {
      let bodies = Set(a.agencies.map(\.agency))
      if b.agencies.isEmpty || b.agencies.contains(where: { bodies.contains($0.agency) }) {
        return a.place?.province == b.place?.province || !b.hasOwnPlace || !a.hasOwnPlace
      }
    }
    let shared = a.content.intersection(b.content).count
    if a.hasOwnDate, b.hasOwnDate, a.date.edtf == b.date.edtf, shared > 0 || b.isAnaphoric {
      return true
    }
    if a.isLead != b.isLead, !a.hasOwnDate || !b.hasOwnDate || a.hit.korean == nil && a.isLead,
      abs(a.paragraph - b.paragraph) <= 3
    {
      // What the first paragraph sums up, a later one tells.
      return true
    }
    if a.isUnnamed || a.isOne, b.isNamed, !b.hasOwnDate, b.sentence - a.sentence == 1,
      !b.hasOwnPlace || !a.hasOwnPlace && a.place?.country == b.place?.country
    {
      // `executed a second prisoner. Majidreza Rahnavard, 23, was hanged …`: the same, by name.
      return true
    }
    let near = abs(a.paragraph - b.paragraph) <= 3
    if near, b.isAnaphoric { return true }
    if b.isElliptical, b.type == "defection", b.sentence - a.sentence <= 1 { return true }
    return shared > 0 && (!b.hasOwnDate || !a.hasOwnDate)
  }

  /// Types that go on over days: two sentences on one body's campaign tell of one.
  private static func isCampaign(_ draft: Draft) -> Bool {
    draft.type == "crackdown" || draft.type == "surveillance"
      || draft.type == "jurisdiction_dispute"
  }

  private static func overlap(_ a: DateEstimate, _ b: DateEstimate) -> Bool {
    if a.edtf == b.edtf { return true }
    if a.kind == .ongoing || b.kind == .ongoing { return true }
    if let low = a.earliest, let high = b.latest, low > high { return false }
    if let low = b.earliest, let high = a.latest, low > high { return false }
    return a.earliest != nil || a.latest != nil || b.earliest != nil || b.latest != nil
  }
}
