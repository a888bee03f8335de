/// Folds the romanisations of Korean into one, on plain lower-case letters.
///
/// What differs between them is regular: the Revised Romanisation writes eo and eu for the vowels
/// that McCune and Reischauer mark and newspapers write o and u; g, d, b and j stand for k, t, p and
/// ch; the DPRK marks aspiration by an h; l, r and n change places where syllables meet; and the
/// South drops an initial r before i and y.
enum KoreanFolding {
  static func fold(_ plain: [UInt8]) -> [UInt8] {
    guard plain.contains(where: { $0 < 0x80 }) else { return plain }
    return initialSound(of: assimilated(lettersFolded(plain)))
  }

  private static func lettersFolded(_ plain: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(plain.count)
    var index = 0
    while index < plain.count {
      let letter = plain[index]
      let next = index + 1 < plain.count ? plain[index + 1] : 0
      var folded = letter
      switch (letter, next) {
      case (.e, .o): (folded, index) = (.o, index + 1)
      case (.e, .u): (folded, index) = (.u, index + 1)
      case (.e, .e): (folded, index) = (.i, index + 1)
      case (.o, .o): (folded, index) = (.u, index + 1)
      case (.p, .h), (.t, .h), (.k, .h), (.c, .h), (.s, .h): index += 1
      default: break
      }
      switch folded {
      case .b: folded = .p
      case .d: folded = .t
      case .g: folded = .k
      case .j: folded = .c
      case .l: folded = .r
      default: break
      }
      // -yung for -yong is the commonest of the irregular spellings.
      if folded == .u, key.last == .y, index + 2 < plain.count, plain[index + 1] == .n,
        plain[index + 2] == .g
      {
        folded = .o
      }
      let isVowel =
        folded == .a || folded == .e || folded == .i || folded == .o || folded == .u
      if isVowel || key.last != folded { key.append(folded) }
      index += 1
    }
    return key
  }

  /// One spelling for n and r where syllables meet: Songrim and Songnim, Unryul and Ullyul.
  private static func assimilated(_ letters: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(letters.count)
    for letter in letters {
      if letter == .r, let last = key.last {
        if last == .k || last == .m {
          key.append(.n)
          continue
        }
        if last == .n { key.removeLast() }
        if key.last == .r { continue }
      }
      if letter == .n, key.last == .r { continue }
      key.append(letter)
    }
    return key
  }

  /// Rajin and Najin, Ryanggang and Yanggang, Nyongbyon and Yongbyon, Ri and I.
  private static func initialSound(of letters: [UInt8]) -> [UInt8] {
    guard let first = letters.first, first == .r || first == .n, letters.count > 1 else {
      return letters
    }
    if letters[1] == .y { return Array(letters.dropFirst()) }
    return [.n] + letters.dropFirst()
  }
}

extension UInt8 {
  fileprivate static let a = UInt8(ascii: "a")
  fileprivate static let b = UInt8(ascii: "b")
  fileprivate static let c = UInt8(ascii: "c")
  fileprivate static let d = UInt8(ascii: "d")
  fileprivate static let e = UInt8(ascii: "e")
  fileprivate static let g = UInt8(ascii: "g")
  fileprivate static let h = UInt8(ascii: "h")
  fileprivate static let i = UInt8(ascii: "i")
  fileprivate static let j = UInt8(ascii: "j")
  fileprivate static let k = UInt8(ascii: "k")
  fileprivate static let l = UInt8(ascii: "l")
  fileprivate static let m = UInt8(ascii: "m")
  fileprivate static let n = UInt8(ascii: "n")
  fileprivate static let o = UInt8(ascii: "o")
  fileprivate static let p = UInt8(ascii: "p")
  fileprivate static let r = UInt8(ascii: "r")
  fileprivate static let s = UInt8(ascii: "s")
  fileprivate static let t = UInt8(ascii: "t")
  fileprivate static let u = UInt8(ascii: "u")
  fileprivate static let y = UInt8(ascii: "y")
}
