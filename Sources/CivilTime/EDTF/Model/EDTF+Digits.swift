extension EDTF {
  /// A number of fixed width, each decimal digit known or unspecified (`X`).
  public struct Digits: Hashable, Sendable {
    /// A nibble for each digit, the last one lowest; 15 stands for `X`.
    private var nibbles: UInt32 = 0
    /// How many digits, at most eight.
    public private(set) var width = 0

    init() {}

    init(_ value: Int, width: Int) {
      var rest = value
      for place in 0..<width {
        nibbles |= UInt32(rest % 10) << (4 * place)
        rest /= 10
      }
      self.width = width
    }

    /// So many `X`.
    init(unspecified width: Int) {
      for _ in 0..<width { append(nil) }
    }

    /// Adds a digit on the right; nil is an unspecified one.
    mutating func append(_ digit: UInt8?) {
      nibbles = nibbles << 4 | UInt32(digit ?? 15)
      width += 1
    }

    /// The digit at a place counted from the left, or nil where it is unspecified.
    public subscript(place: Int) -> Int? {
      let nibble = nibbles >> (4 * (width - 1 - place)) & 15
      return nibble == 15 ? nil : Int(nibble)
    }

    /// How many digits are unspecified.
    public var unspecifiedCount: Int { (0..<width).count { self[$0] == nil } }

    /// The number, or nil where a digit is unspecified.
    public var number: Int? {
      var number = 0
      for place in 0..<width {
        guard let digit = self[place] else { return nil }
        number = number * 10 + digit
      }
      return number
    }

    /// How many numbers the digits can mean: ten for each unspecified one.
    var readingCount: Int {
      var count = 1
      for _ in 0..<unspecifiedCount { count *= 10 }
      return count
    }

    /// The reading with that rank from 0, in ascending order.
    func reading(_ rank: Int) -> Int {
      var (number, rest, power) = (0, rank, 1)
      for place in stride(from: width - 1, through: 0, by: -1) {
        if let digit = self[place] {
          number += digit * power
        } else {
          number += rest % 10 * power
          rest /= 10
        }
        power *= 10
      }
      return number
    }

    /// Whether the digits can mean the number.
    func matches(_ number: Int) -> Bool {
      var rest = number
      for place in stride(from: width - 1, through: 0, by: -1) {
        if let digit = self[place], digit != rest % 10 { return false }
        rest /= 10
      }
      return rest == 0
    }

    func write(to text: inout ASCIIWriter) {
      for place in 0..<width { text.append(self[place].map { UInt8($0) + .zero } ?? .X) }
    }
  }
}
