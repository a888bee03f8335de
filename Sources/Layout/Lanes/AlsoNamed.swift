import Events

/// Bodies that an incident names beside the one that leads it.
enum AlsoNamed {
  /// Key of the lane for bodies that have none of their own.
  static let othersKey = "…others"

  /// Says the same in the heads of the lanes, as numbers without marks, where rows would not fit.
  static func addAsides(
    to lanes: inout [Lane], entries: [TimelineEntry], request: TimelineRequest, names: LaneNames
  ) {
    let own = lanes.count
    _ = add(to: &lanes, entries: entries, request: request, names: names)
    for index in lanes.indices.prefix(own) {
      guard let last = lanes[index].parts.last, last.kind == .alsoNamed else { continue }
      lanes[index].parts.removeLast()
      lanes[index].asides = [(names.words.alsoNamedIn, last.entries)]
    }
    guard lanes.count > own else { return }
    let last = lanes.count - 1
    var byBody: [String: [Int]] = [:]
    for position in lanes[last].parts.flatMap(\.entries) {
      let incident = request.incidents[entries[position].index]
      var seen: Set<String> = [names.agency(of: incident)]
      for link in incident.agencies where seen.insert(link.agency).inserted {
        if lanes.prefix(own).contains(where: { $0.key == link.agency }) { continue }
        byBody[names.shortAgency(link), default: []]
          .append(position)
      }
    }
    lanes[last].parts = []
    lanes[last].asides = byBody.map { ($0.key, $0.value) }.sorted {
      (-$0.1.count, $0.0) < (-$1.1.count, $1.0)
    }
  }

  /// Says only how many incidents name a lane beside their lead.
  static func addCounts(
    to lanes: inout [Lane], entries: [TimelineEntry], request: TimelineRequest, names: LaneNames
  ) {
    let own = lanes.count
    addAsides(to: &lanes, entries: entries, request: request, names: names)
    lanes.removeLast(lanes.count - own)
    for index in lanes.indices where lanes[index].alsoNamed > 0 {
      lanes[index].asides = [(names.words.alsoNamed(lanes[index].alsoNamed), [])]
    }
  }

  /// Adds to each lane a part with the incidents that name it too, and at the end a lane for
  /// bodies that have none of their own.
  ///
  /// - Returns: short names of the bodies that the marks of the last lane stand for, by entry.
  static func add(
    to lanes: inout [Lane], entries: [TimelineEntry], request: TimelineRequest, names: LaneNames
  ) -> [Int: [String]] {
    var laneIndex: [String: Int] = [:]
    for (position, lane) in lanes.enumerated() { laneIndex[lane.key] = position }
    var others: [Int: [String]] = [:]
    var bodies: Set<String> = []
    var also = [[Int]](repeating: [], count: lanes.count)
    for (position, entry) in entries.enumerated() where !entry.isOutside {
      let links = request.incidents[entry.index].agencies
      guard links.count > 1 else { continue }
      var seen: Set<String> = [names.agency(of: request.incidents[entry.index])]
      for link in links where seen.insert(link.agency).inserted {
        if let lane = laneIndex[link.agency] {
          also[lane].append(position)
        } else {
          bodies.insert(link.agency)
          let name = names.shortAgency(link)
          others[position, default: []].append(name)
        }
      }
    }
    func part(_ positions: [Int]) -> SubLane {
      SubLane(
        kind: .alsoNamed, key: othersKey, name: names.words.alsoNamedIn, nativeName: "", rank: 9,
        entries: positions)
    }
    for (lane, positions) in also.enumerated() where !positions.isEmpty {
      lanes[lane].alsoNamed = positions.count
      lanes[lane].parts.append(part(positions))
    }
    if !others.isEmpty {
      var lane = Lane(
        key: othersKey, name: names.words.otherBodies(bodies.count), nativeName: "", rank: 9,
        count: 0, parts: [part(others.keys.sorted())])
      lane.alsoNamed = others.count
      lanes.append(lane)
    }
    return others
  }
}
