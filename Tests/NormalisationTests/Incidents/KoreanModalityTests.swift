import CivilTime
import Events
import Extraction
import Testing

@testable import Normalisation

/// One Korean sentence each: what its form makes of the act it names.
@Suite struct KoreanModalityTests {
  static func incidents(_ text: String) throws -> [Incident] {
    let paragraph = Paragraph(
      id: "k", language: "ko", published: "2022-05-20", text: text, incidents: [])
    return try ParagraphTests.normaliser.get().reading(of: paragraph.document).incidents
  }

  @Test(
    "Told as done, whatever closes the sentence",
    arguments: [
      "경찰은 18일 부산에서 브로커 3명을 체포했다.", "경찰은 18일 부산에서 브로커 3명을 체포했다고 밝혔다.",
      "18일 부산에서 브로커 3명이 경찰에 붙잡힌 것으로 알려졌다.", "경찰은 18일 부산에서 브로커 3명을 붙잡아 조사했다.",
      "소식통은 “18일 부산에서 브로커 3명이 경찰에 체포됐다”고 말했다.", "부산에서 브로커 3명이 18일 체포된 뒤 서울로 옮겨졌다.",
      "18일 부산에서 브로커 3명이 경찰에 끌려갔습니다.",
    ])
  func done(_ text: String) throws {
    let found = try Self.incidents(text)
    #expect(found.count == 1 && found.first?.type == "arrest_detention", "\(found.map(\.title))")
    #expect(found.first?.place?.country == "KR")
  }

  @Test(
    "Planned, feared, denied, conditional, habitual, asked for: none",
    arguments: [
      "경찰은 브로커들을 체포할 예정이다.", "경찰은 브로커들을 체포하기로 했다.", "경찰은 브로커를 체포하지 않았다.",
      "경찰은 브로커들을 체포하라고 지시받을 수 있다.", "브로커가 체포되면 처벌받는다.", "경찰은 해마다 브로커들을 체포한다.",
      "브로커가 체포됐다는 소문은 사실이 아니다.", "경찰은 브로커 체포 사실을 부인했다.", "그가 체포될 것이라는 우려가 나온다.",
      "브로커가 체포된 적이 없다.", "주민들은 브로커가 체포될까 봐 걱정한다.", "경찰은 브로커를 체포하려 했다.",
      "브로커가 체포된 것으로 보인다.", "만약 그가 체포됐다면 큰일이다.",
    ])
  func notTold(_ text: String) throws {
    let found = try Self.incidents(text)
    #expect(found.isEmpty, "\(found.map(\.title))")
  }

  @Test(
    "The day of the act and the day of its report",
    arguments: [
      ("부산경찰청은 지난 11일 부산에서 밀수범 2명을 체포했다고 18일 밝혔다.", "2022-05-11"),
      ("부산경찰청은 밀수범 2명을 부산에서 체포했다고 18일 밝혔다.", "[..2022-05-18]"),
      ("경찰은 지난달 30일 부산에서 밀수범 2명을 체포했다.", "2022-04-30"),
      ("경찰은 이달 3일부터 14일까지 부산에서 밀수범을 단속했다.", "2022-05-03/2022-05-14"),
      ("경찰은 지난달 중순부터 부산에서 밀수범을 단속하고 있다.", "2022-04-11/.."),
      ("소식통은 17일 “경찰이 지난 9일 부산에서 브로커 1명을 체포했다”고 말했다.", "2022-05-09"),
    ])
  func days(_ text: String, _ date: String) throws {
    #expect(try Self.incidents(text).first?.date.edtf == date)
  }
}
