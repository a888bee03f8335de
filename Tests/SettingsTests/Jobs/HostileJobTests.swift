import Foundation
import Settings
import Testing

/// Files and names that mean harm are refused, each with its place.
@Suite struct HostileJobTests {
  /// A hundred names of outputs that must not be written.
  static let names: [String] = {
    var names = [
      "", "/", "/etc/passwd", "..", ".", "../x.pdf", "a/../x.pdf", "a/../../x.pdf", "./x.pdf",
      "a//x.pdf", "a/./x.pdf", "a/..", "..\\x.pdf", "C:\\x.pdf", "\\\\host\\x.pdf", "~/x.pdf",
      "~root/x.pdf", "-rf.pdf", "a/-x.pdf", ".hidden.pdf", ".dateline/x.lock", "a/.ssh/x.pdf",
      ".git/hooks/x.pdf", "manifest.json", "Manifest.JSON", "a/manifest.json", " x.pdf", "x.pdf ",
      "a /x.pdf", "x\u{0}.pdf", "\u{0}", "x.pdf\u{0}/../../y", "x\n.pdf", "x\r.pdf", "x\t.pdf",
      "x\u{1B}[31m.pdf", "x\u{7F}.pdf", "x\u{85}.pdf", "x\u{202E}fdp.exe", "x\u{200B}.pdf",
      "x\u{FEFF}.pdf", "x\u{2028}.pdf", "x\u{2029}.pdf", "x\u{E000}.pdf", "//x.pdf", "/../x.pdf",
      "a/b/c/../../../../x.pdf", "...//x.pdf", "a/", "/a/", "x.pdf/", "../", "../../",
      "....//....//x.pdf", "file:///etc/x.pdf", "http://host//x.pdf", "a/../briefing.pdf",
      "%2e%2e/%2e%2e//x.pdf", "..;/x.pdf/", "x/\u{2066}.pdf",
    ]
    names += (1...20).map { String(repeating: "../", count: $0) + "x.pdf" }
    names += [201, 255, 256, 300, 999, 1001, 4096, 65_536].map {
      String(repeating: "a", count: $0) + ".pdf"
    }
    names += [201, 300].map { "a/" + String(repeating: "é", count: $0) + "/x.pdf" }
    names += [400, 2000].map { String(repeating: "a/", count: $0 * 3) + "x.pdf" }
    names += (0x01...0x08).map { "a\(Character(Unicode.Scalar(UInt8($0))))b.pdf" }
    return names
  }()

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0xFFFF).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  @Test func aHundredNamesAreRefused() throws {
    #expect(Self.names.count >= 100)
    for name in Self.names {
      let yaml = """
        name: a
        corpus: b
        outputs:
          files:
            - {file: \(Self.quoted(name)), kind: briefing}
        """
      var error: SettingsError?
      do throws(SettingsError) { _ = try JobFile.parse(yaml, file: "j.yaml") } catch let thrown {
        error = thrown
      }
      let found = try #require(error, "taken: \(name.debugDescription)")
      #expect(found.line == 5 || found.message.contains("YAML"), "\(found)")
    }
  }

  @Test func foldersAndStoresAreHeldToTheSame() throws {
    for name in Self.names where name != "." {
      for yaml in [
        "name: a\ncorpus: b\noutputs: {folder: \(Self.quoted(name))}\n",
        "name: a\ncorpus: b\nstore: \(Self.quoted(name))\n",
      ] {
        #expect(throws: SettingsError.self, "\(name.debugDescription)") {
          try JobFile.parse(yaml, file: "j.yaml")
        }
      }
    }
  }

  static let bombs: [String] = [
    "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n",
    "name: &n a\ncorpus: *n\n", "name: a\ncorpus: b\n<<: *x\n",
    "name: a\ncorpus: " + String(repeating: "[", count: 100_000),
    "name: a\ncorpus: " + String(repeating: "{a: ", count: 50_000),
    String(repeating: "- ", count: 100_000) + "x",
    "? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?" + String(repeating: " ?", count: 10_000),
    "name: a\nname: b\ncorpus: c\n", "name: a\ncorpus: b\nunknown: c\n",
    "name: a\ncorpus: b\n!!python/object/apply:os.system [id]: x\n",
    "name: a\u{0}b\ncorpus: c\n", "%YAML 1.1\n---\nname: a\n---\nname: b\n",
    "name: a\ncorpus: b\nfilters: {min-confidence: 1e999}\n",
    "name: a\ncorpus: b\nkeep: {last: 99999999999999999999}\n",
    "name: \"" + String(repeating: "a", count: 900_000) + "\"\ncorpus: b\n",
    String(repeating: "k: v\n", count: 26_000), String(repeating: "k: v\n", count: 100_000),
  ]

  @Test(arguments: bombs.indices)
  func bombsAreRefused(index: Int) throws {
    var error: SettingsError?
    do throws(SettingsError) {
      _ = try JobFile.parse(Self.bombs[index], file: "j.yaml")
    } catch let thrown {
      error = thrown
    }
    _ = try #require(error, "taken: \(Self.bombs[index].prefix(60))")
  }
}
