import Events

extension CorrectionWork {
  /// Makes tellings incidents of their own.
  mutating func divide(_ readings: [Reading]) {
    guard corrections.contains(where: { $0.decision == .split }) else { return }
    var sources: [String: Incident] = [:]
    for incident in readings.lazy.flatMap(\.incidents) {
      for account in incident.accounts { sources[account] = incident }
    }
    each(where: { $0.decision == .split }) { work, line, account, index in
      work.divide(account, from: index, source: sources[account])
      work.note(line, .applied)
    }
  }

  private mutating func divide(_ account: String, from index: Int, source: Incident?) {
    guard var rest = incidents[index], rest.accounts.count > 1 else { return }
    // What its own document said of it is better than what the joined incident says.
    var own = source ?? rest
    own.accounts = [account]
    own.citations = (source ?? rest).citations.filter { $0.account == account }
    guard !own.citations.isEmpty else { return }
    rest.accounts.removeAll { $0 == account }
    rest.citations.removeAll { $0.account == account }
    // The id may be taken: by the rest, or by an incident that once shared this telling.
    let taken = Set(incidents.compactMap { $0?.id })
    if rest.id == account, let least = rest.accounts.first(where: { !taken.contains($0) }) {
      rest.id = least
      own.id = account
    } else {
      own.id = taken.contains(account) ? account + "-split" : account
    }
    own.corrected = [CorrectionField.incident.rawValue]
    if !rest.corrected.contains(CorrectionField.incident.rawValue) {
      rest.corrected.append(CorrectionField.incident.rawValue)
    }
    incidents[index] = rest
    alter(index)
    incidents.append(own)
    origins.append(origins[index])
    finder.move(account, to: incidents.count - 1)
    alter(incidents.count - 1)
  }

  /// Joins incidents that are the same; the one that the line names as value keeps its values.
  mutating func join() {
    each(where: { $0.decision == .merge }) { work, line, _, index in
      let value = work.corrections[line].value
      guard let other = work.finder.index(of: value), work.incidents[other] != nil else {
        work.note(line, .missing)
        return
      }
      if other != index { work.join(index, into: other) }
      work.note(line, .applied)
    }
  }

  private mutating func join(_ index: Int, into other: Int) {
    guard let one = incidents[index], var target = incidents[other] else { return }
    target.accounts = Array(Set(target.accounts + one.accounts)).sorted()
    target.citations += one.citations.filter { !target.citations.contains($0) }
    target.agencies += one.agencies.filter { link in
      !target.agencies.contains { $0.agency == link.agency }
    }
    target.places += one.places.filter { link in
      !target.places.contains { $0.place == link.place }
    }
    if !target.corrected.contains(CorrectionField.incident.rawValue) {
      target.corrected.append(CorrectionField.incident.rawValue)
      target.corrected.sort()
    }
    alter(index)
    incidents[index] = nil
    incidents[other] = target
    alter(other)
    for account in one.accounts { finder.move(account, to: other) }
  }
}
