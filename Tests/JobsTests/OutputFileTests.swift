import FoundationEssentials
import Testing

@testable import Jobs

@Suite struct OutputFileTests {
  func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "outputs-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func foldersAreMadeAndFilesWrittenWhole() throws {
    try withFolder { folder in
      let files = [OutputFile("a.txt", text: "one"), OutputFile("b.txt", text: "two")]
      try OutputFile.write(files, into: folder + "/deep/er")
      #expect(try String(contentsOfFile: folder + "/deep/er/b.txt", encoding: .utf8) == "two")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/deep/er")
      #expect(names.sorted() == ["a.txt", "b.txt"])
    }
  }

  @Test func aFileInTheWayIsSaidSo() throws {
    try withFolder { folder in
      try OutputFile.write([UInt8]("x".utf8), to: folder + "/file")
      do throws(Problem) {
        try OutputFile.write([OutputFile("a", text: "")], into: folder + "/file")
        Issue.record("a file was taken for a folder")
      } catch {
        #expect(error.status == .io)
        #expect(!error.hint.isEmpty)
      }
    }
  }

  @Test func aFullDeviceIsAnError() throws {
    do throws(Problem) {
      try OutputFile.write([UInt8](repeating: 1, count: 100), to: "/dev/full")
      Issue.record("a full device took the bytes")
    } catch {
      #expect(error.status == .io)
    }
  }

  @Test func theManifestKnowsTheHash() {
    let entry = OutputManifest.Entry(OutputFile("a", text: "abc"))
    #expect(
      entry.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(entry.bytes == 3)
  }
}
