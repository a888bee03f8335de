/// A frame, and the words that it names over one vocabulary.
struct FrameWords {
  var frame: Frame
  var following: [[Int32]]
  var refused: Set<Int32>
  /// Words one of which the one who acts, or what is acted on, must be called by; empty for any.
  var acting: Set<Int32> = []
  var target: Set<Int32> = []
}

/// The frames of the triggers by their text: many triggers ask for the same.
struct FrameTable {
  private var known: [String: FrameWords] = [:]

  /// A frame with its words, which are entered into the vocabulary.
  mutating func frame(_ text: String, _ vocabulary: inout Vocabulary) -> FrameWords {
    if let frame = known[text] { return frame }
    let following = Frame.followingWords(text).map { group in
      group.map { vocabulary.intern($0) }
    }
    let refused = Set(Frame.refusedWords(text).map { vocabulary.intern($0) })
    var frame = FrameWords(frame: Frame(text), following: following, refused: refused)
    frame.acting = Set(Frame.actingWords(text).flatMap { vocabulary.internForms($0) })
    frame.target = Set(Frame.targetWords(text).flatMap { vocabulary.internForms($0) })
    known[text] = frame
    return frame
  }
}
