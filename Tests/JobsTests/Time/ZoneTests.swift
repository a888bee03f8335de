import CivilTime
import Foundation
import Settings
import Testing

@testable import Jobs

@Suite struct ZoneTests {
  private func time(_ text: String) throws -> ClockTime { try #require(ClockTime(iso: text)) }

  @Test func gapsAndFolds() throws {
    let berlin = try ZoneFile.load("Europe/Berlin")
    // 02:30 does not exist on this day: the first minute after the gap is 03:00, 01:00 UTC.
    #expect(berlin.instant(of: try time("2026-03-29T02:30")).description == "2026-03-29T01:00:00Z")
    // 02:30 comes twice on this day: the first is summer time.
    #expect(berlin.instant(of: try time("2026-10-25T02:30")).description == "2026-10-25T00:30:00Z")
    #expect(berlin.instant(of: try time("2026-10-25T03:00")).description == "2026-10-25T02:00:00Z")
    let apia = try ZoneFile.load("Pacific/Apia")
    // Samoa passed over the whole of 30 December 2011.
    #expect(apia.instant(of: try time("2011-12-30T12:00")).description == "2011-12-30T10:00:00Z")
    let lordHowe = try ZoneFile.load("Australia/Lord_Howe")
    #expect(
      lordHowe.instant(of: try time("2026-10-04T02:15")).description == "2026-10-03T15:30:00Z")
    // After the last change of the file its rule goes on.
    let newYork = try ZoneFile.load("America/New_York")
    #expect(newYork.instant(of: try time("2061-07-01T12:00")).description == "2061-07-01T16:00:00Z")
    #expect(newYork.instant(of: try time("2061-12-01T12:00")).description == "2061-12-01T17:00:00Z")
  }

  @Test(
    arguments: [
      "Europe/Berlin", "America/New_York", "Asia/Seoul", "Asia/Pyongyang", "Australia/Lord_Howe",
      "Africa/Casablanca", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia", "Europe/Dublin",
      "Antarctica/Troll", "Asia/Gaza",
    ])
  func agreesWithTheSystem(name: String) throws {
    let zone = try ZoneFile.load(name)
    // `date` reads the same files through the C library.
    let seconds = (0..<60).map { 946_684_800 + $0 * 36_000_123 }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c",
      "for s in \(seconds.map(String.init).joined(separator: " ")); do date -d @$s +%FT%T; done",
    ]
    process.environment = ["TZ": name, "PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let lines = said.split(separator: "\n").map(String.init)
    #expect(lines == seconds.map { zone.clockTime(at: Instant(seconds: $0)).text })
  }

  @Test func everyExistingTimeComesBack() throws {
    for name in ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"] {
      let zone = try ZoneFile.load(name)
      for step in 0..<2000 {
        let instant = Instant(seconds: 1_700_000_000 + step * 54_321)
        let back = zone.instant(of: zone.clockTime(at: instant))
        #expect(back <= instant, "the first of two is given")
        #expect(zone.clockTime(at: back) == zone.clockTime(at: instant))
      }
    }
  }

  @Test(arguments: [
    "Asia/Soul", "../etc/passwd", "/etc/passwd", "", "Europe", "a\u{0}b", "asia/seoul",
  ])
  func unknownZonesAreRefused(name: String) throws {
    let error = try #require(throws: Problem.self) { try ZoneFile.load(name) }
    #expect(error.code == "unknown-zone")
    #expect(!error.hint.isEmpty)
    if name == "Asia/Soul" { #expect(error.hint.contains("Asia/Seoul")) }
  }

  @Test func damagedFilesAreRefused() throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin")))
    for cut in stride(from: 0, to: bytes.count, by: 13) {
      #expect(ZoneFile.parse(Array(bytes[..<cut]), name: "x") == nil)
    }
    var seed: UInt64 = 7
    for _ in 0..<2000 {
      var damaged = bytes
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      damaged[Int(seed >> 33) % bytes.count] ^= UInt8(truncatingIfNeeded: seed >> 20) | 1
      if let zone = ZoneFile.parse(damaged, name: "x") {
        _ = zone.instant(of: ClockTime(day: CivilDate(dayNumber: 20_000), second: 0))
      }
    }
  }
}
