import Foundation
import Testing

@Suite struct DateCommandTests {
  @Test func aPhraseHasItsValueBoundsAndRule() throws {
    let outcome = try Binary.run(["date", "since May", "--reference", "2021-06"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("2021-05/.."))
    #expect(outcome.output.contains("2021-05-01 to open"))
    #expect(outcome.output.contains("rule"))
  }

  @Test func thePreferenceTurnsUndecidedWords() throws {
    func value(_ prefer: String) throws -> String? {
      let outcome = try Binary.run([
        "date", "on Friday", "--reference", "2016-08-25", "--prefer", prefer, "--format", "json",
      ])
      let object =
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
      return object?["edtf"] as? String
    }
    #expect(try value("past") == "2016-08-19")
    #expect(try value("future") == "2016-08-26")
  }

  @Test(arguments: [
    ["date", ""], ["date", "broker"], ["date", "Friday", "--reference", "2021-13"],
    ["date", "Friday", "--prefer", "sideways"], ["edtf", "2021-02-30"],
  ])
  func whatIsNoDateIsTwo(arguments: [String]) throws {
    let outcome = try Binary.run(arguments)
    #expect(outcome.status == 2)
    #expect((outcome.errors + outcome.output).contains("expected") || !outcome.errors.isEmpty)
  }

  @Test func stringsAreJudgedOneALine() throws {
    let outcome = try Binary.run(
      ["edtf", "-", "--format", "jsonl"], input: "2012-04-28\n[..2012]\n2021-02-30\n")
    #expect(outcome.status == 2)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("\"valid\":true"))
    #expect(lines[1].contains("\"latest\":\"2012-12-31\""))
    #expect(lines[2].contains("\"column\":9"))
  }

  @Test func everyRuleIsListedWithExamples() throws {
    let outcome = try Binary.run(["explain", "--rules"])
    #expect(outcome.status == 0)
    for rule in ["month-day", "weekday", "korean", "juche"] {
      #expect(outcome.output.contains(rule), "\(rule)")
    }
  }
}
