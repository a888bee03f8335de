/// Ids that one file takes from another are there.
struct ReferenceRule: CheckRule {
  private static let references: [(PackFile, String, PackFile)] = [
    (.placeParents, "place", .places), (.placeParents, "parent", .places),
    (.agencyNames, "agency", .agencies), (.agencyParents, "agency", .agencies),
    (.agencyParents, "parent", .agencies), (.agentNouns, "agency", .agencies),
    (.ambiguities, "candidates", .agencies), (.anchors, "place", .places),
    (.triggers, "type", .types),
  ]

  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    for (file, column, target) in ReferenceRule.references {
      // Words without types of their own belong to the built-in types.
      guard pack.tables[target] != nil || target.absence != .builtIn else { continue }
      let ids = pack.values("id", of: target)
      for row in pack.rows(file) {
        for id in row.list(column) where !ids.contains(id) {
          report.add(
            row, column, "unknown-id", "\(target.name) has no \"\(id)\"",
            hint: "add its row or correct the id")
        }
      }
    }
  }
}
