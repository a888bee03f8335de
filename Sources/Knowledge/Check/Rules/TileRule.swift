import Records

/// No two units of a country share a tile of its map, and a tile has a column and a row.
struct TileRule: CheckRule {
  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    var owners: [[String]: PackRow] = [:]
    for row in pack.rows(.places) {
      let tile = [row.text("country"), row.text("tile_col"), row.text("tile_row")]
      if tile[1].isEmpty != tile[2].isEmpty {
        report.add(
          row, tile[1].isEmpty ? "tile_col" : "tile_row", "bad-tile",
          "a tile has a column and a row", hint: "give both or neither")
      }
      guard !tile[1].isEmpty, !tile[2].isEmpty else { continue }
      if let owner = owners[tile] {
        report.add(
          row, "tile_col", "bad-tile",
          "\(row.text("id")) stands on the tile of \(owner.text("id")), line \(owner.line)",
          hint: "give each unit a tile of its own")
      } else {
        owners[tile] = row
      }
    }
  }
}
