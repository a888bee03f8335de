/// Coordinates lie on the globe, come in twos, and lie near those of the unit around them.
struct CoordinateRule: CheckRule {
  /// Degrees by which a place may lie from the middle of its first-level unit: enough for the
  /// largest provinces there are, and too little for latitude and longitude swapped.
  private static let reach = 15.0

  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    var middles: [String: (lat: Double, lon: Double)] = [:]
    for row in pack.rows(.places) where row.text("level") != "0" {
      if let lat = Double(row.text("lat")), let lon = Double(row.text("lon")) {
        middles[row.text("id")] = (lat, lon)
      }
    }
    for row in pack.rows(.places) {
      if row.text("lat").isEmpty != row.text("lon").isEmpty {
        let column = row.text("lat").isEmpty ? "lat" : "lon"
        report.add(
          row, column, "bad-coordinates", "one coordinate stands without the other",
          hint: "give both or neither")
        continue
      }
      guard let lat = Double(row.text("lat")), let lon = Double(row.text("lon")) else { continue }
      if !(-90...90).contains(lat) {
        report.add(
          row, "lat", "bad-coordinates", "the latitude \(row.text("lat")) is not on the globe",
          hint: "latitudes go from -90 to 90; are the two swapped?")
      } else if !(-180...180).contains(lon) {
        report.add(
          row, "lon", "bad-coordinates", "the longitude \(row.text("lon")) is not on the globe",
          hint: "longitudes go from -180 to 180")
      } else if let middle = middles[row.text("parent")],
        abs(middle.lat - lat) > CoordinateRule.reach
          || abs(middle.lon - lon) > CoordinateRule.reach * 2
      {
        report.add(
          row, "lat", "bad-coordinates",
          "\(row.text("id")) lies far from \(row.text("parent")), in which it should lie",
          hint: "check both, and whether latitude and longitude are swapped")
      }
    }
  }
}
