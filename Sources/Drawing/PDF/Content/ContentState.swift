extension ContentPacker {
  /// Where text or a marked stretch stands: what has to be ended before what (ISO 32000-1, 14.6).
  enum Stretch {
    case none
    /// Begun inside a text object: it may hold nothing but text.
    case inText
    /// Begun outside: text objects begin and end in it.
    case around
  }
  enum Setting: Int, CaseIterable {
    case fill, stroke, width, cap, join, miter, dash, state, font
  }
  /// Operands of each setting as ranges of the source, held in place: a page has thousands of
  /// moments that it may have to go back to.
  struct Settings {
    private var ranges = InlineArray<9, Range<Int32>>(repeating: 0..<0)

    subscript(setting: Setting) -> Range<Int>? {
      get {
        let range = ranges[setting.rawValue]
        return range.isEmpty ? nil : Int(range.lowerBound)..<Int(range.upperBound)
      }
      set {
        let range = newValue ?? 0..<0
        ranges[setting.rawValue] = Int32(range.lowerBound)..<Int32(range.upperBound)
      }
    }
  }
  /// All that changes, to be able to go back.
  struct State {
    var place = 0
    var written = 0
    var stretch = Stretch.none
    var depth = 0
    var hasText = false
    /// Whether the text object has no place yet.
    var isFresh = false
    /// What is asked for, and what the file has been told.
    var wanted = Settings()
    var told = Settings()
    var size = 0
    var toldSize = 0
    /// Beginning of the line in thousandths of a point: as Cairo has it, and as it was written.
    var line = (x: 0, y: 0)
    var pen = (x: 0, y: 0)
    var hasMoved = false
    var path: Int?
    var isClip = false
    var paints = 0
    var hasEnded = false
  }
}
