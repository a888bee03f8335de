/// Divides a text into sentences.
struct SentenceSegmenter {
  let text: [UInt8]
  let lines: TextLines
  let zones: [ZoneRange]

  func sentences() -> [Sentence] {
    var result: [Sentence] = []
    for (paragraph, line) in lines.trimmed.filter({ !$0.isEmpty }).enumerated() {
      result.append(Sentence(bytes: line, zone: 0, paragraph: paragraph))
    }
    return result
  }
}
