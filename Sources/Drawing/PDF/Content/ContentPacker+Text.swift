extension ContentPacker {
  // MARK: Text

  mutating func place() -> Bool {
    guard operands.count == 6 else { return false }
    let size = thousandths(operands[0])
    guard size > 0, thousandths(operands[1]) == 0, thousandths(operands[2]) == 0,
      thousandths(operands[3]) == -size
    else { return false }
    state.size = size
    state.line = (
      ContentPacker.grid(thousandths(operands[4])), ContentPacker.grid(thousandths(operands[5]))
    )
    state.hasMoved = true
    return true
  }

  mutating func move() -> Bool {
    guard operands.count == 2, state.size > 0 else { return false }
    // Steps are in ems, with four decimals.
    let x = state.line.x * 10000 + tenThousandths(operands[0]) * state.size
    let y = state.line.y * 10000 - tenThousandths(operands[1]) * state.size
    state.line = (ContentPacker.grid((x + 5000) / 10000), ContentPacker.grid((y + 5000) / 10000))
    state.hasMoved = true
    return true
  }

  /// The eighth of a point that a place was on before Cairo rounded the step to it.
  static func grid(_ thousandths: Int) -> Int {
    let eighth = (thousandths + 62) / 125 * 125
    return abs(eighth - thousandths) <= 3 ? eighth : thousandths
  }

  mutating func show() -> Bool {
    guard operands.count == 1, state.wanted[.font] != nil, state.path == nil else {
      return false
    }
    if !state.hasText { beginText() }
    tell(.state, Op.graphicsState)
    tell(.fill, Op.fillColour)
    tellFont()
    if state.isFresh {
      writer.token("1 0 0 -1")
      writer.number(state.line.x)
      writer.number(state.line.y)
      writer.op(Op.textMatrix)
    } else if state.hasMoved {
      writer.number(state.line.x - state.pen.x)
      writer.number(state.pen.y - state.line.y)
      writer.op(Op.textMove)
    }
    if state.isFresh || state.hasMoved { state.pen = state.line }
    state.isFresh = false
    state.hasMoved = false
    state.paints += 1
    let text = source[operands[0]]
    if text.first == 0x5b {
      writer.op(writer.strings(text) ? Op.show : Op.showArray)
    } else {
      writer.token(text)
      writer.op(Op.show)
    }
    return true
  }

  mutating func tellFont() {
    guard let wanted = state.wanted[.font] else { return }
    if let told = state.told[.font], state.toldSize == state.size,
      told == wanted || isSame(told, wanted)
    {
      return
    }
    state.told[.font] = wanted
    state.toldSize = state.size
    writer.token(source[wanted])
    writer.number(state.size)
    writer.op(Op.font)
  }

  mutating func beginText() {
    writer.op(Op.beginText)
    state.hasText = true
    state.isFresh = true
  }

  mutating func endText() {
    guard state.hasText else { return }
    writer.op(Op.endText)
    state.hasText = false
  }
}
