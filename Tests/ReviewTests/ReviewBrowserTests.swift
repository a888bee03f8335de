import Corrections
import Events
import Foundation
import Testing

@testable import Review

/// The page in a browser, with real keys and clicks.
///
/// Needs chromium and python3; where chromium is missing the test is passed over, unless
/// `DATELINE_BROWSER` is set, as `make browser` does after it has installed it.
@Suite struct ReviewBrowserTests {
  static let hasBrowser =
    ProcessInfo.processInfo.environment["DATELINE_BROWSER"] != nil
    || ["chromium", "chromium-browser", "google-chrome"].contains { name in
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
      }
    }

  @Test(.enabled(if: hasBrowser, "chromium is not installed; run: make browser"))
  func anAnalystDecidesByKeyAndMouse() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "review-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appending(path: "review.html")
    try Data(MadeReview.page.html()).write(to: page)
    let script = try #require(
      Bundle.module.url(forResource: "drive", withExtension: "py", subdirectory: "Browser"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script.path, page.path, folder.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")

    let machine = MadeReview.incidents
    let untouched = try Data(contentsOf: folder.appending(path: "untouched.csv"))
    #expect(
      String(decoding: untouched, as: UTF8.self) == CorrectionSheet.write(machine, corrections: []))

    let sheet = try Data(contentsOf: folder.appending(path: "review.csv"))
    let lines = try SheetImport(
      machine: machine, corrections: [], names: MadeReview.names, who: "", when: ""
    ).read(Array(sheet), file: "review.csv") { _, quote in MadeReview.text.contains(quote) }
    #expect(lines.allSatisfy { $0.who == "Ana" && $0.when.hasSuffix("Z") })
    let result = Corrector(lines, names: MadeReview.names).apply(to: machine) { _ in
      MadeReview.text
    }
    #expect(result.statuses.allSatisfy { $0.state == .applied })
    // The fourth went into the first, the third fell in two, the second is rejected, one is added.
    #expect(result.incidents.count == 4)
    #expect(result.incidents[0].title == "Better, \"quoted\" title")
    #expect(result.incidents[0].date == machine[0].date)
    #expect(result.incidents[0].accounts == ["1", "4"])
    #expect(result.incidents.map(\.accounts).contains(["3"]))
    #expect(result.incidents.map(\.accounts).contains(["3b"]))
    let added = try #require(result.incidents.first { $0.title == "Raid unseen" })
    #expect(added.type == "raid" && added.date.edtf == "2012-05")
    #expect(added.citations[0].quote == "Nobody saw the 보위성 raid.")
    #expect(added.citations[0].line == 5)
  }
}
