/// Puts lanes with a single incident together, each as a part under one head.
enum LaneFolding {
  /// The lanes, with neighbours of one sort group that lead one incident each folded into one.
  ///
  /// - Parameters:
  ///   - isKept: whether a lane keeps its head, because it was asked for by name.
  static func fold(
    _ lanes: [Lane], words: FigureWords, byAgency: Bool, isKept: (Lane) -> Bool
  ) -> [Lane] {
    var result: [Lane] = []
    var index = 0
    while index < lanes.count {
      var run: [Lane] = []
      while index + run.count < lanes.count {
        let lane = lanes[index + run.count]
        guard lane.count == 1, !isKept(lane), lane.rank < 3, lane.rank == lanes[index].rank
        else { break }
        run.append(lane)
      }
      if run.count < 2 {
        result.append(lanes[index])
        index += 1
        continue
      }
      index += run.count
      let isForeign = run[0].rank == (byAgency ? 2 : 1)
      result.append(
        Lane(
          key: "…folded\(run[0].rank)",
          name: words.folded(byAgency: byAgency, isForeign: isForeign), nativeName: "",
          rank: run[0].rank, count: run.count,
          parts: run.map { lane in
            SubLane(
              key: lane.key, name: lane.name, nativeName: lane.nativeName, rank: lane.rank,
              entries: lane.parts.flatMap(\.entries))
          }))
    }
    return result
  }
}
