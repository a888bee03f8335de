#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Colours of a terminal, where there is one that wants them.
struct Paint {
  enum Tone: String {
    case good = "32"
    case doubtful = "33"
    case bad = "31"
    case strong = "1"
  }

  /// Whether marks are written at all.
  let isOn: Bool

  /// Colours of standard output.
  static var output: Paint { Paint(descriptor: 1) }
  /// Colours of standard error.
  static var errors: Paint { Paint(descriptor: 2) }

  init(descriptor: Int32) {
    switch Session.color {
    case .always: isOn = true
    case .never: isOn = false
    case .auto:
      isOn =
        isatty(descriptor) == 1 && Environment["NO_COLOR"] == nil && Environment["TERM"] != "dumb"
    }
  }

  /// The text in a tone, or as it is.
  func callAsFunction(_ tone: Tone, _ text: String) -> String {
    isOn ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
  }
}
