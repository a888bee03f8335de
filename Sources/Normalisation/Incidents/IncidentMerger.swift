import CivilTime
public import Events

/// Joins the incidents of several documents that tell the same act, keeping every citation.
///
/// What differs in type, place, day or number of victims is never joined, and the order in which
/// the readings come changes nothing.
public enum IncidentMerger {
  /// The incidents of all readings, tellings of one act joined, in register order.
  public static func merge(_ readings: [Reading]) -> [Incident] {
    merge(readings.flatMap(\.incidents))
  }

  /// The incidents given, tellings of one act joined, in register order.
  public static func merge(_ incidents: [Incident]) -> [Incident] {
    // Incidents are large: their numbers are gathered and sorted, not they themselves.
    var buckets: [String: [Int]] = [:]
    var merged: [Incident] = []
    merged.reserveCapacity(incidents.count)
    for index in incidents.indices {
      if let key = key(of: incidents[index]) {
        buckets[key, default: []].append(index)
      } else {
        merged.append(incidents[index])
      }
    }
    for bucket in buckets.values {
      if bucket.count == 1 {
        merged.append(incidents[bucket[0]])
      } else {
        merged += joined(bucket.map { incidents[$0] })
      }
    }
    return Dossier.inRegisterOrder(merged)
  }

  /// What all tellings of one act agree in: type, polarity, first-level unit and stated date. Nil
  /// for an incident that is too vague to be known again.
  public static func key(of incident: Incident) -> String? {
    key(
      type: { incident.type }, polarity: { incident.polarity.rawValue },
      unit: incident.place?.province, isPublication: incident.date.basis == .publication,
      edtf: incident.date.edtf, earliest: incident.date.earliest?.dayNumber,
      latest: incident.date.latest?.dayNumber, isOngoing: incident.date.kind == .ongoing)
  }

  /// The same from the values that count; days by their numbers.
  package static func key(
    type: () -> String, polarity: () -> String, unit: String?, isPublication: Bool, edtf: String?,
    earliest: Int?, latest: Int?, isOngoing: Bool
  ) -> String? {
    guard !isPublication, let unit, let edtf, let earliest,
      let latest = latest ?? (isOngoing ? earliest : nil), latest - earliest <= 31
    else { return nil }
    return "\(type())\u{1F}\(polarity())\u{1F}\(unit)\u{1F}\(edtf)"
  }

  /// Those of some tellings joined that tell one act; they agree in their key.
  public static func joined(_ bucket: [Incident]) -> [Incident] {
    let sorted = bucket.sorted {
      ($0.id, $0.citations[0].document) < ($1.id, $1.citations[0].document)
    }
    // Tellings without a number could join any: they stay apart where numbers differ.
    let counts = Set(sorted.compactMap(victims))
    var groups: [[Incident]] = []
    for incident in sorted {
      let home = groups.firstIndex { group in
        // One telling without a town must not bring two towns together.
        group.contains { same($0, incident, counts: counts.count) }
          && group.allSatisfy { !differs($0, incident) }
      }
      if let home { groups[home].append(incident) } else { groups.append([incident]) }
    }
    return groups.map(one)
  }

  /// Whether two incidents name different towns, different counts, or stand in one document.
  private static func differs(_ a: Incident, _ b: Incident) -> Bool {
    if let p = locality(a), let q = locality(b), p != q { return true }
    if let x = victims(a), let y = victims(b), x != y { return true }
    return a.citations[0].document == b.citations[0].document && a.id != b.id
  }

  private static func same(_ a: Incident, _ b: Incident, counts: Int) -> Bool {
    let x = victims(a)
    let y = victims(b)
    if x != y, counts > 1 || (x != nil && y != nil) { return false }
    if let p = locality(a), let q = locality(b), p != q { return false }
    if a.citations[0].document == b.citations[0].document, a.id != b.id {
      // The document itself tells them apart.
      return false
    }
    let bodies = Set(a.agencies.map(\.agency))
    if b.agencies.contains(where: { bodies.contains($0.agency) }) { return true }
    if x != nil, x == y { return true }
    return shared(a, b) >= 2
  }

  private static func locality(_ incident: Incident) -> String? {
    guard let place = incident.place, place.place != place.province else { return nil }
    return place.place
  }

  /// Number of persons acted on.
  private static func victims(_ incident: Incident) -> Int? {
    incident.persons.first { $0.role == "target" && $0.count != nil }?.count
  }

  /// Number of words that the names of those acted on share.
  private static func shared(_ a: Incident, _ b: Incident) -> Int {
    func words(_ incident: Incident) -> Set<String> {
      Set(
        incident.persons.filter { $0.role == "target" }.flatMap {
          $0.who.lowercased().split(separator: " ").filter { $0.utf8.count > 3 }.map(String.init)
        })
    }
    return words(a).intersection(words(b)).count
  }

  private static func one(_ group: [Incident]) -> Incident {
    guard group.count > 1 else { return group[0] }
    let order = group.sorted {
      (-$0.confidence, -$0.agencies.count, $0.id) < (-$1.confidence, -$1.agencies.count, $1.id)
    }
    var lead = order[0]
    var accounts = Set(lead.accounts)
    for other in order.dropFirst() {
      accounts.formUnion(other.accounts)
      lead.add(detailsOf: other)
      let known = Set(lead.citations.map { "\($0.document)\u{1F}\($0.span.byteStart)" })
      lead.citations += other.citations.filter {
        !known.contains("\($0.document)\u{1F}\($0.span.byteStart)")
      }
    }
    lead.accounts = accounts.sorted()
    lead.id = lead.accounts[0]
    lead.confidence = min(0.98, lead.confidence + 0.03 * Double(group.count - 1))
    lead.rules.append("merged:documents")
    return lead
  }
}
