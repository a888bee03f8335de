/// `pack.csv` names the pack, and its country is among its places with first-level units.
struct HeaderRule: CheckRule {
  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    guard let first = pack.rows(.pack).first else { return }
    for key in PackLoader.headerKeys where key.isRequired && pack.header(key.name).isEmpty {
      report.add(
        first, "key", "missing-key", "the key \"\(key.name)\" is missing or empty",
        hint: "add a line \(key.name),...")
    }
    var seen: Set<String> = []
    for row in pack.rows(.pack) {
      let key = row.text("key")
      if !PackLoader.headerKeys.contains(where: { $0.name == key }) {
        report.add(
          row, "key", "unknown-key", "\"\(key)\" is not a key of a pack",
          hint: "the keys are \(PackLoader.headerKeys.map(\.name).joined(separator: ", "))")
      } else if !seen.insert(key).inserted {
        report.add(
          row, "key", "duplicate-key", "the key \"\(key)\" stands twice",
          hint: "keep one of them")
      }
    }
    let country = pack.header("country")
    guard !country.isEmpty, !pack.rows(.places).isEmpty else { return }
    let places = pack.rows(.places)
    let countryRow = pack.rows(.pack).first { $0.text("key") == "country" } ?? first
    if !places.contains(where: { $0.text("id") == country && $0.text("level") == "0" }) {
      report.add(
        countryRow, "value", "home-country",
        "places.csv has no country \"\(country)\" of level 0", hint: "add its row")
    }
    if !places.contains(where: { $0.text("country") == country && $0.text("level") == "1" }) {
      report.add(
        countryRow, "value", "home-country",
        "places.csv has no first-level unit of \"\(country)\"",
        hint: "add its provinces, with level 1", severity: .warning)
    }
  }
}
