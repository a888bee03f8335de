import Testing

@testable import Extraction

struct PhraseTrieTests {
  private func matches(_ phrases: [String], _ text: String) -> [(Int32, String)] {
    var vocabulary = Vocabulary()
    var trie = PhraseTrie()
    for (index, phrase) in phrases.enumerated() {
      trie.insert(phrase, payload: Int32(index), into: &vocabulary)
    }
    let tokens = Tokenizer(vocabulary: vocabulary).tokens(of: text)
    var found: [(Int32, String)] = []
    trie.forEachMatch(in: tokens, vocabulary: vocabulary) { match in
      let start = Int(tokens[match.start].start)
      found.append(
        (match.payload, String(decoding: tokens.bytes[start..<match.byteEnd], as: UTF8.self)))
    }
    return found
  }

  @Test func takesTheLongest() {
    let found = matches(
      ["Ministry", "Ministry of State Security", "State"],
      "the Ministry of State, the ministry of state security")
    #expect(found.map(\.0) == [0, 2, 1])
    #expect(found.last?.1 == "ministry of state security")
  }

  @Test func passesOverHyphensAndMarks() {
    let found = matches(["Unha-3", "Kim Jong Il"], "U-nha 3, Ŭnha-3, Kim Jong-il’s")
    #expect(found.map(\.0) == [0, 1])
    #expect(found.map(\.1) == ["Ŭnha-3", "Kim Jong-il"])
  }

  @Test func findsHangulBeforeParticles() {
    let found = matches(["국가보위성", "국가", "조선 로동당"], "국가보위성은 조선 로동당의 국가가")
    #expect(found.map(\.0) == [0, 2, 1])
    #expect(found.map(\.1) == ["국가보위성", "조선 로동당", "국가"])
  }

  @Test func doesNotCrossParagraphs() {
    #expect(matches(["New York"], "New\n\nYork").isEmpty)
    #expect(matches(["New York"], "New\nYork").count == 1)
  }

  @Test func keepsTheFirstNumberOfAPhrase() {
    var trie = PhraseTrie()
    #expect(trie.insert([1, 2], payload: 5) == nil)
    #expect(trie.insert([1, 2], payload: 6) == 5)
  }

  @Test func holdsManyPhrases() {
    var trie = PhraseTrie()
    for index in 0..<5000 as Range<Int32> { trie.insert([index % 70, index, 3], payload: index) }
    #expect(trie.begins(with: 69))
    #expect(!trie.begins(with: 70))
  }
}
