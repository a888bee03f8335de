/// A lane of thousands: its incidents, and what its head says of them.
struct DenseLane {
  var key: String
  var name: String
  var nativeName: String
  /// Positions of its incidents in the entries.
  var entries: [Int]
  /// Its largest parts or types with their counts, the largest first.
  var notes: [(name: String, count: Int)]
  /// Number of parts beyond the notes, and of incidents in them.
  var more: (parts: Int, count: Int)
  /// Where a click on its head leads, if it has a sheet of its own.
  var link: String?

  /// A lane of an index sheet, with its largest part.
  init(_ lane: Lane, hasSheet: Bool) {
    let parts = lane.parts.sorted {
      (-$0.entries.count, $0.name, $0.key) < (-$1.entries.count, $1.name, $1.key)
    }
    self.init(
      key: lane.key, name: lane.name, nativeName: lane.nativeName,
      entries: lane.parts.flatMap(\.entries).sorted(),
      notes: parts.prefix(1).map { ($0.name, $0.entries.count) },
      more: (
        max(0, parts.count - 1), parts.dropFirst().reduce(0) { $0 + $1.entries.count }
      ))
    link = hasSheet ? DenseLane.destination(lane.key) : nil
  }

  init(
    key: String, name: String, nativeName: String, entries: [Int],
    notes: [(name: String, count: Int)], more: (parts: Int, count: Int) = (0, 0)
  ) {
    self.key = key
    self.name = name
    self.nativeName = nativeName
    self.entries = entries
    self.notes = notes
    self.more = more
  }

  /// Name of the destination that a lane's own sheet is.
  static func destination(_ key: String) -> String { "timeline-lane-\(key)" }
}
