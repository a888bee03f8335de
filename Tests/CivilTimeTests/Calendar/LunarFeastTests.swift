import CivilTime
import Foundation
import Testing

/// The table of lunar feasts in the knowledge data, checked against the moon.
@Suite struct LunarFeastTests {
  private func table() throws -> [String: [Int: CivilDate]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/EmbeddedFiles/Files/knowledge/kp/lunar.csv")
    let lines = try String(contentsOf: root, encoding: .utf8).split(separator: "\n")
    #expect(lines.first == "feast,year,date")
    var table: [String: [Int: CivilDate]] = [:]
    for line in lines.dropFirst() {
      let fields = line.split(separator: ",").map(String.init)
      try #require(fields.count == 3)
      let year = try #require(Int(fields[1]))
      let date = try #require(CivilDate(iso: fields[2]))
      #expect(date.year == year)
      #expect(table[fields[0]]?[year] == nil, "\(line) stands twice")
      table[fields[0], default: [:]][year] = date
    }
    return table
  }

  @Test func everyYearHasBothFeastsInTheirSeason() throws {
    let table = try table()
    #expect(Set(table.keys) == ["seollal", "chuseok"])
    for year in 1945...2050 {
      let seollal = try #require(table["seollal"]?[year])
      let chuseok = try #require(table["chuseok"]?[year])
      #expect(seollal >= day("\(year)-01-21") && seollal <= day("\(year)-02-20"))
      #expect(chuseok >= day("\(year)-09-07") && chuseok <= day("\(year)-10-08"))
    }
  }

  /// Seollal is the day of a new moon and Chuseok the fifteenth day of a month, by the mean moon
  /// within its largest deviation (fourteen hours).
  @Test func feastsFollowTheMoon() throws {
    let table = try table()
    for (feast, offset) in [("seollal", 0), ("chuseok", 14)] {
      for date in try #require(table[feast]).values {
        // Mean new moon of 2000-01-06 at 14:20 UTC, in Korean time.
        let age = Double(date.dayNumber - offset) + 0.5 - (10_962 + 0.5977 + 0.375)
        let months = age / 29.530588861
        #expect(abs(months - months.rounded()) * 29.530588861 < 0.5 + 0.62, "\(feast) \(date)")
      }
    }
  }

  @Test(arguments: [
    ("seollal", "1985-02-20"), ("seollal", "1997-02-08"), ("seollal", "2012-01-23"),
    ("seollal", "2016-02-08"), ("seollal", "2024-02-10"), ("seollal", "2025-01-29"),
    ("seollal", "2034-02-19"), ("chuseok", "2012-09-30"), ("chuseok", "2015-09-27"),
    ("chuseok", "2016-09-15"), ("chuseok", "2024-09-17"), ("chuseok", "2025-10-06"),
    ("chuseok", "2033-09-08"),
  ])
  func knownFeasts(_ feast: String, _ date: String) throws {
    #expect(try table()[feast]?[day(date).year] == day(date))
  }
}
