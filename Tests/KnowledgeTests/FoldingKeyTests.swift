import Records
import Testing

@testable import Knowledge

@Suite struct FoldingKeyTests {
  @Test(arguments: [
    ("Düsseldorf", "dusseldorf"), ("Ji’an", "jian"), ("P'yŏngyang", "pyongyang"),
    ("Łódź", "lodz"), ("Hà Nội", "hanoi"), ("São Paulo", "saopaulo"), ("평양시", "평양시"),
    ("Straße", "strasse"), ("N. Korea", "nkorea"), ("e\u{301}", "e"),
  ])
  func plainKey(_ name: String, _ key: String) { #expect(FoldingKey.plain(name) == key) }

  @Test(arguments: [
    ["P'yŏngsŏng", "Pyeongseong", "Phyongsong", "Pyongsong"],
    ["Ŭllyul", "Eunryul", "Unryul"], ["Kangnyŏng", "Gangryeong", "Kangryong"],
    ["Rason", "Raseon", "Naseon", "Rasŏn"], ["Ryanggang", "Yanggang", "Yangkang"],
    ["Ch'ŏrwŏn", "Cheorwon", "Cholwon"], ["Hamgyong", "Hamkyung", "Hamgyeong", "Hamkyong"],
    ["Sinŭiju", "Shinuiju", "Sineuiju"], ["Kim Jong Suk", "Gimjeongsuk", "Kimjŏngsuk"],
  ])
  func koreanSpellingsMeet(_ names: [String]) {
    #expect(Set(names.map(FoldingKey.korean)).count == 1)
  }

  @Test(arguments: [
    ("Hamhung", "Hamgyong"), ("Kaesong", "Kaechon"), ("Unsan", "Wonsan"), ("Anju", "Anbyon"),
    ("Musan", "Munsan"), ("Kosan", "Kosong"),
  ])
  func differentNamesStayApart(_ one: String, _ other: String) {
    #expect(FoldingKey.korean(one) != FoldingKey.korean(other))
  }

  @Test func nearlyAllUnitsMeetUnderOneKey() throws {
    let table = try CSVTable(try fixture("spellings.csv"), file: "spellings.csv")
    let apart = table.rows.filter { Set($0.fields.dropFirst().map(FoldingKey.korean)).count > 1 }
    #expect(table.rows.count > 170)
    #expect(apart.count <= 6, "\(apart.map(\.fields))")
  }
}
