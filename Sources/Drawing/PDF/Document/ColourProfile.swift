/// The colour space that the colours of a file are meant in.
enum ColourProfile {
  /// sRGB as an ICC profile, version 4 (ICC.1:2010): primaries adapted to D50 and the curve of
  /// IEC 61966-2-1 with its five parameters. Made here so that no file has to be shipped.
  static let sRGB: [UInt8] = {
    let texts = [
      ("desc", text("sRGB IEC61966-2.1")), ("cprt", text("No copyright, use freely")),
    ]
    // White of D50; primaries and adaptation from D65 by Bradford, as in the sRGB of the ICC.
    let points = [
      ("wtpt", xyz(0.9642, 1, 0.8249)), ("rXYZ", xyz(0.43607, 0.22249, 0.01392)),
      ("gXYZ", xyz(0.38515, 0.71687, 0.09708)), ("bXYZ", xyz(0.14307, 0.06061, 0.7141)),
      (
        "chad",
        bytes("sf32") + word(0)
          + [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168]
          .flatMap(fixed)
      ),
    ]
    let curve =
      bytes("para") + word(0) + [0, 3, 0, 0]
      + [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed)
    let curves = ["rTRC", "gTRC", "bTRC"].map { ($0, curve) }
    var table = word(UInt32(texts.count + points.count + curves.count))
    let first = 128 + 4 + 12 * (texts.count + points.count + curves.count)
    var data: [UInt8] = []
    var curveAt: Int?
    for (name, element) in texts + points + curves {
      // The three curves are one.
      let isCurve = name.hasSuffix("TRC")
      let place = isCurve ? curveAt ?? first + data.count : first + data.count
      if !isCurve || curveAt == nil {
        data += element
        while data.count % 4 != 0 { data.append(0) }
      }
      if isCurve { curveAt = place }
      table += bytes(name) + word(UInt32(place)) + word(UInt32(element.count))
    }
    var head = word(UInt32(first + data.count)) + word(0) + [4, 0x20, 0, 0]
    head += bytes("mntr") + bytes("RGB ") + bytes("XYZ ")
    head += [0x07, 0xe8, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0] + bytes("acsp")
    head += [UInt8](repeating: 0, count: 28) + xyz(0.9642, 1, 0.8249).dropFirst(8)
    head += [UInt8](repeating: 0, count: 128 - head.count)
    return head + table + data
  }()

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func word(_ value: UInt32) -> [UInt8] {
    [UInt8(value >> 24), UInt8(value >> 16 & 0xff), UInt8(value >> 8 & 0xff), UInt8(value & 0xff)]
  }

  /// A number with 16 bits after the point.
  private static func fixed(_ value: Double) -> [UInt8] {
    word(UInt32(bitPattern: Int32((value * 65536).rounded())))
  }

  private static func xyz(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
    bytes("XYZ ") + word(0) + fixed(x) + fixed(y) + fixed(z)
  }

  private static func text(_ words: String) -> [UInt8] {
    let units = words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
    return bytes("mluc") + word(0) + word(1) + word(12) + bytes("enUS") + word(UInt32(units.count))
      + word(28) + units
  }
}
