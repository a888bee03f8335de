/// Admits the incidents of a lane of thousands to its rows of labels.
struct DenseAdmission {
  let context: TimelineContext
  /// The smaller is shown first, by position in the entries.
  let priority: [UInt64]
  /// Number of rows for labels.
  let rows: Int
  /// Where the lane's name ends: an obstacle in the first row.
  let obstacle: Double
  let markHeight: Double
  /// Texts of an entry's label, the fullest first.
  let texts: (Int) -> [String]

  private var packer: RowPacker { RowPacker(air: context.look.air) }
  private var hasName: Bool { obstacle > context.left }
  private var name: RowInterval {
    RowInterval(context.left - 5, max(context.left, obstacle), air: context.look.air)
  }

  /// The rows of a lane's entries.
  ///
  /// Mark and label are reserved as one interval before the mark is admitted, so that whatever is
  /// drawn is labelled. A mark that fills the axis leaves no room for words and is counted.
  func rows(of entries: [Int]) -> DenseRows {
    var result = DenseRows()
    var dated: [Int] = []
    dated.reserveCapacity(entries.count)
    for position in entries {
      if context.entries[position].isDated {
        dated.append(position)
      } else {
        result.undated += 1
      }
    }
    dated.sort { priority[$0] < priority[$1] }
    let placing = context.placing(markHeight)
    var admission = Admission(rows: rows, left: context.left, right: context.right)
    if hasName { admission.take(name) }
    for position in dated {
      let shape = placing.shape(context.entries[position])
      guard admission.hasRoom(alone(shape)) else {
        result.binned.append(position)
        continue
      }
      let options = options(position, shape: shape)
      if let choice = admission.admit(options.map(packer.interval)) {
        result.marks.append(options[choice])
      } else {
        result.binned.append(position)
      }
    }
    partition(&result)
    result.inversions = inversions(result, dated: dated)
    result.marks.sort { ($0.shape.x0, $0.entry) < ($1.shape.x0, $1.entry) }
    return result
  }

  private func alone(_ shape: MarkGlyph.Shape) -> RowInterval {
    RowInterval(shape.x0, shape.x1, air: context.look.air)
  }

  private func options(_ position: Int, shape: MarkGlyph.Shape) -> [PlacedMark] {
    context.labels(markHeight).options(
      position, shape: shape, number: "\(context.entries[position].number)",
      texts: texts(position), allowsTwoLines: false
    ).filter { !$0.choice.lines.isEmpty && !$0.isDouble }
  }

  private func partition(_ result: inout DenseRows) {
    let intervals = (hasName ? [name] : []) + result.marks.map(packer.interval)
    let (rows, count) = IntervalPartition.rows(intervals)
    for index in result.marks.indices {
      result.marks[index].row = rows[index + (hasName ? 1 : 0)]
    }
    result.rowCount = count
    result.clique = IntervalPartition.clique(intervals)
  }

  /// Number of entries that are only counted although they would have room among the more
  /// important ones that are drawn; read off the finished rows.
  private func inversions(_ result: DenseRows, dated: [Int]) -> Int {
    var drawn: [Int: RowInterval] = [:]
    for mark in result.marks { drawn[mark.entry] = packer.interval(mark) }
    let placing = context.placing(markHeight)
    var admission = Admission(rows: rows, left: context.left, right: context.right)
    if hasName { admission.take(name) }
    var count = 0
    for position in dated {
      if let interval = drawn[position] {
        admission.take(interval)
        continue
      }
      let shape = placing.shape(context.entries[position])
      guard admission.hasRoom(alone(shape)) else { continue }
      if options(position, shape: shape).map(packer.interval).contains(where: admission.hasRoom) {
        count += 1
      }
    }
    return count
  }
}

/// The marks of a lane of thousands: the most important that have room, each with its label.
struct DenseRows {
  /// Marks with their labels and rows.
  var marks: [PlacedMark] = []
  /// Positions of dated entries that are only counted.
  var binned: [Int] = []
  /// Number of entries without a date.
  var undated = 0
  var rowCount = 0
  /// Largest number of marks with labels that share a point.
  var clique = 0
  /// Entries that are only counted though a less important one is drawn where they would stand.
  var inversions = 0
}
