import Testing

@testable import Jobs

@Suite struct FingerprintTests {
  private enum Kind: Hashable { case plain, named(String) }
  private struct Value {
    var words: Set<String> = ["b", "a", "c"]
    var numbers: [String: Int] = ["y": 2, "x": 1]
    var kind = Kind.named("k")
    var none: Int?
    var list: [Kind] = [.plain, .named("l")]
  }

  @Test func orderIsThatOfTheWords() {
    #expect(
      Fingerprint.text(of: Value())
        == "(words={a,b,c},numbers={(key=x,value=1),(key=y,value=2)},kind=(named=k),none=nil,"
        + "list=(plain,(named=l)))")
  }

  @Test func partsStandUnderTheirNames() {
    var one = Fingerprint()
    one.add("a", "bc")
    var other = Fingerprint()
    other.add("ab", "c")
    #expect(one.finish() != other.finish())
  }
}
