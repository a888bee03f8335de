import Corrections
import Events
import Records
import Testing

@testable import Review

@Suite struct ReviewPageTests {
  let html = String(decoding: MadeReview.page.html(), as: UTF8.self)

  @Test func thePageNeedsNothingElse() {
    for reach in ["http:", "https:", "src=\"", "@import", "url(", "fetch(", "<link"] {
      #expect(!html.contains(reach))
    }
    #expect(html.contains("default-src 'none'"))
    #expect(html == String(decoding: MadeReview.page.html(), as: UTF8.self))
  }

  @Test func textsCannotBecomeMarkup() {
    #expect(html.ranges(of: "</script>").count == 2)
    #expect(!html.contains("<img"))
    #expect(html.contains("<title>Review &amp; &lt;decide&gt;</title>"))
  }

  @Test func theDataAreJSONAndHoldTheSheet() throws {
    var rows: [[String]] = []
    var quoted: [String] = []
    var reader = JSONReader(ReviewData(MadeReview.page).json())
    let points = Array(MadeReview.text.unicodeScalars)
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "rows":
        try reader.array { reader throws(JSONError) in
          var row: [String] = []
          try reader.array { reader throws(JSONError) in row.append(try reader.string()) }
          rows.append(row)
        }
      case "incidents":
        try reader.array { reader throws(JSONError) in
          try reader.object { key, reader throws(JSONError) in
            guard key == "sentences" else { return try reader.skip() }
            try reader.array { reader throws(JSONError) in
              var numbers: [Int] = []
              try reader.array { reader throws(JSONError) in numbers.append(try reader.int()) }
              quoted.append(String(String.UnicodeScalarView(points[numbers[1]..<numbers[2]])))
            }
          }
        }
      default: try reader.skip()
      }
    }
    try reader.end()
    #expect(rows == CorrectionSheet.rows(MadeReview.incidents, corrections: []))
    #expect(quoted == MadeReview.incidents.flatMap(\.citations).map(\.quote))
  }
}
