/// A phrase by which pages of the press mark what a line is there for.
struct Cue {
  enum Kind: UInt8 {
    /// Opens a line of navigation, policy, copyright or invitation; also glued to a last sentence.
    case boilerplate
    /// Stands anywhere in a sentence of boilerplate.
    case boilerplateSentence
    /// Opens a picture's caption.
    case caption
    /// Opens a caption if no verb follows, or a credit does.
    case captionWeak
    /// A credit to a photographer or an agency, near the end of a caption.
    case credit
    /// Opens an editor's note or a correction.
    case editorial
    /// Opens the comment section if it is nearly the whole line.
    case comments
    /// Opens a line about who wrote it and when.
    case byline
    /// Heads a list of notes.
    case notes
  }

  let kind: Kind
  let phrase: [UInt8]
}

/// Finds cues at the starts of words.
struct CueTable {
  struct Hit {
    let kind: Cue.Kind
    let bytes: Range<Int>
  }

  private let cues: [Cue]
  /// The first three bytes of each cue.
  private let openings: [UInt32]
  /// First cue of each slot, -1 where there is none; the slot is a hash of the first three bytes.
  private var heads: [Int16]
  /// The next cue of the same slot.
  private var next: [Int16]

  init(_ cues: [Cue]) {
    self.cues = cues
    openings = cues.map { Self.opening($0.phrase[0], $0.phrase[1], $0.phrase[2]) }
    heads = [Int16](repeating: -1, count: 4096)
    next = [Int16](repeating: -1, count: cues.count)
    // Longer phrases first, so that the first hit is the most specific one.
    for (index, cue) in cues.enumerated().sorted(by: { $0.1.phrase.count < $1.1.phrase.count }) {
      let slot = Self.slot(cue.phrase, 0)
      next[index] = heads[slot]
      heads[slot] = Int16(index)
    }
  }

  /// Cues of a line, in order, not overlapping. Phrases have three bytes or more.
  func hits(_ text: [UInt8], _ range: Range<Int>) -> [Hit] {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return [] }
    var hits: [Hit] = []
    text.withUnsafeBufferPointer { buffer in
      heads.withUnsafeBufferPointer { heads in
        var index = range.lowerBound
        var previous: UInt8 = 0x20
        while index + 2 < range.upperBound {
          let byte = buffer[index]
          // A word starts after anything but a letter or digit, at a capital glued to a small
          // letter, and at each character outside ASCII.
          let starts =
            byte >= 0x80
            ? byte >= 0xC0
            : !ByteScan.isAlphanumeric(previous)
              || (ByteScan.isUpper(byte) && ByteScan.isLower(previous))
          // Most words fail at the first look, for no phrase begins like them.
          if starts,
            heads[Self.slot(byte, buffer[index + 1], buffer[index + 2])] >= 0,
            let hit = hit(text, at: index, end: range.upperBound)
          {
            hits.append(hit)
            index = hit.bytes.upperBound
            previous = buffer[index - 1]
            continue
          }
          previous = byte
          index += 1
        }
      }
    }
    return hits
  }

  @inline(__always)
  private static func slot(_ bytes: [UInt8], _ index: Int) -> Int {
    slot(bytes[index], bytes[index + 1], bytes[index + 2])
  }

  @inline(__always)
  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let first = Int(ByteScan.lower(first))
    let second = Int(ByteScan.lower(second))
    return (first &* 961 &+ second &* 31 &+ Int(ByteScan.lower(third))) & 4095
  }

  @inline(__always)
  private static func opening(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(ByteScan.lower(first)) << 16 | UInt32(ByteScan.lower(second)) << 8
      | UInt32(ByteScan.lower(third))
  }

  private func hit(_ text: [UInt8], at index: Int, end: Int) -> Hit? {
    var candidate = Int(heads[Self.slot(text, index)])
    let opening = Self.opening(text[index], text[index + 1], text[index + 2])
    while candidate >= 0 {
      // Three bytes of one slot may still be others.
      if openings[candidate] == opening,
        let stop = ByteScan.match(cues[candidate].phrase, text, at: index, end: end),
        stop == end || !ByteScan.isLetter(cues[candidate].phrase[cues[candidate].phrase.count - 1])
          || !ByteScan.isLetter(text[stop])
      {
        return Hit(kind: cues[candidate].kind, bytes: index..<stop)
      }
      candidate = Int(next[candidate])
    }
    return nil
  }
}
