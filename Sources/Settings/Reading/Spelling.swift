/// Guesses what a misspelt word was meant to be.
public enum Spelling {
  /// What to say of a word that is none of a list: the nearest one, or all of them.
  public static func hint(for word: String, among words: [String]) -> String {
    guard let nearest = nearest(to: word, among: words) else {
      return "use one of: " + words.joined(separator: ", ")
    }
    return "did you mean “\(nearest)”?"
  }

  /// The word that needs the fewest changes, if no more than a third of its letters.
  public static func nearest(to word: String, among words: [String]) -> String? {
    var best: (word: String, distance: Int)?
    for candidate in words {
      let distance = distance(Array(word.lowercased()), Array(candidate.lowercased()))
      if distance <= max(1, candidate.count / 3), distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.word
  }

  /// Least number of letters inserted, dropped, changed or swapped with their neighbour.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    // Beyond that length nobody meant a key.
    guard left.count <= 64, right.count <= 64 else { return max(left.count, right.count) }
    var rows = [Array(0...right.count)]
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1)
        cost = min(cost, rows[i][j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
