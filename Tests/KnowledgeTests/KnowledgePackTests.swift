import CivilTime
import Events
import Foundation
import Testing

@testable import Knowledge

@Suite struct KnowledgePackTests {
  private func pack() throws -> KnowledgePack { try KnowledgePack.builtIn() }

  private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  /// A pack folder with some files, removed afterwards.
  private func withPack<Result>(
    _ files: [String: String], _ body: (String) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "pack-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    return try body(folder.path)
  }

  private let minimal = [
    "pack.csv": "key,value\nid,xx\ncountry,XX\nversion,1\n",
    "places.csv": "id,level,kind,country,parent,name\nXX,0,country,XX,,Exland\n",
  ]

  @Test func builtInPackIsWhole() throws {
    let pack = try pack()
    #expect(pack.stamp.id == "kp")
    #expect(pack.stamp.sha256.count == 64)
    #expect(pack.country == "KP")
    #expect(pack.places.firstLevelUnits(of: "KP").count == 13)
    #expect(pack.places.entries.count > 250)
    #expect(pack.agencies.entries.count > 50)
    #expect(pack.anchors.count > 75)
    #expect(pack.types.map(\.type.id).prefix(2) == ["killing", "repatriation"])
    #expect(pack.types.count == 15)
    #expect(pack.directory.homeCountry == "KP")
    #expect(pack.directory.places["KP-10.hyesan"]?.nativeName == "혜산시")
    #expect(pack.directory.agencies["kp.state-security"]?.shortName == "State security")
  }

  @Test(arguments: [
    ("Hyesan", "KP-10.hyesan"), ("Hyesan City", "KP-10.hyesan"), ("혜산", "KP-10.hyesan"),
    ("혜산시", "KP-10.hyesan"), ("Yanggang", "KP-10"), ("양강도", "KP-10"), ("량강도", "KP-10"),
    ("South Hamgyŏng", "KP-08"), ("Hamhŭng", "KP-08.hamhung"), ("Phyongsong", "KP-02.pyongsong"),
    ("용천군", "KP-03.ryongchon"), ("Sinuiju", "KP-03.sinuiju"), ("DPRK", "KP"),
    ("Shenyang", "CN-LN.shenyang"), ("Tumen", "CN-JL.tumen"), ("압록강", "KP.yalu"),
    ("Gyeongseong", "KP-09.kyongsong"),
  ])
  func findsPlacesByName(_ name: String, _ id: String) throws {
    #expect(try pack().places.places(named: name).first?.place.id == id)
  }

  @Test func koreanKeysDoNotCatchForeignNames() throws {
    #expect(try pack().places.places(named: "Boston").isEmpty)
  }

  @Test func firstLevelUnitsFollowTheirDates() throws {
    let places = try pack().places
    #expect(places.firstLevelUnit(of: "KP-10.hyesan") == "KP-10")
    #expect(places.firstLevelUnit(of: "KP-13.rajin") == "KP-13")
    #expect(places.firstLevelUnit(of: "KP-13.rajin", at: try day("2006-05-01")) == "KP-09")
    #expect(places.firstLevelUnit(of: "KP-13", at: try day("2010-01-03")) == "KP-09")
    #expect(places.firstLevelUnit(of: "KP-13", at: try day("2010-01-04")) == "KP-13")
    #expect(places.firstLevelUnit(of: "KP-15", at: try day("2010-06-01")) == "KP-06")
    #expect(places.firstLevelUnit(of: "KP") == nil)
    #expect(places.firstLevelUnit(of: "KP.panmunjom") == nil)
    #expect(places.firstLevelUnit(of: "KR-11") == "KR-11")
    #expect(places.children(of: "KP-13").map(\.place.id).contains("KP-13.rajin"))
  }

  @Test(arguments: [
    ("kp.state-security", "2012-05-01", "State Security Department"),
    ("kp.state-security", "2016-06-28", "State Security Department"),
    ("kp.state-security", "2016-06-29", "Ministry of State Security"),
    ("kp.police", "2016-08-25", "Ministry of People's Security"),
    ("kp.police", "2021-06-01", "Ministry of Social Security"),
    ("kp.border-guard", "2012-04-28", "Border Guard General Bureau"),
  ])
  func namesFollowTheirDates(_ id: String, _ date: String, _ name: String) throws {
    #expect(try pack().agencies.name(of: id, at: try day(date)) == name)
  }

  @Test func parentsFollowTheirDates() throws {
    let agencies = try pack().agencies
    #expect(agencies.parent(of: "kp.border-guard", at: try day("2012-04-15")) == "kp.mnd")
    #expect(
      agencies.parent(of: "kp.border-guard", at: try day("2012-04-16")) == "kp.state-security")
    #expect(agencies.parent(of: "kp.border-guard", at: nil) == "kp.state-security")
  }

  @Test func compositesAreSplit() throws {
    let pack = try pack()
    for entry in pack.agencies.entries {
      for name in entry.names {
        #expect(!name.name.contains(" / ") && !name.name.contains("("), "\(name.name)")
      }
    }
    for entry in pack.places.entries {
      #expect(!entry.variants.contains { $0.contains("(") || $0.contains("?") }, "\(entry)")
    }
  }

  @Test func loadsAFolderWithTheBuiltInWords() throws {
    try withPack(minimal) { folder in
      let pack = try KnowledgePack.load(directory: folder)
      #expect(pack.stamp.id == "xx")
      #expect(pack.types.count == 15)
      #expect(!pack.triggers.isEmpty)
      #expect(pack.agencies.entries.isEmpty)
    }
  }

  @Test func sameFilesGiveTheSameStampAndOthersAnother() throws {
    let one = try withPack(minimal) { try KnowledgePack.load(directory: $0).stamp }
    let again = try withPack(minimal) { try KnowledgePack.load(directory: $0 + "/").stamp }
    var changed = minimal
    changed["places.csv", default: ""] += "XX-1,1,province,XX,XX,North\n"
    let other = try withPack(changed) { try KnowledgePack.load(directory: $0).stamp }
    #expect(one == again)
    #expect(one.sha256 != other.sha256)
  }

  @Test(arguments: [
    ("places.csv", "id,level,kind,country,parent,name\nXX,zero,country,XX,,E\n", ":2:4: "),
    ("places.csv", "id,level,kind,country,parent\nXX,0,country,XX,\n", ":1:1: "),
    ("places.csv", "id,level,kind,country,parent,name,colour\nXX,0,c,XX,,E,red\n", ":1:35: "),
    ("places.csv", "id,level,kind,country,parent,name,lat\nXX,0,c,XX,,E,4o\n", ":2:14: "),
    ("places.csv", "id,level,kind,country,parent,name\nXX,0,c,XX,,\n", ":2:12: "),
    ("pack.csv", "key,value\nid,xx\ncountry,XX\nversion,1\nid,yy\n", ":5:1: "),
    ("pack.csv", "key,value\nid,xx\ncolour,red\n", ":3:1: "),
    ("anchors.csv", "id,kind,edtf,names\na,happening,2020,A\n", ":2:3: "),
  ])
  func refusesWithPlace(_ file: String, _ text: String, _ place: String) throws {
    var files = minimal
    files[file] = text
    try withPack(files) { folder in
      let error = #expect(throws: KnowledgeError.self) {
        try KnowledgePack.load(directory: folder)
      }
      #expect(
        error?.description.contains("/\(file)\(place)") == true, "\(String(describing: error))")
      #expect(error?.hint.isEmpty == false)
    }
  }

  @Test func theBuiltInFilesLoadAsAFolderWithTheSameStamp() throws {
    var files: [String: String] = [:]
    for (name, bytes) in KnowledgePack.builtInFiles() {
      files[name] = String(decoding: bytes, as: UTF8.self)
    }
    let stamp = try withPack(files) { try KnowledgePack.load(directory: $0).stamp }
    #expect(try stamp == pack().stamp)
  }

  @Test func refusesFoldersThatAreNone() throws {
    #expect(throws: KnowledgeError.self) { try KnowledgePack.load(directory: "/nonexistent") }
    try withPack(["pack.csv": "key,value\n"]) { folder in
      #expect(throws: KnowledgeError.self) { try KnowledgePack.load(directory: folder) }
      #expect(throws: KnowledgeError.self) {
        try KnowledgePack.load(directory: folder + "/pack.csv")
      }
    }
  }
}

/// A second pack, built as a user would build one, from the article on packs.
@Suite struct SecondPackTests {
  private var folder: String {
    Bundle.module.bundleURL.appendingPathComponent("Fixtures/mm").path
  }

  @Test func passesTheCheck() {
    let findings = KnowledgeCheck.check(directory: folder)
    #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
  }

  @Test func standsBesideTheWorldAndTheBuiltInWords() throws {
    let pack = try KnowledgePack.load(directory: folder)
    let atlas = Atlas(pack, world: try World.builtIn())
    #expect(pack.places.firstLevelUnits(of: "MM").count == 15)
    #expect(pack.directory.homeCountry == "MM")
    #expect(pack.types.count == 15)
    #expect(atlas.places(named: "Akyab").first?.unit == "MM-16")
    #expect(atlas.places(named: "Pyongyang").first?.unit == "KP-01")
    #expect(atlas.governments(named: "Naypyidaw") == ["MM"])
    let day = try #require(CivilDate(iso: "2005-05-01"))
    #expect(pack.agencies.name(of: "mm.police", at: day) == "Myanmar Police Force")
    #expect(pack.agencies.parent(of: "mm.pdf", at: nil) == "mm.nug")
  }
}
