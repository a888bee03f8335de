import Events
import Layout
import Reports
import Settings
import Testing

@Suite struct HostileTests {
  private func dossier(_ change: (inout Incident) -> Void) throws -> Dossier {
    var dossier = try Fixture.seeds(3)
    change(&dossier.incidents[1])
    return dossier
  }

  @Test func longQuotationRunsOnOverPages() throws {
    let quote = (1...700).map { "word\($0)" }.joined(separator: " ")
    let long = String(repeating: quote + " ", count: 3)
    let probe = try BriefingTests.compose(try dossier { $0.citations[0].quote = long })
    let words = probe.texts.filter { $0.text.font.size == 7 && (140..<430).contains($0.box.x) }
      .flatMap {
        $0.text.string.split(separator: " ")
      }
    let found = words.count {
      ($0.hasPrefix("word") || $0.hasPrefix("“word")) && $0.contains(where: \.isNumber)
    }
    #expect(found == 2100)
    #expect(probe.overlaps.isEmpty)
    #expect(probe.outside(margin: 39.9).isEmpty)
  }

  @Test func wordsWithoutSpacesAreBrokenNotLost() throws {
    let word = String(repeating: "abcdefghij", count: 40)
    let probe = try BriefingTests.compose(
      try dossier {
        $0.title = word
        $0.citations[0].quote = word
        $0.agencies = [AgencyLink(agency: "kp.x", name: word, role: .actor)]
      })
    #expect(probe.contains(word))
    #expect(probe.overlaps.isEmpty)
    #expect(probe.outside(margin: 39.9).isEmpty)
  }

  @Test func hangulStaysWhole() throws {
    let words = "국가보위성은 함경남도 함흥시에서 돈 중개인을 체포했다"
    let probe = try BriefingTests.compose(try dossier { $0.citations[0].quote = words })
    #expect(probe.contains(words))
    let lines = probe.texts.map(\.text.string)
    #expect(words.split(separator: " ").allSatisfy { word in lines.contains { $0.contains(word) } })
  }

  @Test func controlCharactersAndOverridesAreNotPrinted() throws {
    let probe = try BriefingTests.compose(
      try dossier { $0.citations[0].quote = "pay\u{202E}load\u{0007} and\u{2066} rest" })
    #expect(probe.contains("payload and rest"))
  }

  @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "https://a b", "data:text/html,x"])
  func onlyWebAddressesAreLinked(address: String) throws {
    var dossier = try Fixture.seeds(3)
    for index in dossier.documents.indices { dossier.documents[index].url = address }
    #expect(try BriefingTests.compose(dossier).addresses.isEmpty)
  }

  @Test func aHundredBodiesAndSixtyProvincesHold() throws {
    var dossier = try Fixture.seeds(300)
    for index in dossier.incidents.indices {
      let agency = "xx.body-\(index % 100)"
      let province = "XX-\(index % 60)"
      dossier.directory.agencies[agency] = Agency(
        id: agency, name: "Body number \(index % 100) of the long list of bodies", country: "XX",
        kind: "police")
      dossier.directory.places[province] = Place(
        id: province, name: "Province of \(index % 60)", country: "XX", level: 1)
      dossier.incidents[index].agencies = [AgencyLink(agency: agency, name: "", role: .actor)]
      dossier.incidents[index].place = PlaceLink(place: province, province: province, country: "XX")
    }
    var definition = Fixture.definition
    definition.sections.removeAll {
      if case .timeline = $0.kind { true } else { false }
    }
    let probe = try BriefingTests.compose(dossier, definition)
    #expect(probe.overlaps.isEmpty, "\(probe.overlaps.prefix(3))")
    #expect(probe.outside(margin: 39.9).isEmpty)
    #expect(probe.contains("Body number 99 of the long list of bodies"))
  }

  @Test func nothingIsKnownOfTheNames() throws {
    var dossier = try Fixture.seeds(12)
    dossier.directory = Directory()
    for index in dossier.documents.indices {
      dossier.documents[index].publisher = nil
      dossier.documents[index].title = nil
      dossier.documents[index].author = nil
      dossier.documents[index].published = .unknown
    }
    for index in dossier.incidents.indices {
      dossier.incidents[index].date = .unknown
      dossier.incidents[index].place = nil
      dossier.incidents[index].agencies = []
    }
    var definition = Fixture.definition
    definition.asOf = nil
    definition.trafficLight = nil
    let probe = try BriefingTests.compose(dossier, definition)
    #expect(probe.overlaps.isEmpty, "\(probe.overlaps.prefix(3))")
    #expect(probe.contains("No place stated"))
    #expect(probe.scene.title == "Official visit: 6 of 12 incidents; all rest on one report")
  }

  @Test func rightToLeftWordsAreKept() throws {
    let words = "قال المصدر إن عنصرين اعتقلا الوسيط"
    let probe = try BriefingTests.compose(try dossier { $0.citations[0].quote = words })
    #expect(probe.contains(words))
    #expect(probe.overlaps.isEmpty)
  }
}
