import Events

/// Which incidents are shown before others where not all can be: pinned, then graver types, then
/// more independent sources, then more precise dates, then later ones, then the register.
enum Priority {
  /// A number for each entry; the smaller is shown first. No two are the same.
  static func keys(_ entries: [TimelineEntry], request: TimelineRequest) -> [UInt64] {
    var certaintyRank: [DateCertainty: UInt64] = [:]
    for (rank, certainty) in DateCertainty.allCases.enumerated() {
      certaintyRank[certainty] = UInt64(rank)
    }
    var severity: [String: UInt64] = [:]
    for (id, type) in request.directory.types {
      severity[id] = UInt64(min(255, max(0, type.severity)))
    }
    let hasPins = !request.pinned.isEmpty
    return entries.map { entry in
      let index = entry.index
      let isPinned = hasPins && request.pinned.contains(request.incidents[index].id)
      let sources = sourceCount(request.incidents[index].citations)
      let day = min(max((entry.extent?.first ?? 0) + (1 << 20), 0), (1 << 21) - 1)
      var key: UInt64 = isPinned ? 0 : 1
      key = key << 8 | (severity[request.incidents[index].type] ?? 255)
      key = key << 7 | UInt64(127 - min(127, sources))
      key = key << 5 | (certaintyRank[entry.certainty] ?? 31)
      key = key << 21 | UInt64((1 << 21) - 1 - day)
      return key << 22 | UInt64(index & ((1 << 22) - 1))
    }
  }

  private static func sourceCount(_ citations: [Citation]) -> Int {
    if citations.count < 2 { return citations.count }
    return Set(citations.map(\.document)).count
  }
}
