import CivilTime
import Events
import Testing

@testable import Knowledge

@Suite struct WorldTests {
  private static let atlas = Result { () throws(KnowledgeError) -> Atlas in
    Atlas(try KnowledgePack.builtIn(), world: try World.builtIn())
  }

  private func atlas() throws -> Atlas { try WorldTests.atlas.get() }

  @Test(arguments: [
    ("Van", "TR-65"), ("Kandahar", "AF-KAN"), ("Guangxi", "CN-GX"), ("Jakarta", "ID-JK"),
    ("Kashmir", "IN-JK"), ("Rakhine", "MM-16"), ("Donetsk", "UA-14"), ("Şırnak", "TR-73"),
    ("Sirnak", "TR-73"), ("Helmand", "AF-HEL"), ("Xinjiang", "CN-XJ"), ("Tibet", "CN-XZ"),
    ("Raqqa", "SY-RA"), ("Aleppo", "SY-HL"), ("Sistan-Baluchestan", "IR-11"),
    ("Khyber Pakhtunkhwa", "PK-KP"), ("Chechnya", "RU-CE"), ("Kharkiv", "UA-63"),
    ("West Java", "ID-JB"), ("Oaxaca", "MX-OAX"), ("Borno", "NG-BO"), ("Tigray", "ET-TI"),
    ("Bavaria", "DE-BY"), ("North Kivu", "CD-NK"), ("Anbar", "IQ-AN"),
    ("Crimea", "UA-43"), ("Khartoum", "SD-KH"), ("Darfur", "SD-DN"), ("Inner Mongolia", "CN-NM"),
    ("Koshi", "NP-P1"), ("Naypyidaw", "MM-18"), ("칸다하르주", "AF-KAN"), ("라카인주", "MM-16"),
    ("광시좡족자치구", "CN-GX"), ("윈난성", "CN-YN"), ("반주", "TR-65"), ("나라현", "JP-29"),
    ("도네츠크주", "UA-14"), ("카슈미르", "IN-JK"), ("가자지구", "PS.gaza-strip"), ("연해주", "RU-PRI"),
  ])
  func unitsAreFoundByTheirEnglishNames(_ name: String, _ unit: String) throws {
    #expect(try atlas().places(named: name).first?.unit == unit)
  }

  @Test(arguments: [
    ("Mosul", "IQ-NI"), ("Kabul", "AF-KAB"), ("Lashkar Gah", "AF-HEL"), ("Idlib", "SY-ID"),
    ("Diyarbakir", "TR-21"), ("Bakhmut", "UA-14"), ("Mariupol", "UA-14"), ("Kashgar", "CN-XJ"),
    ("Nanning", "CN-GX"), ("Srinagar", "IN-JK"), ("Peshawar", "PK-KP"), ("Quetta", "PK-BA"),
    ("Sittwe", "MM-16"), ("Yangon", "MM-06"), ("Maiduguri", "NG-BO"), ("Mekelle", "ET-TI"),
    ("Goma", "CD-NK"), ("Grozny", "RU-CE"), ("Zahedan", "IR-11"), ("Benghazi", "LY-BA"),
    ("Taiz", "YE-TA"), ("Hodeidah", "YE-HU"), ("El Fasher", "SD-DN"), ("Rafah", "PS-RFH"),
    ("카불", "AF-KAB"), ("자카르타", "ID-JK"), ("Cox's Bazar", "BD-B"), ("Medan", "ID-SU"),
    ("Ciudad Juarez", "MX-CHH"), ("Medellín", "CO-ANT"), ("Bogota", "CO-DC"),
    ("Sloviansk", "UA-14"), ("Maungdaw", "MM-16"), ("Kobani", "SY-HL"), ("옌지", "CN-JL"),
    ("Spin Boldak", "AF-KAN"), ("Ho Chi Minh City", "VN-SG"),
  ])
  func townsAreFoundInTheirUnit(_ name: String, _ unit: String) throws {
    #expect(try atlas().places(named: name).first?.unit == unit)
  }

  @Test(arguments: ["나라", "기후", "이란", "가자", "하자", "크림"])
  func koreanWordsAreNotUnits(_ word: String) throws {
    #expect(try !atlas().places(named: word).contains { $0.kind == "unit" })
  }

  @Test func thePackWins() throws {
    let shenyang = try atlas().places(named: "Shenyang")
    #expect(shenyang.map(\.place.id) == ["CN-LN.shenyang"])
    #expect(shenyang.first?.isOfPack == true)
    #expect(try atlas().places(named: "Liaoning").map(\.place.id) == ["CN-LN"])
    #expect(try atlas().places(named: "China").first?.place.nativeName == "중국")
    #expect(try atlas().places(named: "Kaesong").map(\.place.id) == ["KP-15"])
  }

  @Test func countriesAndTheirWords() throws {
    let world = try World.builtIn()
    #expect(world.countries.count > 195)
    #expect(world.countries.allSatisfy { !$0.koreanName.isEmpty || $0.code == "XK" })
    #expect(world.country(named: "DR Congo")?.code == "CD")
    #expect(world.country(named: "터키")?.code == "TR")
    #expect(world.country(named: "cote d’ivoire")?.code == "CI")
    #expect(world.countries(adjective: "Afghan").map(\.code) == ["AF"])
    #expect(world.countries(adjective: "Congolese").map(\.code) == ["CD", "CG"])
    #expect(try atlas().governments(named: "Pyongyang") == ["KP"])
    #expect(try atlas().governments(named: "Ankara") == ["TR"])
    #expect(try atlas().governments(named: "Springfield") == [])
  }

  @Test func placesAreFoundByTheirIDs() throws {
    let atlas = try atlas()
    for name in ["Van", "Mosul", "Springfield", "Gaza Strip", "Sumatra", "Hyesan", "Turkey"] {
      for place in atlas.places(named: name) {
        #expect(atlas.place(id: place.place.id)?.place.id == place.place.id)
      }
    }
    #expect(atlas.place(id: "TR-65.van")?.place.parent == "TR-65")
    #expect(atlas.place(id: "nowhere") == nil)
    #expect(atlas.place(id: "TR-65.nowhere") == nil)
    #expect(atlas.place(id: "") == nil)
  }

  @Test func unitsOfACountryAreListed() throws {
    let units = WorldGazetteer.builtIn.firstLevelUnits(of: "TR")
    #expect(units.count == 81)
    #expect(units.map(\.place.id) == units.map(\.place.id).sorted())
    #expect(WorldGazetteer.builtIn.firstLevelUnits(of: "ZZ").isEmpty)
  }

  @Test func directoryHoldsWhatIsAskedForAndWhatItLiesIn() throws {
    let directory = try atlas().directory(including: ["TR-65.van", "KP-10.hyesan", "nowhere"])
    #expect(directory.places["TR-65.van"]?.name == "Van")
    #expect(directory.places["TR-65"]?.level == 1)
    #expect(directory.places["TR"]?.name == "Turkey")
    #expect(directory.places["KP-13"] != nil)
    #expect(directory.places["nowhere"] == nil)
  }

  @Test func everyLineIsFoundThroughTheIndex() throws {
    let bytes = try #require(EmbeddedFile.bytes("knowledge/world/places.tsv"))
    var lines = 0
    var previous: [UInt8] = []
    for line in bytes.split(separator: 0x0A) {
      let key = Array(line.prefix { $0 != 0x09 })
      lines += 1
      if previous != key {
        #expect(!key.lexicographicallyPrecedes(previous))
        previous = key
        // One in sixteen is enough to find a table that was made from another file.
        if lines % 16 == 0 {
          #expect(key.withUnsafeBufferPointer { WorldGazetteer.builtIn.contains(key: $0) })
        }
      }
    }
    #expect(lines > 100_000)
  }

  @Test func linesAreReadAndLieInAKnownCountry() throws {
    let world = try World.builtIn()
    let bytes = try #require(EmbeddedFile.bytes("knowledge/world/places.tsv"))
    var unknown = 0
    for (number, line) in bytes.split(separator: 0x0A).enumerated() where number % 8 == 0 {
      guard let place = WorldLine.candidate(line) else {
        Issue.record("\(String(decoding: line, as: UTF8.self))")
        continue
      }
      if world.country(code: place.place.country) == nil { unknown += 1 }
    }
    #expect(unknown == 0)
  }

  @Test func damagedFilesAreEmptyNotFatal() {
    let empty = WorldGazetteer(lines: nil, index: nil)
    #expect(empty.places(key: "van").isEmpty)
    #expect(empty.place(id: "TR-65") == nil)
    let full = [UInt8](repeating: 1, count: 64)
    full.withUnsafeBufferPointer { bytes in
      let damaged = WorldGazetteer(lines: bytes, index: bytes)
      #expect(damaged.places(key: "van").isEmpty)
      #expect(damaged.firstLevelUnits(of: "TR").isEmpty)
    }
  }
}
