import Events

/// Bodies that an incident names beside the one that leads it.
enum AlsoNamed {
  /// Key of the lane for bodies that lead nothing.
  static let othersKey = "…others"

  /// Adds to each lane a part with the incidents that name it too, and at the end a lane of
  /// bodies that only stand beside others.
  ///
  /// - Returns: short names of the bodies that the marks of the last lane stand for, by entry.
  static func add(
    to tree: inout LaneTree, entries: [TimelineEntry], request: TimelineRequest, words: FigureWords
  ) -> [Int: [String]] {
    var laneIndex: [String: Int] = [:]
    for (position, lane) in tree.lanes.enumerated() { laneIndex[lane.key] = position }
    var others: [Int: [String]] = [:]
    var bodies: Set<String> = []
    var also = [[Int]](repeating: [], count: tree.lanes.count)
    for (position, entry) in entries.enumerated() where tree.laneOfEntry[position] >= 0 {
      let links = request.incidents[entry.index].agencies
      guard links.count > 1 else { continue }
      var seen: Set<String> = [tree.lanes[tree.laneOfEntry[position]].key]
      for link in links where seen.insert(link.agency).inserted {
        if let lane = laneIndex[link.agency] {
          also[lane].append(position)
        } else {
          bodies.insert(link.agency)
          let name = request.directory.agencies[link.agency]?.shortName ?? link.name
          others[position, default: []].append(name)
        }
      }
    }
    for (lane, positions) in also.enumerated() where !positions.isEmpty {
      tree.lanes[lane].alsoNamed = positions.count
      tree.lanes[lane].parts.append(
        SubLane(
          kind: .alsoNamed, key: othersKey, name: words.alsoNamedIn, nativeName: "", rank: 9,
          entries: positions))
    }
    if !others.isEmpty {
      let part = SubLane(
        kind: .alsoNamed, key: othersKey, name: words.alsoNamedIn, nativeName: "", rank: 9,
        entries: others.keys.sorted())
      var lane = Lane(
        key: othersKey, name: words.otherBodies(bodies.count), nativeName: "", rank: 9, count: 0,
        parts: [part])
      lane.alsoNamed = others.count
      tree.lanes.append(lane)
    }
    return others
  }
}
