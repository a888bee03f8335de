import CivilTime
import Testing

@Suite struct EDTFPropertyTests {
  /// Printing is the inverse of reading, on every valid string of the grammar.
  @Test func readingAndPrintingAreInverse() throws {
    var grammar = EDTFGrammar(seed: 10)
    var valid = 0
    for _ in 0..<20_000 {
      let text = grammar.expression()
      guard let edtf = EDTF(text) else { continue }
      valid += 1
      #expect(edtf.description == text)
      #expect(EDTF(edtf.description) == edtf)
    }
    // A grammar that gives mostly nonsense would test nothing.
    #expect(valid > 12_000)
  }

  /// Each coarser statement of the same date holds all days of the finer one.
  @Test func boundsNestAsPrecisionCoarsens() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<1_500 {
      let day = CivilDate(
        dayNumber: Int.random(in: -719_528...2_932_896, using: &random))
      let (year, month, _) = day.components
      let written = day.description
      let forms = [
        written, "\(written.dropLast())X", "\(written.dropLast(2))XX", "\(written.dropLast(3))",
        "\(written.dropLast(5))XX", "\(written.dropLast(6))", "\(written.prefix(3))X",
        "\(written.prefix(2))XX", "\(written.prefix(1))XXX", "XXXX",
      ]
      var finer = CivilInterval(day)
      var precision = EDTF.Precision.day
      for form in forms {
        let edtf = try EDTF(parsing: form)
        #expect(edtf.bounds.contains(finer), "\(form)")
        #expect(edtf.precision >= precision, "\(form)")
        (finer, precision) = (edtf.bounds, edtf.precision)
      }
      for code in [(month - 1) / 3 + 33, (month - 1) / 4 + 37, (month - 1) / 6 + 40] {
        let grouping = try #require(EDTF.season(year, code))
        #expect(grouping.bounds.contains(day) && EDTF.year(year).bounds.contains(grouping.bounds))
      }
      let season = try #require(EDTF.season(month < 3 ? year - 1 : year, (month + 9) % 12 / 3 + 21))
      #expect(season.bounds == TimeUnit.season.interval(containing: day))
      let decade = try #require(EDTF.decade(of: year))
      #expect(decade.bounds == TimeUnit.decade.interval(containing: day))
      let century = try #require(EDTF.century(of: year))
      #expect(century.bounds == TimeUnit.century.interval(containing: day))
    }
  }

  /// What bounds say is what trying every day says.
  @Test func boundsAreTheFirstAndLastMatchingDay() throws {
    var grammar = EDTFGrammar(seed: 12)
    let days = (day("1899-12-01").dayNumber...day("1921-02-28").dayNumber).map {
      CivilDate(dayNumber: $0)
    }
    let written = days.map { Array($0.description.utf8) }
    for _ in 0..<60 {
      // A pattern of the 1910s, so that every match lies in the days tried.
      let tail = String(grammar.civilDay().suffix(6))
      let pattern =
        "191X"
        + String(
          tail.map { $0 != "-" && Bool.random(using: &grammar.random) ? "X" : $0 })
      let bytes = Array(pattern.utf8)
      let matches = days.indices.filter { index in
        zip(written[index], bytes).allSatisfy { $0 == $1 || $1 == UInt8(ascii: "X") }
      }
      let edtf = EDTF(pattern)
      #expect((edtf != nil) == !matches.isEmpty, "\(pattern)")
      #expect(edtf?.earliest == matches.first.map { days[$0] }, "\(pattern)")
      #expect(edtf?.latest == matches.last.map { days[$0] }, "\(pattern)")
    }
  }

  /// Every value that can be built prints as what is read back to it.
  @Test func builtValuesReadBack() throws {
    var random = SplitMix64(seed: 13)
    for _ in 0..<500 {
      let (a, b) = (random.anyDay(), random.anyDay())
      let (first, last) = (min(a, b), max(a, b))
      let code = Int.random(in: 21...41, using: &random)
      let built: [EDTF?] = [
        .day(a), .month(of: a), .month(a.year, a.month), .month(nil, a.month), .year(a.year),
        .year(a.year &* 1_000_003), .season(a.year, code), .season(nil, code),
        .yearless(month: a.month, day: a.day), .interval(from: first, to: last),
        .interval(from: first, to: nil), .interval(from: nil, to: last),
        .set(earliest: first, latest: last), .set(earliest: nil, latest: last),
        .set(earliest: first, latest: nil), .oneOf([.day(a), .year(b.year)]),
        .interval(from: .month(of: first), to: .year(last.year)),
      ]
      for edtf in built {
        let edtf = try #require(edtf)
        #expect(EDTF(edtf.description) == edtf)
        let qualifier = EDTF.Qualifier.allCases.randomElement(using: &random) ?? .both
        let qualified = edtf.qualified(qualifier)
        #expect(EDTF(qualified.description) == qualified)
        #expect(qualified.qualifier == qualifier && qualified.bounds == edtf.bounds)
      }
    }
  }
}
