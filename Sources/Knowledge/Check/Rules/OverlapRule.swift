internal import CivilTime
import Records

/// Names that cannot be told apart: two places of one kind in one unit, two official names of a
/// body at one time.
struct OverlapRule: CheckRule {
  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    places(pack, &report)
    agencies(pack, &report)
  }

  private func places(_ pack: CheckedPack, _ report: inout CheckReport) {
    var owners: [[String]: PackRow] = [:]
    for row in pack.rows(.places) {
      for column in ["name", "native", "variants"] {
        for name in row.list(column) {
          let country = row.text("country")
          let key = [
            Gazetteer.key(name, country: country), country, row.text("parent"), row.text("level"),
          ]
          guard !key[0].isEmpty else { continue }
          guard let owner = owners[key] else {
            owners[key] = row
            continue
          }
          if owner.text("id") != row.text("id") {
            report.add(
              row, column, "overlapping-name",
              "\"\(name)\" names \(owner.text("id")) too, on line \(owner.line)",
              hint: "leave it to one of them: no text could tell them apart")
          }
        }
      }
    }
  }

  private func agencies(_ pack: CheckedPack, _ report: inout CheckReport) {
    var official: [String: [(row: PackRow, interval: SoftInterval)]] = [:]
    for row in pack.rows(.agencyNames) where row.text("status") == "official" {
      let interval = SoftInterval(from: row.text("from"), to: row.text("to"))
      guard let start = interval.start else { continue }
      for other in official[row.text("agency"), default: []] {
        guard let otherStart = other.interval.start,
          start < other.interval.end ?? CivilDate(dayNumber: .max),
          otherStart < interval.end ?? CivilDate(dayNumber: .max)
        else { continue }
        report.add(
          row, "name", "overlapping-name",
          "\"\(row.text("name"))\" and \"\(other.row.text("name"))\" (line "
            + "\(other.row.line)) are official names of one body at one time",
          hint: "end one where the other begins, or give one another status")
      }
      official[row.text("agency"), default: []].append((row, interval))
    }
  }
}
