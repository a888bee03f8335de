/// Every place lies in a place of a lower level, and every body belongs to a body there is, without
/// going round in a circle.
struct ParentRule: CheckRule {
  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    places(pack, &report)
    agencies(pack, &report)
  }

  private func places(_ pack: CheckedPack, _ report: inout CheckReport) {
    var levels: [String: Int] = [:]
    for row in pack.rows(.places) { levels[row.text("id")] = Int(row.text("level")) }
    for row in pack.rows(.places) {
      guard let level = Int(row.text("level")) else { continue }
      let parent = row.text("parent")
      if parent.isEmpty {
        if level > 0 {
          report.add(
            row, "parent", "orphan-parent", "\(row.text("id")) lies in nothing",
            hint: "name the unit or the country it lies in")
        }
      } else if let above = levels[parent] {
        if above >= level {
          report.add(
            row, "parent", "orphan-parent",
            "\(row.text("id")) of level \(level) lies in \(parent) of level \(above)",
            hint: "a place lies in one of a lower level: 0 is a country, 1 a first-level unit")
        }
      } else {
        report.add(
          row, "parent", "orphan-parent", "no place has the id \"\(parent)\"",
          hint: "add its row or correct the id")
      }
    }
  }

  private func agencies(_ pack: CheckedPack, _ report: inout CheckReport) {
    var parents: [String: String] = [:]
    for row in pack.rows(.agencies) { parents[row.text("id")] = row.text("parent") }
    for row in pack.rows(.agencies) {
      var current = row.text("parent")
      guard !current.isEmpty else { continue }
      guard parents[current] != nil else {
        report.add(
          row, "parent", "orphan-parent", "no body has the id \"\(current)\"",
          hint: "add its row or correct the id")
        continue
      }
      var steps = 0
      while let next = parents[current], !next.isEmpty, current != row.text("id"), steps < 64 {
        current = next
        steps += 1
      }
      if current == row.text("id") || steps == 64 {
        report.add(
          row, "parent", "circular-parent", "\(row.text("id")) belongs to itself in the end",
          hint: "break the circle")
      }
    }
  }
}
