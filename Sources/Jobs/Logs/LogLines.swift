public import Logging

/// Writes the log as lines: for people, or one JSON object each for machines.
public struct LogLines: LogHandler {
  /// How a line is written.
  public enum Format: String, Sendable, CaseIterable {
    /// `2026-11-22T06:30:00Z info job=nightly: began`.
    case text
    /// One object a line, keys sorted.
    case json
  }

  /// Values that stand on every line.
  public var metadata: Logger.Metadata = [:]
  /// The least level that is written.
  public var logLevel: Logger.Level
  private let format: Format
  private let clock: Clock
  private let write: @Sendable (String) -> Void

  /// A log.
  ///
  /// - Parameters:
  ///   - clock: what time it is.
  ///   - write: takes whole lines, their end included.
  public init(
    _ format: Format, level: Logger.Level, clock: Clock, write: @escaping @Sendable (String) -> Void
  ) {
    self.format = format
    logLevel = level
    self.clock = clock
    self.write = write
  }

  /// A logger that writes such lines.
  public static func logger(
    _ format: Format, level: Logger.Level, clock: Clock, write: @escaping @Sendable (String) -> Void
  ) -> Logger {
    Logger(label: "dateline") { _ in
      LogLines(format, level: level, clock: clock, write: write)
    }
  }

  /// A value that stands on every line.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes a line.
  public func log(event: LogEvent) {
    let values = metadata.merging(event.metadata ?? [:]) { $1 }.map { ($0, "\($1)") }
      .sorted { $0.0 < $1.0 }
    switch format {
    case .text:
      let facts = values.map { " \($0)=\($1)" }.joined()
      write("\(clock.now) \(event.level)\(facts): \(event.message)\n")
    case .json:
      var object = Dictionary(values) { $1 }
      object["time"] = clock.now.description
      object["level"] = event.level.rawValue
      object["message"] = event.message.description
      write(JSONLines.line(object) + "\n")
    }
  }
}
