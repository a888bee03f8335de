import Layout
import Testing

@Suite struct LineBreakerTests {
  private func pieces(_ text: String) -> [String] {
    LineBreaker.pieces(of: text[...]).map { String($0.text) + ($0.hasSpaceAfter ? " " : "") }
  }

  @Test(arguments: [
    ("a broker  was\narrested", ["a ", "broker ", "was ", "arrested"]),
    ("state-security officer", ["state-security ", "officer"]),
    ("at https://a.org/on-line", ["at ", "https://", "a.org/", "on", "-line"]),
    ("2012-04-28", ["2012-04-28"]),
    ("[2012-04-13..2012-05-09]", ["[2012-04-13..", "2012-05-09]"]),
    ("[..2012-04-28]", ["[..2012-04-28]"]),
    ("2012-04-26/2012-05-01", ["2012-04-26/", "2012-05-01"]),
    ("https://example.org/a/b", ["https://", "example.org/", "a/", "b"]),
    ("국가보위성이 체포했다", ["국가보위성이 ", "체포했다"]),
    ("国家安全", ["国", "家", "安", "全"]),
    ("说「国家」。", ["说", "「国", "家」。"]),
    ("a\u{00A0}b c", ["a\u{00A0}b ", "c"]),
    ("$1,000", ["$1,000"]),
    ("wait... no", ["wait... ", "no"]),
    ("", []),
  ])
  func breaksWhereReadersExpect(text: String, expected: [String]) {
    #expect(pieces(text) == expected)
  }

  @Test func nothingIsLost() {
    let text = "Daily NK—보위부/保衛部 (SSD), 1–2 officers; e-mail a-b.c  [..2021-12]\t끝"
    let joined = pieces(text).joined()
    #expect(joined.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
  }
}
