import Events
import FoundationEssentials
import Testing

@testable import Normalisation

/// The names of a paragraph with those of another country, and what that makes of its units.
struct NameSwap: Decodable {
  var id: String
  var swaps: [String: String]
  /// Unit that an incident has before, to the one that it has after.
  var provinces: [String: String]

  static func all() throws -> [NameSwap] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "/")
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/Fixtures/swaps.jsonl"))
    return try bytes.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(NameSwap.self, from: Data($0))
    }
  }

  /// The text with every name swapped, the longest first, particles fitted to the new names.
  func apply(to text: String, isKorean: Bool) -> String {
    let names = swaps.keys.sorted { ($0.count, $0) > ($1.count, $1) }
    var out = ""
    var rest = text[...]
    while let first = rest.first {
      let starts = out.last.map { isKorean ? " “(\n".contains($0) : !$0.isLetter } ?? true
      let name = starts ? names.first { fits($0, rest, isKorean) } : nil
      guard let name, let other = swaps[name] else {
        out.append(first)
        rest = rest.dropFirst()
        continue
      }
      out += other
      rest = rest.dropFirst(name.count)
      guard isKorean, let (old, new) = NameSwap.particle(after: other, in: rest) else { continue }
      out += new
      rest = rest.dropFirst(old.count)
    }
    return out
  }

  private func fits(_ name: String, _ rest: Substring, _ isKorean: Bool) -> Bool {
    guard rest.hasPrefix(name) else { return false }
    return isKorean || !(rest.dropFirst(name.count).first?.isLetter ?? false)
  }

  /// `은` or `는`, `이` or `가`, `을` or `를`, `과` or `와`, `으로` or `로`, by the last syllable.
  private static func particle(after name: String, in rest: Substring) -> (String, String)? {
    guard let last = name.unicodeScalars.last, (0xAC00...0xD7A3).contains(last.value) else {
      return nil
    }
    let final = (last.value - 0xAC00) % 28
    for (closed, open) in [("으로", "로"), ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와")] {
      for old in [closed, open] where rest.hasPrefix(old) {
        let next = rest.dropFirst(old.count).first
        guard next.map({ " ,.".contains($0) }) ?? true else { continue }
        let isClosed = closed == "으로" ? final != 0 && final != 8 : final != 0
        return (old, isClosed ? closed : open)
      }
    }
    return nil
  }
}

@Suite struct NameSwapTests {
  @Test("Every name swapped for another country's gives the same incidents")
  func swapped() throws {
    let normaliser = try ParagraphTests.normaliser.get()
    let paragraphs = try Paragraph.all("paragraphs")
    let swaps = try NameSwap.all()
    #expect(swaps.count >= 70)
    for swap in swaps {
      var paragraph = try #require(paragraphs.first { $0.id == swap.id })
      func told(_ document: Paragraph, _ units: [String: String]) -> [String] {
        normaliser.reading(of: document.document).incidents.map { incident in
          let unit = incident.place?.province.flatMap { normaliser.placeName($0) } ?? "null"
          return "\(incident.type) \(incident.polarity) \(incident.date.edtf ?? "–") "
            + (units[unit] ?? unit)
        }.sorted()
      }
      let before = told(paragraph, swap.provinces)
      paragraph.text = swap.apply(to: paragraph.text, isKorean: paragraph.language == "ko")
      #expect(told(paragraph, [:]) == before, "\(swap.id): \(paragraph.text)")
    }
  }

  @Test("Particles follow the last syllable of the new name")
  func particles() {
    let swap = NameSwap(
      id: "", swaps: ["한국": "프랑스", "부산": "앙카라", "중국": "일본"], provinces: [:])
    #expect(
      swap.apply(to: "한국으로 갔다. 부산은 멀다. 중국이 막았다. 한국과 싸웠다.", isKorean: true)
        == "프랑스로 갔다. 앙카라는 멀다. 일본이 막았다. 프랑스와 싸웠다.")
  }
}

/// What the set of paragraphs is made of.
@Suite struct ParagraphSetTests {
  @Test("Sixty paragraphs and more, in two languages, of ten countries, with all types")
  func composition() throws {
    let normaliser = try ParagraphTests.normaliser.get()
    let paragraphs = try Paragraph.all("paragraphs")
    #expect(paragraphs.count >= 60)
    #expect(Set(paragraphs.map(\.language)) == ["en", "ko"])
    let types = Set(paragraphs.flatMap(\.incidents).map(\.type))
    #expect(types.count >= 14, "\(types.sorted())")
    var countries: Set<String> = []
    var refused = 0
    let negatives: Set<String> = [
      "prospective", "conditional", "habitual", "duty", "negated", "background", "statistics",
      "speculation", "attempt", "purpose",
    ]
    for paragraph in paragraphs {
      let reading = normaliser.reading(of: paragraph.document)
      for incident in reading.incidents {
        if let country = incident.place?.country { countries.insert(country) }
      }
      refused += reading.rejected.filter { negatives.contains($0.reason) }.count
    }
    #expect(countries.count >= 10, "\(countries.sorted())")
    // As many that are planned, feared, denied, usual, counted or long past as are told.
    let told = paragraphs.flatMap(\.incidents).filter { $0.optional != true }.count
    #expect(refused >= told, "\(refused) refused, \(told) told")
  }
}
