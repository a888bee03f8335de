import Foundation
import Testing

/// The page on which a person can scroll through all charts of the gallery.
@Suite struct GalleryIndex {
  @Test func theIndexNamesEverySnapshot() throws {
    let folder = try #require(Bundle.module.url(forResource: "Snapshots", withExtension: nil))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".svg") }.sorted()
    #expect(names.count >= 40)
    var lines = [
      "# Gallery", "", "Each chart is a test; `DATELINE_RECORD=1 swift test` draws them.", "",
    ]
    for name in names {
      lines += ["## \(name.dropLast(4))", "", "![\(name.dropLast(4))](\(name))", ""]
    }
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
