import Foundation
import Testing

@testable import Knowledge

@Suite struct KnowledgeCheckTests {
  @Test func theBuiltInPackPasses() {
    let findings = KnowledgeCheck.checkBuiltIn()
    #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
  }

  /// A small pack without a fault.
  private let sound = [
    "pack.csv": "key,value\nid,xx\ncountry,XX\nversion,1\nlanguages,en\n",
    "places.csv": """
    id,level,kind,country,parent,name,variants,lat,lon,tile_col,tile_row
    XX,0,country,XX,,Exland,,,,,
    XX-1,1,province,XX,XX,North,Northland,10,20,0,0
    XX-2,1,province,XX,XX,South,,8,20,0,1
    XX-1.a,2,city,XX,XX-1,Aton,,10.5,20.5,,

    """,
    "agencies.csv": "id,country,kind,name,parent\nxx.police,XX,police,Police,\n",
    "agency_names.csv": """
    agency,name,status,from,to
    xx.police,Guard,official,1990,2000
    xx.police,Police,official,2000,

    """,
    "triggers.csv": "type,language,kind,form,frame\nkilling,en,verb,kill,object=person\n",
    "lexicon.csv": "class,language,form\nnegation,en,not\n",
    "anchors.csv": "id,kind,edtf,recurrence,names\na,event,2020-01-02,,the Accord\n",
  ]

  private func findings(_ file: String, _ text: String) throws -> [KnowledgeFinding] {
    var files = sound
    files[file] = text
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    return KnowledgeCheck.check(directory: folder.path)
  }

  @Test func aSoundPackPasses() throws {
    #expect(try findings("pack.csv", sound["pack.csv", default: ""]).isEmpty)
  }

  // Each row: the file, a line to add to it, and the finding there: line, column, code.
  @Test(arguments: [
    ("places.csv", "XX-1,1,province,XX,XX,East,,,,,", 6, 1, "duplicate-id"),
    ("places.csv", "XX-3,1,province,XX,XX,North,,,,,", 6, 23, "overlapping-name"),
    ("places.csv", "XX-3,1,province,XX,XX,East / Orient,,,,,", 6, 23, "composite-name"),
    ("places.csv", "XX-3,1,province,XX,XX,East,Orient (old),,,,", 6, 28, "composite-name"),
    ("places.csv", "XX-3,1,province,XX,XX,,,,,,", 6, 23, "empty-name"),
    ("places.csv", "XX-3,1,province,XX,YY,East,,,,,", 6, 20, "orphan-parent"),
    ("places.csv", "XX-3,1,province,XX,,East,,,,,", 6, 20, "orphan-parent"),
    ("places.csv", "XX-3,1,province,XX,XX-1,East,,,,,", 6, 20, "orphan-parent"),
    ("places.csv", "XX-3,1,province,XX,XX,East,,91,20,,", 6, 29, "bad-coordinates"),
    ("places.csv", "XX-3,1,province,XX,XX,East,,9,,,", 6, 31, "bad-coordinates"),
    ("places.csv", "XX-1.b,2,city,XX,XX-1,Beton,,60,20.5,,", 6, 30, "bad-coordinates"),
    ("places.csv", "XX-3,1,province,XX,XX,East,,9,20,0,1", 6, 34, "bad-tile"),
    ("places.csv", "XX-3,one,province,XX,XX,East,,,,,", 6, 6, "bad-field"),
    ("places.csv", "XX-3,1,province,Exland,XX,East,,,,,", 6, 17, "bad-field"),
    ("places.csv", "XX-3,1,province,XX,XX, East,,,,,", 6, 23, "stray-space"),
    ("places.csv", "XX-3,1,province,XX,XX,East,A| B,,,,", 6, 28, "stray-space"),
    ("places.csv", "XX-3,1,province", 6, 8, "unreadable"),
    ("agencies.csv", "xx.guard,XX,guard,Guard,xx.army", 3, 25, "orphan-parent"),
    ("agencies.csv", "xx.guard,XX,guard,Guard,xx.guard", 3, 25, "circular-parent"),
    ("agency_names.csv", "xx.army,Army,official,,", 4, 1, "unknown-id"),
    ("agency_names.csv", "xx.police,Cops,official,1999,2001", 4, 11, "overlapping-name"),
    ("agency_names.csv", "xx.police,Cops,slang,,", 4, 16, "bad-field"),
    ("agency_names.csv", "xx.police,Cops,press,2021-02-30,", 4, 22, "bad-edtf"),
    ("agency_names.csv", "xx.police,Cops,press,2001,1999", 4, 27, "reversed-interval"),
    ("agency_names.csv", "xx.police,Cops or (Boys),press,,", 4, 11, "composite-name"),
    ("anchors.csv", "b,event,20201-1,,the Fall", 3, 9, "bad-edtf"),
    ("anchors.csv", "b,recurring,XXXX-05-01,,May Day", 3, 24, "bad-recurrence"),
    ("anchors.csv", "b,event,2020,,", 3, 15, "empty-name"),
    ("triggers.csv", "killing,en,verb,shoot,object=animal", 3, 23, "bad-frame"),
    ("triggers.csv", "killing,en,verb,shoot,person", 3, 23, "bad-frame"),
    ("triggers.csv", "killing,en,verbs,shoot,", 3, 12, "bad-field"),
    ("triggers.csv", "killing,fr,verb,tuer,", 3, 9, "unknown-language"),
    ("lexicon.csv", "flavour,en,sweet", 3, 1, "unknown-class"),
    ("pack.csv", "colour,red", 6, 1, "unknown-key"),
    ("pack.csv", "id,yy", 6, 1, "duplicate-key"),
  ])
  func findsFaults(_ file: String, _ line: String, _ at: Int, _ column: Int, _ code: String) throws
  {
    let findings = try findings(file, sound[file, default: ""] + line + "\n")
    let found = findings.first { $0.code == code }
    #expect(found?.line == at, "\(findings)")
    #expect(found?.column == column, "\(findings)")
    #expect(found?.file.hasSuffix("/" + file) == true)
    #expect(found?.hint.isEmpty == false)
  }

  @Test func missingAndUnreadableFilesAreFindings() throws {
    #expect(KnowledgeCheck.check(directory: "/nonexistent").map(\.code) == ["unreadable"])
    #expect(
      try findings("places.csv", "id,level\n\"XX\n").map(\.code) == ["unreadable"])
    #expect(
      try findings("pack.csv", "key,value\nid,xx\n").map(\.code) == ["missing-key", "missing-key"])
    #expect(
      try findings("pack.csv", "key,value\nid,xx\ncountry,YY\nversion,1\n").map(\.code)
        == ["home-country", "home-country"])
  }

  @Test func severalFaultsAreFoundInOneGo() throws {
    let places = """
      id,level,kind,country,parent,name
      XX,0,country,XX,,Exland
      XX-1,1,province,XX,ZZ,North
      XX-1,1,province,XX,XX,North (new)

      """
    let codes = try findings("places.csv", places).map(\.code)
    #expect(codes.contains("orphan-parent"))
    #expect(codes.contains("duplicate-id"))
    #expect(codes.contains("composite-name"))
  }
}
