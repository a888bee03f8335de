/// The order in which words of a line stand on the page, left to right.
///
/// A line runs from left to right; in it, words of a script that runs the other way stand in
/// opposite order, with what lies between them (UAX 9, as far as whole words go: letters are in
/// order from shaping).
enum BidirectionalOrder {
  static func reorder(_ words: inout [Int], in store: GlyphStore) {
    func turns(_ place: Int) -> Bool {
      words[place] >= 0 && store.words[words[place]].isRightToLeft
    }
    var place = 0
    while place < words.count {
      guard turns(place) else {
        place += 1
        continue
      }
      var end = place
      var ahead = place + 1
      while ahead < words.count {
        if turns(ahead) {
          end = ahead
        } else if words[ahead] >= 0, store.words[words[ahead]].isLeftToRight {
          break
        }
        ahead += 1
      }
      words[place...end].reverse()
      place = end + 1
    }
  }
}
