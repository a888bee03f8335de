extension EDTF {
  /// A year in one of its three written forms, with significant digits if stated.
  public struct Year: Hashable, Sendable {
    /// The three written forms.
    public enum Form: Hashable, Sendable {
      /// Four digits, `2012`, `-0043`, `199X`.
      case plain(Digits, isNegative: Bool)
      /// More than four digits after a `Y`, `Y-17000002`.
      case long(Int)
      /// A number times a power of ten, `Y-17E7`.
      case exponential(Int, exponent: Int)
    }

    /// The written form.
    public let form: Form
    /// How many leading digits are sure (`1950S2`: 1900 to 1999, estimated to be 1950).
    public let significantDigits: Int?

    init(_ form: Form, significantDigits: Int? = nil) {
      self.form = form
      self.significantDigits = significantDigits
    }

    /// No year is written with more digits than this, so that years are plain integers.
    static let maximumDigits = 18

    /// The year as it is written; nil where a digit is unspecified.
    public var number: Int? {
      switch form {
      case .plain(let digits, let isNegative): digits.number.map { isNegative ? -$0 : $0 }
      case .long(let year): year
      case .exponential(let base, let exponent): base * Year.powerOfTen(exponent)
      }
    }

    /// Whether not one digit of the year is stated (`XXXX`).
    public var isUnknown: Bool {
      if case .plain(let digits, _) = form {
        digits.unspecifiedCount == digits.width
      } else {
        false
      }
    }

    /// How many digits at the end are not sure, by `X` or by significant digits.
    var unsureDigits: Int {
      if let significantDigits { return width - significantDigits }
      guard case .plain(let digits, _) = form else { return 0 }
      let firstUnsure = (0..<digits.width).first { digits[$0] == nil } ?? digits.width
      return digits.width - firstUnsure
    }

    /// How many digits the year has when written out.
    var width: Int {
      switch form {
      case .plain(let digits, _): digits.width
      case .long(let year): String(year.magnitude).utf8.count
      case .exponential(let base, let exponent): String(base.magnitude).utf8.count + exponent
      }
    }

    /// How many years it can mean.
    var readingCount: Int {
      if case .plain(let digits, _) = form, significantDigits == nil { return digits.readingCount }
      return significantDigits == nil ? 1 : 2
    }

    /// The year with that rank among those it can mean, in ascending order. Significant digits
    /// have two readings, the first and the last year of their span. A reading may be nil, for
    /// there is no year -0.
    func reading(_ rank: Int) -> Int? {
      if case .plain(let digits, let isNegative) = form, significantDigits == nil {
        guard isNegative else { return digits.reading(rank) }
        let magnitude = digits.reading(readingCount - 1 - rank)
        return magnitude == 0 ? nil : -magnitude
      }
      guard let number, let significantDigits else { return number }
      let span = Year.powerOfTen(width - significantDigits)
      let near = number - number % span
      let far = near + (isNegative ? -(span - 1) : span - 1)
      return (rank == 0) == isNegative ? far : near
    }

    private var isNegative: Bool {
      switch form {
      case .plain(_, let isNegative): isNegative
      case .long(let year): year < 0
      case .exponential(let base, _): base < 0
      }
    }

    private static func powerOfTen(_ exponent: Int) -> Int {
      (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    func write(to text: inout ASCIIWriter) {
      switch form {
      case .plain(let digits, let isNegative):
        if isNegative { text.append("-") }
        digits.write(to: &text)
      case .long(let year): text.append("Y\(year)")
      case .exponential(let base, let exponent): text.append("Y\(base)E\(exponent)")
      }
      if let significantDigits { text.append("S\(significantDigits)") }
    }
  }
}
