import Testing

@testable import Drawing

/// Page contents come out shorter and mean the same.
@Suite struct ContentPackerTests {
  private func packed(_ contents: String, dropsSheet: Bool = false) -> String? {
    ContentPacker.pack(Array(contents.utf8), dropsSheet: dropsSheet)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func linesOfTextShareAnObjectAndArePlacedFromOneToTheNext() {
    let contents = """
      0.0666667 0 0 rg BT
      7 0 0 -7 40 56.875 Tm
      /f-0-0 1 Tf
      [(Pr)20(o)
      20(vince)]TJ
      ET
      BT
      7 0 0 -7 40 71.875 Tm
      /f-0-0 1 Tf
      (a)Tj
      0 -1.285714 Td
      [(b)]TJ
      /f-1-0 1 Tf
      <0102>Tj
      ET
      """
    let expected =
      "BT .067 0 0 rg/f-0-0 7 Tf 1 0 0 -1 40 56.875 Tm[(Pr)20(o)20(vince)]TJ"
      + " 0 -15 Td(a)Tj 0 -9 Td(b)Tj/f-1-0 7 Tf<0102>Tj ET"
    #expect(packed(contents) == expected)
  }

  @Test func placesOfManyLinesDoNotDrift() throws {
    var contents = "BT 7 0 0 -7 40 56.875 Tm /f-0-0 1 Tf (a)Tj"
    for _ in 0..<700 { contents += " 0 -1.160714 Td (b)Tj" }
    let text = try #require(packed(contents + " ET"))
    // 8.125 points of 7 are 1.160714 ems.
    let steps = text.split(separator: "Td(b)Tj").dropFirst().dropLast()
    #expect(steps.count == 699)
    #expect(steps.allSatisfy { $0 == " 0 -8.125 " })
  }

  @Test func stretchesOfTextStandInOneTextObjectAndThoseOfShapesOutside() {
    let contents = """
      /P << /MCID 1 >> BDC
      BT 7 0 0 -7 1 2 Tm /f-0-0 1 Tf (a)Tj ET
      EMC
      /P << /MCID 2 >> BDC
      BT 7 0 0 -7 3 2 Tm /f-0-0 1 Tf (b)Tj ET
      EMC
      /P << /MCID 3 >> BDC
      BT 7 0 0 -7 5 2 Tm /f-0-0 1 Tf (c)Tj ET
      1 1 2 2 re f
      EMC
      """
    let expected =
      "BT/P<</MCID 1>>BDC/f-0-0 7 Tf 1 0 0 -1 1 2 Tm(a)Tj EMC/P<</MCID 2>>BDC 2 0 Td(b)Tj EMC ET"
      + "/P<</MCID 3>>BDC BT 1 0 0 -1 5 2 Tm(c)Tj ET 1 1 2 2 re f EMC"
    #expect(packed(contents) == expected)
  }

  @Test func decorationIsAnArtifactAndWordsOfAPageAreNoMarks() {
    let contents =
      "/NonStruct << /MCID 3 >> BDC BT 7 0 0 -7 1 2 Tm /f-0-0 1 Tf"
      + " (/NonStruct << /MCID 3 >> BDC \\( x)Tj ET EMC"
    let expected =
      "BT/Artifact BMC/f-0-0 7 Tf 1 0 0 -1 1 2 Tm(/NonStruct << /MCID 3 >> BDC \\( x)Tj EMC ET"
    #expect(packed(contents) == expected)
  }

  @Test func whatIsSetStaysSetAndDefaultsNeedNoSetting() {
    let contents = """
      0 0 0 rg 0 J 10 M [] 0.0 d 1 0 0 RG 0.35 w 1 2 m 3 4.00049 l S
      1 0 0 RG 0.35 w [1 2] 0 d 5 6 m 7 8 l S
      """
    #expect(
      packed(contents) == "1 0 0 RG .35 w 1 2 m 3 4 l S[1 2]0 d 5 6 m 7 8 l S")
  }

  @Test func aWhiteSheetNeedNotBeDrawn() {
    let contents = "q Q q 0 0 9 9 re W n 1 1 1 rg 0 0 m 9 0 l h 0 0 m f 1 0 0 rg 1 1 2 2 re f Q"
    #expect(packed(contents, dropsSheet: true) == "1 0 0 rg 1 1 2 2 re f")
    #expect(
      packed(contents) == "1 1 1 rg 0 0 m 9 0 l h 0 0 m f 1 0 0 rg 1 1 2 2 re f")
  }

  @Test(arguments: [
    "1 0 0 1 5 5 cm 1 1 2 2 re f 1 0 0 1 5 5 cm", "/x Do", "BT 7 1 0 -7 1 2 Tm /f 1 Tf (a)Tj ET",
    "(a", "1 1 2 2 re W n 1 1 2 2 re f 1 1 2 2 re W n", "1 1 2 2 re f Q 1 1 2 2 re f",
    "/P << /MCID 1 >> BDC", "1 2", "BT (a)Tj ET", "EMC",
  ])
  func whatCairoDoesNotWriteIsRefused(_ contents: String) {
    #expect(packed(contents) == nil)
  }
}
