import CivilTime
import Events

/// Sorts incidents into lanes and parts of lanes.
struct LaneTree {
  var lanes: [Lane]
  /// Lane of each entry, by position; -1 where it has none.
  var laneOfEntry: [Int]

  /// Groups entries; lanes in the order asked for, else by sort group, count and name.
  init(entries: [TimelineEntry], request: TimelineRequest, names: LaneNames) {
    let byAgency = request.grouping == .agencyThenProvince
    var laneIndex: [String: Int] = [:]
    var partIndex: [[String: Int]] = []
    var lanes: [Lane] = []
    var laneOf = [Int](repeating: -1, count: entries.count)
    // Whether a name is another than the agency's own, by name, for each agency met.
    var isFormer: [String: [String: Bool]] = [:]
    func isFormerName(_ link: AgencyLink) -> Bool {
      if let known = isFormer[link.agency]?[link.name] { return known }
      let former = request.directory.agencies[link.agency].map { !$0.isCalled(link.name) } ?? false
      isFormer[link.agency, default: [:]][link.name] = former
      return former
    }
    func addLane(_ key: String) -> Int {
      if let known = laneIndex[key] { return known }
      let name = byAgency ? names.agencyName(key) : names.placeName(key)
      lanes.append(
        Lane(
          key: key, name: name.name, nativeName: name.nativeName, rank: name.rank, count: 0,
          parts: []))
      partIndex.append([:])
      laneIndex[key] = lanes.count - 1
      return lanes.count - 1
    }
    for (position, entry) in entries.enumerated() where !entry.isOutside {
      let agency = names.agency(of: request.incidents[entry.index])
      let place = names.place(of: request.incidents[entry.index])
      let lane = addLane(byAgency ? agency : place)
      let partKey = byAgency ? place : agency
      laneOf[position] = lane
      lanes[lane].count += 1
      if byAgency, let link = request.incidents[entry.index].leadAgency, !link.name.isEmpty,
        !names.words.isKorean, isFormerName(link)
      {
        let date = request.incidents[entry.index].date
        FormerName.note(
          link.name.printable, year: (date.earliest ?? date.latest)?.year,
          in: &lanes[lane].formerNames)
      }
      if let part = partIndex[lane][partKey] {
        lanes[lane].parts[part].entries.append(position)
      } else {
        let name = byAgency ? names.placeName(partKey) : names.agencyName(partKey)
        partIndex[lane][partKey] = lanes[lane].parts.count
        lanes[lane].parts.append(
          SubLane(
            key: partKey, name: name.name, nativeName: name.nativeName, rank: name.rank,
            entries: [position]))
      }
    }
    if request.keepsEmptyLanes { for key in request.laneOrder { _ = addLane(key) } }
    self.lanes = lanes
    laneOfEntry = laneOf
    sort(request.laneOrder)
  }

  private mutating func sort(_ order: [String]) {
    var asked: [String: Int] = [:]
    for (position, key) in order.enumerated() where asked[key] == nil { asked[key] = position }
    let old = lanes
    let positions = lanes.indices.sorted { left, right in
      let (one, two) = (old[left], old[right])
      let places = (asked[one.key] ?? Int.max, asked[two.key] ?? Int.max)
      if places.0 != places.1 { return places.0 < places.1 }
      return (one.rank, -one.count, one.name, one.key) < (two.rank, -two.count, two.name, two.key)
    }
    var moved = [Int](repeating: 0, count: lanes.count)
    for (new, position) in positions.enumerated() { moved[position] = new }
    lanes = positions.map { position in
      var lane = old[position]
      lane.parts.sort {
        ($0.rank, -$0.entries.count, $0.name, $0.key)
          < ($1.rank, -$1.entries.count, $1.name, $1.key)
      }
      return lane
    }
    laneOfEntry = laneOfEntry.map { $0 < 0 ? $0 : moved[$0] }
  }

  /// The lanes with their parts in one order everywhere, by their count over all lanes, so that
  /// sheets can be compared.
  var lanesInFixedOrder: [Lane] {
    var totals: [String: Int] = [:]
    for lane in lanes {
      for part in lane.parts { totals[part.key, default: 0] += part.entries.count }
    }
    return lanes.map { lane in
      var lane = lane
      lane.parts.sort {
        ($0.rank, -(totals[$0.key] ?? 0), $0.name, $0.key)
          < ($1.rank, -(totals[$1.key] ?? 0), $1.name, $1.key)
      }
      return lane
    }
  }
}
