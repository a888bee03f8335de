package import Events

extension Extractor {
  /// Amounts of a sentence: money with its currency, weights.
  package func quantities(in reading: SentenceReading, _ tokens: Tokens) -> [Quantity] {
    var found: [Quantity] = []
    var index = reading.tokens.lowerBound
    while index < reading.tokens.upperBound {
      guard let value = tokens.number(index) else {
        index += 1
        continue
      }
      var end = index + 1
      var amount = value
      if end < reading.tokens.upperBound, let factor = scales[tokens[end].word] {
        amount *= factor
        end += 1
      }
      let before = index > reading.tokens.lowerBound ? tokens[index - 1] : nil
      if let before, before.symbol == UInt8(ascii: "$") {
        found.append(
          Quantity(kind: "money", value: amount, unit: "USD", text: tokens.text((index - 1)..<end)))
      } else if end < reading.tokens.upperBound, let unit = unit(at: end, tokens) {
        found.append(
          Quantity(
            kind: unit.kind, value: amount, unit: unit.unit, text: tokens.text(index..<unit.end)))
        end = unit.end
      }
      index = end
    }
    return found
  }

  private func unit(at index: Int, _ tokens: Tokens) -> (kind: String, unit: String, end: Int)? {
    guard let match = units.longestMatch(at: index, in: tokens, vocabulary: vocabulary) else {
      return nil
    }
    let row = unitNames[Int(match.payload)]
    return (row.kind, row.unit, match.end)
  }
}
