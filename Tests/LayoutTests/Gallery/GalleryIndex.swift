import Foundation
import Testing

/// The page on which a person can scroll through all charts of the gallery.
@Suite struct GalleryIndex {
  private struct Group {
    var title: String
    var prefixes: [String]
    var words: String
    var anchor: String {
      title.lowercased().filter { $0.isLetter || $0 == " " }.replacing(" ", with: "-")
    }
  }

  private static let groups = [
    Group(
      title: "Marks", prefixes: ["mark-"],
      words: "One chart a kind of date, beside a known day: the pattern says how sure it is."),
    Group(
      title: "Axes", prefixes: ["axis-"],
      words: "From days to a thousand years; windows where most of the time is empty."),
    Group(
      title: "Labels", prefixes: ["labels-"],
      words: "Beside the mark, in two lines, shorter, alone; never cut and never on another."),
    Group(
      title: "Lanes", prefixes: ["lanes-"],
      words: "None, one, sixty; orders, long names in two scripts, further agencies, boxes."),
    Group(title: "Pages", prefixes: ["page-"], words: "The incidents of five real articles."),
    Group(
      title: "Sheets and slides", prefixes: ["sheets-", "slide-"],
      words: "Hundreds in rows; an agency that fills more than a sheet goes on by time, torn."),
    Group(
      title: "Density", prefixes: ["density-"],
      words: "Thousands: strips of counts, solid within a bin and hollow longer."),
    Group(
      title: "Histograms and small multiples", prefixes: ["histogram-", "multiples-"],
      words: "Counts over unbroken time, stacked by how sure the dates are; one scale for all."),
    Group(
      title: "Maps and tables", prefixes: ["map-", "table-"],
      words: "Equal tiles with neighbours beside them; counts on their units, tinted by number."),
  ]

  @Test func theIndexNamesEverySnapshot() throws {
    let folder = try #require(Bundle.module.url(forResource: "Snapshots", withExtension: nil))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".svg") }.sorted()
    #expect(names.count >= 40)
    var lines = [
      "# Gallery", "",
      "\(names.count) charts; each is a test of a few lines, and each must match its picture. "
        + "`make gallery` draws them anew, with this page.", "",
    ]
    lines += GalleryIndex.groups.map { "- [\($0.title)](#\($0.anchor))" } + [""]
    var told: Set<String> = []
    for group in GalleryIndex.groups {
      lines += ["## \(group.title)", "", group.words, ""]
      for name in names where group.prefixes.contains(where: name.hasPrefix) {
        #expect(told.insert(name).inserted)
        let label = name.dropLast(4)
        lines += ["**\(label)**", "", "![\(label)](\(name))", ""]
      }
    }
    #expect(told == Set(names), "every chart belongs to a group")
    let page = lines.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["DATELINE_RECORD"] == "1" {
      let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots/README.md")
      try Data(page.utf8).write(to: source)
    } else {
      let written = try String(
        contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
      #expect(written == page)
    }
  }
}
