import Foundation

/// Texts that are made up by number, for tests of stores.
enum MadeCorpus {
  private static let places = ["Hyesan", "Chongjin", "Hamhung", "Sinuiju", "Hoeryong", "Wonsan"]
  private static let months = ["January", "March", "April", "June", "August", "November"]
  private static let acts = [
    "Police arrested", "State security agents detained", "Border guards captured",
  ]

  /// A text of a few incidents.
  static func text(_ number: Int) -> String {
    (0..<3).map { line in
      let seed = number * 7 + line * 13
      return "\(acts[seed % 3]) \(2 + seed % 9) smugglers in \(places[seed % 6]) on "
        + "\(months[(seed / 3) % 6]) \(1 + seed % 28), \(2012 + seed % 9), a source said.\n"
    }.joined(separator: "\nNothing else was told of it.\n\n")
  }

  /// Writes texts of some numbers into a folder, which is made.
  static func write(_ numbers: Range<Int>, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in numbers {
      try Data(text(number).utf8).write(to: folder.appending(path: "text-\(number).txt"))
    }
  }
}

/// How often long tests try: few times, or as often as a soak wants.
enum Soak {
  static let isOn = ProcessInfo.processInfo.environment["DATELINE_SOAK"] != nil

  static func count(_ short: Int, soak: Int) -> Int { isOn ? soak : short }
}

/// Numbers that look random and are the same every time.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
