internal import Settings

/// A display list in few bytes: what a finished page is kept as until it is drawn.
///
/// The bytes of a page of a register take a fifth of its items, and are one piece of memory where
/// the items are hundreds. What is unpacked equals what was packed, to the last bit.
public struct PackedItems: Sendable {
  private let bytes: [UInt8]
  /// How many items there are.
  public let count: Int
  /// Names of the destinations among them, in order.
  public let destinations: [String]

  /// Packs items.
  public init(_ items: [SceneItem]) {
    var packer = Packer()
    for item in items { packer.add(item) }
    // No more memory than the bytes take: the packer grew by doubling.
    bytes = packer.bytes.withUnsafeBufferPointer { source in
      Array(unsafeUninitializedCapacity: source.count) { target, used in
        used = target.initialize(fromContentsOf: source)
      }
    }
    count = items.count
    destinations = PackedItems.destinations(of: items)
  }

  /// Names of the destinations among items, in order.
  public static func destinations(of items: [SceneItem]) -> [String] {
    items.compactMap { item in
      if case .open(let tag) = item { tag.destination } else { nil }
    }
  }

  /// The items.
  public var items: [SceneItem] {
    bytes.withUnsafeBytes { bytes in
      var reader = Unpacker(bytes: bytes)
      var items: [SceneItem] = []
      items.reserveCapacity(count)
      for _ in 0..<count { items.append(reader.item()) }
      return items
    }
  }
}

/// What the first byte of an item says it is.
private enum Code {
  static let rect: UInt8 = 0
  static let path: UInt8 = 1
  static let text: UInt8 = 2
  static let open: UInt8 = 3
  static let close: UInt8 = 4
  static let none: UInt8 = 255

  static let inks = Ink.allCases
  static let roles = SceneRole.allCases
}

private struct Packer {
  var bytes: [UInt8] = []

  mutating func add(_ item: SceneItem) {
    switch item {
    case .rect(let rect, let fill, let stroke):
      bytes.append(Code.rect)
      for value in [rect.x, rect.y, rect.width, rect.height] { add(value) }
      add(fill, stroke)
    case .path(let elements, let fill, let stroke):
      bytes.append(Code.path)
      add(elements.count)
      for element in elements { add(element) }
      add(fill, stroke)
    case .text(let text):
      bytes.append(Code.text)
      bytes.append(text.font.weight == .bold ? 1 : 0)
      add(text.ink)
      for value in [text.font.size, text.origin.x, text.origin.y, text.width] { add(value) }
      add(text.string)
    case .open(let tag):
      bytes.append(Code.open)
      bytes.append(
        tag.role.flatMap { Code.roles.firstIndex(of: $0) }.map { UInt8($0) } ?? Code.none)
      add(tag.label)
      add(tag.destination)
      switch tag.link {
      case nil: bytes.append(0)
      case .address(let address):
        bytes.append(1)
        add(address)
      case .destination(let name):
        bytes.append(2)
        add(name)
      }
    case .close:
      bytes.append(Code.close)
    }
  }

  private mutating func add(_ element: PathElement) {
    func add(_ point: Point, to packer: inout Packer) {
      packer.add(point.x)
      packer.add(point.y)
    }
    switch element {
    case .move(let point):
      bytes.append(0)
      add(point, to: &self)
    case .line(let point):
      bytes.append(1)
      add(point, to: &self)
    case .curve(let first, let second, let end):
      bytes.append(2)
      for point in [first, second, end] { add(point, to: &self) }
    case .close: bytes.append(3)
    }
  }

  private mutating func add(_ fill: Ink?, _ stroke: Stroke?) {
    if let fill { add(fill) } else { bytes.append(Code.none) }
    guard let stroke else { return bytes.append(Code.none) }
    add(stroke.ink)
    add(stroke.width)
    add(stroke.dash.count)
    for length in stroke.dash { add(length) }
  }

  private mutating func add(_ ink: Ink) {
    bytes.append(UInt8(Code.inks.firstIndex(of: ink) ?? 0))
  }

  private mutating func add(_ value: Double) { addBytes(of: value.bitPattern) }

  private mutating func add(_ count: Int) { addBytes(of: UInt32(count)) }

  private mutating func addBytes(of value: some FixedWidthInteger) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }

  private mutating func add(_ string: String?) {
    guard let string else { return add(Int(UInt32.max)) }
    add(string.utf8.count)
    bytes.append(contentsOf: string.utf8)
  }
}

private struct Unpacker {
  let bytes: UnsafeRawBufferPointer
  var place = 0

  mutating func item() -> SceneItem {
    switch byte() {
    case Code.rect:
      let rect = Rect(x: double(), y: double(), width: double(), height: double())
      return .rect(rect, fill: ink(), stroke: stroke())
    case Code.path:
      let count = integer()
      var elements: [PathElement] = []
      elements.reserveCapacity(count)
      for _ in 0..<count { elements.append(element()) }
      return .path(elements, fill: ink(), stroke: stroke())
    case Code.text:
      let weight: Weight = byte() == 1 ? .bold : .regular
      let ink = ink() ?? .ink
      let size = double()
      let origin = point()
      let width = double()
      return .text(
        SceneText(string() ?? "", at: origin, font: Font(weight, size), ink: ink, width: width))
    case Code.open:
      let role = byte()
      var tag = SceneTag(role == Code.none ? nil : Code.roles[Int(role)], label: string())
      tag.destination = string()
      switch byte() {
      case 1: tag.link = string().map { .address($0) }
      case 2: tag.link = string().map { .destination($0) }
      default: break
      }
      return .open(tag)
    default: return .close
    }
  }

  private mutating func element() -> PathElement {
    switch byte() {
    case 0: .move(point())
    case 1: .line(point())
    case 2: .curve(point(), point(), point())
    default: .close
    }
  }

  private mutating func point() -> Point { Point(double(), double()) }

  private mutating func ink() -> Ink? {
    let code = byte()
    return code == Code.none ? nil : Code.inks[Int(code)]
  }

  private mutating func stroke() -> Stroke? {
    guard let ink = ink() else { return nil }
    let width = double()
    let count = integer()
    var dash: [Double] = []
    for _ in 0..<count { dash.append(double()) }
    return Stroke(ink, width, dash: dash)
  }

  private mutating func byte() -> UInt8 {
    place += 1
    return bytes[place - 1]
  }

  private mutating func integer() -> Int {
    place += 4
    return Int(bytes.loadUnaligned(fromByteOffset: place - 4, as: UInt32.self))
  }

  private mutating func double() -> Double {
    place += 8
    return Double(bitPattern: bytes.loadUnaligned(fromByteOffset: place - 8, as: UInt64.self))
  }

  private mutating func string() -> String? {
    let count = integer()
    guard count < Int(UInt32.max) else { return nil }
    place += count
    return String(decoding: bytes[place - count..<place], as: UTF8.self)
  }
}
