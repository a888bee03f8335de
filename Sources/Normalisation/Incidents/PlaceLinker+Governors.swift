import Extraction

/// What governs a place in its clause.
extension PlaceLinker {
  /// The preposition that governs a place, or -1.
  func governor(of unit: Int, _ clause: Clause) -> Int32 {
    var at = unit - 1
    var steps = 0
    while at >= 0, steps < 6 {
      let before = clause.units[at]
      switch before.tag {
      case .preposition, .to:
        // `in the city of Van`, `in the eastern province of Van`.
        if before.word == words.of, steps < 4 {
          at -= 1
          steps += 1
          continue
        }
        return before.word
      case .determiner, .noun, .comma, .adverb, .coordinator, .genitive:
        if before.tag == .comma, at > 0, !clause.units[at - 1].entity.isPlace,
          !(clause.units[at - 1].isName && clause.units[at - 1].entity == .none)
        {
          // `in Langkawi, Kedah`, also where no list holds the first.
          return -1
        }
        if before.tag == .coordinator, at > 0, !clause.units[at - 1].entity.isPlace { return -1 }
      default: return -1
      }
      at -= 1
      steps += 1
    }
    return -1
  }

  /// `sold it to contacts in China`
  func isDestination(_ unit: Int, _ clause: Clause) -> Bool {
    var at = unit - 1
    while at > 0, unit - at < 4 {
      if clause.units[at].tag == .preposition, words.within.contains(clause.units[at].word) {
        return at >= 2 && clause.units[at - 1].tag == .noun
          && words.to.contains(clause.units[at - 2].word)
      }
      at -= 1
    }
    return false
  }
}
