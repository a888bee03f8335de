/// Writes Cairo's page contents in fewer bytes, and so that decoration is an artifact.
///
/// What is drawn stays the same. Lines of text that follow one another share one text object and
/// are placed from one to the next, so that rows of a table read alike; what is set already is not
/// set again; numbers have three decimals. Cairo 1.16 aborts on a tag `Artifact`, so that
/// decoration is drawn as `NonStruct` and renamed here.
struct ContentPacker {
  typealias Op = ContentOperator

  let source: UnsafeBufferPointer<UInt8>
  var tokens: ContentTokens
  var operands: [Range<Int>] = []
  var writer: ContentWriter
  var state = State()
  /// Before the stretch under way.
  var before: State?
  var marking: (operands: [Range<Int>], code: UInt32) = ([], 0)
  /// Before the path under way.
  var beforePath: State?
  let dropsSheet: Bool
  var matrices = 0

  /// The contents of a page in fewer bytes.
  ///
  /// - Parameters:
  ///   - bytes: what Cairo wrote.
  ///   - dropsSheet: whether the first shape is the sheet in its own white, which need not be drawn.
  /// - Returns: nil where there is anything that Cairo is not known to write.
  static func pack(_ bytes: [UInt8], dropsSheet: Bool) -> [UInt8]? {
    bytes.withUnsafeBufferPointer { source in
      var packer = ContentPacker(source, dropsSheet: dropsSheet)
      return packer.run() ? packer.writer.bytes : nil
    }
  }

  private init(_ source: UnsafeBufferPointer<UInt8>, dropsSheet: Bool) {
    self.source = source
    self.dropsSheet = dropsSheet
    tokens = ContentTokens(bytes: source)
    writer = ContentWriter(capacity: source.count)
  }

  mutating func run() -> Bool {
    while let token = tokens.next() {
      switch token {
      case .operand(let range): operands.append(range)
      case .op(let code):
        guard apply(code) else { return false }
        operands.removeAll(keepingCapacity: true)
      }
    }
    endText()
    return !tokens.isBroken && operands.isEmpty && state.depth == 0 && state.path == nil
  }

  mutating func apply(_ code: UInt32) -> Bool {
    // Nothing is drawn after the last restore.
    guard !state.hasEnded || code == Op.restore || code == Op.endMarked else { return false }
    switch code {
    case Op.fillColour: return want(.fill, 3)
    case Op.strokeColour: return want(.stroke, 3)
    case Op.lineWidth: return want(.width, 1)
    case Op.lineCap: return want(.cap, 1)
    case Op.lineJoin: return want(.join, 1)
    case Op.miterLimit: return want(.miter, 1)
    case Op.dash: return want(.dash, 2)
    case Op.graphicsState: return want(.state, 1)
    case Op.move, Op.rectangle: return draw(code, begins: true)
    case Op.line, Op.curve, Op.closePath: return draw(code, begins: false)
    case Op.fill, Op.stroke, Op.fillAndStroke: return paint(code)
    case Op.clip, Op.endPath: return clip(code)
    case Op.beginText, Op.endText: return true
    case Op.textMatrix: return place()
    case Op.textMove: return move()
    case Op.font:
      guard operands.count == 2, thousandths(operands[1]) == 1000 else { return false }
      state.wanted[.font] = operands[0]
      return true
    case Op.show, Op.showArray: return show()
    case Op.beginMarked, Op.beginMarkedWith: return begin(code)
    case Op.endMarked: return end()
    case Op.save: return state.paints == 0
    case Op.restore:
      state.hasEnded = state.paints > 0
      return true
    case Op.concatenate:
      matrices += 1
      guard matrices == 1, state.paints == 0, state.depth == 0 else { return false }
      return write(code)
    default: return false
    }
  }

  // MARK: Settings

  mutating func want(_ setting: Setting, _ count: Int) -> Bool {
    guard operands.count == count, state.path == nil else { return false }
    let range = operands[0].lowerBound..<operands[count - 1].upperBound
    // The same again: then nothing need be compared when it is told.
    if let told = state.told[setting], isSame(told, range) {
      state.wanted[setting] = told
    } else {
      state.wanted[setting] = range
    }
    return true
  }

  /// Tells what is wanted and not told yet.
  mutating func tell(_ setting: Setting, _ code: UInt32) {
    guard let wanted = state.wanted[setting] else { return }
    let told = state.told[setting]
    if let told, told == wanted || isSame(told, wanted) { return }
    state.told[setting] = wanted
    if told == nil, isDefault(setting, wanted) { return }
    var range = ContentTokens(bytes: source, place: wanted.lowerBound)
    while range.place < wanted.upperBound, case .operand(let operand) = range.next() {
      write(operand)
    }
    writer.op(code)
  }

  /// Whether both are the same bytes.
  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where source[one.lowerBound + offset] != source[other.lowerBound + offset] { return false }
    return true
  }

  /// Whether it is what a page begins with (ISO 32000-1, table 52).
  func isDefault(_ setting: Setting, _ range: Range<Int>) -> Bool {
    let text = source[range]
    return switch setting {
    case .fill, .stroke: text.elementsEqual("0 0 0".utf8)
    case .cap, .join: text.elementsEqual("0".utf8)
    case .miter: text.elementsEqual("10".utf8)
    case .dash: text.elementsEqual("[] 0.0".utf8)
    case .width: text.elementsEqual("1".utf8)
    case .state, .font: false
    }
  }

  // MARK: Shapes

  mutating func draw(_ code: UInt32, begins: Bool) -> Bool {
    if state.path == nil {
      guard begins else { return false }
      if state.stretch == .inText {
        goBack()
        return true
      }
      endText()
      state.written = writer.bytes.count
      beforePath = state
      tell(.state, Op.graphicsState)
      tell(.fill, Op.fillColour)
      tell(.stroke, Op.strokeColour)
      tell(.width, Op.lineWidth)
      tell(.cap, Op.lineCap)
      tell(.join, Op.lineJoin)
      tell(.miter, Op.miterLimit)
      tell(.dash, Op.dash)
      state.path = writer.bytes.count
    }
    return write(code)
  }

  mutating func paint(_ code: UInt32) -> Bool {
    guard state.path != nil, operands.isEmpty else { return false }
    state.paints += 1
    guard state.paints == 1, dropsSheet, let before = beforePath else {
      state.path = nil
      return write(code)
    }
    writer.cut(to: before.written)
    state.told = before.told
    state.path = nil
    return true
  }

  /// The page itself is the only clip.
  mutating func clip(_ code: UInt32) -> Bool {
    guard state.paints == 0, state.path != nil, let before = beforePath else { return false }
    if code == Op.clip {
      state.isClip = true
      return true
    }
    guard state.isClip else { return false }
    writer.cut(to: before.written)
    state.told = before.told
    state.path = nil
    state.isClip = false
    return true
  }

  // MARK: Tokens

  mutating func write(_ code: UInt32) -> Bool {
    for operand in operands { write(operand) }
    writer.op(code)
    return true
  }

  mutating func write(_ operand: Range<Int>) {
    switch source[operand.lowerBound] {
    case 0x30...0x39, 0x2d, 0x2e: writer.number(thousandths(operand))
    case 0x3c where operand.count > 2 && source[operand.lowerBound + 1] == 0x3c:
      writer.token("<<")
      var inner = ContentTokens(bytes: source, place: operand.lowerBound + 2)
      while inner.place < operand.upperBound - 2, case .operand(let part) = inner.next(),
        part.upperBound <= operand.upperBound - 2
      { write(part) }
      writer.token(">>")
    default: writer.token(source[operand])
    }
  }

  func thousandths(_ operand: Range<Int>) -> Int {
    let exact = tenThousandths(operand)
    return (exact + (exact < 0 ? -5 : 5)) / 10
  }

  func tenThousandths(_ operand: Range<Int>) -> Int {
    var value = 0
    var decimals = -1
    var isNegative = false
    for place in operand {
      let byte = source[place]
      switch byte {
      case 0x2d: isNegative = true
      case 0x2e: decimals = 0
      case 0x30...0x39:
        if decimals == 4 || value > 1 << 40 { continue }
        if decimals >= 0 { decimals += 1 }
        value = value * 10 + Int(byte - 0x30)
      default: break
      }
    }
    for _ in max(0, decimals)..<4 { value *= 10 }
    return isNegative ? -value : value
  }
}
