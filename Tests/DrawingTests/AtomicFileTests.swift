import Foundation
import Testing

@testable import Drawing

@Suite struct AtomicFileTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "atomic-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
  private func inode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
  }

  @Test func writesReplacesAndLeavesNothingBehind() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = path("a.pdf")
    #expect(try AtomicFile.write([1, 2, 3], to: file) == .written)
    #expect(try AtomicFile.write([4, 5], to: file) == .written)
    #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: file))) == [4, 5])
    #expect(try names() == ["a.pdf"])
  }

  @Test func theSameBytesLeaveTheFileAlone() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = path("a.svg")
    let bytes = [UInt8](repeating: 7, count: 200_000)
    try AtomicFile.write(bytes, to: file)
    let before = try inode(file)
    #expect(try AtomicFile.write(bytes, to: file) == .unchanged)
    #expect(try inode(file) == before)
    #expect(try AtomicFile.write(bytes.dropLast() + [8], to: file) == .written)
  }

  @Test func aFullDiskIsAnError() {
    #expect {
      try AtomicFile.write([1], to: "/dev/full")
    } throws: { error in
      (error as? FileError)?.code == ENOSPC && "\(error)".contains("/dev/full")
        && FileError.exitCode == 74
    }
  }

  @Test func aDeviceIsWrittenDirectly() throws {
    #expect(try AtomicFile.write([1], to: "/dev/null") == .written)
  }

  @Test func aFailureKeepsTheOldFileAndNoTemporary() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: FileError.self) { try AtomicFile.write([1], to: folder.path) }
    #expect(throws: FileError.self) { try AtomicFile.write([1], to: path("no/such/folder/a")) }
    #expect(throws: FileError.self) { try AtomicFile.write([1], to: "") }
    #expect(throws: FileError.self) { try AtomicFile.write([1], to: "a\0b") }
    #expect(try names() == [])
  }

  @Test func aLinkStaysAndItsTargetIsReplaced() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try AtomicFile.write([1], to: path("real"))
    try FileManager.default.createSymbolicLink(
      atPath: path("link"), withDestinationPath: path("real"))
    try AtomicFile.write([2], to: path("link"))
    #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: path("real")))) == [2])
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == path("real"))
  }

  @Test func permissionsOfTheOldFileAreKept() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try AtomicFile.write([1], to: path("a"))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("a"))
    try AtomicFile.write([2], to: path("a"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path("a"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }
}
