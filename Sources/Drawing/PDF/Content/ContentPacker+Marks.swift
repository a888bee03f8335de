extension ContentPacker {
  // MARK: Marked stretches

  mutating func begin(_ code: UInt32) -> Bool {
    guard state.path == nil, !operands.isEmpty else { return false }
    state.depth += 1
    if state.depth == 1 {
      // Most hold text only; where it turns out otherwise, all is done again from here.
      state.place = tokens.place
      state.written = writer.bytes.count
      before = state
      marking = (operands, code)
      if !state.hasText { beginText() }
      state.stretch = .inText
    }
    return mark(code)
  }

  mutating func mark(_ code: UInt32) -> Bool {
    guard source[operands[0]].elementsEqual("/NonStruct".utf8) else { return write(code) }
    writer.token("/Artifact BMC")
    return true
  }

  /// Begins the stretch again, outside of text.
  mutating func goBack() {
    guard let before else { return }
    writer.cut(to: before.written)
    state = before
    endText()
    state.stretch = .around
    tokens.place = before.place
    operands = marking.operands
    _ = mark(marking.code)
  }

  mutating func end() -> Bool {
    guard state.depth > 0, state.path == nil else { return false }
    state.depth -= 1
    if state.depth == 0 {
      if state.stretch == .around { endText() }
      state.stretch = .none
    }
    return write(Op.endMarked)
  }
}
