/// The marks of a lane of thousands: the most important that have room, each with its label.
struct DenseRows {
  /// Marks with their labels and rows.
  var marks: [PlacedMark] = []
  /// Positions of dated entries that are only counted.
  var binned: [Int] = []
  /// Number of entries without a date.
  var undated = 0
  var rowCount = 0
  var clique = 0

  /// Admits entries in order of their priority.
  ///
  /// Mark and label are reserved as one interval before the mark is admitted, so that whatever is
  /// drawn is labelled; the name of the lane is an obstacle in the first row.
  ///
  /// - Parameters:
  ///   - rows: number of rows for labels.
  ///   - obstacle: where the lane's name ends.
  ///   - texts: texts of an entry's label, the fullest first.
  init(
    _ entries: [Int], context: TimelineContext, priority: [UInt64], rows: Int, obstacle: Double,
    markHeight: Double, texts: (Int) -> [String]
  ) {
    let look = context.look
    let placing = context.placing(markHeight)
    let labels = context.labels(markHeight)
    let packer = RowPacker(air: look.air)
    var admission = Admission(rows: rows, left: context.left, right: context.right)
    let name = RowInterval(context.left - 5, max(context.left, obstacle), air: look.air)
    if obstacle > context.left { admission.take(name) }
    var dated: [Int] = []
    dated.reserveCapacity(entries.count)
    for position in entries {
      if context.entries[position].isDated { dated.append(position) } else { undated += 1 }
    }
    dated.sort { priority[$0] < priority[$1] }
    for position in dated {
      let entry = context.entries[position]
      let shape = placing.shape(entry)
      guard rows > 0, admission.hasRoom(RowInterval(shape.x0, shape.x1, air: look.air)) else {
        binned.append(position)
        continue
      }
      let options = labels.options(
        position, shape: shape, number: "\(entry.number)", texts: texts(position),
        allowsTwoLines: false
      ).filter { !$0.choice.lines.isEmpty && !$0.isDouble }
      if let choice = admission.admit(options.map(packer.interval)) {
        marks.append(options[choice])
      } else {
        binned.append(position)
      }
    }
    partition(name: name, hasName: obstacle > context.left, packer: packer)
  }

  private mutating func partition(name: RowInterval, hasName: Bool, packer: RowPacker) {
    let intervals = (hasName ? [name] : []) + marks.map(packer.interval)
    let (rows, count) = IntervalPartition.rows(intervals)
    for index in marks.indices { marks[index].row = rows[index + (hasName ? 1 : 0)] }
    rowCount = count
    clique = IntervalPartition.clique(intervals)
    marks.sort { ($0.shape.x0, $0.entry) < ($1.shape.x0, $1.entry) }
  }
}
